/**
 * The whole texts of long posts, which an archive keeps apart and without the id of their post: they are matched by time and by how
 * the text begins. Their text is not escaped, and their places count code points too (read off a real export).
 */
import * as v from 'valibot';
import { moment } from './moment.ts';
import type { Tweet } from './tweet.ts';
import { unescapeText } from './unescape-text.ts';
import type { Wrapped } from './unwrap.ts';

export type Note = { at: string; text: string; links: readonly Wrapped[] };

/** The note of a post, and the handles that the post begins with where the note leaves them out. */
export type FoundNote = { note: Note; before: string };

/** Finds the note of a post that was sent at that moment. */
export type NoteFinder = { take(tweet: Pick<Tweet, 'full_text' | 'text'>, at: string): FoundNote | null };

const place = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0));
const nothing = null;
const link = v.object({
  shortUrl: v.string(),
  expandedUrl: v.fallback(v.nullable(v.string()), nothing),
  fromIndex: v.fallback(v.nullable(place), nothing),
  toIndex: v.fallback(v.nullable(place), nothing),
});
const note = v.object({
  createdAt: v.string(),
  core: v.object({ text: v.string(), urls: v.fallback(v.array(link), []) }),
});
const wrapped = v.union([
  v.object({ noteTweet: note }),
  v.pipe(
    note,
    v.transform((only) => ({ noteTweet: only })),
  ),
]);

/** A note of a notes part; null where it is none. */
export function readNote(value: unknown): Note | null {
  const read = v.safeParse(wrapped, value);
  if (!read.success) return null;
  const { createdAt, core } = read.output.noteTweet;
  const at = moment(createdAt);
  if (!at) return null;
  const links = core.urls.map(
    ({ shortUrl, expandedUrl, fromIndex, toIndex }): Wrapped => ({
      url: shortUrl,
      to: expandedUrl ?? shortUrl,
      at: fromIndex === null || toIndex === null ? null : [fromIndex, toIndex],
    }),
  );
  return { at, text: core.text, links };
}

const leadingMentions = /^(?:@\w+\s+)+/u;

/** Notes by the second in which they were sent. */
export class Notes implements NoteFinder {
  readonly #bySecond = new Map<number, Note[]>();
  readonly #unmatched = new Set<Note>();

  add(one: Note): void {
    const second = secondOf(one.at);
    const there = this.#bySecond.get(second);
    if (there) there.push(one);
    else this.#bySecond.set(second, [one]);
    this.#unmatched.add(one);
  }

  get unmatched(): number {
    return this.#unmatched.size;
  }

  /**
   * The note of a post that was sent at that moment: within a second of it, and beginning as it does. `before` are the handles that
   * a reply begins with, where the note leaves them out.
   */
  take(tweet: Pick<Tweet, 'full_text' | 'text'>, at: string): FoundNote | null {
    const second = secondOf(at);
    const near = [second, second - 1, second + 1].flatMap((one) => this.#bySecond.get(one) ?? []);
    if (near.length === 0) return null;
    const raw = unescapeText(tweet.full_text ?? tweet.text ?? '');
    for (const before of befores(raw)) {
      const note = near.find((one) => this.#unmatched.has(one) && begins(one, raw.slice(before.length)));
      if (note) {
        this.#unmatched.delete(note);
        return { note, before };
      }
    }
    return null;
  }
}

/** What of its post a note leaves out at the beginning, where it is known to be the post's. `raw` is unescaped. */
export function leftOut(raw: string, note: Note): string {
  return befores(raw).find((before) => begins(note, raw.slice(before.length))) ?? '';
}

function befores(raw: string): string[] {
  return ['', leadingMentions.exec(raw)?.[0] ?? ''];
}

function begins(note: Note, raw: string): boolean {
  const start = beginning(raw);
  return start !== '' && shape(note.text).startsWith(start);
}

function secondOf(at: string): number {
  return Math.floor(Date.parse(at) / 1000);
}

/** Short links differ between a post and its note, and so may spaces. */
function shape(text: string): string {
  return text
    .normalize('NFC')
    .replace(/https?:\/\/t\.co\/\w+/gu, '·')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a post holds of its note: without the ellipsis, and the links to its media or quote after it. */
function beginning(text: string): string {
  return shape(text).replace(/[·…\s]+$/u, '');
}
