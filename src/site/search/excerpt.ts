/** What of a post a result shows: its words as its page has them, around the first that was found, as parts, so that a page never has to set HTML. */
import { isAsked } from './asked.ts';

export type ExcerptPart = { text: string; found: boolean };

/** So many words are shown, a few of them before the first that was found. */
const most = 30;
const before = 6;

export function excerptOf(text: string, asked: readonly string[]): ExcerptPart[] {
  const words = text.trim().split(/\s+/u);
  const first = words.findIndex((word) => isAsked(word, asked));
  const from = words.length <= most ? 0 : Math.max(0, Math.min(first - before, words.length - most));
  const shown = words.slice(from, from + most);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, found });
  };
  if (from > 0) add('… ', false);
  shown.forEach((word, at) => {
    if (at > 0) add(' ', false);
    // Marks around a word are not what was asked for.
    const [, open = '', inner = word, close = ''] = /^([^\p{L}\p{N}#@]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const found = isAsked(word, asked);
    add(open, false);
    add(inner, found);
    add(close, false);
  });
  if (from + most < words.length) add(' …', false);
  return parts;
}
