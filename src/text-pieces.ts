/** A post's text as the small tree that the site shows: words, hashtags, mentions, links and gaps. */
import { permalink } from './permalink.ts';
import { isSlug, type TextPiece } from './public-post.ts';
import { gap } from './redact.ts';

export type Links = {
  /** The address here of an own post, by any of its ids; null where it is not published. */
  addressOf(id: string): string | null;
  /** Whether an id, an older version's too, is that of a post of the school's own, published or not. */
  isOwn(id: string): boolean;
  /** The school's handle and the accounts that it approved: only these are linked. */
  linked: ReadonlySet<string>;
  /** Whether links may lead to the platform: not where it shows what is left out here. */
  toPlatform: boolean;
};

const token = new RegExp(
  `(?<gap>${gap})|(?<link>(?:https?://|(?<![\\p{L}\\p{N}./@-])pic\\.(?:twitter|x)\\.com/)[^\\s<>"${gap}]+)|(?<![\\p{L}\\p{N}_&/])(?<hashtag>[#＃][\\p{L}\\p{M}\\p{N}_]*[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*)|(?<![\\p{L}\\p{N}_@/.])(?<mention>[@＠]\\w{1,15})(?![\\w@])`,
  'gu',
);

/** Hosts of the platform, of its short links and of its pictures. */
const platform = /(?:^|\.)(?:twitter\.com|x\.com|t\.co|twimg\.com)$/iu;
/** Addresses that do not say what they show: short links that the source did not unwrap, and files of pictures. */
const unsaid = /^(?:t\.co|pic\.(?:twitter|x)\.com|(?:\w+\.)*twimg\.com)$/iu;
/** A number as long as the platform's ids of posts. */
const number = /(?<![\p{L}\p{N}])p?(\d{10,20})(?![\p{L}\p{N}])/giu;

/** Names that no folder can have on Windows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A hashtag as it stands in an address: plain small letters, without its mark. Null where it cannot stand in one. */
export function tagSlug(hashtag: string): string | null {
  const tag = hashtag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[#_]+/u, '');
  return isSlug(tag) && !reserved.test(tag) ? tag : null;
}

/** A text without ids of the school's own posts that are not shown, or not under their id. */
export function withoutIds(text: string, links: Links): string {
  return text.replace(number, (all, id: string) => (isUnshown(id, links) ? '…' : all));
}

function isUnshown(id: string, links: Links): boolean {
  return links.isOwn(id) && links.addressOf(id) !== id;
}

export function textPieces(text: string, handle: string, links: Links): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const addWords = (end: number) => {
    if (end > from) pieces.push({ type: 'words', text: withoutIds(text.slice(from, end), links) });
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
  return tag === null ? { type: 'words', text } : { type: 'hashtag', text, tag };
}

function mentionPiece(text: string, links: Links): TextPiece {
  const name = text.slice(1);
  // Other people's accounts are named, as the post named them, but not made easier to reach.
  const isLinked = links.toPlatform && links.linked.has(name.toLowerCase());
  return { type: 'mention', text, href: isLinked ? `https://twitter.com/${name}` : null };
}

/** A link as readers know it; one to an own post leads there within the archive, or is left out where that is not published. */
function linkPiece(url: string, handle: string, links: Links): TextPiece | null {
  const post = permalink(url);
  if (post) {
    const address = links.addressOf(post.id);
    if (address) return { type: 'post', text: 'an earlier post', address };
    if (links.isOwn(post.id) || post.author?.toLowerCase() === handle.toLowerCase()) return null;
  }
  // Mirrors and archives of the platform know a post by its id as well.
  if (withoutIds(url, links) !== url || withoutIds(decodeSafely(url), links) !== decodeSafely(url)) return null;
  let shown: URL;
  try {
    shown = new URL(/^https?:/iu.test(url) ? url : `https://${url}`);
  } catch {
    return { type: 'words', text: url };
  }
  // It may lead to the very picture that is left out, or to one that nobody has judged.
  if (unsaid.test(shown.hostname)) return null;
  if (!links.toPlatform && platform.test(shown.hostname)) return null;
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
