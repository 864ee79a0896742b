/** A small invented school whose records lie in a bare git repository, with a desk that has a copy of its own, and a web server on this machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { version } from '../../src/look/eyes.ts';
import { SmallFolder, withoutConduct } from '../pipe/small-school.ts';

const root = resolve(import.meta.dirname, '../..');

/** What must stand in no summary, mail, log or commit message. */
export const secrets = {
  token: 'AAAA-not-a-real-token-BBBB',
  password: 'open-sesame-42',
  names: ['Birch', 'Ottoline', 'Pennywell'],
  texts: ['longship', 'lighthouse', 'harvest'],
  ids: ['1900000000000000011', '1900000000000000012', '1900000000000000013', '1900000000000000014'],
} as const;

const [first, second, third, waiting] = secrets.ids;
export const posts = { first, second, third, waiting };

export type Ended = { status: number | null; said: string };

export class RebuiltSchool {
  readonly remote: string;
  readonly records: string;
  readonly desk: string;
  readonly host: string;
  readonly out: string;
  readonly #school: SmallFolder;
  #server: Server | null = null;
  address = '';

  private constructor(school: SmallFolder) {
    this.#school = school;
    this.remote = join(school.folder, 'records.git');
    this.records = join(school.folder, 'run', 'records');
    this.desk = join(school.folder, 'desk');
    this.host = join(school.folder, 'www', 'archive');
    this.out = join(school.folder, 'dist');
  }

  get folder(): string {
    return this.#school.folder;
  }

  /** Made once: posts are imported, pictures looked at, and all of it pushed. */
  static async make(): Promise<RebuiltSchool> {
    const at = (hour: number) => `Mon Mar 02 ${hour}:00:00 +0000 2026`;
    const small = await SmallFolder.make({
      yaml: `${withoutConduct}site: { base: /archive/ }\nreview_cycle_days: 14\n`,
      pupils: ['P001,Ottoline,,Birch,3H,yes,2025-09-01,', 'P002,Caspian,,Merriweather,3H,yes,2025-09-01,'],
      posts: [
        { id: first, text: 'Our longship is ready. #Chiswick #W4 #LBofHounslow', at: at(10), picture: true },
        { id: second, text: 'We climbed the lighthouse. #Chiswick #W4 #LBofHounslow', at: at(11) },
        { id: third, text: 'Come to the harvest supper. #Chiswick #W4 #LBofHounslow', at: at(12) },
        { id: waiting, text: 'Ottoline is singing tonight. #Chiswick #W4 #LBofHounslow', at: at(13), picture: '#24a' },
      ],
    });
    const school = new RebuiltSchool(small);
    const private_ = join(small.folder, 'content', 'private');
    for (const name of ['school.yaml', 'policy.md']) cpSync(join(small.folder, 'content', name), join(private_, name));
    const pulled = small.run('pull', '--archive', join(small.folder, 'archive'));
    if (pulled.status !== 0) throw new Error(pulled.said);
    // What machines saw, so that no test has to wait for one.
    mkdirSync(join(private_, 'looks'), { recursive: true });
    const look = { made: version, people: { seen: false, score: 0 }, faces: [], text: [] };
    for (const file of readdirSync(join(private_, 'media')))
      writeFileSync(join(private_, 'looks', `${file.slice(0, 64)}.json`), `${JSON.stringify(look)}\n`);
    writeFileSync(
      join(private_, 'looks.csv'),
      `post,picture,people,pupils,by,role,on,note,file,description\np${first},1,yes,P001,Alma,Headteacher,2026-03-03,,,A wooden ship\n`,
    );
    mkdirSync(join(small.folder, 'www'));
    school.#git(small.folder, 'init', '--quiet', '--bare', '--initial-branch=main', school.remote);
    school.#git(private_, 'init', '--quiet', '--initial-branch=main');
    school.#git(private_, 'remote', 'add', 'origin', school.remote);
    await school.#serve();
    writeFileSync(join(private_, 'rebuild.yaml'), stringify(school.settings()));
    school.#commit(private_, 'The records of an invented school');
    school.#git(private_, 'push', '--quiet', 'origin', 'main');
    school.#git(small.folder, 'clone', '--quiet', school.remote, school.desk);
    return school;
  }

  settings(more: object = {}): object {
    return {
      records: { git: true },
      deploy: { folder: this.host },
      live: this.address,
      report: join(this.folder, 'slt'),
      ...more,
    };
  }

