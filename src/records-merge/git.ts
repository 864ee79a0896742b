/** Runs git in one folder. Whose credentials it uses is git's own affair: it is never asked for any. */
import { spawn } from 'node:child_process';
import { Fault } from '../fault.ts';

export type Identity = { name: string; email: string };

/** A command of git that failed; the message holds its own words without any user or password of an address. */
export class GitFailed extends Fault {
  readonly said: string;
  constructor(command: string, said: string) {
    const left = /\.lock': File exists/u.test(said) ? ' If no other git is at work there, delete that file' : '';
    super(`git ${command}: ${said}${left}`);
    this.said = said;
  }
}

export class Git {
  readonly #folder: string;
  readonly #identity: Identity;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, identity: Identity, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#identity = identity;
    this.#env = env;
  }

  /** What the command writes. @throws GitFailed */
  async run(
    args: readonly string[],
    { input, env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
  ): Promise<string> {
    return (await this.bytes(args, { ...(input === undefined ? {} : { input }), env })).toString('utf8');
  }

  async bytes(
    args: readonly string[],
    { input, env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
  ): Promise<Buffer> {
    const { name, email } = this.#identity;
    const own = [
      'core.autocrlf=false',
      'core.safecrlf=false',
      'core.quotePath=false',
      'commit.gpgSign=false',
      `user.name=${name}`,
      `user.email=${email}`,
    ];
    const child = spawn('git', [...own.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: this.#folder,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...this.#env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    // A command that ends before it has read everything says why by its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (cause: NodeJS.ErrnoException) => {
        const missing = cause.code === 'ENOENT';
        reject(
          missing ? new Fault('There is no git on this machine. Install it, then run this again.', { cause }) : cause,
        );
      });
      child.once('close', resolve);
    });
    if (code === 0) return Buffer.concat(out);
    throw new GitFailed(args[0] ?? '', lastWords(Buffer.concat(err).toString('utf8')));
  }

  /** Whether the command succeeds. */
  async does(args: readonly string[]): Promise<boolean> {
    return this.run(args).then(
      () => true,
      (cause) => {
        if (cause instanceof GitFailed) return false;
        throw cause;
      },
    );
  }
}

/** What git says in the end, in one line, and without what opens a repository. */
function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /^(?:fatal|error|!)|rejected/u.test(line.trim())) ?? lines.at(-1) ?? '';
  return telling
    .trim()
    .replaceAll(/\/\/[^/@\s]+@/gu, '//')
    .slice(0, 300);
}
