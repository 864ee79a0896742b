/**
 * The three models that see people, on TensorFlow.js's WebAssembly backend. None tells one person from another, and no such model is
 * ever loaded.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Part, type Pixels, resizePixels } from './pixels.ts';

/** Places are pixels of the picture that was asked about, scores parts of 1. */
export type Place = { left: number; top: number; right: number; bottom: number; score: number };
export type Point = { x: number; y: number; score: number };

export type PeopleModels = {
  /** CenterNet, trained on COCO: persons, surest first. */
  persons(pixels: Pixels): Promise<Place[]>;
  /** face-api's SSD MobileNet: faces in a part of a picture. */
  faces(pixels: Pixels, part: Part): Promise<Place[]>;
  /** MoveNet Lightning: one person's 17 points, in COCO's order: nose, eyes, ears, shoulders, … */
  points(pixels: Pixels, person: Part): Promise<Point[]>;
};

/** Nothing less sure is told. */
export const leastSure = { person: 0.2, face: 0.07 };

/** The side of the square in which a model looks, in pixels. */
const side = 512;
const pointsSide = 192;
/** The class of persons among the 80 of COCO. */
const person = 0;

const require = createRequire(import.meta.url);
/** The folders of the models: either package keeps them beside the `dist/` of its code. */
const folders = {
  faces: join(dirname(require.resolve('@vladmandic/face-api')), '../model'),
  others: join(dirname(require.resolve('@vladmandic/human')), '../models'),
};

/** Loads the models from the packages that carry them; nothing is fetched. */
export async function openPeopleModels(): Promise<PeopleModels> {
  // Its CommonJS build is the one that runs on tfjs's WebAssembly backend in Node.
  const faceapi = require('@vladmandic/face-api/dist/face-api.node-wasm.js') as typeof import('@vladmandic/face-api');
  const tf = require('@tensorflow/tfjs') as typeof import('@tensorflow/tfjs');
  type Tensor = import('@tensorflow/tfjs').Tensor;
  tf.enableProdMode();
  await tf.setBackend('wasm');
  await faceapi.nets.ssdMobilenetv1.loadFromDisk(folders.faces);
  const open = async (name: string) => tf.loadGraphModel(tf.io.fromMemory(await readModel(name)));
  const centernet = await open('centernet');
  const movenet = await open('movenet-lightning');
  const faceOptions = new faceapi.SsdMobilenetv1Options({ minConfidence: leastSure.face, maxResults: 200 });

  return {
    async persons(pixels) {
      const square = await resizePixels(pixels, { width: side, height: side });
      const input = tf.tensor(square.data, [1, side, side, 3], 'float32');
      const output = centernet.execute(input, 'tower_0/detections') as Tensor;
      // A row: left, top, right, bottom, score, class.
      const rows = ((await output.array()) as number[][][])[0] ?? [];
      tf.dispose([input, output]);
      const [wide, high] = [pixels.width / side, pixels.height / side];
      return rows.flatMap(([left = 0, top = 0, right = 0, bottom = 0, score = 0, kind]) =>
        kind === person && score >= leastSure.person
          ? { left: left * wide, top: top * high, right: right * wide, bottom: bottom * high, score }
          : [],
      );
    },

    async faces(pixels, part) {
      const { small, scale } = await shrunk(pixels, part, side);
      const input = tf.tensor(small.data, [small.height, small.width, 3], 'float32');
      const found = await faceapi.detectAllFaces(input as never, faceOptions);
      tf.dispose(input);
      return found.map(({ box, score }) => ({
        score,
        left: part.left + box.x / scale,
        top: part.top + box.y / scale,
        right: part.left + (box.x + box.width) / scale,
        bottom: part.top + (box.y + box.height) / scale,
      }));
    },

    async points(pixels, part) {
      const { small, scale } = await shrunk(pixels, part, pointsSide);
      // The square's rest stays black.
      const square = new Int32Array(pointsSide * pointsSide * 3);
      for (let row = 0; row < small.height; row += 1) {
        const from = row * small.width * 3;
        square.set(small.data.subarray(from, from + small.width * 3), row * pointsSide * 3);
      }
      const input = tf.tensor(square, [1, pointsSide, pointsSide, 3], 'int32');
      const output = movenet.execute(input) as Tensor;
      const rows = ((await output.array()) as number[][][][])[0]?.[0] ?? [];
      tf.dispose([input, output]);
      return rows.map(([y = 0, x = 0, score = 0]) => ({
        x: part.left + (x * pointsSide) / scale,
        y: part.top + (y * pointsSide) / scale,
        score,
      }));
    },
  };
}

async function shrunk(pixels: Pixels, part: Part, length: number): Promise<{ small: Pixels; scale: number }> {
  const scale = length / Math.max(part.width, part.height);
  const whole = (one: number) => Math.max(1, Math.round(one * scale));
  return { small: await resizePixels(pixels, { width: whole(part.width), height: whole(part.height) }, part), scale };
}

/** A model in TensorFlow.js's layout, as the package `@vladmandic/human` carries it. */
async function readModel(name: string) {
  const { modelTopology, weightsManifest } = JSON.parse(await readFile(join(folders.others, `${name}.json`), 'utf8'));
  const weights = await readFile(join(folders.others, `${name}.bin`));
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group: { weights: unknown[] }) => group.weights),
    weightData: new Uint8Array(weights).buffer,
  };
}
