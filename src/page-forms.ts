/** Texts of posts as pages and feeds give them. */
import { londonDay } from './london.ts';
import type { Post } from './post.ts';
import { retweetMark } from './publish.ts';
import { gap } from './redact.ts';
import type { Words } from './rule.ts';
import type { School } from './school.ts';
import { dayInWords } from './site/days.ts';
import { sourceOf } from './site/source-of.ts';
import { type Links, textPieces } from './text-pieces.ts';

export type PageLinks = Omit<Links, 'toPlatform'>;

/** A text in each form in which pages and feeds give it: without the mark of a retweet, with links as they are shown, with what stands beside it. */
export function formsOf({ text, where }: Words, post: Post, { account }: School, links: PageLinks): string[] {
  if (where === 'alt') {
    return [text, `${text}, ${dayInWords(londonDay(post.at))}`];
  }
  const poll = post.poll?.options.map(({ label, votes }) => ({
    label,
    withVotes: votes === null ? label : `${label} ${votes} ${votes === 1 ? 'vote' : 'votes'}`,
  }));
  const options = where === 'text' && poll ? poll.map(({ label }) => `\n${label}`).join('') : '';
  const said = text.replace(retweetMark, '');
  const words = options !== '' && said.endsWith(options) ? said.slice(0, -options.length) : said;
  const shown = [true, false].flatMap((toPlatform) => {
    const pieces = textPieces(words, account.handle, { ...links, toPlatform });
    return (['text', 'href'] as const).map((form) =>
      pieces.map((piece) => (piece.type === 'gap' ? gap : piece.type === 'link' ? piece[form] : piece.text)).join(''),
    );
  });
  const source = sourceOf({ kind: post.kind, credit: post.retweet_of ?? post.reply_to });
  const forms = [words, ...shown];
  return [
    ...forms,
    ...(source === null ? [] : forms.map((form) => `${source}: ${form}`)),
    ...(options !== '' && poll
      ? [poll.map(({ label }) => label).join(' '), poll.map(({ withVotes }) => withVotes).join('\n')]
      : []),
  ];
}

/** Parts of a text that stand on a page by themselves: its links and mentions, and each answer of a poll. */
export function partsOf({ text, where }: Words, post: Post, { account }: School, links: PageLinks): string[] {
  const pieces = [true, false].flatMap((toPlatform) => textPieces(text, account.handle, { ...links, toPlatform }));
  const linked = pieces.flatMap((piece) =>
    piece.type === 'link' ? [piece.text, piece.href] : piece.type === 'mention' ? [piece.text] : [],
  );
  const options = where === 'text' ? (post.poll?.options ?? []) : [];
  return [
    ...new Set(linked),
    ...options.flatMap(({ label, votes }) => [label, `${label} ${votes} ${votes === 1 ? 'vote' : 'votes'}`]),
  ];
}
