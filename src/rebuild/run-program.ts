/** Runs a program and waits for it. No shell reads its arguments. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../fault.ts';

export type Run = {
  env: NodeJS.ProcessEnv;
  stop: AbortSignal;
  /** What it reads; nothing where it is left out. */
  input?: string;
};

/** Milliseconds that a program gets to end by itself. */
const patience = 10_000;

/** Its exit code; of one that was killed 128 and the signal's number, as shells have it. @throws Fault where it cannot be started */
export async function runProgram([file = '', ...args]: readonly string[], { env, stop, input }: Run): Promise<number> {
  if (stop.aborted) return 128 + constants.signals.SIGTERM;
  const child = spawn(file, args, { stdio: [input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'], env });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  let late: NodeJS.Timeout | undefined;
  const end = () => {
    child.kill('SIGTERM');
    late = setTimeout(() => child.kill('SIGKILL'), patience);
  };
  stop.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (cause: NodeJS.ErrnoException) => {
        reject(
          new Fault(
            `The program "${file}" could not be started (${cause.code}). Install it, or mend its name in rebuild.yaml.`,
            { cause },
          ),
        );
      });
      child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
  } finally {
    stop.removeEventListener('abort', end);
    clearTimeout(late);
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Runs a command of this house as a process of its own, so that whatever ends it ends nothing else. */
export async function runCommand(command: string, options: readonly string[], run: Run): Promise<0 | 2 | 3 | 4> {
  const code = await runProgram([process.execPath, join(root, 'scripts', `${command}.ts`), ...options], run);
  // 1 is Node's own code of a program that did not even begin, and of a kill by hand nobody knows more either.
  return code === 0 || code === 2 || code === 3 ? code : 4;
}
