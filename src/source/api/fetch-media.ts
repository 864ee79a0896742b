/** Brings one picture or video from the platform's media hosts to a place on the disk: streamed, measured, and gone on with where it broke off. */
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from './platform.ts';

/** The file is not to be had, now or ever: by what this says the post is kept without it. */
export class NoFile extends Error {
  override name = 'NoFile';
  /** Whether it may be had later. */
  readonly later: boolean;

  constructor(message: string, later: boolean) {
    super(message);
    this.later = later;
  }
}

export type FetchOptions = {
  platform: Platform;
  /** Seconds without a byte until a try is given up. */
  timeout: number;
  /** Milliseconds before each further try. */
  pauses?: readonly number[] | undefined;
};

const usualPauses: readonly number[] = [1000, 4000];

/** Bytes. The platform takes pictures of 5 MB, loops of 15 MB, and videos of 512 MB, or for some accounts 16 GB. */
const largest = { picture: 64e6, video: 2e9 } as const;

/** Seconds for a whole file. */
const longest = 30 * 60;

/** The first of the addresses that gives a file, whole, at `path`. What was there of it already is not fetched again. @throws NoFile */
export async function fetchMedia(addresses: readonly string[], path: string, options: FetchOptions): Promise<void> {
  if (await isThere(path)) return;
  await mkdir(dirname(path), { recursive: true });
  let last = new NoFile('the platform gives no address for it', false);
  for (const address of addresses) {
    const place = options.platform.mediaAt(address);
    if (!place) {
      last = new NoFile("its address is none of the platform's media hosts", false);
      continue;
    }
    try {
      return await fetchFrom(place, path, options);
    } catch (cause) {
      if (!(cause instanceof NoFile)) throw cause;
      last = cause;
      if (cause.later) break;
    }
  }
  throw last;
}

async function fetchFrom(place: { url: string; host: string }, path: string, options: FetchOptions): Promise<void> {
  for (let tries = 0; ; ) {
    try {
      await fetchOnce(place, path, options);
      return;
    } catch (cause) {
      const noFile = cause instanceof NoFile ? cause : ofNetwork(cause);
      if (isOffline(cause)) throw noFile;
      const next = (options.pauses ?? usualPauses)[tries++];
      if (!noFile.later || next === undefined) throw noFile;
      await pause(next);
    }
  }
}

async function fetchOnce({ url, host }: { url: string; host: string }, path: string, { timeout }: FetchOptions) {
  const part = `${path}.part`;
  const had = await readPart(part);
  const patience = watch(timeout);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([patience.signal, AbortSignal.timeout(longest * 1000)]),
      headers: {
        // A server in place of the platform's learns whose file is meant.
        'X-Forwarded-Host': host,
        'Accept-Encoding': 'identity',
        ...(had ? { Range: `bytes=${had.size}-`, 'If-Range': had.tag } : {}),
      },
    });
    const size = await beginning(response, had?.size ?? 0, part);
    const append = response.status === 206;
    const tag = isPacked(response) ? null : response.headers.get('etag');
    if (!append) await keepTag(part, tag);
    let bytes = append ? (had?.size ?? 0) : 0;
    const most = largest[isVideo(response) ? 'video' : 'picture'];
    if (size !== null && size > most) {
      await response.body?.cancel();
      throw new NoFile('it is larger than it may be', false);
    }
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        patience.seen();
        bytes += chunk.length;
        if (bytes > most || (size !== null && bytes > size)) throw new NoFile('it is larger than it may be', false);
        yield chunk;
      }
    };
    const body = Readable.fromWeb((response.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>);
    await pipeline(body, counted, createWriteStream(part, { flags: append ? 'a' : 'w', mode: 0o600 }));
    if (size !== null && bytes !== size) throw new NoFile('it broke off', true);
    if (bytes === 0) throw new NoFile('it is empty', false);
    await settle(part, path);
  } catch (cause) {
    if (cause instanceof NoFile && !cause.later) await dropPart(part);
    throw cause;
  } finally {
    patience.end();
  }
}

/** Judges the answer's head. The whole file's size in bytes; null where the server does not say. @throws NoFile */
async function beginning(response: Response, had: number, part: string): Promise<number | null> {
  const { status, headers } = response;
  if (status === 200 || status === 206) {
    const type = headers.get('content-type') ?? '';
    if (!/^(?:image|video)\/|^application\/octet-stream/u.test(type)) {
      await response.body?.cancel();
      throw new NoFile('what came is no picture or video', false);
    }
    const said = headers.get('content-length');
    if (status === 200) return said === null || isPacked(response) ? null : Number(said);
    const [, from, all] = /^bytes (\d+)-\d+\/(\d+)$/u.exec(headers.get('content-range') ?? '') ?? [];
    if (Number(from) === had && all !== undefined && !isPacked(response)) return Number(all);
  }
  await response.body?.cancel();
  // What is there already does not fit: the next try begins anew.
  if (status === 206 || status === 416) {
    await dropPart(part);
    throw new NoFile('it has changed', true);
  }
  if (status >= 300 && status < 400) throw new NoFile('its address leads elsewhere', false);
  throw new NoFile(`its host answered ${status}`, status >= 500 || status === 429 || status === 408);
}

/** Whether it was compressed on its way, though nobody asked for that: then its length is not the file's. */
function isPacked({ headers }: Response): boolean {
  return !/^(?:identity)?$/u.test(headers.get('content-encoding') ?? '');
}

function isVideo({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('video/') ?? false;
}

/** Ends a try when nothing has come for so many seconds. */
function watch(seconds: number): { signal: AbortSignal; seen(): void; end(): void } {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), seconds * 1000);
  return { signal: late.signal, seen: () => void timer.refresh(), end: () => clearTimeout(timer) };
}

const machine = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE']);

/** Whatever else went wrong was the network, unless it was this machine: that must not be taken for a missing picture. */
function ofNetwork(cause: unknown): NoFile {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== undefined && machine.has(code)) throw cause;
  return new NoFile('its host could not be reached, or broke off', true);
}

/** A machine without a network need not be asked thrice. */
function isOffline(cause: unknown): boolean {
  const { code } = Object((cause as Error).cause) as { code?: unknown };
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENETUNREACH';
}

/** What an earlier try left, where the server has given it a mark by which to know it again. */
async function readPart(part: string): Promise<{ size: number; tag: string } | null> {
  const [size, tag] = await Promise.all([
    stat(part).then(
      (file) => file.size,
      () => 0,
    ),
    readFile(`${part}.tag`, 'utf8').catch(() => ''),
  ]);
  return size > 0 && tag !== '' ? { size, tag } : null;
}

async function keepTag(part: string, tag: string | null): Promise<void> {
  await rm(part, { force: true });
  // A weak mark does not promise the same bytes.
  if (tag === null || tag.startsWith('W/')) await rm(`${part}.tag`, { force: true });
  else await writeFile(`${part}.tag`, tag, { mode: 0o600 });
}

async function dropPart(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.tag`, { force: true });
}

async function settle(part: string, path: string): Promise<void> {
  const file = await open(part, 'r+');
  await file.sync().finally(() => file.close());
  await rename(part, path);
  await rm(`${part}.tag`, { force: true });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (file) => file.size > 0,
    () => false,
  );
}
