/** Runs the steps of a rebuild one by one, and remembers what each of them could not do: none of them ends another. */
import { cures } from '../command.ts';
import { BadInput, Fault, Unsafe } from '../fault.ts';
import type { RebuildOptions } from './read-rebuild-options.ts';
import { runCommand } from './run-program.ts';
import { environmentFor, type Need } from './secrets.ts';
import type { Step, Trouble } from './troubles.ts';

export type Surroundings = {
  env: NodeJS.ProcessEnv;
  /** A line for whoever watches the log. */
  note(line: string): void;
  stop: AbortSignal;
};

export class Steps {
  troubles: Trouble[];
  readonly #options: RebuildOptions;
  readonly #around: Surroundings;

  constructor(options: RebuildOptions, around: Surroundings) {
    this.#options = options;
    this.#around = around;
    this.troubles = [...options.earlier];
  }

  get stopped(): boolean {
    return this.#around.stop.aborted;
  }

  /** Whether a step failed, with that code where one is given. */
  failed(step: Step, code?: number): boolean {
    return this.troubles.some((trouble) => trouble.step === step && (code ?? trouble.code) === trouble.code);
  }

  /** What these steps could not do counts no more: they are taken again. What went wrong in jobs before stays. */
  forget(...steps: readonly Step[]): void {
    const { earlier } = this.#options;
    this.troubles = this.troubles.filter((trouble) => earlier.includes(trouble) || !steps.includes(trouble.step));
  }

  /** Runs a command; notes as trouble of `step` what it could not do. Answers with whether it could. */
  async command(step: Step, command: string, own: readonly string[], need: Need | null = null): Promise<boolean> {
    const code = await this.code(command, own, need);
    if (code !== 0 && !this.stopped) this.troubles.push({ step, code });
    return code === 0;
  }

  /** Runs a command of the house with the folders and the day of this run; answers with its exit code. */
  async code(command: string, own: readonly string[], need: Need | null): Promise<0 | 2 | 3 | 4> {
    if (this.stopped) return 4;
    const { content, private: folder, out, report, today } = this.#options;
    const { env, note, stop } = this.#around;
    note(`== ${command}`);
    const options = ['--content', content, '--private', folder, '--out', out, '--today', today];
    if (report !== null) options.push('--report', report);
    return runCommand(command, [...options, ...own], { env: environmentFor(env, need), stop });
  }

  /** Whatever a step throws is told, and ends nothing but the step. */
  async attempt(step: Step, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      const known = cause instanceof BadInput || cause instanceof Unsafe || cause instanceof Fault;
      if (this.stopped && !known) return;
      // The words of an unforeseen fault may quote the records.
      const { name, code } = cause as NodeJS.ErrnoException;
      const said = known
        ? cause.message
        : [`${name}${code ? ` (${code})` : ''}.`, cures[code ?? ''] ?? []].flat().join(' ');
      this.troubles.push({ step, code: known ? cause.code : 4, said });
      this.#around.note(said);
    }
  }
}
