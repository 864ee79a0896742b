/**
 * Names that a sentence alone would take for words, and that have to be asked about where that very pupil is pictured beside them: "Found by
 * Rose", "Summer planting beans". There only what is plainly a thing, a date, a verb or somebody else is left alone.
 */
import type { NamePlace, PupilId } from '../rule.ts';
import * as words from './context-words.ts';
import type { NameIndex, NamePart, PupilNames } from './name-index.ts';
import { isPair } from './public-phrases.ts';
import { type Known, type Scene, type Sight, sightOf } from './sight.ts';
import { isSomebodyElse } from './somebody-else.ts';
import type { Token } from './tokens.ts';

/** Every place where a name of the register may be meant, if whoever bears it is shown. Always in doubt. */
export function namesIfShown(scene: Scene, index: NameIndex, known: Known): NamePlace[] {
  const { tokens } = scene;
  const found: NamePlace[] = [];
  for (let at = 0; at < tokens.length; ) {
    const forename = longestAt(tokens, at, index, index.forenames, known);
    const surname = longestAt(tokens, at, index, index.surnames, known);
    const places = [
      ...(forename ? [placeOf('forename', forename, at, scene, known)] : []),
      ...(surname ? [placeOf('surname', surname, at, scene, known)] : []),
    ].filter((place) => place !== null);
    const [first] = places;
    if (first) found.push({ ...first, pupils: [...new Set(places.flatMap(({ pupils }) => pupils))] });
    at += first && forename ? forename.words.length : 1;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  names: ReadonlyMap<string, NamePart[]>,
  known: Known,
): NamePart | null {
  const word = (offset: number) => {
    const token = tokens[at + offset];
    return token && (offset === 0 || /^[\s-]+$/u.test(token.before)) ? token.word : undefined;
  };
  const whole = index.longest(names, word);
  const first = tokens[at];
  if (whole || !first?.capital || known.ordinary.has(first.word) || !/..s$/u.test(first.word)) return whole;
  // "Olivers model": a possessive that lost its mark.
  const stem = first.word.slice(0, -1);
  return index.longest(names, (offset) => (offset === 0 ? stem : undefined));
}

function placeOf(
  form: 'forename' | 'surname',
  { words: name, pupils }: NamePart,
  from: number,
  scene: Scene,
  known: Known,
): NamePlace | null {
  const to = from + name.length;
  const [first, last] = [scene.tokens[from] as Token, scene.tokens[to - 1] as Token];
  const sight = sightOf({ from, to, at: [first.bare[0], last.bare[1]], form, pupils }, scene, known);
  if (isSomebodyElse(sight, known) || isLeftAlone(sight, known)) return null;
  return { at: sight.one.at, form, sure: false, pupils: pupilsOf(pupils) };
}

function pupilsOf(pupils: readonly PupilNames[]): PupilId[] {
  return pupils.map(({ pupil }) => pupil);
}

function isLeftAlone(sight: Sight, known: Known): boolean {
  const { first, before, kind, name, one } = sight;
  const isNameFirst = kind === 'rare' || known.mostlyNames.has(name[0] ?? '');
  if (isOfPublic(sight) || words.toyAhead.test(sight.ahead) || words.petAhead.test(sight.ahead)) return true;
  if (before?.capital && adults.has(before.word)) return true;
  if (!first.capital) return !isNameFirst || one.form === 'surname' || isCounted(sight, known);
  if (kind === 'letter') return true;
  if (isOfThing(sight, known, isNameFirst)) return true;
  if (isOfTime(sight, known)) return true;
  if (isNameFirst) return false;
  return isVerb(sight, known) || (one.form === 'surname' && isWord(sight, known));
}

/** "Harry Potter", "Rose Tyler": a longer name that everybody knows, but no pair ("Jack and Annie") and no part to be played ("Princess Charlotte"). */
function isOfPublic({ one, scene: { publicCover, tokens } }: Sight): boolean {
  const cover = publicCover[one.from];
  if (!cover || cover[1] - cover[0] <= one.to - one.from) return false;
  return !isPair(tokens, cover) && !words.titles.has(tokens[cover[0]]?.word ?? '');
}

/** "a robin", "max 30": a word in small letters, although with a capital it is mostly a name. */
function isCounted({ before, after, behind, name }: Sight, known: Known): boolean {
  if (/^-|^\s*\d/u.test(behind)) return true;
  return known.ordinary.has(name[0] ?? '') && (words.articles.has(before?.word ?? '') || after?.word === 'of');
}

/** Titles of adults and saints. A child may be captain, king or chef for a day. */
export const adults = new Set(
  'mr mrs ms miss mx dr sir dame lady lord prof professor saint st rev reverend sgt sergeant pc pcso constable inspector mp councillor cllr'.split(
    ' ',
  ),
);

/** "Rose garden", "Summer reading challenge", "the Hope", "Hazel class". */
function isOfThing({ first, last, before, after, behind, one, scene }: Sight, known: Known, isNameFirst: boolean) {
  if (last.possessive) return false;
  const next = scene.tokens[one.to + 1];
  const goesOn = after !== null && /^\s+$/u.test(after.before);
  if (goesOn && words.classNouns.has(after.word)) return true;
  if (goesOn && !after.capital && words.colours.has(after.word)) return true;
  const isDone = goesOn && !after.capital && (/ing$/u.test(after.word) || known.doingsBare.has(after.word));
  const isThing = (word: string) =>
    words.thingNouns.has(word) || (words.thingNouns.has(word.replace(/s$/u, '')) && !known.doings.has(word));
  if (goesOn && isThing(after.word)) {
    if (isNameFirst) return after.capital && !first.shouted;
    // "Summer show us", "Rose reading to Reception": what looks like a thing is done.
    if (!isDone) return true;
    const object = next !== undefined && /^\s+$/u.test(next.before);
    return /ing$/u.test(after.word)
      ? object && isThing(next.word)
      : !(object && words.objects.has(next.word)) && !words.watchedAhead.test(scene.text.slice(0, one.at[0]));
  }
  if (isNameFirst) return false;
  if (/^-\p{Ll}/u.test(behind)) return true;
  if (before && /^(?:the|a|an|these|those)$/u.test(before.word)) return true;
  // "Poppy Appeal", "Green Flag": a title goes on with a capital.
  return goesOn && after.capital && !first.shouted && known.ordinary.has(after.word) && !known.doings.has(after.word);
}

const months = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const dateAhead =
  /(?:\b(?:in|on|until|till|til|since|during|next|last|this|every|each|early|late|mid|end of|start of|middle of|beginning of|throughout|happy|merry)[ -]+(?:the )?|\d(?:st|nd|rd|th)?(?: of)? +|[–-]\s*)$/u;

/** "in May", "4 June", "May 4th", "by Summer": a date or a season. */
function isOfTime({ kind, ahead, behind, name, before, after }: Sight, known: Known): boolean {
  if (kind !== 'time') return false;
  if (dateAhead.test(ahead) && !/\byear \d\s+$/u.test(ahead)) return true;
  const isMonth = months.has(name[0] ?? '');
  if (isMonth && (/^\s*\d/u.test(behind) || words.timeBounds.test(ahead))) return true;
  if (before?.word === 'year' && before.possessive) return true;
  return [before, after].some((near) => near !== null && known.times.has(near.word));
}

const modal = /^(?:will|may|might|can|must|shall|would|could)$/u;
const subject = /^(?:you|we|they|it|he|she|i|there|this|that|these|those|everyone|everybody|anyone|somebody)$/u;
const determiner = /^(?:the|a|an|our|your|my|his|her|their|its|any|some|all|each|every|no)$/u;

/** "Will you join us?", "Hope you can come", "Mark the date": a verb begins the sentence. */
function isVerb({ first, name, after, scene, one }: Sight, known: Known): boolean {
  if (!first.first || !after || !/^\s+$/u.test(after.before)) return false;
  const [word = ''] = name;
  if (modal.test(word)) {
    if (subject.test(after.word) || determiner.test(after.word)) return true;
    let at = one.to;
    while (at < scene.tokens.length && !scene.tokens[at]?.first) at += 1;
    const end = scene.tokens[at]?.before ?? scene.text.slice(scene.tokens[at - 1]?.at[1]);
    return /^["'”’)]*\s*\?/u.test(end) && !known.doings.has(after.word);
  }
  const isBase = known.doingsBare.has(word) || words.verbsThatAreNames.has(word);
  return isBase && (subject.test(after.word) || determiner.test(after.word));
}

/** A surname that is a word hardly stands alone: "Long division", "White paint" begin a sentence, "Snow White" ends a name. */
function isWord({ first, last, before, after, name }: Sight, known: Known): boolean {
  if (last.possessive) return false;
  if (before?.capital && !before.first && /^\s+$/u.test(first.before)) return true;
  if (words.kindsOfThings.has(name[0] ?? '')) return true;
  if (!first.first || !after || after.capital) return false;
  return known.ordinary.has(after.word) && !known.doings.has(after.word) && !/ing$/u.test(after.word);
}
