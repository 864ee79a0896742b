/** Everything that must not be seen, made ready to be found in any text in one pass over its words. */
import { foldLong } from '../fold.ts';
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

export class Secrets {
  readonly #ids = new Set<string>();
  readonly #pupilIds = new Map<string, RegExp>();
  readonly #runs = new Map<number, Set<string>>();
  /** First word of a full name to the whole names that begin so. */
  readonly #names = new Map<string, string[][]>();
  readonly #joined = new Set<string>();
  readonly #harmless: readonly string[];
  readonly #house: string;
  readonly #hidden: { words: string; address: string; anywhere: boolean }[] = [];
  readonly #forenames: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(secret: Secret, allowed: Allowed) {
    for (const { id } of [...secret.heldPosts, ...secret.redactions]) this.#ids.add(id);
    // A short number is no id that could be told from any other number.
    for (const id of secret.pupilIds) {
      if (!/\p{L}.*\d|\d.*\p{L}|\d{6}/u.test(id)) continue;
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(id)}(?![\\p{L}\\p{N}])`, 'u');
      for (const word of plainWords(id)) this.#pupilIds.set(word, whole);
    }
    this.#house = ` ${allowed.houseTexts.map((text) => plainWords(text).join(' ')).join(' | ')} `;
    this.#harmless = allowed.harmless.map(({ text }) => ` ${plainWords(text).join(' ')} `);
    const known = [...allowed.publishedTexts, ...allowed.houseTexts];
    for (const { texts, wordsShown } of secret.heldPosts) {
      if (wordsShown) continue;
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
      for (const text of known) {
        for (const words of [plainWords(text), ownWords(text)])
          for (const one of runsOf(words, length)) runs.delete(one);
      }
    }
    for (const { forenames, surname } of secret.pupils) {
      const last = plainWords(surname);
      for (const forename of forenames) {
        const first = plainWords(forename);
        if (first.length === 0 || last.length === 0) continue;
        for (const name of [
          [...first, ...last],
          [...last, ...first],
        ]) {
          this.#names.set(name[0] as string, [...(this.#names.get(name[0] as string) ?? []), name]);
          if (name.join('').length >= 8) this.#joined.add(name.join(''));
        }
      }
    }
    const open = known.map((text) => ` ${plainWords(text).join(' ')} `);
    for (const { address, hidden } of secret.redactions) {
      for (const text of hidden) {
        const words = plainWords(text);
        const joined = ` ${words.join(' ')} `;
        // What another post says in public is hidden nowhere.
        if (words.length === 0 || open.some((one) => one.includes(joined))) continue;
        this.#hidden.push({ words: joined, address, anywhere: words.length > 1 || /\d{4}/u.test(text) });
      }
    }
    const searchable = new Set(allowed.searchWords.flatMap(plainWords));
    const forenames = secret.pupils.flatMap((pupil) => pupil.forenames.flatMap(plainWords));
    this.#forenames = new Set(forenames.filter((name) => name.length >= 3 && !searchable.has(name)));
    // The index holds stems: "frank" there may be all that is left of "frankly", and "ottolin" of a name.
    const longer = [...searchable];
    const stems = [...this.#forenames].flatMap((name) => [name, name.slice(0, -1), name.replace(/y$/u, 'i')]);
    this.#stems = new Set(
      stems.filter((stem) => stem.length >= 3 && !longer.some((word) => word.startsWith(stem.replace(/i$/u, '')))),
    );
  }

  isHeld(id: string): boolean {
    return this.#ids.has(id);
  }

  /** What a text gives away. `page` is the file that it stands in; `search` says that it is a search record, or the index of their words. */
  in(text: string, place: { page: string; search: 'record' | 'index' | null }): LeakKind[] {
    const found: LeakKind[] = [];
    const lines = text.split('\n').map(plainWords);
    const words = lines.flat();
    // Where a line begins: what ends one block and begins the next is nobody's name.
    const begins = new Set<number>();
    let before = 0;
    for (const line of lines) {
      begins.add(before);
      before += line.length;
    }
    for (const [at, word] of words.entries()) {
      if (this.#ids.has(word) || (word.startsWith('p') && this.#ids.has(word.slice(1)))) found.push('held-id');
      // Folded it only hints: a minified name is no id, which stands as the register writes it.
      if (this.#pupilIds.get(word)?.test(text)) found.push('register-id');
      if (place.search && (place.search === 'index' ? this.#stems : this.#forenames).has(word))
        found.push('search-name');
      if (this.#joined.has(word) && !this.#isAllowed(words, at, 1)) found.push('full-name');
      for (const name of this.#names.get(word) ?? []) {
        const stands = name.every(
          (part, offset) => words[at + offset] === part && (offset === 0 || !begins.has(at + offset)),
        );
        if (stands && !this.#isAllowed(words, at, name.length)) {
          found.push('full-name');
        }
      }
      for (const [length, runs] of this.#runs) {
        if (at + length <= words.length && runs.has(words.slice(at, at + length).join(' '))) found.push('held-words');
      }
    }
    const joined = ` ${words.join(' ')} `;
    for (const { words: hidden, address, anywhere } of this.#hidden) {
      if ((anywhere || place.page.includes(address)) && joined.includes(hidden)) found.push('redacted');
    }
    return found;
  }

  /** Whether evaluate judged a name harmless in this very place, or the policy or a rule's example holds it. */
  #isAllowed(words: readonly string[], at: number, length: number): boolean {
    const name = words.slice(at, at + length).join(' ');
    if (this.#house.includes(` ${name} `)) return true;
    // The words around it must be those that it was judged among; a side without any says nothing.
    const before = at > 0 ? ` ${words.slice(Math.max(0, at - 2), at + length).join(' ')} ` : null;
    const behind = at + length < words.length ? ` ${words.slice(at, at + length + 2).join(' ')} ` : null;
    return this.#harmless.some(
      (text) =>
        text === ` ${name} ` ||
        (before !== null && text.includes(before)) ||
        (behind !== null && text.includes(behind)),
    );
  }
}
