/** When a child was born, said outright or to be reckoned: dates of birth, and birthdays with the age. Pure. */
import type { SeenPost, Span, Vocabulary } from '../rule.ts';
import type { Named, Who } from './who.ts';
import { phrasesIn } from './words.ts';

export type Birth = { at: Span; sure: boolean; pupils: Who['pupils'] };

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?<year>\d{4}))?|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
const dateOfBirth = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date)(?:\s*[:=-]\s*|\s+(?:is\s+)?)${date}`,
  'giu',
);
const born = new RegExp(
  String.raw`\b(?:born:?|birthday is|birthday:)(?: on)?(?: the)? ${date}|\b(?:was|were|is) born (?:on|at|in|during|just) (?!${month}|\d|a |the (?!(?:day|night|morning|eve|same)\b))[^.!?\n]{3,60}|\bborn on the (?:day|night|morning|eve)\b[^.!?\n]{0,60}`,
  'giu',
);
/** A day of a year right behind a name, as on a list of birthdays. */
const dayBehind = new RegExp(
  String.raw`^[\s:,(–-]{1,4}(?:(?:b\.?|born|d\.?o\.?b\.?:?)(?: on)? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? |\d{1,2}[./-]\d{1,2}[./-])(?<year>(?:19|20)\d{2}|(?<=[./-])\d{2})(?![\d./-])`,
  'iu',
);
const ages = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen';
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth';
const age = String.raw`(?:1?\d(?!\d)|${ages})`;
const birthday = new RegExp(
  [
    String.raw`\b(?:happy )?(?:1?\d(?:st|nd|rd|th)|${ordinals}) (?:birthday|b-?day)(?: wishes)?(?: (?:to|for))?`,
    String.raw`\b(?:is|are|turn(?:s|ed|ing)?|who['’]s|becomes?) (?:now )?${age}(?: years old)? (?:today|yesterday|tomorrow|this (?:week|weekend|morning)|on \w+day)`,
    String.raw`\b(?:turn(?:s|ed|ing)?|becomes?) ${age}\b(?! o['’]clock| (?:pages?|points?))`,
    String.raw`${age} years? old (?:today|yesterday|tomorrow|on \w+)`,
    String.raw`\bwill be (?:turning |exactly |just |all of )?${age} (?:today|tomorrow|on|next|this|the day)\b`,
    String.raw`birthday[^.!?\n]{0,60}? (?:is|are|who['’]s|aged?|now) ${age}\b`,
    String.raw`(?<=^|[.!?…]\s|[\p{So}\p{Emoji_Presentation}]\s?)${age} (?:today|tomorrow|at last|already|years young)\b`,
    // Candles and badges stand for years.
    String.raw`\b${age} (?:birthday )?candles\b`,
    String.raw`\b${age} badge\b`,
  ].join('|'),
  'giu',
);

/** What every telling of an age holds. */
const mayTell = new RegExp(String.raw`(?<![#\p{L}])\d|\b(?:${ages}|${ordinals}|born)\b`, 'iu');

/** No pupil was born longer before a post, in years. */
const oldest = 19;

/** Dates of birth that need no sentence: behind the words that announce one, or right behind a name. */
export function birthDatesIn(text: string, named: readonly Named[], post: SeenPost): Birth[] {
  const announced = [...text.matchAll(dateOfBirth)].map(
    (match): Birth => ({ at: spanOf(match), sure: true, pupils: [] }),
  );
  const listed = named.flatMap(({ at, sure, pupils }): Birth[] => {
    const day = dayBehind.exec(text.slice(at[1]));
    const year = Number(day?.groups?.year);
    const years = yearOf(post) - (year < 100 ? 2000 + year : year);
    return day && years >= 2 && years <= oldest ? [{ at: [at[0], at[1] + day[0].length], sure, pupils }] : [];
  });
  return [...announced, ...listed];
}

/** Birthdays with the age in one sentence that speaks of a child; from the first word of it to the child, if that follows. */
export function birthdaysIn(part: string, start: number, who: Who, post: SeenPost, { birthdays }: Vocabulary): Birth[] {
  const perhaps = mayTell.test(part) ? [...part.matchAll(birthday), ...part.matchAll(born)] : [];
  const matches = perhaps.filter(({ groups }) => {
    // Whoever was born long before the post is no pupil.
    return !(groups?.year && yearOf(post) - Number(groups.year) > oldest);
  });
  return [...matches.map(spanOf), ...phrasesIn(part, birthdays)].map((span) => {
    const at: Span = [start + span[0], start + span[1]];
    const whole: Span = who.at && who.at[0] >= at[0] ? [at[0], Math.max(at[1], who.at[1])] : at;
    return { at: whole, sure: who.sure, pupils: who.pupils };
  });
}

function yearOf(post: SeenPost): number {
  return Number(post.at.slice(0, 4));
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}
