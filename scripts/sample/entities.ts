/** Links, hashtags and mentions of a text, with the platform's indices: code points into the HTML-escaped text. */
import { codeOf, numberOf } from './random.ts';

type Indices = [from: string, to: string];

export type Url = { url: string; expanded_url: string; display_url: string; indices: Indices };
export type Hashtag = { text: string; indices: Indices };
export type Mention = { name: string; screen_name: string; indices: Indices; id_str: string; id: string };

const link = /https?:\/\/[^\s]+/gu;
const hashtag = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
const mention = /(?<![\p{L}\p{N}_/])@(\w{1,15})/gu;

/** Text with its links shortened, and what each short link stands for. Links to t.co are left alone. */
export function shorten(text: string): { text: string; targets: Map<string, string> } {
  const targets = new Map<string, string>();
  const short = text.replaceAll(link, (address) => {
    if (address.startsWith('https://t.co/')) return address;
    const code = `https://t.co/${codeOf(address, 10)}`;
    targets.set(code, address);
    return code;
  });
  return { text: short, targets };
}

/** As the archive escapes a text. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The entities of a text whose links are short. */
export function entitiesOf(text: string, targets: ReadonlyMap<string, string>) {
  const at = (match: RegExpMatchArray): Indices => {
    const from = [...text.slice(0, match.index)].length;
    return [String(from), String(from + [...match[0]].length)];
  };
  const urls: Url[] = [];
  for (const match of text.matchAll(link)) {
    const target = targets.get(match[0]);
    if (target === undefined) continue;
    urls.push({ url: match[0], expanded_url: target, display_url: display(target), indices: at(match) });
  }
  const hashtags: Hashtag[] = [];
  for (const match of text.matchAll(hashtag)) hashtags.push({ text: match[1] ?? '', indices: at(match) });
  const user_mentions: Mention[] = [];
  for (const match of text.matchAll(mention)) {
    const handle = match[1] ?? '';
    const id = String(10_000_000 + (numberOf(handle) % 900_000_000));
    user_mentions.push({ name: handle, screen_name: handle, indices: at(match), id_str: id, id });
  }
  return { hashtags, symbols: [], user_mentions, urls };
}

function display(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
  return bare.length > 26 ? `${bare.slice(0, 26)}…` : bare;
}
