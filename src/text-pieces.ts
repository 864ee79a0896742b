/** A post's text as the small tree that the site shows: words, hashtags, mentions, links and gaps. */
import type { TextPiece } from './public-post.ts';
import { gap } from './redact.ts';

export type Links = {
  /** The address here of an own post, by its id; null where it is not published. */
  addressOf(id: string): string | null;
  /** Whether a post is the school's own, published or not. */
  isOwn(id: string): boolean;
  /** The school's handle and the accounts that it approved: only these are linked. */
  linked: ReadonlySet<string>;
};

const token = new RegExp(
  `(?<gap>${gap})|(?<link>https?://[^\\s<>"${gap}]+)|(?<![\\p{L}\\p{N}_&/])(?<hashtag>[#＃][\\p{L}\\p{M}\\p{N}_]*[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*)|(?<![\\p{L}\\p{N}_@/.])(?<mention>[@＠]\\w{1,15})(?![\\w@])`,
  'gu',
);

const status = /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/iu;

/** A hashtag as it stands in an address: lower case, without its mark. */
export function tagSlug(hashtag: string): string {
  return hashtag
    .replace(/^[#＃]/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^_+/u, '');
}

export function textPieces(text: string, handle: string, links: Links): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const addWords = (end: number) => {
    if (end > from) pieces.push({ type: 'words', text: text.slice(from, end) });
  };
  for (const match of text.matchAll(token)) {
    const { gap: hole, link, hashtag, mention } = match.groups as Record<string, string | undefined>;
    // A full stop or bracket after a link belongs to the sentence.
    const found = link ? link.replace(/[.,:;!?'’”)\]]+$/u, '') : match[0];
    const piece = hole
      ? ({ type: 'gap' } as const)
      : link
        ? linkPiece(found, handle, links)
        : hashtag
          ? hashtagPiece(hashtag)
          : mentionPiece(mention ?? '', links);
    addWords(match.index);
    if (piece) pieces.push(piece);
    from = match.index + found.length;
  }
  addWords(text.length);
  return pieces;
}

function hashtagPiece(text: string): TextPiece {
  const tag = tagSlug(text);
  return tag === '' ? { type: 'words', text } : { type: 'hashtag', text, tag };
}

function mentionPiece(text: string, links: Links): TextPiece {
  const name = text.slice(1);
  // Other people's accounts are named, as the post named them, but not made easier to reach.
  return { type: 'mention', text, href: links.linked.has(name.toLowerCase()) ? `https://twitter.com/${name}` : null };
}

/** A link as readers know it; one to an own post leads there within the archive, or is left out where that is not published. */
function linkPiece(url: string, handle: string, links: Links): TextPiece | null {
  const [, account, id] = status.exec(url) ?? [];
  if (id !== undefined) {
    const address = links.addressOf(id);
    if (address) return { type: 'post', text: 'an earlier post', address };
    if (links.isOwn(id) || account?.toLowerCase() === handle.slice(1).toLowerCase()) return null;
  }
  let shown: URL;
  try {
    shown = new URL(url);
  } catch {
    return { type: 'words', text: url };
  }
  const path = decodeSafely(shown.pathname + shown.search).replace(/\/$/u, '');
  const text = shown.hostname.replace(/^www\./u, '') + (path.length > 28 ? `${path.slice(0, 27)}…` : path);
  return { type: 'link', text, href: shown.href };
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
