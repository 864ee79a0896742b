/** Judges whether a name of the register that stands in a text is meant as that child's: surely, perhaps, or not at all. */
import * as words from './context-words.ts';
import { isOfTheWorld, isPublicTalk, judgeNamesake } from './judge-namesake.ts';
import type { Candidate } from './match-names.ts';
import { type Known, kindOf, type Scene, type Sight, sightOf } from './sight.ts';
import * as signs from './signs.ts';
import { isSomebodyElse, isStaff } from './somebody-else.ts';
import type { Token } from './tokens.ts';

/** `null`: harmless. Else whether it is sure. */
export function judgeName(one: Candidate, scene: Scene, known: Known): boolean | null {
  const sight = sightOf(one, scene, known);
  const { before } = sight;
  if (isStaff(one, scene.tokens, known)) return one.form === 'full' ? false : null;
  if (isSomebodyElse(sight, known)) return null;
  const isRank = before?.word === 'captain' && words.matchWords.test(scene.text);
  if (before?.capital && words.titles.has(before.word) && !isRank)
    return one.form === 'full' && !scene.publicCover[one.from] ? false : null;
  const cover = scene.publicCover[one.from];
  if (cover && cover[1] >= one.to) {
    const whole = cover[0] >= one.from && cover[1] === one.to && one.form === 'full';
    return whole ? judgeNamesake(sight, known) : null;
  }
  if (one.form === 'full') return judgeFull(sight, known);
  if (one.form === 'initial') return judgeInitial(sight, known);
  if (one.form === 'surname') return judgeSurname(sight, known);
  const sure = judgeForename(sight, known);
  return sure && isTitle(sight, known) && isPublicTalk(sight) && !signs.isPlainlyPerson(sight, known) ? false : sure;
}

/** A forename that is a book's, a film's or a musical's title all by itself. */
function isTitle({ name }: Sight, { storyTitles }: Known): boolean {
  return name.length === 1 && storyTitles.has(name[0] ?? '');
}

function judgeFull(sight: Sight, known: Known): boolean | null {
  const { first, last, name, one, ahead } = sight;
  if (!first.capital && last.capital && known.ordinary.has(name[0] ?? '')) return judgeSurnameOf(sight, known);
  const kinds = name.filter((word) => word.length > 1).map((word) => kindOf([word], known));
  if (kinds.includes('rare')) return true;
  const plainly = signs.isPlainlyPerson(sight, known) || signs.actsAsPerson(sight, known);
  if (!first.capital || !last.capital) {
    // Where nothing has a capital, none can be asked of a name.
    const small = !signs.sentenceOf(one, sight.scene).some((token) => token.capital && !token.shouted);
    const marked = sight.before !== null && words.thingMarks.has(sight.before.word) && sight.before.word !== 'by';
    return small && kinds.includes('seldom') && !marked ? false : null;
  }
  // Both are words: "Teddy Bear picnic", "Robin Close", "Merry Christmas, Eve".
  if (plainly) return true;
  if (kinds.every((kind) => kind === 'time')) return null;
  const turned = one.pupils.some(({ surnames }) => surnames.some(([word]) => word === name[0]));
  if (turned && last.before.includes(',')) return /(?:^|\n|\d[.)]?|[•*-])\s*$/u.test(ahead) ? true : null;
  const { before, after } = sight;
  if (before && /^(?:the|a|an|this|that)$/u.test(before.word)) return null;
  const goesOn = after !== null && /^\s+$/u.test(after.before) && !last.possessive;
  if (goesOn && (words.thingNouns.has(after.word) || (after.capital && known.ordinary.has(after.word)))) return null;
  const road = name.length === 2 && words.roads.has(name[1] ?? '') && !turned;
  if (road && words.thingPredicate.test(sight.behind)) return null;
  return !!(!road || signs.isSaidToBe(sight) || signs.isHeOrShe(sight));
}

