import {
  type Context,
  fail,
  hashtagsIn,
  linksIn,
  overlap,
  phrasesIn,
  placeIn,
  type Rule,
  review,
  type Span,
  spansOf,
  wordsOf,
} from '../rule.ts';

const ambiguous =
  'This word is offensive in one of its meanings. If that is the one, take it out, or undo the retweet or the quote; if not, say so.';
const abusive =
  'This looks like abuse of the school or of somebody in it. If it is, take it out, or undo the retweet or the quote; if not, say so.';
const plainly = 'This is offensive language. Take it out; where others said it, undo the retweet or the quote.';
const disguised =
  'This looks like offensive language in disguise. If it is, take it out, or undo the retweet or the quote; if not, say so.';

/** A word, with the signs that people put in place of its letters. */
const word = /(?<![\p{L}\p{N}@#/])[\p{L}\p{N}@$!*#'’-]*\p{L}[\p{L}\p{N}@$!*#'’-]*/gu;
const parts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;

/** Abuse without profanity: a word of contempt right before whom it is aimed at. */
const contempt =
  /\b(?:useless|pathetic|incompetent|clueless|disgraceful|disgusting|lazy|stupid|idiotic|moronic|vile|spineless|brain-?dead|worthless|corrupt|ignorant|arrogant|thick|ugly|fat|nasty)(?:,? (?:and |little |old |bunch of |lot of )?\p{L}+)?,? (?:school|head(?:teacher|mistress|master)?s?|teachers?|staff|governors?|parents?|mums?|dads?|kids?|child(?:ren)?|cows?|pigs?|clowns?|idiots?|muppets?|bitch\w*|wom[ae]n|m[ae]n|people|lot|bunch)\b/giu;

/** Animals, tools, names and deeds of old tales that have an offensive meaning beside their own. */
const twoMeanings =
  /^(?:cocks?|dicks?|pricks?|pussy|knobs?|tits|shags?|dykes?|queer|sods?|slags?|mong|coon|poof|git|bs|buggers?|bitch|effing|damn(?:ed)?|retard(?:ed)?)$/iu;

/** Birds with such a name, and the words that speak of birds. */
const birds = /^(?:tits?|shags?|cocks?|booby|boobies|cocky)$/iu;
const birdTalk =
  /\b(?:birds?|birdwatch\w*|rspb|pond|nests?|feathers?|blue|coal|great|cormorants?|hens?|cockerels?|poultry|farm)\b/iu;

/** "shitshow", "wankfest": strong words with another one joined to them. */
const compound = /^(?:shit(?!ake|t[ai]m)|bollock|wank|twat(?!t$))\p{L}{2,}$|fuck|^(?:bull|horse|bat|dip)shit/iu;

/** "b-l-o-o-d-y": letters that are parted. */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?:[\s.*·_-]\p{L}){3,}(?![\p{L}\p{N}])/gu;

/** Signs and the letters that they stand for. */
const disguises: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '1': 'i', '3': 'e', '0': 'o' };

export default {
  id: 'offensive-language',
  title: 'No offensive language, in anybody’s words',
  clause:
    'Offensive language or remarks aimed at the school, its staff, parents, governors or others affiliated with the school',
  severity: 'withhold',
  why: 'Children and their families read the archive, and what is quoted there is read as the school’s own.',
  fix: 'Take the words out. Where somebody else said them, undo the retweet or the quote.',
  appliesTo: () => true,
  *check(post, { vocabulary }) {
    for (const words of wordsOf(post)) {
      for (const { at, sure } of offencesIn(words.text, vocabulary)) {
        const place = placeIn(words, at);
        if (!sure) yield review(disguised, place);
        else yield twoMeanings.test(words.text.slice(...at)) ? review(ambiguous, place) : fail(plainly, place);
      }
      // Of the school's own words the staff answer for the tone; what others say may be aimed at it.
      if (words.where !== 'quoted' && post.kind !== 'retweet') continue;
      for (const at of spansOf(words.text, contempt)) yield review(abusive, placeIn(words, at));
    }
  },
  examples: [
    { name: 'everyday praise', post: { text: 'What a cracking afternoon in the mud.' }, expect: 'pass' },
    {
      name: 'profanity in a retweet',
      post: { text: 'RT @streetscene_w4: Parking here is bollocks again.', retweet_of: '@streetscene_w4' },
      expect: 'fail',
      problems: [{ message: plainly, evidence: 'bollocks' }],
    },
    {
      name: 'profanity in a quoted post',
      post: { text: 'We hear you.', quoted: { author: '@streetscene_w4', text: 'Parking here is a shit show.' } },
      expect: 'fail',
      problems: [{ message: plainly, evidence: 'shit' }],
    },
    {
      name: 'profanity with signs in place of letters',
      post: { text: 'RT @streetscene_w4: Parking here is sh!t again.', retweet_of: '@streetscene_w4' },
      expect: 'review',
      problems: [{ message: disguised, evidence: 'sh!t' }],
    },
    {
      name: 'a word inside another word',
      post: { text: 'Our match against Scunthorpe was a classic, and we assessed it all.' },
      expect: 'pass',
    },
  ],
} satisfies Rule;

