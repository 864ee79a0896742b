/** Shows a person, or a CI log, what a long command is doing. Says counts, never contents. */

export type Timed = { step: string; seconds: number };

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
    } finally {
      this.times.push({ step: name, seconds: (performance.now() - start) / 1000 });
      this.#clear();
    }
  }

  /** A bar with rate and remaining time, on a terminal only. */
  bar(name: string): (done: number, total: number) => void {
    const start = performance.now();
    return (done, total) => {
      const now = performance.now();
      if (!this.#out.isTTY || (done < total && now - this.#shown < 100)) return;
      this.#shown = now;
      const seconds = (now - start) / 1000;
      const rate = done / Math.max(seconds, 0.001);
      const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
      const filled = total > 0 ? Math.round((done / total) * 24) : 24;
      const bar = '█'.repeat(filled) + '░'.repeat(24 - filled);
      this.#draw(`${name} ${bar} ${done}/${total}, ${rate.toFixed(0)} a second, ${left} s left`);
    };
  }

  #draw(line: string): void {
    this.#out.write(`\r\u001B[2K${line.slice(0, (this.#out.columns ?? 80) - 1)}`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\u001B[2K');
  }
}
