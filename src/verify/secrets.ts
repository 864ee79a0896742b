/** Everything that must not be seen, made ready to be found in any text in one pass over its words. */
import { foldLong } from '../fold.ts';
import { patternOf } from '../pupil-ids.ts';
import type { Allowed, LeakKind, Secret } from '../verify.ts';

/** So many words in a row are one post's and hardly anybody else's. */
const run = 5;
/** A whole text of fewer words than a run still counts from here on. */
const shortest = 3;

/** Words of a text, folded; hyphens and apostrophes part or join nothing that a name could hide in. */
export function plainWords(text: string): string[] {
  return (
    foldLong(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words without hashtags and links, which many posts share. */
function ownWords(text: string): string[] {
  return plainWords(text.replace(/https?:\/\/\S+|[#＃@＠][\p{L}\p{M}\p{N}_]+/gu, ' '));
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.length < length
    ? []
    : words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));
}

/** Where each phrase of some stands in a row of words, by its first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(all: readonly (readonly string[])[]): Phrases {
  return Map.groupBy(
    all.filter((words) => words.length > 0),
    ([first]) => first as string,
  );
}

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset] === word);
}

/** A text as `in` reads it. */
type Reading = {
  words: readonly string[];
  /** Where a line begins: what ends one block and begins the next is nobody's name. */
  begins: ReadonlySet<number>;
  /** The same, line by line, also those without words. */
  starts: readonly number[];
  /** Words that stand within a phrase of the school's own. */
  covered: ReadonlySet<number>;
};

export class Secrets {
  readonly #ids = new Set<string>();
  /** A register id by its words, with what it looks like as a whole. */
  readonly #pupilIds: ReadonlyMap<string, readonly { words: string[]; whole: RegExp }[]>;
  readonly #runs = new Map<number, Set<string>>();
  /** Of these, what a search record may hold all the same: it leaves words out, and so brings others together. */
  readonly #searchRuns = new Set<string>();
  /** First word of a full name to the whole names that begin so. */
  readonly #names: Phrases;
  readonly #joined = new Set<string>();
  readonly #harmless: Harmless;
  /** For names that must stand nowhere: on pages that show posts, and on those that are made of the house's own words alone. */
  readonly #plain: Harmless;
  readonly #own: Harmless;
  readonly #never: Secret['never'];
  /** Published hashtags that a name stands in as several words: "#harry_kane". */
  readonly #tags: RegExp | null;
  readonly #house: string;
  readonly #phrases: Phrases;
  readonly #hidden: { words: readonly string[]; address: string; anywhere: boolean }[] = [];
  readonly #forenames: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(secret: Secret, allowed: Allowed) {
    for (const { ids } of [...secret.heldPosts, ...secret.redactions]) for (const id of ids) this.#ids.add(id);
    this.#pupilIds = pupilIdsOf(secret.pupilIds);
    this.#house = ` ${allowed.houseTexts.map((text) => plainWords(text).join(' ')).join(' | ')} `;
    this.#harmless = harmlessOf(allowed.harmless.map(({ text }) => text));
    this.#never = secret.never;
    const plain = harmlessOf([...allowed.plainTexts, ...allowed.fixedTexts]);
    // A month alone in its line says nothing of a name amid others.
    this.#plain = { ...plain, texts: plain.texts.filter((text) => text.trim().includes(' ')) };
    this.#own = harmlessOf([...allowed.houseTexts, ...allowed.fixedTexts]);
    this.#phrases = byFirst(allowed.phrases.map(plainWords));
    const known = [...allowed.publishedTexts, ...allowed.houseTexts, ...allowed.phrases];
    const fixed = allowed.fixedTexts.map((text) => ` ${plainWords(text).join(' ')} `);
    for (const { texts } of secret.heldPosts) {
      for (const text of texts) {
        const words = ownWords(text);
        const length = Math.min(run, words.length);
        if (length < shortest) continue;
        const runs = this.#runs.get(length) ?? new Set();
        for (const one of runsOf(words, length)) runs.add(one);
        this.#runs.set(length, runs);
      }
    }
    for (const [length, runs] of this.#runs) {
      for (const text of [...known, ...allowed.fixedTexts]) {
        for (const words of [plainWords(text), ownWords(text)])
          for (const one of runsOf(words, length)) runs.delete(one);
      }
    }
    for (const [length, runs] of this.#runs) {
      for (const text of allowed.searchWords) {
        for (const one of runsOf(plainWords(text), length)) if (runs.has(one)) this.#searchRuns.add(one);
      }
    }
    const names: string[][] = [];
    for (const { forenames, surname } of secret.pupils) {
      const last = plainWords(surname);
      for (const forename of forenames) {
        const first = plainWords(forename);
        if (first.length === 0 || last.length === 0) continue;
        for (const name of [
          [...first, ...last],
          [...last, ...first],
        ]) {
          names.push(name);
          if (name.join('').length >= 8) this.#joined.add(name.join(''));
        }
      }
    }
    this.#names = byFirst(names);
    const tags = allowed.tags.map((tag) => ({ tag, words: plainWords(tag) }));
    const parted = tags.filter(({ words }) => words.length > 1 && this.#joined.has(words.join('')));
    this.#tags =
      parted.length === 0
        ? null
        : new RegExp(
            `(?<![\\p{L}\\p{N}])(?:${parted.map(({ tag }) => RegExp.escape(tag)).join('|')})(?![\\p{L}\\p{N}])`,
            'giu',
          );
    for (const { words } of tags) if (words.length === 1) this.#joined.delete(words[0] ?? '');
    const open = [...allowed.publishedTexts, ...allowed.houseTexts].map((text) => ` ${plainWords(text).join(' ')} `);
    for (const { address, hidden } of secret.redactions) {
      for (const text of hidden) {
        const words = plainWords(text);
        const joined = ` ${words.join(' ')} `;
        // What another post says in public is hidden nowhere; nor is a turn of words that the pages have of themselves.
        const elsewhere = words.length > 1 ? [...open, ...fixed] : open;
        if (words.length === 0 || elsewhere.some((one) => one.includes(joined))) continue;
        this.#hidden.push({ words, address, anywhere: words.length > 1 || /\d{4}/u.test(text) });
      }
    }
    const searchable = new Set(allowed.searchWords.flatMap(plainWords));
    const forenames = secret.pupils.flatMap((pupil) => pupil.forenames.flatMap(plainWords));
    this.#forenames = new Set(forenames.filter((name) => name.length >= 3 && !searchable.has(name)));
    // The index holds stems: "frank" there may be all that is left of "frankly", and "ottolin" of a name.
    const longer = [...searchable, ...allowed.indexedPhrases.flatMap(plainWords)];
    const stems = [...this.#forenames].flatMap((name) => [name, name.slice(0, -1), name.replace(/y$/u, 'i')]);
    this.#stems = new Set(
      stems.filter((stem) => stem.length >= 3 && !longer.some((word) => word.startsWith(stem.replace(/i$/u, '')))),
    );
  }

  isHeld(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * What a text gives away. `page` is the file that it stands in; `search` says that it is a search record, or the index of their words;
   * `isCode` that nobody reads it as words.
   */
  in(text: string, place: { page: string; search: 'record' | 'index' | null; isCode?: boolean }): LeakKind[] {
    const found: LeakKind[] = [];
    const reading = this.#read(this.#tags ? text.replace(this.#tags, 'tag') : text);
    const { words, begins, covered } = reading;
    for (const [at, word] of words.entries()) {
      if (this.#ids.has(word) || (word.startsWith('p') && this.#ids.has(word.slice(1)))) found.push('held-id');
      for (const { words: id, whole } of this.#pupilIds.get(word) ?? []) {
        // Folded it only hints: a minified name is no id, which stands as the register writes it.
        if (standsAt(words, at, id) && text.search(whole) >= 0 && !this.#isHarmless(reading, at, id.length))
          found.push('register-id');
      }
      if (place.search === 'index' ? this.#stems.has(word) : place.search && this.#forenames.has(word)) {
        if (!covered.has(at)) found.push('search-name');
      }
      if (this.#joined.has(word) && !this.#isAllowed(reading, at, 1)) found.push('full-name');
      for (const name of this.#names.get(word) ?? []) {
        const inOneLine = name.every((_, offset) => offset === 0 || !begins.has(at + offset));
        if (inOneLine && standsAt(words, at, name) && !this.#isAllowed(reading, at, name.length))
          found.push('full-name');
      }
      for (const [length, runs] of this.#runs) {
        const one = words.slice(at, at + length).join(' ');
        if (at + length > words.length || !runs.has(one)) continue;
        if (place.search === null || !this.#searchRuns.has(one)) found.push('held-words');
      }
    }
    for (const { words: hidden, address, anywhere } of this.#hidden) {
      if (!anywhere && !place.page.includes(address)) continue;
      if (words.some((_, at) => standsAt(words, at, hidden) && !isCovered(covered, at, hidden.length)))
        found.push('redacted');
    }
    if (place.search !== 'index' && !place.isCode && this.#never.letters.length > 0) {
      for (const _ of this.#neverNames(text, reading, place.page)) found.push('pupil-name');
    }
    return found;
  }

  /** Where a name stands that must stand nowhere: by its first word and how many there are. */
  #neverNames(text: string, reading: Reading, page: string): { at: number; length: number }[] {
    const harmless = /(?:^|\/)policy\//u.test(page) ? this.#own : this.#plain;
    return text.split('\n').flatMap((line, number) => {
      const letters = plainWords(line).join('');
      if (!this.#never.letters.some((name) => letters.includes(name))) return [];
      return this.#never
        .namesIn(line)
        .map(([start, end]) => {
          // Whole words: a name may be a part of a hashtag.
          const [ahead] = /[\p{L}\p{M}\p{N}'’]*$/u.exec(line.slice(0, start)) ?? [''];
          const [behind] = /^[\p{L}\p{M}\p{N}'’]*/u.exec(line.slice(end)) ?? [''];
          const [from, to] = [start - ahead.length, end + behind.length];
          const length = Math.max(1, plainWords(line.slice(from, to)).length);
          return { at: (reading.starts[number] ?? 0) + plainWords(line.slice(0, from)).length, length };
        })
        .filter(({ at, length }) => !isHarmlessIn(harmless, reading, at, length));
    });
  }

  #read(text: string): Reading {
    const lines = text.split('\n').map(plainWords);
    const words = lines.flat();
    const starts: number[] = [];
    const covered = new Set<number>();
    let before = 0;
    for (const line of lines) {
      starts.push(before);
      for (const [offset, word] of line.entries()) {
        for (const phrase of this.#phrases.get(word) ?? []) {
          // A phrase of one word (a class that is called after somebody) has to stand alone.
          if (phrase.length === 1 ? line.length > 1 : !standsAt(line, offset, phrase)) continue;
          for (let index = 0; index < phrase.length; index += 1) covered.add(before + offset + index);
        }
      }
      before += line.length;
    }
    return { words, begins: new Set(starts), starts, covered };
  }

  /** Whether a name may stand here: the policy or a rule's example holds it wherever that is, or it is harmless in this very place. */
  #isAllowed(reading: Reading, at: number, length: number): boolean {
    const name = reading.words.slice(at, at + length).join(' ');
    return this.#house.includes(` ${name} `) || this.#isHarmless(reading, at, length);
  }

  /** Whether evaluate judged it harmless in this very place, or it is part of the school's own name, or of a day. */
  #isHarmless(reading: Reading, at: number, length: number): boolean {
    return isHarmlessIn(this.#harmless, reading, at, length);
  }
}

/** Texts that may stand as they are, and each of their lines. */
type Harmless = { texts: readonly string[]; lines: ReadonlySet<string> };

function harmlessOf(texts: readonly string[]): Harmless {
  return {
    texts: texts.map((text) => ` ${plainWords(text).join(' ')} `),
    lines: new Set(texts.flatMap((text) => text.split('\n').map((line) => plainWords(line).join(' ')))),
  };
}

function isHarmlessIn(harmless: Harmless, { words, begins, covered }: Reading, at: number, length: number): boolean {
  if (isCovered(covered, at, length)) return true;
  const name = words.slice(at, at + length).join(' ');
  let start = at;
  while (start > 0 && !begins.has(start)) start -= 1;
  let end = at + 1;
  while (end < words.length && !begins.has(end)) end += 1;
  if (harmless.lines.has(words.slice(start, end).join(' '))) return true;
  // The words around it must be those that it was judged among; a side without any says nothing.
  const before = at > 0 ? ` ${words.slice(Math.max(0, at - 2), at + length).join(' ')} ` : null;
  const behind = at + length < words.length ? ` ${words.slice(at, at + length + 2).join(' ')} ` : null;
  return harmless.texts.some(
    (text) =>
      text === ` ${name} ` || (before !== null && text.includes(before)) || (behind !== null && text.includes(behind)),
  );
}

function pupilIdsOf(ids: readonly string[]): Map<string, { words: string[]; whole: RegExp }[]> {
  const known = ids.flatMap((id) => {
    const whole = patternOf([id]);
    return whole ? { words: plainWords(id), whole } : [];
  });
  return Map.groupBy(known, ({ words }) => words[0] ?? '');
}

function isCovered(covered: ReadonlySet<number>, at: number, length: number): boolean {
  return Array.from({ length }, (_, offset) => at + offset).every((index) => covered.has(index));
}
