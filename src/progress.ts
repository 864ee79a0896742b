/** Shows a person, or a CI log, what a long command is doing. Says counts, never contents. */
import { setTimeout as pause } from 'node:timers/promises';

export type Timed = { step: string; seconds: number };

/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const often = 100;
const seldom = 30_000;

export class Progress {
  readonly times: Timed[] = [];
  readonly #out: NodeJS.WriteStream;
  #shown = 0;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  /** Runs one step of the pipe and notes how long it took. */
  async step<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> {
    const start = performance.now();
    if (!this.#out.isTTY) this.#out.write(`${name} …\n`);
    else this.#draw(name);
    try {
      return await work();
    } catch (fault) {
      // Whoever reads of a fault learns in which step it came.
      if (fault instanceof Error && !('step' in fault)) Object.assign(fault, { step: name });
      throw fault;
    } finally {
      this.times.push({ step: name, seconds: (performance.now() - start) / 1000 });
      this.#clear();
    }
  }

  /** How far a step is: on a terminal a bar with rate and remaining time, elsewhere a line now and then, for whoever watches a log. */
  bar(name: string): (done: number, total: number) => void {
    const start = performance.now();
    // The first line of a log comes after a while: what is short needs none.
    this.#shown = this.#out.isTTY ? 0 : start;
    return (done, total) => {
      const now = performance.now();
      const ended = done === total && this.#out.isTTY;
      if (!ended && now - this.#shown < (this.#out.isTTY ? often : seldom)) return;
      this.#shown = now;
      const each = (now - start) / 1000 / Math.max(done, 1);
      const told = `${done}/${total}, ${rateInWords(each)}, ${timeInWords((total - done) * each)} left`;
      if (!this.#out.isTTY) {
        this.#out.write(`${name} ${told}\n`);
        return;
      }
      const filled = total > 0 ? Math.round((done / total) * 24) : 24;
      this.#draw(`${name} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${told}`);
    };
  }

  /** How much of something without a known end is done. */
  tally(name: string): (done: number) => void {
    const start = performance.now();
    let shown = this.#out.isTTY ? 0 : start;
    return (done) => {
      const now = performance.now();
      if (now - shown < (this.#out.isTTY ? often : seldom)) return;
      shown = now;
      const told = `${name} ${done} posts read`;
      if (this.#out.isTTY) this.#draw(told);
      else this.#out.write(`${told}\n`);
    };
  }

  /** Waits so many seconds, and shows how many are left: on a terminal every second, elsewhere now and then. */
  async wait(why: string, seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    const isTerminal = this.#out.isTTY;
    for (let left = seconds; left > 0; left = (end - performance.now()) / 1000) {
      const told = `${why}: ${timeInWords(left)} left`;
      if (isTerminal) this.#draw(told);
      else this.#out.write(`${told}\n`);
      await pause(Math.min(left * 1000, isTerminal ? 1000 : seldom));
    }
    this.#clear();
  }

  #draw(line: string): void {
    this.#out.write(`\r\u001B[2K${line.slice(0, (this.#out.columns || 80) - 1)}`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\u001B[2K');
  }
}

/** Of seconds for one. */
function rateInWords(each: number): string {
  return each > 1 ? `${each.toFixed(1)} s each` : `${(1 / Math.max(each, 0.001)).toFixed(each > 0.1 ? 1 : 0)} a second`;
}

function timeInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
