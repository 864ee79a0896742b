/** Judges whether a name of the register that stands in a text is meant as that child's: surely, perhaps, or not at all. */
import * as words from './context-words.ts';
import type { Candidate } from './match-names.ts';
import { nameWords } from './name-index.ts';
import type { Token } from './tokens.ts';

export type Scene = {
  text: string;
  tokens: readonly Token[];
  /** For each token, the public name that covers it. */
  publicCover: readonly (readonly [number, number] | null)[];
  /** Single names of the stories that the text tells of. */
  storyNames: ReadonlySet<string>;
  /** For each token, whether it begins a name of the register. */
  starts: ReadonlySet<number>;
};

export type Known = {
  ordinary: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** "grace winterbourne": staff by forename and surname. */
  staffNames: ReadonlySet<string>;
  staffSurnames: ReadonlySet<string>;
  /** Words of classes: ids, and names where the school gives them. */
  classIds: ReadonlySet<string>;
  classWords: ReadonlySet<string>;
  /** The school's own name, as words. */
  namesake: readonly string[];
};

/** `null`: harmless. Else whether it is sure. */
export function judgeName(one: Candidate, scene: Scene, known: Known): boolean | null {
  const { tokens } = scene;
  const [first, last] = [tokens[one.from] as Token, tokens[one.to - 1] as Token];
  const [before, after] = [near(tokens, one.from, -1), near(tokens, one.to - 1, 1)];
  const name = tokens.slice(one.from, one.to).map((token) => token.word);
  const plain = !name.some((word) => known.ordinary.has(word) || known.places.has(word) || word.length < 3);

  if (isStaff(one, tokens, known)) return one.form === 'full' ? false : null;
  if (isNamesake(one, tokens, known.namesake) || isClassName(one, tokens, known)) return null;
  if (before?.capital && words.titles.has(before.word)) return one.form === 'full' ? false : null;
  if (isAfterTitledPair(one, tokens)) return null;

  const cover = scene.publicCover[one.from];
  if (cover && cover[1] >= one.to) {
    const whole = cover[0] >= one.from && cover[1] === one.to && one.form === 'full';
    return whole ? judgeNamesake(one, scene, known) : null;
  }
  if (one.form === 'full') return first.capital && last.capital ? true : plain ? true : null;
  if (!first.capital) return plain && one.form === 'forename' && name.join('').length >= 4 ? false : null;
  if (one.form === 'initial') {
    const doubtful = /^[ai]$/u.test(last.word) && !/^\./u.test(scene.text.slice(last.at[1]));
    return !doubtful || hasClass(one, scene, known) ? true : plain ? false : null;
  }

  const isThing = after !== null && words.thingNouns.has(after.word) && !last.possessive;
  if (isThing && (after.capital || !plain)) return null;
  const praised = words.addressed.test(scene.text.slice(0, first.at[0]).toLowerCase());
  const person =
    praised ||
    hasClassBehind(one, scene, known) ||
    isListed(one, scene) ||
    followsAsPerson(after, last, scene, one, known);
  const isPlace = name.length === 1 && known.places.has(name[0] ?? '');
  if (isPlace && !praised && before && words.placePrepositions.has(before.word)) {
    return before.word === 'in' || !person ? null : false;
  }
  if (one.form === 'surname') return judgeSurname(one, { before, after, person, plain }, scene, known);
  const told = name.length === 1 && (scene.storyNames.has(name[0] ?? '') || isPartOfPublic(name[0] ?? '', scene));
  if (told && !praised && !hasClassBehind(one, scene, known)) return null;
  if (name.join('').length === 1) return isLetterTalk(first, scene) ? null : false;
  if (after && isSurnameOfAnother(after, one, known) && !hasClassBehind(one, scene, known)) return plain ? false : null;
  if (plain) return true;

  // From here on: a word that is also something else.
  const shouting = first.shouted && (before?.shouted ?? true) && (after?.shouted ?? true) && tokens.length > 1;
  if (before && words.thingMarks.has(before.word) && !praised && !first.first) {
    return person && /^(?:our|my|and)$/u.test(before.word) && !isThing ? false : null;
  }
  if (after && words.particlesOfTime.test(after.word)) return null;
  if (person) return !shouting;
  return first.first || shouting ? null : false;
}