/** A word that is parted by what nobody sees is read as it looks. */
function offencesIn(text: string, vocabulary: Context['vocabulary']): { at: Span; sure: boolean }[] {
  if (!/\p{Default_Ignorable_Code_Point}/u.test(text)) return offencesRead(text, vocabulary);
  const places: number[] = [];
  let seen = '';
  for (const { index, 0: letter } of text.matchAll(/[^\p{Default_Ignorable_Code_Point}]/gu)) {
    for (let at = 0; at < letter.length; at += 1) places.push(index + at);
    seen += letter;
  }
  return offencesRead(seen, vocabulary).map(({ at: [start, end], sure }) => ({
    at: [places[start] ?? 0, (places[end - 1] ?? 0) + 1],
    sure,
  }));
}

function offencesRead(text: string, vocabulary: Context['vocabulary']): { at: Span; sure: boolean }[] {
  const isBird = (at: Span) => birds.test(text.slice(...at)) && birdTalk.test(text);
  const found = phrasesIn(text, vocabulary.profanity).flatMap((at) => (isBird(at) ? [] : [{ at, sure: true }]));
  const add = (at: Span, sure: boolean) => {
    if (!found.some((one) => overlap(one.at, at))) found.push({ at, sure });
  };
  for (const at of spansOf(text, word)) {
    const bare = text
      .slice(...at)
      .toLowerCase()
      .replace(/[!'’-]+$/u, '');
    if (!mayOffend(bare, vocabulary.profanity)) continue;
    const sure = isInflected(bare, vocabulary.profanity) || compound.test(bare);
    if (!sure && !isDisguised(bare, vocabulary.profanity)) continue;
    if (!isBird(at) && !isNamed(text, at)) add([at[0], Math.min(at[1], at[0] + bare.length)], sure);
  }
  for (const at of spansOf(text, spelled)) {
    const letters = text
      .slice(...at)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '');
    if (letters.length > 3 && (vocabulary.profanity.has(letters) || isInflected(letters, vocabulary.profanity))) {
      add(at, false);
    }
  }
  // A hashtag is read as the words that its capitals show.
  for (const [start, end] of hashtagsIn(text)) {
    const tag = text.slice(start + 1, end);
    const pieces = [tag, ...(tag.match(parts) ?? [])].map((part) => part.toLowerCase());
    if (pieces.some((part) => vocabulary.profanity.has(part) || isInflected(part, vocabulary.profanity))) {
      add([start, end], true);
    }
  }
  if (found.length === 0) return [];
  const harmless = [...phrasesIn(text, vocabulary.profanityHarmless), ...linksIn(text)];
  return found.filter(({ at }) => !harmless.some((span) => overlap(span, at))).sort((a, b) => a.at[0] - b.at[0]);
}

/** "Upper Dicker": a capital amid a sentence begins the name of a place or of somebody. */
function isNamed(text: string, at: Span): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(...at)) && /[\p{L}\d,] $/u.test(text.slice(Math.max(0, at[0] - 2), at[0]));
}

/** Beginnings of what else may be joined to a strong word. */
const joined = ['bul', 'hor', 'bat', 'dip'];
const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether a word is worth a closer look: by its first letters, or by signs in it. Most are not. */
function mayOffend(word: string, profanity: ReadonlySet<string>): boolean {
  const known = beginnings.get(profanity) ?? new Set([...profanity].map((one) => one.slice(0, 3)).concat(joined));
  beginnings.set(profanity, known);
  return known.has(word.slice(0, 3)) || word.includes('fuck') || /[@$!*#\d]/u.test(word);
}

const endings = ['s', 'es', 'd', 'ed', 'er', 'ers', 'ing', 'y'];

/** Whether a word is a listed one with an ending. Short words take none: too many harmless words begin like them. */
function isInflected(word: string, profanity: ReadonlySet<string>): boolean {
  return endings.some((ending) => {
    if (word.length - ending.length < 4 || !word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return profanity.has(stem) || (/(.)\1$/u.test(stem) && profanity.has(stem.slice(0, -1)));
  });
}

function isDisguised(word: string, profanity: ReadonlySet<string>): boolean {
  if (!/[@$!*#\d]/u.test(word) || !/^\p{L}/u.test(word)) return false;
  const letters = word.replace(/[@$!130]/gu, (sign) => disguises[sign] ?? sign);
  if (!/[*#]/u.test(letters)) return profanity.has(letters) || isInflected(letters, profanity);
  // Stars and hashes hide a letter each. At least two letters must show, or any word of that length would do.
  if (letters.replace(/[*#]/gu, '').length < 2 && !/^f\*{3}$/u.test(letters)) return false;
  const hidden = new RegExp(`^${letters.replace(/[^\p{L}*#]/gu, '').replace(/[*#]/gu, '\\p{L}')}$`, 'u');
  if ([...profanity].some((one) => hidden.test(one))) return true;
  const stem = endings.map((ending) => (letters.endsWith(ending) ? letters.slice(0, -ending.length) : ''));
  return stem.some((one) => /[*#]/u.test(one) && isDisguised(one, profanity));
}
