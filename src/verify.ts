/**
 * The last look before a site takes the place of the old one: every file of it is read as a browser, a search engine and a curious person
 * could read it, and everything that must not be seen is looked for. It fails closed: a file that cannot be read is a leak.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Beside } from './beside.ts';
import { metadataIn } from './look/structure.ts';
import { permalink } from './permalink.ts';
import type { Span } from './rule.ts';
import { hostHeaders } from './site/host-headers.ts';
import { cborStrings, inflate, printableRuns } from './verify/binary-strings.ts';
import { brokenIn } from './verify/links.ts';
import { namesBeside } from './verify/names-beside.ts';
import { type Page, type Reference, readPage, scriptReferences, styleReferences } from './verify/read-page.ts';
import { Secrets } from './verify/secrets.ts';

/**
 * - `held-id`: the id of a post that waits, is withheld or redacted
 * - `held-words`: words of a post that waits or is withheld, and of no published one
 * - `held-link`: a link to such a post
 * - `redacted`: what a redaction hid
 * - `register-id`, `full-name`: of a pupil
 * - `pupil-name`: a name that must stand nowhere, not even a forename alone
 * - `search-name`: a pupil's forename in a search record
 * - `name-beside-picture`: a pupil's name in one view with a picture of pupils
 * - `other-origin`: something that a browser would load from elsewhere
 * - `broken-link`: a reference within the site that leads nowhere
 * - `inline-code`: a script, style or handler within a page
 * - `metadata`: more than structure in a picture or video
 * - `unknown-media`: a picture or video that publish did not let out
 * - `unknown-file`: a kind of file that cannot be judged
 * - `unreadable`: a file that is damaged
 */
export type LeakKind =
  | 'held-id'
  | 'held-words'
  | 'held-link'
  | 'redacted'
  | 'register-id'
  | 'full-name'
  | 'pupil-name'
  | 'search-name'
  | 'name-beside-picture'
  | 'other-origin'
  | 'broken-link'
  | 'inline-code'
  | 'metadata'
  | 'unknown-media'
  | 'unknown-file'
  | 'unreadable';

/** A leak by file and kind; never what leaked. */
export type Leak = { file: string; kind: LeakKind; count: number };

export type Secret = {
  /**
   * Posts that are not shown, by every id that they had, and what is not shown of those whose words are: their address is their id, so
   * it is missing here.
   */
  heldPosts: readonly { ids: readonly string[]; texts: readonly string[] }[];
  redactions: readonly { address: string; ids: readonly string[]; hidden: readonly string[] }[];
  pupilIds: readonly string[];
  pupils: readonly { forenames: readonly string[]; surname: string }[];
  /** Names that must not stand anywhere, not even a forename alone, each as its folded letters; and where in a line one stands, as the register reads it. */
  never: { letters: readonly string[]; namesIn(line: string): readonly Span[] };
};

export type Allowed = {
  /** Every text of a published post, as far as it is shown. */
  publishedTexts: readonly string[];
  /** The policy, the rules with their examples, the duties: a name in them is nobody's, wherever it stands. */
  houseTexts: readonly string[];
  /** The school's own facts, and days as pages give them: what stands in one of these as a whole gives nothing away, though a pupil be called so. */
  phrases: readonly string[];
  /** Words that the pages have of themselves: a held post may happen to say the same. */
  fixedTexts: readonly string[];
  /** Names that evaluate judged harmless, with the text that they stand in, in each form in which a page may give it. */
  harmless: readonly { evidence: string; text: string }[];
  /** Texts of published posts in which such a name was judged to be a mere word, in each form in which a page may give them; and months alone. */
  plainTexts: readonly string[];
  /** Hashtags of published posts, as they stand in addresses: a rule or a person let each of them through. */
  tags: readonly string[];
  media: readonly { file: string; sha256: string }[];
  /** Words that search may find although a pupil bears them as a name: they stand elsewhere as words. */
  searchWords: readonly string[];
  /** Those of the phrases whose words the index holds too. */
  indexedPhrases: readonly string[];
};

export type VerifyInput = { folder: string; base: string; secret: Secret; allowed: Allowed; beside: Beside };

/** The name of a file stands in no page. */
const nowhere = { page: '', search: null };

const media = new Set(['.webp', '.avif', '.jpg', '.png', '.gif', '.mp4']);