function judgeSurname(
  one: Candidate,
  around: { before: Token | null; after: Token | null; person: boolean; plain: boolean },
  { tokens }: Scene,
  known: Known,
): boolean | null {
  const name = tokens
    .slice(one.from, one.to)
    .map((token) => token.word)
    .join(' ');
  const first = tokens[one.from] as Token;
  const ofStaff = known.staffSurnames.has(name);
  const goesOn = around.after?.capital === true && !tokens[one.to - 1]?.possessive;
  if (!around.plain) return around.person && !first.first && !goesOn ? false : null;
  // "the Reading Room": what goes on with a capital behind an article is a thing.
  if (goesOn && around.before !== null && words.thingMarks.has(around.before.word)) return null;
  // Somebody else's forename before it: a parent, a visitor, a namesake.
  const named = around.before?.capital === true && !first.first && /^\s+$/u.test(first.before);
  return !(ofStaff || named || first.shouted);
}

function near(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  const other = tokens[at + step];
  const between = step === 1 ? other?.before : tokens[at]?.before;
  return other && /^[\s'"(&-]*$/u.test(between ?? '') ? other : null;
}

function isStaff(one: Candidate, tokens: readonly Token[], { staffNames }: Known): boolean {
  for (let from = one.from - 1; from <= one.from; from += 1) {
    for (let to = one.to; to <= one.to + 2; to += 1) {
      const run = tokens.slice(Math.max(from, 0), to);
      if (staffNames.has(run.map((token) => token.word).join(' '))) return true;
    }
  }
  return false;
}

function isNamesake(one: Candidate, tokens: readonly Token[], namesake: readonly string[]): boolean {
  if (namesake.length < 2) return false;
  return namesake.some((_, offset) => {
    const from = one.from - offset;
    return namesake.every((word, at) => tokens[from + at]?.word === word) && from + namesake.length >= one.to;
  });
}

/** "3 Hogarth", "Willow class": a class that bears a name. */
function isClassName(one: Candidate, tokens: readonly Token[], { classWords }: Known): boolean {
  const word = tokens[one.from]?.word ?? '';
  if (!classWords.has(word) || one.to - one.from > 1) return false;
  const [before, after] = [tokens[one.from - 1]?.word ?? '', tokens[one.to]?.word ?? ''];
  return /^(?:\d|year|reception|nursery|class|house)$/u.test(before) || /^(?:class|house|classes|team)$/u.test(after);
}

/** "Mr and Mrs King", "Miss Oakley and Mrs Bell". */
function isAfterTitledPair(one: Candidate, tokens: readonly Token[]): boolean {
  const [link, title] = [tokens[one.from - 1], tokens[one.from - 2]];
  return link?.word === 'and' && title?.capital === true && /^(?:mr|mrs|dr)$/u.test(title.word);
}

/** The words of the sentence that holds a name. */
function sentenceOf(one: Candidate, { tokens }: Scene): readonly Token[] {
  let from = one.from;
  while (from > 0 && !tokens[from]?.first) from -= 1;
  let to = one.to;
  while (to < tokens.length && !(tokens[to]?.first ?? true)) to += 1;
  return tokens.slice(from, to);
}

function hasClass(one: Candidate, scene: Scene, { classIds }: Known): boolean {
  return sentenceOf(one, scene).some(({ word }, at, all) => {
    return classIds.has(word) || (word === 'year' && /^\d$/u.test(all[at + 1]?.word ?? '')) || word === 'reception';
  });
}

function hasClassBehind(one: Candidate, scene: Scene, { classIds }: Known): boolean {
  const behind = scene.text.slice(scene.tokens[one.to - 1]?.at[1]).toLowerCase();
  const match = /^\s*[,(–-]*\s*(?:in|from|of|our)?\s*(?:(year \d|reception|nursery)|([\p{L}\p{N}]+))/u.exec(behind);
  return match !== null && (match[1] !== undefined || classIds.has(match[2] ?? ''));
}

/** A pupil who is called like somebody whom everybody knows: who is meant is told by what stands around. */
function judgeNamesake(one: Candidate, scene: Scene, known: Known): boolean | null {
  const last = scene.tokens[one.to - 1] as Token;
  const behind = scene.text.slice(last.at[1]).toLowerCase();
  if (last.possessive && scene.tokens[one.to]?.capital) return null;
  if (hasClassBehind(one, scene, known)) return true;
  const praised = words.addressed.test(scene.text.slice(0, scene.tokens[one.from]?.at[0]).toLowerCase());
  const spokenTo = /^\s*,\s*(?:you|your|we)\b/u.test(behind);
  const pupil = praised || spokenTo || scene.tokens.some(({ word }) => words.pupilWords.has(word));
  const publicly = isPublicTalk(one, scene);
  if (pupil) return !publicly || spokenTo;
  return hasClass(one, scene, known) && !publicly ? false : null;
}

/** A bare name that the text has already given in full as somebody's whom everybody knows: "St George's Day … George". */
function isPartOfPublic(name: string, { tokens, publicCover }: Scene): boolean {
  return tokens.some((token, at) => token.word === name && publicCover[at] !== null);
}

/** "J is for jam": a letter as a letter. */
function isLetterTalk(first: Token, { tokens }: Scene): boolean {
  return tokens.some(
    (token) =>
      (token !== first && token.word === first.word) ||
      /^(?:sound|sounds|letter|letters|phonics|phoneme|phonemes|alphabet)$/u.test(token.word),
  );
}

function isPublicTalk(one: Candidate, scene: Scene): boolean {
  return sentenceOf(one, scene).some(({ word }) => words.publicWords.has(word));
}

/** "Rose and Sunny", "Kofi, Rose and Ada": a neighbour that is a name too. */
function isListed(one: Candidate, { tokens, starts }: Scene): boolean {
  const linked = (token: Token | undefined) => token !== undefined && /^\s*(?:,|&)\s*$/u.test(token.before);
  const [next, beyond] = [tokens[one.to], tokens[one.to + 1]];
  if (next?.word === 'and' && beyond?.capital && starts.has(one.to + 1)) return true;
  if (linked(next) && next?.capital && starts.has(one.to)) return true;
  const [prior, earlier] = [tokens[one.from - 1], tokens[one.from - 2]];
  if (prior?.word === 'and' && earlier?.capital && starts.has(one.from - 2)) return true;
  return linked(tokens[one.from]) && prior?.capital === true && starts.has(one.from - 1);
}

function followsAsPerson(after: Token | null, last: Token, scene: Scene, one: Candidate, { ordinary }: Known): boolean {
  if (last.possessive) return after !== null && !after.capital;
  if (!after || after.capital) return false;
  if (words.personVerbs.has(after.word)) return true;
  const past = /[^e]ed$/u.test(after.word) && after.word.length > 4;
  // "Rose scented soap", "Mark scheme": a form in -ed may be no verb where a noun follows.
  return past && !ordinary.has(scene.tokens[one.to + 1]?.word ?? '');
}

function isSurnameOfAnother(after: Token, one: Candidate, known: Known): boolean {
  if (!after.capital || after.word.length < 3 || after.shouted || known.classIds.has(after.word)) return false;
  const own = one.pupils.some(({ surnames }) => surnames.some((surname) => surname.includes(after.word)));
  return !own && !/^(?:year|reception|nursery|class)$/u.test(after.word) && !words.personVerbs.has(after.word);
}

/** Words of a school's name that are a person's: "The William Hogarth School". */
export function namesakeOf(name: string): string[] {
  return nameWords(name).filter(
    (word) => !/^(?:the|school|primary|junior|infant|infants|nursery|academy|church|of|c|e|ce|rc|st)$/u.test(word),
  );
}
