/**
 * Names in words that a machine read in a picture: it loses spaces ("OliverWhitcombe"), takes one letter for another, and parts a
 * name into two lines.
 */
import { foldText } from '../fold.ts';
import type { NamePlace, Span } from '../rule.ts';
import { type NameIndex, nameWords } from './name-index.ts';

/** So many of a full name's letters may be misread, as a part of it. A letter taken for one that is written much like it counts half. */
const tolerance = 0.15;
/** A full name of fewer letters is looked for as it is. */
const shortestMisread = 7;
/** A full name of fewer letters is too likely to stand in other words. */
const shortest = 6;

/** Letters and digits that are read for one another: all of a group count as its first. */
const lookalikes: Readonly<Record<string, string>> = { i: 'l', 1: 'l', 0: 'o', 5: 's', 8: 'b' };

/** Letters that differ by a stroke in handwriting and script fonts, in either order; `l` stands for `i` as well. */
const nearPairs = 'rn nu nm hk hn hb ce ao oc lj lt lf tf lr gq gy jy uv vr vy wm sb dl zs ag pr'.split(' ');
const near = new Set(nearPairs.flatMap(([a = '', b = '']) => [pairOf(a, b), pairOf(b, a)]));

function pairOf(a: string, b: string): number {
  return a.charCodeAt(0) * 0x10000 + b.charCodeAt(0);
}

/** A text without what parts its letters, with the way back. */
type Squashed = { letters: string; at: readonly Span[]; starts: readonly boolean[]; ends: readonly boolean[] };

type Form = { name: string; letters: string; pupils: Set<string> };

const tables = new WeakMap<NameIndex, readonly Form[]>();

/** Forename and surname of everybody, run together, either first. */
function formsOf(index: NameIndex): readonly Form[] {
  const made = tables.get(index);
  if (made) return made;
  const forms = new Map<string, Form>();
  for (const { pupil, forenames, surnames } of index.all) {
    for (const forename of forenames.map((words) => words.join(''))) {
      for (const surname of surnames.map((words) => words.join(''))) {
        if (surname.length < 2 || forename.length < 2) continue;
        for (const name of [forename + surname, surname + forename]) {
          if (name.length < shortest) continue;
          const form = forms.get(name) ?? { name, letters: alike(name), pupils: new Set() };
          form.pupils.add(pupil);
          forms.set(name, form);
        }
      }
    }
  }
  const all = [...forms.values()];
  tables.set(index, all);
  return all;
}

/** Full names of the register in a text that a machine read. Sure where every letter is right and one line holds it. */
export function readNamesIn(text: string, index: NameIndex): NamePlace[] {
  const squashed = squash(text);
  const found = formsOf(index).flatMap(({ name, letters, pupils }) =>
    matchesOf(letters, squashed).map(({ from, to, wrong }) => {
      const at: Span = [(squashed.at[from] as Span)[0], (squashed.at[to - 1] as Span)[1]];
      const slice = text.slice(...at);
      const right = nameWords(slice).join('') === name;
      return { at, wrong, right, lines: slice.split('\n').length, pupils: [...pupils], length: letters.length };
    }),
  );
  const kept: typeof found = [];
  // The best reading of a place: fewest wrong letters, then the longest name.
  for (const one of found.sort((a, b) => a.wrong - b.wrong || b.length - a.length)) {
    if (one.lines <= 2 && !kept.some((other) => one.at[0] < other.at[1] && other.at[0] < one.at[1])) kept.push(one);
  }
  return kept
    .map(({ at, right, lines, pupils }) => ({ at, form: 'full' as const, sure: right && lines === 1, pupils }))
    .sort((a, b) => a.at[0] - b.at[0]);
}

function alike(letters: string): string {
  return letters.replace(/[i1058]/gu, (one) => lookalikes[one] ?? one);
}

