/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
import { to, toFile, withOrigin } from '../address.ts';
import { school } from '../data.ts';
import { entries, type FeedEntry, feeds } from '../feed.ts';

export const getStaticPaths = () => feeds.map((feed) => ({ params: { feed } }));

export function GET(): Response {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escaped(school.name)}</title>`,
    `<link>${escaped(withOrigin(to()))}</link>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(withOrigin(toFile('feed.xml')))}"/>`,
    `<description>${escaped(`Posts of ${school.handle}, in words`)}</description>`,
    '<language>en-GB</language>',
    ...entries.flatMap(entryLines),
    '</channel>',
    '</rss>',
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

function entryLines({ id, url, words, at }: FeedEntry): string[] {
  return [
    '<item>',
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    `<link>${escaped(url)}</link>`,
    `<pubDate>${rfc822(at)}</pubDate>`,
    // A description is HTML inside XML: plain words are escaped once for each.
    `<description>${escaped(escaped(words).replaceAll('\n', '<br>'))}</description>`,
    '</item>',
  ];
}

/** "Tue, 10 Mar 2026 14:05:00 GMT" */
function rfc822(at: Temporal.ZonedDateTime): string {
  return new Date(at.epochMilliseconds).toUTCString();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
