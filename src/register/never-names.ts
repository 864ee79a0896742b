/**
 * Names of children who must not appear in any form: those that the sentence gives, and those that it leaves out although nothing plainly says that
 * they are somebody or something else: "the Ansgar Cup", a short name with one wrong letter, a name amid the letters of a hashtag.
 */
import { foldText } from '../fold.ts';
import { overlap } from '../reading/words.ts';
import type { NamePlace, PupilId, Span } from '../rule.ts';
import type { School } from '../school.ts';
import { adults } from './if-shown.ts';
import type { Candidate } from './match-names.ts';
import { NameIndex, type NameSource, type PupilNames } from './name-index.ts';
import { type Known, kindOf, type Scene, type Sight, sightOf } from './sight.ts';
import { isOneSlip } from './slips.ts';
import { isSomebodyElse } from './somebody-else.ts';
import { joinedIn, type Token } from './tokens.ts';

/** Longer names with a slip are found for every child; shorter ones are one letter from too many words. */
const slipLength = 5;
/** Fewer letters stand in other words by chance. */
const shortestWithin = 5;

/** The children who must not appear: once so, always so, also after they have left. */
type Never = {
  ids: ReadonlySet<PupilId>;
  names: NameIndex;
  /** The school's own hashtags and handle, in lower case: no child's name is in them. */
  own: ReadonlySet<string>;
};

type Lexicon = {
  /** Every child's names. */
  all: NameIndex;
  known: Known;
  publicJoined: readonly string[];
};

export function neverNamesOf(
  pupils: readonly (NameSource & { protect: string })[],
  { hashtags, classes, account }: School,
): Never {
  const ids = new Set(pupils.filter(({ protect }) => protect === 'never').map((pupil) => pupil.pupil_id));
  const own = [...hashtags, ...classes.flatMap((one) => one.hashtags), account.handle];
  return {
    ids,
    names: new NameIndex(pupils.filter((pupil) => ids.has(pupil.pupil_id))),
    own: new Set(own.map((one) => one.toLowerCase())),
  };
}

/** Each name as its letters alone. */
export function lettersOf({ names }: Never): string[] {
  const parts = [...names.forenames.values(), ...names.surnames.values()].flat();
  return [...new Set(parts.map(({ words }) => words.join('')))];
}

/** A text as it was read for names: `left` was judged not to be a child. */
type Read = {
  scene: Scene;
  left: readonly Candidate[];
  found: readonly NamePlace[];
  ifShown: readonly NamePlace[];
};

/** By place; `sure` where a name was found, be it in doubt. */
export function neverNamesIn({ scene, left, found, ifShown }: Read, never: Never, lexicon: Lexicon): NamePlace[] {
  const isNever = ({ pupils }: NamePlace) => pupils.some((pupil) => never.ids.has(pupil));
  const places = found.filter(isNever).map((place) => ({ ...place, sure: true }));
  const add = (perhaps: readonly NamePlace[], beside: readonly NamePlace[]) => {
    for (const place of perhaps) {
      const taken = [...beside, ...places].some((one) => overlap(one.at, place.at));
      if (isNever(place) && !taken) places.push({ ...place, sure: false });
    }
  };
  const parts = [...shortSlipsIn(scene, never.names, lexicon), ...cutIn(scene, never.names, lexicon)];
  const asked = ifShown.filter((place) => !isPlain(place, scene.text, never, lexicon));
  add([...asked, ...leftIn(scene, left, lexicon), ...parts], found);
  add(withinJoined(scene.text, never, lexicon), []);
  return places.sort((a, b) => a.at[0] - b.at[0]);
}

function leftIn(scene: Scene, left: readonly Candidate[], { known }: Lexicon): NamePlace[] {
  return left
    .filter((one) => !isPlainlyElse(sightOf(one, scene, known), known))
    .map(({ at, form, pupils }) => ({ at, form, sure: false, pupils: idsOf(pupils) }));
}

