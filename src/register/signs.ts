/** What the words around a name say of it: that a person is meant, or that a thing is. */
import * as words from './context-words.ts';
import type { Known, Scene, Sight } from './sight.ts';
import type { Token } from './tokens.ts';

/** "in 3H", "(Year 5)", "6W": a class right behind a name. */
export function hasClassBehind({ behind }: Sight, { classIds }: Known): boolean {
  const match =
    /^\s*(,\s*|\(|[–-]\s*|(?:in|from|of|and \p{L}+ in)\s+)?(?:our\s+)?#?(?:(year ?\d|reception|nursery)|([\p{L}\p{N}]+))/u.exec(
      behind,
    );
  if (!match) return false;
  const [, link, year, id] = match;
  return year !== undefined ? link !== undefined : classIds.has(id ?? '');
}

/** An everyday word needs more than "in 2W" behind it: "Joy in 2W as the eggs hatched". */
function isOfClass(sight: Sight, known: Known): boolean {
  if (!hasClassBehind(sight, known)) return false;
  const { kind, behind } = sight;
  return (
    (kind !== 'everyday' && kind !== 'time') ||
    /^\s*[,(–-]/u.test(behind) ||
    words.classAndVerb.test(behind) ||
    isHeOrShe(sight)
  );
}

/** Praised, thanked, greeted, congratulated. */
export function isPraised({ ahead, behind }: Sight): boolean {
  return words.addressed.test(ahead) || (words.praisedThing.test(ahead) && /^\s*(?:[!.,]|$)/u.test(behind));
}

/** Signs that only a person of the school has: each is enough by itself. */
export function isPlainlyPerson(sight: Sight, known: Known): boolean {
  const { ahead, behind } = sight;
  return (
    isPraised(sight) ||
    isOfClass(sight, known) ||
    words.agedBehind.test(behind) ||
    words.spokenTo.test(behind) ||
    words.dateBehind.test(behind) ||
    words.personPredicate.test(behind) ||
    ownsAsChild(sight) ||
    words.makerAhead.test(ahead) ||
    words.sourceAhead.test(ahead) ||
    words.labelAhead.test(ahead) ||
    isOnCertificate(sight) ||
    isWatched(sight, known)
  );
}

/** "Rose's painting", "May's mum". */
function ownsAsChild({ last, after, scene, one }: Sight): boolean {
  if (!last.possessive || !after) return false;
  const beyond = scene.tokens[one.to + 1];
  return (
    words.ownedThings.has(after.word) ||
    (beyond !== undefined && /^\s+$/u.test(beyond.before) && words.ownedThings.has(beyond.word))
  );
}

/** A line of its own on something that is given to a child. */
function isOnCertificate({ ahead, behind, scene }: Sight): boolean {
  return /(?:^|\n)\s*$/u.test(ahead) && /^\s*(?:\n|$)/u.test(behind) && words.awardWords.test(scene.text);
}

/** "hearing Joy play", "what Hazel made". */
function isWatched({ ahead, after, kind }: Sight, { doings, doingsBare }: Known): boolean {
  if (!after || after.capital) return false;
  if (words.sensesAhead.test(ahead)) return doingsBare.has(after.word) || /ing$/u.test(after.word);
  return kind !== 'place' && words.clauseAhead.test(ahead) && doings.has(after.word);
}

/** What follows is done by a person: "scored", "proudly showed", ", who". */
export function actsAsPerson(sight: Sight, known: Known): boolean {
  const { last, after, behind, scene, one } = sight;
  if (/^,? who(?:se)?\b/u.test(behind)) return true;
  if (last.possessive || !after || after.capital) return false;
  const at =
    one.to + (/ly$|^(?:also|just|even|then|really|never|always|kindly|still|once|soon)$/u.test(after.word) ? 1 : 0);
  const verb = scene.tokens[at];
  if (!verb || !known.doings.has(verb.word) || (at > one.to && !/^\s+$/u.test(verb.before))) return false;
  // "Art inspired by the sea" and "May plays" are told by what follows, or need more.
  if (scene.tokens[at + 1]?.word === 'by') return false;
  if (sight.kind === 'rare' || sight.kind === 'seldom' || !sight.first.first) return true;
  return !verb.word.endsWith('s') || words.objects.has(scene.tokens[at + 1]?.word ?? '');
}

/** "Summer planting beans", "Mark waves": behind a name somebody does something. A thing can be read or begin, too. */
export function isDoing({ last, after, scene, one, kind }: Sight, known: Known): boolean {
  if (last.possessive || !after || after.capital || !/^\s+$/u.test(after.before)) return false;
  const next = scene.tokens[one.to + 1];
  if (next?.word === 'by') return false;
  if (/..ing$/u.test(after.word)) {
    const compound = next !== undefined && /^\s+$/u.test(next.before) && words.thingNouns.has(next.word);
    return !compound && !words.indefinite.has(after.word);
  }
  if (words.personStates.has(after.word)) return next !== undefined && words.stateLinks.has(next.word);
  if (!known.doings.has(after.word)) return false;
  return kind === 'seldom' || kind === 'rare' || !words.beginnings.has(after.word);
}

/** "is", "has", "can" behind a name, and nothing of a thing behind that. */
export function isSaidToBe({ last, after, behind }: Sight): boolean {
  if (last.possessive || !after || after.capital || !words.states.has(after.word)) return false;
  return !words.thingPredicate.test(behind);
}

/** "Rose's painting". */
export function owns({ last, after, kind }: Sight): boolean {
  const talks = after === null || after.capital || words.functionWords.has(after.word);
  return last.possessive && !talks && kind !== 'time' && kind !== 'place';
}

/** Somebody is spoken of as he or she later in the sentence. */
export function isHeOrShe({ behind }: Sight): boolean {
  return /^(?:[^.!?\n]*\b(?:she|he|her|his|him|hers|herself|himself)|[^.!?\n]*[.!?]+ (?:she|he|her|his))\b/u.test(
    behind,
  );
}

/** Names in a row, "Rose, Kofi and Ada", of which the name is one. */
export type Row = { from: number; to: number; members: number };

export function rowOf({ one, scene: { tokens } }: Sight): Row {
  const links = (at: number) => {
    const token = tokens[at];
    if (!token) return false;
    return /^\s*(?:,|&|\/)\s*$/u.test(token.before) || (token.word === 'and' && /^,?\s+$/u.test(token.before));
  };
  let [from, to, members] = [one.from, one.to, 1];
  for (;;) {
    if (!links(to)) break;
    const next = tokens[to]?.word === 'and' ? to + 1 : to;
    if (!tokens[next]?.capital || (tokens[next]?.first && next !== to + 1)) break;
    to = next + 1;
    members += 1;
  }
  for (;;) {
    const prior = tokens[from - 1]?.word === 'and' ? from - 2 : links(from) ? from - 1 : -1;
    if (prior < 0 || !tokens[prior]?.capital || (tokens[from]?.first && tokens[from - 1]?.word !== 'and')) break;
    from = prior;
    members += 1;
  }
  return { from, to, members };
}

/** Whether a row of names is one of children: one of them is a name and nothing else, or they do something together. */
export function isRowOfPeople(row: Row, sight: Sight, known: Known): boolean {
  if (row.members < 2) return false;
  const { tokens, starts } = sight.scene;
  const isName = (at: number) => {
    const { word = '', capital = false } = tokens[at] ?? {};
    if (!capital || at === sight.one.from || /\p{N}/u.test(word)) return false;
    if (starts.has(at)) return true;
    if (known.places.has(word) || known.times.has(word)) return false;
    // A place stands beside other places; elsewhere a capital that is no English word is somebody.
    return (
      sight.kind !== 'place' &&
      !known.ordinary.has(word) &&
      word.length > 2 &&
      !sight.scene.publicCover[at] &&
      !sight.scene.storyNames.has(word)
    );
  };
  const others = tokens.slice(row.from, row.to).flatMap((token, at) => (isName(row.from + at) ? [token.word] : []));
  if (others.some((word) => !known.ordinary.has(word) && !known.places.has(word))) return true;
  const next = tokens[row.to];
  const acts =
    next !== undefined &&
    !next.capital &&
    (known.doings.has(next.word) ||
      known.doingsBare.has(next.word) ||
      words.states.has(next.word) ||
      next.word === 'have' ||
      next.word === 'were' ||
      next.word === 'are');
  return (
    others.length > 0 &&
    (acts || words.addressed.test(sight.scene.text.slice(0, tokens[row.from]?.at[0]).slice(-80).toLowerCase()))
  );
}

/** What stands beside the name makes it the name of a thing, a place, a time or a title. */
export function isOfThing(sight: Sight, known: Known): boolean {
  const { first, last, before, after, kind, scene, one, ahead, behind } = sight;
  const goesOn = after !== null && !last.possessive;
  const isName = known.mostlyNames.has(sight.name[0] ?? '');
  const does = isDoing(sight, known);
  if (goesOn && after.word === 'of') return true;
  if (goesOn && !after.capital && words.colours.has(after.word)) return true;
  const talked = goesOn && !after.capital && known.ordinary.has(after.word) && !words.functionWords.has(after.word);
  if (kind === 'time' && talked && !does && !words.states.has(after.word) && !known.doings.has(after.word)) return true;
  if (goesOn && !does && words.thingNouns.has(after.word)) return true;
  // "Green Flag", "Christian Aid": a title goes on with a capital. Own surnames were taken before.
  if (goesOn && after.capital && !first.shouted && /^\s+$/u.test(after.before) && known.ordinary.has(after.word))
    return true;
  // "Royal Albert Hall", "Golden Book", "Amazing Grace": the end of a title.
  if (before?.capital && !first.shouted && /^\s+$/u.test(first.before) && !words.praisedThing.test(ahead)) {
    const [word = ''] = sight.name;
    if (words.thingNouns.has(word) || words.roads.has(word)) return true;
    if (!before.first && !/\p{N}/u.test(before.word) && (kind !== 'seldom' || known.ordinary.has(before.word)))
      return true;
  }
  if (/\p{L}-$/u.test(scene.text.slice(0, first.at[0])) || /^-\p{L}/u.test(behind)) return true;
  const marks = isName ? words.articles : words.thingMarks;
  const isOwned = before !== null && words.owners.has(before.word) && kind !== 'time';
  const isAlone = after === null || words.functionWords.has(after.word);
  if (before && marks.has(before.word) && !(isOwned && isAlone) && !(before.first && before.word === 'that'))
    return true;
  if (/^\s*\d/u.test(behind)) return true;
  if (/(?:\d|\d(?:st|nd|rd|th))(?: of)?\s+$/u.test(ahead) && !/\byear \d\s+$/u.test(ahead)) return true;
  if (kind === 'time' && (words.timeAhead.test(ahead) || (before !== null && known.times.has(before.word))))
    return true;
  if (kind === 'time' && after !== null && known.times.has(after.word)) return true;
  // "Ruby, emerald, sapphire": a list of words.
  const rest = scene.text.slice(last.at[1]);
  if (first.first && /^, (?:\p{Ll}+ ){0,2}?\p{Ll}+(?:,| and \p{Ll})/u.test(rest)) return true;
  // Any word begins a sentence: "Poppy seeds", "Hope you can come", "Will you".
  return (
    first.first &&
    goesOn &&
    !after.capital &&
    !does &&
    !isName &&
    one.form !== 'full' &&
    isPlainTalk(after, sight, known)
  );
}

/** Behind the first word of a sentence: what goes on as ordinary talk does. */
function isPlainTalk(after: Token, { kind, behind, scene, one }: Sight, known: Known): boolean {
  if (words.states.has(after.word)) return words.thingPredicate.test(behind);
  if (known.doings.has(after.word) || /ly$/u.test(after.word)) {
    return kind !== 'seldom' && after.word.endsWith('s') && !words.objects.has(scene.tokens[one.to + 1]?.word ?? '');
  }
  if (words.functionWords.has(after.word)) return kind !== 'seldom';
  return known.ordinary.has(after.word);
}

/** "Victoria Beckham": another surname than the pupil's behind a forename. */
export function isSurnameOfAnother({ after, one, last }: Sight, known: Known): boolean {
  // The next line is another's.
  if (
    !after?.capital ||
    /\n/u.test(after.before) ||
    last.possessive ||
    after.word.length < 3 ||
    after.shouted ||
    known.classIds.has(after.word)
  )
    return false;
  const own = one.pupils.some(({ surnames }) => surnames.some((surname) => surname.includes(after.word)));
  return !own && !/^(?:year|reception|nursery|class)$/u.test(after.word) && !words.personVerbs.has(after.word);
}

/** The words of the sentence that holds a name. */
export function sentenceOf(one: Sight['one'], { tokens }: Scene): readonly Token[] {
  let from = one.from;
  while (from > 0 && !tokens[from]?.first) from -= 1;
  let to = one.to;
  while (to < tokens.length && !(tokens[to]?.first ?? true)) to += 1;
  return tokens.slice(from, to);
}