function squash(text: string): Squashed {
  const { folded, start, end } = foldText(text);
  let letters = '';
  const at: Span[] = [];
  const starts: boolean[] = [];
  const ends: boolean[] = [];
  let apart = true;
  for (let place = 0; place < folded.length; place += 1) {
    const letter = folded[place] as string;
    if (!/[\p{L}\p{N}]/u.test(letter)) {
      // An apostrophe or hyphen parts no word.
      if (!/['-]/u.test(letter)) apart = true;
      if (apart && ends.length > 0) ends[ends.length - 1] = true;
      continue;
    }
    const [from, to] = [start(place), end(place)];
    const before = text.slice(0, from).at(-1) ?? '';
    // "AwardedtoOliver": where a capital follows a small letter, a space was lost.
    const rises = /\p{Ll}|\p{N}/u.test(before) && /^\p{Lu}/u.test(text.slice(from, to));
    if (rises && ends.length > 0) ends[ends.length - 1] = true;
    letters += alike(letter);
    at.push([from, to]);
    starts.push(apart || rises);
    ends.push(false);
    apart = false;
  }
  if (ends.length > 0) ends[ends.length - 1] = true;
  return { letters, at, starts, ends };
}

type Match = { from: number; to: number; wrong: number };

/** Where a run of letters stands in another, whole words only, with at most what is tolerated wrong: in halves of a letter. */
function matchesOf(name: string, { letters, starts, ends }: Squashed): Match[] {
  const most = name.length < shortestMisread ? 0 : Math.floor(name.length * tolerance * 2);
  const slack = most >> 1;
  // With `most` letters misread, one of `most + 1` parts of the name is right, and near its place: so few starts are tried.
  const size = Math.ceil(name.length / (most + 1));
  const froms = new Set<number>();
  for (let part = 0; part * size < name.length; part += 1) {
    const piece = name.slice(part * size, (part + 1) * size);
    for (let place = letters.indexOf(piece); place >= 0; place = letters.indexOf(piece, place + 1)) {
      for (let from = place - part * size - slack; from <= place - part * size + slack; from += 1) {
        if (starts[from]) froms.add(from);
      }
    }
  }
  const matches: Match[] = [];
  for (const from of froms) {
    const best = bestEnd(name, letters, from, most, ends);
    if (best) matches.push({ from, ...best });
  }
  return matches;
}

/** The end of the best match that begins at `from`, by Levenshtein's distance in halves. */
function bestEnd(name: string, letters: string, from: number, most: number, ends: readonly boolean[]) {
  const width = Math.min(letters.length - from, name.length + (most >> 1));
  let row = Array.from({ length: width + 1 }, (_, index) => 2 * index);
  for (let at = 1; at <= name.length; at += 1) {
    const next = [2 * at];
    let least = 2 * at;
    const letter = name.charCodeAt(at - 1);
    for (let column = 1; column <= width; column += 1) {
      const other = letters.charCodeAt(from + column - 1);
      const wrong = letter === other ? 0 : near.has(letter * 0x10000 + other) ? 1 : 2;
      const cost = Math.min(
        (row[column - 1] as number) + wrong,
        (row[column] as number) + 2,
        (next[column - 1] as number) + 2,
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    row = next;
  }
  let best: { to: number; wrong: number } | null = null;
  for (let column = Math.max(1, name.length - (most >> 1)); column <= width; column += 1) {
    const wrong = row[column] as number;
    if (wrong > most || !ends[from + column - 1] || (best && best.wrong <= wrong)) continue;
    best = { to: from + column, wrong };
  }
  return best;
}

/** A text with a space wherever one was lost before a capital, and for each of its letters the offset in the text. */
export function withSpaces(text: string): { spaced: string; offset(at: number): number } {
  const offsets: number[] = [];
  let spaced = '';
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && /[\p{Ll}\p{N}]\p{Lu}/u.test(text.slice(at - 1, at + 1))) {
      spaced += ' ';
      offsets.push(at);
    }
    spaced += text[at];
    offsets.push(at);
  }
  return { spaced, offset: (at) => offsets[at] ?? text.length };
}

/** A line of capitals with a line of one or two digits above or below it, which may stand between two such lines. */
const onShirt = /(?<=(?:^|\n)\d{1,2}\n)[\p{Lu}'’ -]{2,}(?=\n|$)|(?<=^|\n)[\p{Lu}'’ -]{2,}(?=\n\d{1,2}(?:\n|$))/gu;

/** "LEVY" above a "7": a surname alone on a line beside a number, as on a shirt, whatever else the word means. In doubt. */
export function shirtsIn(text: string, index: NameIndex): NamePlace[] {
  return [...text.matchAll(onShirt)].flatMap((match): NamePlace[] => {
    const name = match[0].trim();
    const words = nameWords(name);
    const found = index.longest(index.surnames, (offset) => words[offset]);
    if (!found || found.words.length !== words.length) return [];
    const from = match.index + match[0].indexOf(name);
    const pupils = found.pupils.map(({ pupil }) => pupil);
    return [{ at: [from, from + name.length], form: 'surname', sure: false, pupils }];
  });
}
