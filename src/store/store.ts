/** The private folder: the only code that reads or writes it. */
import { createHash, createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../decision.ts';
import type { LiveState } from '../live/live-state.ts';
import type { LookRow } from '../look.ts';
import type { Post, PostId } from '../post.ts';
import type { Removal } from '../pull-state.ts';
import type { PupilRow, StaffRow } from '../register.ts';
import type { Slip } from '../rule.ts';
import type { Waiver } from '../waiver.ts';
import type { ReportMemory } from '../withdrawals.ts';
import { sweepHalves, syncFolder, writeAtomic } from './atomic.ts';
import { type ContactSheets, contactSheets } from './contact-sheets.ts';
import { readErased, withoutErased } from './erased.ts';
import { readGrammarFile, writeGrammarFile } from './grammar-file.ts';
import { holdsChecked } from './holds-records.ts';
import { type ImportMemory, readImportMemory, writeImportMemory } from './import-memory.ts';
import { readKey } from './key.ts';
import { readLiveFiles, writeLiveFiles } from './live-files.ts';
import { lockFolder } from './lock.ts';
import { withIds } from './look-ids.ts';
import { type MachineLooks, machineLooks } from './machine-looks.ts';
import { readPosts, writePosts } from './post-files.ts';
import { type PullFiles, pullFiles, readRemovals } from './pull-files.ts';
import {
  columns,
  type Gone,
  type Incident,
  officeTables,
  optionalColumns,
  type Review,
  readDecisions,
  readGone,
  readIncidents,
  readLooks,
  readReviews,
  readStaff,
  readWaivers,
} from './records.ts';
import { readGuardedRegister } from './register-guard.ts';
import { readReportMemory, writeReportMemory } from './report-memory.ts';
import {
  addToSnapshot,
  readSnapshots,
  type Snapshot,
  type SnapshotKind,
  type SnapshotLine,
  snapshotKinds,
} from './snapshots.ts';
import { appendRows, readText, writeTable } from './table.ts';

export type Records = {
  pupils: PupilRow[];
  past: PupilRow[];
  staff: StaffRow[];
  looks: LookRow[];
  decisions: Decision[];
  waivers: Waiver[];
  gone: Gone[];
  /** What look-ups have found gone from the platform, or there again. */
  removed: Removal[];
  reviews: Review[];
  incidents: Incident[];
  /** Posts that were taken out for good. */
  erased: ReadonlySet<PostId>;
};

/** What an import adds: pictures are put aside first, and all becomes true at once in `commit`. */
export type Intake = {
  /** A fresh path for a file that is still being worked on. */
  scratch(): string;
  /** Says that a finished scratch file becomes `media/<file>` at the commit. */
  keepMedia(scratchPath: string, file: string): void;
  /** Puts the pictures in place, then writes every month that changed. `posts` are all posts, old and new. */
  commit(posts: readonly Post[]): Promise<void>;
  abort(): Promise<void>;
};

export class Store {
  /** What a pull from the platform keeps. */
  readonly pull: PullFiles;
  /** What machines saw. */
  readonly looks: MachineLooks;
  readonly sheets: ContactSheets;
  readonly #folder: string;
  readonly #key: Buffer;
  readonly #media: Set<string>;
  readonly #unlock: () => Promise<void>;

  private constructor(folder: string, key: Buffer, unlock: () => Promise<void>) {
    this.#folder = folder;
    this.pull = pullFiles(folder);
    this.looks = machineLooks(folder);
    this.sheets = contactSheets(folder);
    this.#key = key;
    this.#unlock = unlock;
    this.#media = new Set(readdirSync(join(folder, 'media')));
  }

  /** Opens a private folder for one command, making it where there is none. Close it when done. @throws BadInput where another command writes it */
  static async open(folder: string): Promise<Store> {
    await mkdir(join(folder, 'media'), { recursive: true });
    await keepToSelf(folder);
    const unlock = await lockFolder(folder);
    try {
      await rm(join(folder, 'incoming'), { recursive: true, force: true });
      await sweepHalves(folder);
      for (const room of ['posts', 'looks', 'report', 'contact-sheets', 'pull', ...snapshotKinds])
        await sweepHalves(join(folder, room));
      return new Store(folder, await readKey(folder), unlock);
    } catch (cause) {
      await unlock();
      throw cause;
    }
  }

  async close(): Promise<void> {
    await this.#unlock();
  }

  /** What people keep. Remembers whoever left the register. @throws BadInput with file, line and column */
  async records(options: {
    renamed: Readonly<Record<string, string>>;
    /** Who may sign. */
    roles: readonly string[];
    today: string;
    acceptRegister: boolean;
  }): Promise<Records> {
    const folder = this.#folder;
    const { roles } = options;
    const [staff, looks, decisions, waivers, gone, reviews, incidents, removed] = await Promise.all([
      readStaff(folder),
      readLooks(folder, roles),
      readDecisions(folder, roles),
      readWaivers(folder, roles),
      readGone(folder, roles),
      readReviews(folder, roles),
      readIncidents(folder),
      readRemovals(folder),
    ]);
    // Last, so that a bad row elsewhere leaves the memory of the register as it was.
    const established = decisions.some(({ basis }) => basis !== '') || (await holdsChecked(folder));
    const { pupils, past } = await readGuardedRegister(folder, {
      ...options,
      accepted: options.acceptRegister,
      established,
      counts: { decisions: decisions.length, gone: gone.length, looks: looks.length },
    });
    // Only now, when it is known that none of them was lost.
    await this.#startTables();
    return {
      pupils,
      past,
      staff,
      looks: looks.map((look) => ({ ...look, pupils: withIds(look, pupils, past) })),
      decisions,
      waivers,
      gone,
      removed,
      reviews,
      incidents,
      erased: (await readErased(this.#folder)).posts,
    };
  }

  /** Every post, oldest first. @throws BadInput with file and line */
  async posts(): Promise<Post[]> {
    return withoutErased(await readPosts(this.#folder), await readErased(this.#folder));
  }

  /** Whether there were posts here once: their pictures are there, or a report that counts them. */
  async hadPosts(): Promise<boolean> {
    if (this.#media.size > 0) return true;
    const report = await readText(join(this.#folder, 'report', 'findings.json')).catch(() => null);
    return /"totals": \{\s*"posts": [1-9]/u.test(report ?? '');
  }

  /** Path of a stored picture or video. */
  mediaPath(file: string): string {
    return join(this.#folder, 'media', file);
  }

  hasMedia(file: string): boolean {
    return this.#media.has(file);
  }

  /** What was read of some texts by this checker; texts that it has not read are left out. */
  async slips(made: string, texts: Iterable<string>): Promise<Map<string, readonly Slip[]>> {
    const kept = await readGrammarFile(this.#folder, made);
    const found = [...new Set(texts)].map((text) => [text, kept.get(this.digest('grammar', text))] as const);
    return new Map(found.flatMap(([text, slips]) => (slips ? [[text, slips]] : [])));
  }

  /** Keeps what was read of all texts, under digests of them. */
  async keepSlips(made: string, slips: ReadonlyMap<string, readonly Slip[]>): Promise<void> {
    const kept = new Map([...slips].map(([text, own]) => [this.digest('grammar', text), own]));
    await writeGrammarFile(this.#folder, made, kept);
  }

  /** Adds lines to looks.csv: a look is never overwritten. */
  async addLooks(looks: readonly LookRow[]): Promise<void> {
    const rows = looks.map(({ line: _, ...look }) => ({
      ...look,
      post: `p${look.post}`,
      picture: String(look.picture),
    }));
    await appendRows(join(this.#folder, 'looks.csv'), columns['looks.csv'], rows, optionalColumns);
  }

  /** Begins an import. */
  async intake(): Promise<Intake> {
    const incoming = join(this.#folder, 'incoming');
    await rm(incoming, { recursive: true, force: true });
    await mkdir(incoming, { recursive: true });
    const kept = new Map<string, string>();
    let count = 0;
    return {
      scratch: () => join(incoming, String(count++)),
      keepMedia: (path, file) => {
        kept.set(file, path);
      },
      commit: async (posts) => {
        const allowed = withoutErased(posts, await readErased(this.#folder));
        const used = new Set(allowed.flatMap((post) => post.media.map((one) => one.file)));
        for (const [file, path] of kept) {
          if (!used.has(file)) continue;
          await rename(path, this.mediaPath(file));
          this.#media.add(file);
        }
        await syncFolder(join(this.#folder, 'media'));
        await writePosts(this.#folder, allowed);
        await rm(incoming, { recursive: true, force: true });
      },
      abort: () => rm(incoming, { recursive: true, force: true }),
    };
  }

  /**
   * Keeps who followed the account, whom it followed, or who spoke of it, as known on a day (London). What was kept of that day stays: nothing
   * is ever taken out of a snapshot. Answers whether anything changed.
   */
  addSnapshot(kind: SnapshotKind, day: string, lines: readonly SnapshotLine[]): Promise<boolean> {
    return addToSnapshot(this.#folder, kind, day, lines);
  }

  /** The snapshots of a kind, the oldest first. @throws BadInput with file and line */
  snapshots(kind: SnapshotKind): Promise<Snapshot[]> {
    return readSnapshots(this.#folder, kind);
  }

  /** Adds lines to decisions.csv: a decision is never overwritten. */
  async addDecisions(decisions: readonly Decision[]): Promise<void> {
    const rows = decisions.map(({ line: _, ...decision }) => ({ ...decision, post: `p${decision.post}` }));
    await appendRows(join(this.#folder, 'decisions.csv'), columns['decisions.csv'], rows, optionalColumns);
  }

  /** Writes the report's files, by default into `report/` here. */
  async writeReport(files: Readonly<Record<string, string>>, folder = join(this.#folder, 'report')): Promise<string> {
    for (const [name, content] of Object.entries(files)) await writeAtomic(join(folder, name), content);
    return folder;
  }

  /** What the last reports left for this one, oldest first; nothing where that was lost. */
  reportMemory(): Promise<ReportMemory[]> {
    return readReportMemory(this.#folder);
  }

  /** What the last import of an archive could not read; null where there was none. */
  lastImport(): Promise<ImportMemory | null> {
    return readImportMemory(this.#folder);
  }

  rememberImport(memory: ImportMemory): Promise<void> {
    return writeImportMemory(this.#folder, memory);
  }

  /** Keeps what a report leaves for the next one. */
  rememberReport(memory: readonly ReportMemory[]): Promise<void> {
    return writeReportMemory(this.#folder, memory);
  }

  /** What is remembered of the site and of what came down from it. @throws BadInput with file and line */
  liveState(): Promise<LiveState> {
    return readLiveFiles(this.#folder);
  }

  keepLiveState(state: LiveState): Promise<void> {
    return writeLiveFiles(this.#folder, state);
  }

  /** Path of a folder here for things that can be made again: derivatives, the public data of a run. */
  room(name: 'derived' | 'run' | 'site'): string {
    return join(this.#folder, name);
  }

  /** A digest that only this school's key can make, hex. `purpose` keeps digests of one kind from being compared with another. */
  digest(purpose: string, text: string): string {
    return createHmac('sha256', this.#key).update(`${purpose}\0${text}`).digest('hex');
  }

  /** Gives the office every table to fill, with its columns. */
  async #startTables(): Promise<void> {
    for (const name of officeTables) {
      const path = join(this.#folder, name);
      if ((await readText(path)) === null) await writeTable(path, columns[name], []);
    }
  }
}

/** sha256 of some bytes or words, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Nobody but its owner and their group may look into a private folder. */
async function keepToSelf(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  // A drive that knows no such rights, or a folder of somebody else's, stays as it is.
  if ((mode & 0o007) !== 0) await chmod(folder, mode & 0o770).catch(() => {});
}
