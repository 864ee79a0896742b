/** The words in which the page says counts, verdicts, kinds and places. */
import type { Verdict } from '../../judged.ts';
import { shortDay } from '../dates.ts';
import { type Html, html } from '../html.ts';
import type { ReportFinding, ReportPost } from '../report.ts';

const digits = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB');

/** `1,204`. */
export function number(count: number): string {
  return digits.format(count);
}

/** `1 post`, `1,204 posts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `1, 2 and 4`. */
export function listed(words: readonly (string | number)[]): string {
  return list.format(words.map(String));
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  publish: 'Published',
  redact: 'Published in part',
  wait: 'Waiting',
  withhold: 'Held back',
};

export function verdictTag(verdict: Verdict): Html {
  return html`<span class="tag ${verdict}">${verdictWords[verdict]}</span>`;
}

export function outcomeTag(outcome: 'review' | 'fail'): Html {
  return outcome === 'fail' ? html`<span class="tag fail">Sure</span>` : html`<span class="tag review">In doubt</span>`;
}

/** What kind of post it is, where it is not one of the school's own words alone. */
export function kindWords({ seen }: ReportPost): string | null {
  if (seen.kind === 'retweet') return seen.retweet_of ? `Retweet of ${seen.retweet_of}` : 'Retweet';
  if (seen.kind === 'reply') return seen.reply_to ? `Reply to ${seen.reply_to}` : 'Reply';
  if (seen.kind === 'quote') return seen.quoted?.author ? `Quotes ${seen.quoted.author}` : 'Quotes another post';
  return null;
}

/** `3 March 2026, 15:40`. */
export function whenSent({ day, time }: ReportPost): string {
  return `${shortDay(day)}, ${time}`;
}

/** The link to the post where it stands in public. In print its address follows. */
export function platformLink(post: ReportPost): Html {
  return html`<a class="out" href="${post.url}" rel="noreferrer noopener">Open on Twitter<span class="unseen"> the post of ${whenSent(post)}</span></a>`;
}

/** The name by which a parent calls a post whose address in the archive is not its number. */
export function shownAs({ id, shownAs: name }: ReportPost): Html | null {
  return name === null || name === id ? null : html`<span>in the archive: post <code>${name}</code></span> `;
}

/** The first words of a post, for a line in a list. */
export function opening({ seen }: ReportPost, length = 90): string {
  const characters = [
    ...seen.text
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, length * 2),
  ];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Where a problem lies, in words; null where it is the post as a whole. */
export function placeWords({ where, picture, evidence }: ReportFinding): string | null {
  const of = picture === null ? 'a picture' : `picture ${picture}`;
  if (where === 'alt') return `in the description of ${of}`;
  if (where === 'ocr') return `in the writing that can be read in ${of}`;
  if (where === 'media') return of;
  if (where === 'quoted') return 'in the post that it quotes';
  if (evidence === null) return null;
  return where === 'hashtag' ? 'in a hashtag' : where === 'url' ? 'in a link' : 'in its words';
}