function isPlainlyElse(sight: Sight, known: Known): boolean {
  const { one, before, first, last, kind, name, scene } = sight;
  if (isSomebodyElse(sight, known)) return true;
  if (one.form !== 'full' && isTitled(before)) return true;
  const cover = scene.publicCover[one.from];
  if (cover && cover[1] - cover[0] > one.to - one.from) return true;
  if (one.form === 'full') {
    const kinds = name.filter((word) => word.length > 1).map((word) => kindOf([word], known));
    if (kinds.includes('rare')) return false;
    return !(first.capital && last.capital) || kinds.every((one) => one === 'time');
  }
  // A word is judged by `namesIfShown`; what is no word can hardly be anything but a name.
  return kind !== 'rare' || !(first.capital || name.join('').length >= 4);
}

function isTitled(before: Token | null): boolean {
  return before !== null && adults.has(before.word);
}

function shortSlipsIn({ tokens, publicCover }: Scene, never: NameIndex, { all, known }: Lexicon): NamePlace[] {
  const isWord = (word: string) => known.ordinary.has(word) || known.places.has(word);
  const names = [...never.forenames.values(), ...never.surnames.values()].flat().flatMap(({ words, pupils }) => {
    const [name = ''] = words;
    return words.length === 1 && name.length === slipLength && !isWord(name) ? [{ name, pupils }] : [];
  });
  if (names.length === 0) return [];
  return tokens.flatMap(({ word, capital, bare }, at): NamePlace[] => {
    if (!capital || publicCover[at] || isWord(word) || isTitled(tokens[at - 1] ?? null)) return [];
    if (all.forenames.has(word) || all.surnames.has(word)) return [];
    const near = names.filter(({ name }) => isOneSlip(word, name));
    return near.length === 0
      ? []
      : [{ at: bare, form: 'slip', sure: false, pupils: near.flatMap(({ pupils }) => idsOf(pupils)) }];
  });
}

/** "your PE kit", "#LBofHounslow": a word in small letters, or a part of the school's own hashtag. */
function isPlain({ at }: NamePlace, text: string, { own }: Never, { known }: Lexicon): boolean {
  const joined = joinedIn(text).find((stretch) => overlap(stretch, at));
  if (joined) return own.has(text.slice(...joined).toLowerCase());
  const word = text.slice(...at);
  return !/\p{Lu}/u.test(word) && known.ordinary.has(foldText(word).folded);
}

/** "Well done Ansg…": a name that ends where the platform cut the text. */
function cutIn({ text, tokens }: Scene, never: NameIndex, { known }: Lexicon): NamePlace[] {
  const last = tokens.at(-1);
  if (!last?.capital || last.word.length < 3 || known.ordinary.has(last.word)) return [];
  if (!/^(?:…|\.{3})\s*$/u.test(text.slice(last.at[1]))) return [];
  const begun = never.all.filter(({ forenames, surnames }) =>
    [...forenames, ...surnames].some((words) => words.some((word) => word.startsWith(last.word))),
  );
  return begun.length === 0 ? [] : [{ at: last.bare, form: 'forename', sure: false, pupils: idsOf(begun) }];
}

/** A name that is no word, amid the letters of a hashtag, a handle, an address or a file name: the whole stretch is given. */
function withinJoined(text: string, { names: never, own }: Never, { known, publicJoined }: Lexicon): NamePlace[] {
  const names = [...never.forenames.values(), ...never.surnames.values()]
    .flat()
    .map(({ words, pupils }) => ({ name: words.join(''), pupils }))
    .filter(({ name }) => name.length >= shortestWithin && !known.ordinary.has(name));
  if (names.length === 0) return [];
  return joinedIn(text).flatMap((at): NamePlace[] => {
    if (own.has(text.slice(...at).toLowerCase())) return [];
    const letters = lettersIn(text.slice(...at));
    const isFamous = (name: string) => publicJoined.some((one) => one.includes(name) && letters.includes(one));
    const within = names.filter(({ name }) => letters.includes(name) && !isFamous(name));
    return within.length === 0
      ? []
      : [{ at: at as Span, form: 'handle', sure: false, pupils: within.flatMap(({ pupils }) => idsOf(pupils)) }];
  });
}

/** Folded to letters and digits; of a link without its host, which is a place and no person. */
function lettersIn(raw: string): string {
  const isLink = /^(?:https?:|www\.)|\//iu.test(raw);
  const own = isLink ? raw.replace(/^(?:https?:\/\/)?[^/]*/u, '') : raw;
  return foldText(decoded(own)).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function idsOf(pupils: readonly PupilNames[]): string[] {
  return pupils.map(({ pupil }) => pupil);
}
