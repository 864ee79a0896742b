/** Takes what was flagged out of a post: spans are masked, flagged pictures are left out. */
import type { Problem, SeenPost, Span } from './rule.ts';

/** Stands in a text where something was taken out. One letter, which no rule reads as a word. */
export const gap = '\uFFFC';

export type Redacted = {
  post: SeenPost;
  /** Numbers of the pictures that stay. */
  pictures: readonly number[];
  /** The words that were taken out, for `verify`. */
  hidden: readonly string[];
};

/**
 * The post without what the problems point at; null where a problem has no place that could be taken out. Links, hashtags
 * and handles go whole.
 */
export function redact(post: SeenPost, problems: readonly Problem[]): Redacted | null {
  const spans: Span[] = [];
  const quotedSpans: Span[] = [];
  const altSpans = new Map<number, Span[]>();
  const dropped = new Set<number>();
  for (const { where, at, picture } of problems) {
    if (where === 'media' || where === 'ocr') {
      if (picture === undefined) return null;
      dropped.add(picture);
    } else if (!at) return null;
    else if (where === 'quoted') quotedSpans.push(at);
    else if (where === 'alt') {
      if (picture === undefined) return null;
      altSpans.set(picture, [...(altSpans.get(picture) ?? []), at]);
    } else spans.push(at);
  }
  const hidden: string[] = [];
  const mask = (text: string, all: readonly Span[]): string => {
    const whole = merge(all.map((span) => widen(text, span)));
    hidden.push(...whole.map(([start, end]) => text.slice(start, end)));
    return whole.reduceRight((rest, [start, end]) => rest.slice(0, start) + gap + rest.slice(end), text);
  };
  const pictures = post.pictures
    .filter((picture) => !dropped.has(picture.number))
    .map((picture) =>
      picture.alt ? { ...picture, alt: mask(picture.alt, altSpans.get(picture.number) ?? []) } : picture,
    );
  const text = mask(post.text, spans);
  const quoted = post.quoted?.text ? { ...post.quoted, text: mask(post.quoted.text, quotedSpans) } : post.quoted;
  // An account that went from the words goes from what is told beside them.
  const masked = hidden.join(' ').toLowerCase();
  const unmasked = (handle: string | null) => (handle && masked.includes(handle.toLowerCase()) ? null : handle);
  return {
    post: {
      ...post,
      text,
      quoted: quoted && { ...quoted, author: unmasked(quoted.author) },
      reply_to: unmasked(post.reply_to),
      retweet_of: unmasked(post.retweet_of),
      pictures,
    },
    pictures: pictures.map((picture) => picture.number),
    hidden,
  };
}

/** A span grown to the whole of each link, hashtag, handle or address that it touches: half of one still tells the rest. */
function widen(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  // In the order of the text: what one match adds, the next may touch.
  for (const match of text.matchAll(/https?:\/\/\S+|[#＃@＠][\p{L}\p{M}\p{N}_]+|\S+@\S+/gu)) {
    const stop = match.index + match[0].length;
    if (match.index < to && from < stop) [from, to] = [Math.min(from, match.index), Math.max(to, stop)];
  }
  return [from, to];
}

function merge(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