export async function verifySite({
  folder,
  base,
  secret,
  allowed,
  beside,
}: VerifyInput): Promise<{ files: number; leaks: Leak[] }> {
  const secrets = new Secrets(secret, allowed);
  const hashes = new Set(allowed.media.map(({ sha256 }) => sha256));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const counts = new Map<string, Leak>();
  const report = (file: string, kind: LeakKind) => {
    // A name that itself gives something away is not repeated.
    const shown = secrets.in(file, nowhere).length > 0 ? '(a file whose name leaks)' : file;
    const key = `${shown}\0${kind}`;
    const leak = counts.get(key) ?? { file: shown, kind, count: 0 };
    leak.count += 1;
    counts.set(key, leak);
  };
  const pages = new Map<string, Pick<Page, 'ids' | 'references'>>();

  for (const entry of entries) if (!entry.isDirectory() && !entry.isFile()) report(entry.name, 'unknown-file');
  for (const file of files) {
    for (const kind of secrets.in(decoded(file), nowhere)) report(file, kind);
    const path = join(folder, file);
    if (media.has(extname(file))) {
      if (!hashes.has(await hashOf(path))) report(file, 'unknown-media');
      if ((await metadataIn(path)).length > 0) report(file, 'metadata');
      continue;
    }
    let read: Read | null;
    try {
      read = readAny(file, await readFile(path));
    } catch {
      report(file, 'unreadable');
      continue;
    }
    if (read === null) {
      report(file, 'unknown-file');
      continue;
    }
    for (const text of read.texts) {
      const place = { page: read.page ?? file, search: read.search ?? null, isCode: read.isCode === true };
      for (const kind of secrets.in(text, place)) report(file, kind);
    }
    const named = read.markup ? namesBeside(read.markup.file, read.markup.source, beside) : 0;
    for (let index = 0; index < named; index += 1) report(file, 'name-beside-picture');
    for (let index = 0; index < (read.inlineCode ?? 0); index += 1) report(file, 'inline-code');
    for (const { address, loads } of read.references ?? []) {
      if (loads && /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(address)) report(file, 'other-origin');
      if (loads && /^(?:data|blob|javascript):/iu.test(address)) report(file, 'inline-code');
      const post = permalink(address);
      if (post && secrets.isHeld(post.id)) report(file, 'held-link');
    }
    pages.set(file, { ids: read.ids ?? new Set(), references: read.references ?? [] });
  }
  for (const { file } of brokenIn(pages, new Set(files), base)) report(file, 'broken-link');
  return { files: files.length, leaks: [...counts.values()].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

const ownHeaders = [true, false].map((index) => hostHeaders({ index }));

type Read = {
  texts: string[];
  /** A page or feed, by the name that it has when it is not compressed. */
  markup?: { file: string; source: string };
  references?: Reference[];
  ids?: Set<string>;
  inlineCode?: number;
  /** The page that a search record leads to. */
  page?: string;
  search?: 'record' | 'index' | null;
  /** Words of a program or a style, which nobody reads as a name. */
  isCode?: true;
};

/** What a file holds that can be read; null for a kind that is not known. @throws where it is damaged */
function readAny(file: string, bytes: Buffer): Read | null {
  const name = file.split('/').at(-1) ?? '';
  if (name.startsWith('.')) return null;
  const utf8 = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // One file without a kind of its own is known, and word by word.
  if (file === '_headers') return ownHeaders.includes(utf8()) ? { texts: [utf8()], isCode: true } : null;
  switch (extname(name)) {
    case '.html':
    case '.xml':
    case '.svg': {
      const page = readPage(utf8(), !name.endsWith('.html'));
      // A feed holds HTML within its XML.
      const text = name.endsWith('.html') ? page.text : page.text.replace(/<br\s*\/?>/giu, '\n');
      return { ...page, texts: [text, ...page.attributes.map(decoded)], markup: { file, source: utf8() } };
    }
    case '.json':
      return { texts: stringsIn(JSON.parse(utf8())).map(decoded), markup: { file, source: utf8() } };
    case '.css':
      return { texts: [utf8()], references: styleReferences(utf8()), isCode: true };
    case '.js':
    case '.mjs':
      return { texts: [unescaped(utf8())], references: scriptReferences(unescaped(utf8())), isCode: true };
    case '.txt':
      return { texts: [utf8()] };
    case '.pf_fragment': {
      const record = JSON.parse(inflate(bytes).toString('utf8')) as { url?: string };
      return { texts: stringsIn(record).map(decoded), page: record.url ?? file, search: 'record' };
    }
    case '.pf_index':
    case '.pf_filter':
    case '.pf_meta':
      // Words stand there one by one: side by side they are in no order of a text.
      return { texts: cborStrings(inflate(bytes)), search: name.endsWith('.pf_index') ? 'index' : null };
    case '.pagefind':
      return { texts: printableRuns(inflate(bytes)), isCode: true };
    case '.gz':
      return readAny(file.slice(0, -3), gunzipSync(bytes));
    case '.br':
      return readAny(file.slice(0, -3), brotliDecompressSync(bytes));
    default:
      return null;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return typeof value === 'number' ? [String(value)] : [];
  return Array.isArray(value)
    ? value.flatMap(stringsIn)
    : Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)]);
}

/** Letters that an address writes as percent codes, however often they were coded; what is no code stays. */
function decoded(text: string): string {
  let plain = text;
  for (let turn = 0; turn < 5 && /%[0-9a-f]{2}/iu.test(plain); turn += 1) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/giu, (codes) => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes;
      }
    });
  }
  return plain;
}

/** Letters that a script writes as \\u or \\x codes. */
function unescaped(code: string): string {
  return code.replace(
    /\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/giu,
    (_, a?: string, b?: string, c?: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(a ?? b ?? c ?? '20', 16), 0x10ffff)),
  );
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
