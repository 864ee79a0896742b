/** Brings together what signs, Harper and the spelling say of a line: one slip for one error. */
import { overlap, type Slip, type Span, sentencesIn } from '../rule.ts';
import { spellingVocabulary } from '../vocabulary.ts';
import { agreement } from './agreement.ts';
import type { Reading } from './harper.ts';
import { mixUps } from './mix-ups.ts';
import type { Sign } from './phrase.ts';
import { smallSlips } from './small-slips.ts';
import { misspelt } from './spelling.ts';
import { verbForms } from './verb-forms.ts';

const signs: readonly Sign[] = [...mixUps, ...smallSlips, ...agreement, ...verbForms];
const { ordinary, allowed } = spellingVocabulary;

/** The slips of a line of plain words, by place, without overlaps. What is said first counts: it knows most of its error. */
export function slipsIn(line: string, { slips, unknown }: Reading): Slip[] {
  const foreign = sentencesIn(line).filter((at) => !isEnglish(line.slice(...at)));
  const said: Slip[] = [
    ...signs.flatMap((sign) => matchesOf(sign, line)),
    ...slips,
    ...misspelt(line, unknown, spellingVocabulary).map((at): Slip => ({ kind: 'spelling', at })),
  ];
  const kept: Slip[] = [];
  for (const { kind, at } of said) {
    const near: Span = [at[0] - 1, at[1] + 1];
    if (at[0] >= at[1] || foreign.some((one) => overlap(one, at)) || kept.some((one) => overlap(one.at, near)))
      continue;
    kept.push({ kind, at });
  }
  return kept.sort((a, b) => a.at[0] - b.at[0]);
}

function matchesOf({ kind, pattern }: Sign, line: string): Slip[] {
  return [...line.matchAll(pattern)].flatMap((match) => {
    const at = match.indices?.groups?.at ?? match.indices?.[0];
    return at && isMeant(match.groups ?? {}, line.slice(0, at[0])) ? [{ kind, at }] : [];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What an expression cannot say of the words that it found. */
function isMeant({ plural, subject, sounded, capital }: Groups, before: string): boolean {
  if (plural && !isPlural(plural)) return false;
  if (subject && !isSubject(subject, before)) return false;
  if (sounded && !isSpoken(sounded)) return false;
  return !capital || /^\p{Lu}/u.test(capital);
}

/** The words since the clause began. "And" begins none: "made by parents and the children was" has one subject, which is not the children; it must end a clause that has its verb. */
const clause =
  /^(?:.*(?:[.!?:;,–—(…•] *|(?<![\p{L}\p{N}])(?:that|because|but|so|if|when|while|though|although|hope|think|know) |(?<!\p{L})(?:is|are|was|were|has|have)(?!\p{L})[^.!?]* and (?=(?:the|our) ))|[^\p{L}\p{N}]*)(?<words>(?:[\p{L}\p{N}'-]+ )*)$/iu;

/** Words that begin something new, so that a noun behind them is not the subject of what follows. */
const breaks =
  /(?<![\p{L}'])(?:an?|one|each|every|another|no|this|either|neither|to|of|in|on|at|for|with|by|from|about|into|like|as|than|over|under|after|before|during|without|around|between|through|and|or|nor|but|who|whose|which|what|where|why|how|whoever|whatever|we|they|he|she|it|you|I|us|them|him|me|let|lets|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|should|not|never|only|just|help|make|makes|made|love|loves|loved|like|likes|give|gives|gave|see|saw|thank|thanks|well|everything|something|nothing|everyone|anyone|\p{L}+ing|\p{L}+'(?:re|ve|ll|d|m|t))(?![\p{L}'])/iu;

const people = /^(?:children|people|men|women)$/iu;

function isSubject(subject: string, before: string): boolean {
  if (!people.test(subject) && !isPlural(subject.toLowerCase())) return false;
  // With a capital it is a name or a title, if it is not the first word of all.
  if (/^\p{Lu}/u.test(subject) && before.trim() !== '') return false;
  const words = clause.exec(before)?.groups?.words;
  if (words === undefined || breaks.test(words)) return false;
  return words !== '' || people.test(subject) || spokenOf.test(subject);
}

/** Nouns that need nothing before them to be a subject; others may be games, lessons and titles. */
const spokenOf =
  /^(?:pupils|parents|carers|teachers|boys|girls|families|classes|students|visitors|grandparents|volunteers|governors|tickets|places|spaces|forms|letters|spellings|applications|bookings)$/iu;

/** Whether most of what a sentence says in small letters is English. */
function isEnglish(sentence: string): boolean {
  const words = sentence.match(/(?<![\p{L}\p{N}'#@-])\p{Ll}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
  const known = words.filter((word) => word.includes("'") || ordinary.has(word) || allowed.has(word));
  return words.length < 3 || known.length >= words.length * 0.6;
}

/** Words with a plural's ending that take a singular verb. */
const single = new Set(
  'news maths series species means sports lots loads gymnastics athletics headquarters games drums cards stairs works times rules clothes thanks others yours ours theirs hers'.split(
    ' ',
  ),
);

/** A plural in small letters: the singular is a word too. A name, such as a title, may be one thing. */
function isPlural(word: string): boolean {
  if (!/^\p{Ll}+$/u.test(word) || /(?:ss|us|is|ics)$/u.test(word) || single.has(word)) return false;
  const ones = [word.slice(0, -1), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  return ones.some((one) => one !== word && one.length > 1 && (ordinary.has(one) || allowed.has(word)));
}

/** A word that is spoken as it is written: an English one, or one with a capital; not a row of letters. */
function isSpoken(word: string): boolean {
  return ordinary.has(word) || allowed.has(word) || /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}