/** "We hope Merton Road is quiet": a word, and behind it what may be the surname alone. */
function judgeSurnameOf({ one, scene }: Sight, known: Known): boolean | null {
  return judgeSurname(sightOf({ ...one, from: one.to - 1, form: 'surname' }, scene, known), known);
}

function judgeInitial(sight: Sight, known: Known): boolean | null {
  const { first, last, behind, kind, name } = sight;
  if (!first.capital) return null;
  const doubtful = /^[ai]$/u.test(last.word) && !behind.startsWith('.');
  if (signs.hasClassBehind(sight, known)) return true;
  const firstKind = kindOf(name.slice(0, -1), known);
  if (doubtful) return kind === 'rare' && firstKind === 'rare' ? false : null;
  return firstKind === 'rare' || firstKind === 'seldom';
}

function judgeForename(sight: Sight, known: Known): boolean | null {
  const { first, last, after, kind, name, scene } = sight;
  if (!first.capital) return kind === 'rare' && name.join('').length >= 4 && !isWordTalk(sight) ? false : null;
  const praised = signs.isPraised(sight);
  const plainly = praised || signs.isPlainlyPerson(sight, known);
  const told = name.length === 1 && (scene.storyNames.has(name[0] ?? '') || isPartOfPublic(name[0] ?? '', scene));
  const named = told || (isTitle(sight, known) && words.titleAhead.test(sight.ahead));
  if (named && !praised && !signs.hasClassBehind(sight, known)) return null;
  if (kind === 'letter') return isLetterTalk(first, scene) ? null : false;
  if (words.titles.has(name[0] ?? '') && after?.capital && !last.possessive && /^\s+$/u.test(after.before)) return null;
  if (signs.isSurnameOfAnother(sight, known) && !signs.hasClassBehind(sight, known)) {
    if (sight.before && words.titles.has(sight.before.word)) return null;
    const somebody = kind === 'rare' || kind === 'seldom';
    return !somebody || known.ordinary.has(after?.word ?? '') || isPublicTalk(sight)
      ? kind === 'rare'
        ? false
        : null
      : false;
  }
  if (words.toyAhead.test(sight.ahead) || (words.petAhead.test(sight.ahead) && !plainly)) return null;
  if (kind === 'rare' && !plainly && isCostume(sight)) return null;
  if (
    words.kin.has(name[0] ?? '') &&
    name.length === 1 &&
    scene.tokens.some((token) => token !== first && words.kin.has(token.word))
  )
    return null;
  if (isAcronym(sight)) return /^an?$|^the$/u.test(sight.before?.word ?? '') ? null : false;
  if (kind === 'rare') return after?.capital && words.thingNouns.has(after.word) && !last.possessive ? null : true;
  if (plainly) return !isShouting(sight);
  // A label, a peg, a name on a drawing.
  if (scene.tokens.length === 1) return false;
  const row = signs.rowOf(sight);
  if (words.classNouns.has(scene.tokens[row.to]?.word ?? '')) return null;
  const listed = signs.isRowOfPeople(row, sight, known);
  if (row.members > 1 && !listed && isListOfThings(sight)) return null;
  if (kind === 'place') return judgePlace(sight, listed, known);
  if (isModal(sight, known)) return null;
  if (listed) return !isShouting(sight);
  const forSomebody = kind === 'time' && /\b(?:to|for)\s+$/u.test(sight.ahead);
  if (forSomebody && !signs.isHeOrShe(sight)) return null;
  if (signs.isOfThing(sight, known)) return null;
  if (signs.actsAsPerson(sight, known) || signs.owns(sight)) return !isShouting(sight);
  if (signs.isSaidToBe(sight) || signs.isHeOrShe(sight)) return kind === 'seldom';
  if (kind === 'seldom') return false;
  if (isShouting(sight)) return null;
  // Any word begins a sentence, but only somebody then does or says something; behind a colon no word needs its capital.
  const isNamed = /:\s*$/u.test(first.before) && !isListOfThings(sight);
  const speaks = /^:\s*["“‘']/u.test(sight.behind);
  return first.first && !isNamed && !speaks && !signs.isDoing(sight, known) ? null : false;
}

/** A forename that is a place's too. */
function judgePlace(sight: Sight, listed: boolean, known: Known): boolean | null {
  const { before, after, last, scene, first } = sight;
  if (after && words.thingNouns.has(after.word) && !last.possessive) return null;
  if (before?.capital && !before.first && words.thingNouns.has(before.word)) return null;
  const acts = signs.actsAsPerson(sight, known);
  const others = scene.tokens.some(
    (token) =>
      token.capital &&
      token !== first &&
      token.word !== first.word &&
      known.places.has(token.word) &&
      !words.here.has(token.word),
  );
  const atlas = others || scene.tokens.some(({ word }) => words.mapWords.has(word));
  const map = atlas || words.thingPredicate.test(sight.behind);
  if (before && words.placePrepositions.has(before.word)) return !acts || before.word === 'in' ? null : false;
  if (before && words.thingMarks.has(before.word)) return acts && words.clauseAhead.test(sight.ahead) ? false : null;
  if (/^\s*\d|^[^.!?]*\bits\b/u.test(sight.behind)) return null;
  if (acts || listed) return !map;
  // What is said of it would suit a place; without a word of maps it may be a child all the same.
  return atlas ? null : false;
}

function judgeSurname(sight: Sight, known: Known): boolean | null {
  const { first, last, before, after, kind, name, ahead, behind, scene } = sight;
  // "de Souza": what belongs to the name before it is written small.
  if (!first.capital && !last.capital) return null;
  if (words.siblings.test(behind) && !isPublicCovered(sight)) return kind === 'rare';
  const goesOn = after?.capital === true && !last.possessive && /^\s+$/u.test(after.before);
  if (kind === 'place' && !words.matchWords.test(scene.text)) return judgeSurnameOfPlace(sight, known);
  if (kind !== 'rare' || (name.length === 1 && words.peoples.has(name[0] ?? ''))) {
    // A word: only a match's report, or a plain sign, makes it somebody's.
    const score =
      /^ (?:[1-9]|\(\d)/u.test(behind) && /(?:goals?|scorers?|tries|wickets|runs|,|;|\d) ?:? ?$/u.test(ahead);
    const match = score || words.matchWords.test(scene.text);
    if (!match || (goesOn && !score) || (score && isListOfThings(sight))) return null;
    if (score || words.sourceAhead.test(ahead) || words.labelAhead.test(ahead)) return false;
    const acts = signs.actsAsPerson(sight, known) || words.scores.test(behind);
    if (acts) return known.staffSurnames.has(name.join(' ')) ? null : false;
    if (signs.isOfThing(sight, known) || isListOfThings(sight)) return null;
    // Amid other surnames of the report.
    const row = signs.rowOf(sight);
    const starts = (at: number) => scene.starts.has(at) && scene.tokens[at]?.capital === true;
    const named = [...scene.starts].some(
      (at) => starts(at) && kindOf([scene.tokens[at]?.word ?? ''], known) === 'rare',
    );
    return (row.members > 1 && starts(row.from) && starts(row.to - 1)) || (named && !first.first) ? false : null;
  }
  if (goesOn && before !== null && words.thingMarks.has(before.word)) return null;
  if (after && words.thingNouns.has(after.word) && after.capital && !last.possessive) return null;
  // Somebody else's forename before it: a parent, a visitor, a namesake.
  const named = before?.capital === true && !first.first && /^\s+$/u.test(first.before);
  const ofStaff = known.staffSurnames.has(name.join(' '));
  const titled = goesOn && known.ordinary.has(after?.word ?? '');
  if ((named || known.publicSurnames.has(name.join(' '))) && isOfTheWorld(sight)) return null;
  if (isAmidPlaces(sight, known)) return null;
  return !(ofStaff || named || titled || first.shouted);
}

/** "Burton" is a town, and many a family's name: a question where nothing around speaks of a place. */
function judgeSurnameOfPlace(sight: Sight, known: Known): boolean | null {
  const { before, after, last, scene, behind } = sight;
  const goesOn = after !== null && !last.possessive && /^\s+$/u.test(after.before);
  if (
    before &&
    (words.placePrepositions.has(before.word) || words.thingMarks.has(before.word) || before.word === 'and')
  )
    return null;
  if (goesOn && (after.capital || after.word === 'and' || words.thingNouns.has(after.word))) return null;
  if (isAmidPlaces(sight, known) || words.thingPredicate.test(behind)) return null;
  if (scene.tokens.some(({ word }) => words.mapWords.has(word))) return null;
  return signs.actsAsPerson(sight, known) || signs.owns(sight) || last.possessive || words.siblings.test(behind)
    ? false
    : null;
}

/** "Durham, Quill, York". */
function isAmidPlaces(sight: Sight, known: Known): boolean {
  const { from, to } = signs.rowOf(sight);
  const others = sight.scene.tokens.slice(from, to).filter(({ word }) => known.places.has(word));
  return others.length > 1;
}

function isPublicCovered({ one, scene }: Sight): boolean {
  return scene.publicCover[one.from] !== null;
}

/** "Will you", "May we", "Will Year 6 win?": a verb begins a question. */
function isModal({ name, first, after, scene, one }: Sight, known: Known): boolean {
  if (!first.first || !/^(?:will|may|can|might|must)$/u.test(name[0] ?? '')) return false;
  if (after && !after.capital && known.doings.has(after.word)) return false;
  let at = one.to;
  while (at < scene.tokens.length && !scene.tokens[at]?.first) at += 1;
  return (scene.tokens[at]?.before ?? scene.text.slice(scene.tokens[at - 1]?.at[1])).trimStart().startsWith('?');
}

/** "Our values: hope, joy and faith", "roses, lilies": things of one kind. */
function isListOfThings({ scene }: Sight): boolean {
  return scene.tokens.some(({ word }) => words.kindsOfThings.has(word));
}

function isShouting({ first, before, after, scene }: Sight): boolean {
  return first.shouted && (before?.shouted ?? true) && (after?.shouted ?? true) && scene.tokens.length > 3;
}

/** A bare name that the text has already given in full as somebody's whom everybody knows: "St George's Day … George". */
function isPartOfPublic(name: string, { tokens, publicCover }: Scene): boolean {
  return tokens.some((token, at) => token.word === name && publicCover[at] !== null);
}

/** "a LAN cable": capitals amid small letters are an abbreviation more often than a name. */
function isAcronym({ first, name, one, scene }: Sight): boolean {
  const isShort = first.shouted && name.length === 1 && (name[0]?.length ?? 0) <= 4;
  return isShort && signs.sentenceOf(one, scene).filter(({ word, shouted }) => !shouted && word.length > 3).length > 3;
}

/** "an Ottoline, two Floras": somebody to be dressed up as. */
function isCostume({ before, scene }: Sight): boolean {
  const isCounted =
    before !== null && /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u.test(before.word);
  return (
    isCounted && scene.tokens.some(({ word }) => /^(?:costumes?|dressed|dressing|disguises?|characters?)$/u.test(word))
  );
}

/** "'amal' means hope": a word in quotes that is spoken of as a word. */
function isWordTalk({ first, last, one, scene }: Sight): boolean {
  const isQuoted = /["'“‘]$/u.test(first.before) && /^["'”’]/u.test(scene.text.slice(last.bare[1]));
  return isQuoted && signs.sentenceOf(one, scene).some(({ word }) => /^(?:words?|means?|meaning|called)$/u.test(word));
}

/** "J is for jam": a letter as a letter. */
function isLetterTalk(first: Token, { tokens }: Scene): boolean {
  return tokens.some(
    (token) =>
      (token !== first && token.word === first.word) ||
      /^(?:sound|sounds|letter|letters|phonics|phoneme|phonemes|alphabet)$/u.test(token.word),
  );
}
