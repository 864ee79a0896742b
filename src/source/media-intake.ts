/** Pictures and videos on their way in: each is streamed out of its source, stripped, and kept under the hash of what is left. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadInput } from '../fault.ts';
import type { Stripped } from '../look/strip.ts';
import type { Media, Post, PostId } from '../post.ts';
import type { SourceFault, SourceFile, SourcePost } from './source.ts';

/** Takes metadata out of a picture or video. Throws for what it cannot read. */
export type Strip = (input: string, output: string) => Promise<Stripped>;

/** What a file's content adds to its listing, or why it could not be kept. */
type Found = Pick<Media, 'kind' | 'file' | 'width' | 'height' | 'had' | 'rights' | 'source'> | { fault: string };

/** Decoding takes a processor and much memory each. */
const atOnce = 2;

/** Faults of the machine, not of a picture: the import must stop, not go on without pictures. */
const machine = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE']);

/** What is needed of the store. */
export type MediaStore = { hasMedia(file: string): boolean };

/** Where files are put aside until all of an import is known to be good. */
export type MediaRoom = {
  /** A fresh path for a file that is still being worked on. */
  scratch(): string;
  /** Says that a finished scratch file becomes `media/<file>`. */
  keepMedia(scratchPath: string, file: string): void;
};

export class MediaIntake {
  readonly faults: SourceFault[] = [];
  readonly counts = { added: 0, kept: 0, unreadable: 0 };
  readonly #store: MediaStore;
  readonly #intake: MediaRoom;
  readonly #strip: Strip;
  readonly #known: ReadonlyMap<PostId, Post>;
  /** By hash of the file as received: the same picture is stripped once. */
  readonly #bySource = new Map<string, Promise<Found>>();
  readonly #keptNow = new Set<string>();

  constructor(store: MediaStore, intake: MediaRoom, strip: Strip, known: ReadonlyMap<PostId, Post>) {
    this.#store = store;
    this.#intake = intake;
    this.#strip = strip;
    this.#known = known;
    for (const post of known.values()) {
      for (const { kind, file, width, height, had, rights, source } of post.media) {
        if (file === null || source === null || !store.hasMedia(file)) continue;
        this.#bySource.set(source, Promise.resolve({ kind, file, width, height, had, rights, source }));
      }
    }
  }

  /** The posts with the files that could be read; the others stay without. Throws BadInput for an entry that is a trap. */
  async take(posts: readonly SourcePost[], progress?: (done: number, total: number) => void): Promise<Post[]> {
    const taken = posts.map(({ post }) => ({ ...post, media: [...post.media] }));
    const jobs = posts.flatMap(({ post, files }, index) =>
      files.flatMap((file, place) => (file ? [{ post: taken[index] ?? post, place, file }] : [])),
    );
    let next = 0;
    let done = 0;
    let stopped = false;
    const work = async () => {
      try {
        while (next < jobs.length && !stopped) {
          const job = jobs[next++] as (typeof jobs)[number];
          const found = await this.#one(job.post, job.place, job.file);
          const listed = job.post.media[job.place];
          if (listed) job.post.media[job.place] = { ...listed, ...found, ...loops(listed, found) };
          progress?.(++done, jobs.length);
        }
      } catch (error) {
        // The others must not go on writing into a folder that is about to be cleared.
        stopped = true;
        throw error;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return taken;
  }

  async #one(post: Post, place: number, file: SourceFile): Promise<Found> {
    const known = this.#known.get(post.id)?.media ?? [];
    const held = known[place];
    if (held?.file != null && known.length === post.media.length && this.#store.hasMedia(held.file)) {
      // What is held stays (see mergePosts), so that the archive's copy need not be read; of another number only its content tells which it is.
      this.counts.kept += 1;
      const { kind, width, height, had, rights, source } = held;
      return { kind, file: held.file, width, height, had, rights, source };
    }
    const kept = file.known === undefined ? undefined : this.#bySource.get(file.known);
    if (kept) {
      this.counts.kept += 1;
      return kept;
    }
    const original = this.#intake.scratch();
    try {
      const source = await receive(file, original);
      file.received?.(source);
      const before = this.#bySource.get(source);
      if (before) {
        const found = await before;
        this.counts.kept += 1;
        return found;
      }
      const stripping = this.#stripped(original, source);
      this.#bySource.set(source, stripping);
      const found = await stripping;
      this.counts.added += 1;
      return found;
    } catch (cause) {
      if (cause instanceof BadInput || machine.has(codeOf(cause))) throw cause;
      this.counts.unreadable += 1;
      const fault = reason(cause);
      this.faults.push({ entry: file.name, message: `cannot be read, so the post is kept without it: ${fault}` });
      return { fault };
    } finally {
      await rm(original, { force: true });
    }
  }

  async #stripped(original: string, source: string): Promise<Found> {
    const output = this.#intake.scratch();
    const { ext, moves, width, height, had, rights } = await this.#strip(original, output);
    const file = `${await hashOf(output)}.${ext}`;
    if (this.#store.hasMedia(file) || this.#keptNow.has(file)) await rm(output);
    else {
      this.#keptNow.add(file);
      this.#intake.keepMedia(output, file);
    }
    return { kind: kindOf({ ext, moves }), file, width, height, had, rights, source };
  }
}

/** What a stripped file is, by its content. */
export function kindOf({ ext, moves }: Pick<Stripped, 'ext' | 'moves'>): Media['kind'] {
  if (!moves) return 'photo';
  return ext === 'mp4' || ext === 'mov' ? 'video' : 'gif';
}

/** The content says what a file is; only that a video is one of the platform's loops without sound its listing alone knows. */
function loops(listed: Media, found: Found): Partial<Media> {
  return 'kind' in found && found.kind === 'video' && listed.kind === 'gif' ? { kind: 'gif' } : {};
}

/** Streams a file to a path. Returns the sha256 of its bytes. */
async function receive(file: SourceFile, path: string): Promise<string> {
  const hash = createHash('sha256');
  const listen = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(await file.open(), listen, createWriteStream(path, { mode: 0o600 }));
  return hash.digest('hex');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** One line, without paths. */
function reason(cause: unknown): string {
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  return said.replace(/(?:[A-Za-z]:)?[\\/][^\s'":,]+/gu, 'the file');
}