  /** As it is run: a process of its own, with the output of CI. */
  rebuild(options: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return this.started(options, env).ended;
  }

  started(
    options: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): { child: ChildProcess; ended: Promise<Ended>; said(): string } {
    const own = ['--content', this.records, '--private', this.records, '--out', this.out, '--today', '2026-04-20'];
    const child = spawn(process.execPath, [join(root, 'scripts', 'rebuild.ts'), ...own, ...options], {
      cwd: root,
      env: { ...process.env, CI: 'true', ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString('utf8');
      });
    const ended = new Promise<Ended>((end) => child.once('close', (status) => end({ status, said })));
    return { child, ended, said: () => said };
  }

  /** A line that somebody at the desk adds to a table, pushed. */
  write(table: string, line: string): void {
    this.#git(this.desk, 'pull', '--quiet', '--ff-only', 'origin', 'main');
    appendFileSync(join(this.desk, table), `${line}\r\n`);
    this.#commit(this.desk, 'From the desk');
    this.#git(this.desk, 'push', '--quiet', 'origin', 'main');
  }

  /** A line that somebody at the desk changes where it stands, pushed. */
  change(table: string, line: string, into: string): void {
    this.#git(this.desk, 'pull', '--quiet', '--ff-only', 'origin', 'main');
    const text = readFileSync(join(this.desk, table), 'utf8');
    writeFileSync(join(this.desk, table), text.replace(line, into));
    this.#commit(this.desk, 'From the desk');
    this.#git(this.desk, 'push', '--quiet', 'origin', 'main');
  }

  /** Settings that somebody at the desk changes, pushed. */
  set(more: object): void {
    this.#git(this.desk, 'pull', '--quiet', '--ff-only', 'origin', 'main');
    writeFileSync(join(this.desk, 'rebuild.yaml'), stringify(this.settings(more)));
    this.#commit(this.desk, 'Settings');
    this.#git(this.desk, 'push', '--quiet', 'origin', 'main');
  }

  /** Another copy of the records, as a job fetches them. */
  clone(folder: string): void {
    this.#git(this.folder, 'clone', '--quiet', this.remote, folder);
  }

  /** Takes what a machine saw of one picture out of the records, pushed; answers with its file and what it held. */
  takeLook(): [string, string] {
    const [name = ''] = readdirSync(join(this.desk, 'looks'));
    const content = readFileSync(join(this.desk, 'looks', name), 'utf8');
    rmSync(join(this.desk, 'looks', name));
    this.#commit(this.desk, 'A look less');
    this.#git(this.desk, 'push', '--quiet', 'origin', 'main');
    return [name, content];
  }

  /** A file as the repository has it now. */
  kept(file: string): string {
    return this.#git(this.remote, 'show', `main:${file}`);
  }

  commits(): string {
    return this.#git(this.remote, 'log', '--format=%an %ae %s%n%b', 'main');
  }

  tracked(): string[] {
    return this.#git(this.remote, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n');
  }

  /** How the host answers for a page or picture. */
  async status(path: string): Promise<number> {
    return (await fetch(new URL(path, this.address))).status;
  }

  /** Every page and picture that is on the host. */
  onHost(): string[] {
    return existsSync(this.host)
      ? (readdirSync(this.host, { recursive: true }) as string[]).filter((name) => extname(name) !== '')
      : [];
  }

  async remove(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed) ?? closed(null));
    this.#school.remove();
  }

  #git(folder: string, ...args: string[]): string {
    const own = ['-c', 'user.name=The office', '-c', 'user.email=office@school.example'];
    const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  #commit(folder: string, message: string): void {
    this.#git(folder, 'add', '--all');
    this.#git(folder, 'commit', '--quiet', '-m', message);
  }

  /** The folder is asked for each time, for it is replaced. */
  async #serve(): Promise<void> {
    const types: Record<string, string> = { '.html': 'text/html', '.json': 'application/json' };
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(
        '/archive/'.length,
      );
      const file = join(this.host, path.endsWith('/') || path === '' ? join(path, 'index.html') : path);
      try {
        const body = readFileSync(file);
        response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
      } catch {
        response.writeHead(404).end('Not found');
      }
    });
    await new Promise<void>((listening) => this.#server?.listen(0, '127.0.0.1', listening));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/archive/`;
  }
}
