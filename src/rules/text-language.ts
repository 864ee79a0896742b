import {
  fail,
  hashtagsIn,
  linksIn,
  overlap,
  placeIn,
  type Rule,
  review,
  type Span,
  sentencesIn,
  spansOf,
} from '../rule.ts';

const plainly = 'This is text language. Write the word out.';
const perhaps = 'This may be text language. If it is, write the word out.';

/** A word, with digits and inner apostrophes; never a part of a handle or an e-mail address. */
const word =
  /(?<![\p{L}\p{M}\p{N}_@.&/'’-])[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*(?![\p{L}\p{M}\p{N}_@/-]|\.\p{L}|['’]\p{L})/gu;

export default {
  id: 'text-language',
  title: 'No text language',
  clause:
    "Any tweets from the official school account will be grammatically correct and will not contain everyday text language like 'lol', 'gr8' or 'l8r'.",
  severity: 'note',
  why: 'Children copy what their school writes.',
  fix: 'Write the word out. Text language that is quoted, or spoken about, may stay.',
  appliesTo: (post) => post.kind !== 'retweet' && post.retweet_of === null,
  *check(post, { vocabulary }) {
    const words = { where: 'text', text: post.text, picture: null } as const;
    const apart = linksIn(post.text);
    const tags = hashtagsIn(post.text);
    for (const at of spansOf(post.text, word)) {
      if (!vocabulary.textSpeak.has(post.text.slice(...at).toLowerCase())) continue;
      if ([...apart, ...tags].some((span) => overlap(span, at)) || isSpokenAbout(post.text, at)) continue;
      if (isName(post.text, at)) continue;
      const place = placeIn(words, at);
      yield at[1] - at[0] === 1 && !isAmongWords(post.text, at) ? review(perhaps, place) : fail(plainly, place);
    }
    for (const at of tags) {
      if (vocabulary.textSpeak.has(post.text.slice(at[0] + 1, at[1]).toLowerCase())) {
        yield fail(plainly, placeIn(words, at));
      }
    }
  },
  examples: [
    {
      name: 'text language in the school’s own words',
      post: { text: 'Cake sale at three. Thx to everyone who baked!' },
      expect: 'fail',
      problems: [{ message: plainly, evidence: 'Thx' }],
    },
    {
      name: 'words with digits for sounds',
      post: { text: 'It was gr8, and there is more l8r.' },
      expect: 'fail',
      problems: [
        { message: plainly, evidence: 'gr8' },
        { message: plainly, evidence: 'l8r' },
      ],
    },
    {
      name: 'text language that is spoken about',
      post: { text: 'Year 6 debated whether "lol" belongs in a letter.' },
      expect: 'pass',
    },
    {
      name: 'a place, a team and a vitamin that only look like it',
      post: { text: 'We read about the city of Ur, cheered the U11 team and ate our vitamin C.' },
      expect: 'pass',
    },
    {
      name: 'other people’s words',
      post: { text: 'RT @NSPCC: Thx to all who came.', retweet_of: '@NSPCC' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

/** A word in quotation marks of its own, or one of a row of sounds or spellings, is spoken about, not used. */
function isSpokenAbout(text: string, [start, end]: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const sentence = sentencesIn(text).find((one) => overlap(one, [start, end]));
  if (sentence && aboutWords.test(text.slice(...sentence))) return true;
  if (end - start === 1 && /^ (?:is|was) for\b/u.test(after)) return true;
  if (quotations(text).some((one) => one[0] <= start && end <= one[1])) return true;
  // "the long u"; and a name that is spelled letter by letter.
  if (
    end - start === 1 &&
    (/\b(?:long|short|hard|soft|silent|vowel|letter|cert(?:ificate)?\.?|rated|rating:?) $/iu.test(before) ||
      isSpelled(before, after))
  )
    return true;
  if (/["'“‘(*]\s?$/u.test(before) && /^\s?[.,!?]?["'”’)*]/u.test(after)) return true;
  return /\b(?:sounds?|letters?|digraphs?|graphemes?|phonemes?|spell(?:ing)?s?|words?|abbreviations?|vitamins?)[\s:,]+(?:(?:and|or)\s+|\p{L}{1,3}(?:,|\s+and|\s+or)\s*)*["'“‘]?$/iu.test(
    before,
  );
}

/** "What do BRB and OMG mean?", "lol stands for …". */
const aboutWords =
  /\b(?:what (?:do|does|did|is|are)\b[^.!?]*\b(?:mean|stand for)|stands? for|short for|means? ["“‘]|(?:abbreviations?|acronyms?|text(?:-| )?speak|text language|slang)\b)/iu;

/** What a child or somebody else wrote, in quotation marks. */
function quotations(text: string): Span[] {
  return spansOf(text, /["“][^"“”\n]{3,200}["”]/gu);
}

function isSpelled(before: string, after: string): boolean {
  return /(?<![\p{L}\p{N}])\p{L}[\s.·-]{1,3}$/u.test(before) && /^[\s.·-]{1,3}\p{L}(?![\p{L}\p{N}])/u.test(after);
}

/** A capital in the middle of a sentence of mixed case, on a word of one or two letters, begins a name or stands for a grade, a column or a note. */
function isName(text: string, [start, end]: Span): boolean {
  const found = text.slice(start, end);
  if (found.length > 2 || !/^\p{Lu}/u.test(found)) return false;
  const alone = found.length === 1 || /[\p{Ll}\d]$/u.test(found);
  const begins = /(?:^|[.!?…\n]["'”’)]*\s*)$/u.test(text.slice(0, start));
  return alone && !begins;
}

/** Whether a single letter stands between ordinary words, as a word does, and not in a sum or a list. */
function isAmongWords(text: string, [start, end]: Span): boolean {
  return /(?:^|[\p{Ll}!?.,]\s)$/u.test(text.slice(0, start)) && /^(?:\s\p{Ll}|[!?.]|$)/u.test(text.slice(end));
}
