/** A contact sheet: pictures in which the machine saw nobody and no text, for one person to go through before they count as looked at. */
import type { ConfirmedPicture } from '../confirm.ts';
import { shortDay } from './dates.ts';
import { html, toText } from './html.ts';
import { style } from './page/style.ts';

const sheetStyle = html`
.sheet { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); }
.sheet li { break-inside: avoid; }
.sheet img { display: block; width: 100%; height: 14rem; object-fit: contain; background: var(--sheet); border: 1px solid var(--line); }
main.wide-sheet { max-width: 90rem; }
@media print { .sheet { grid-template-columns: repeat(4, 1fr); gap: .5rem; } .sheet img { height: 9rem; } }
`;

/** `pictures` are shown from the store's own files beside the sheet, so that the sheet holds no copy of them. */
export function contactSheet(
  pictures: readonly ConfirmedPicture[],
  about: { from: string; to: string; by: string | null; role: string | null; on: string },
): string {
  const who = about.by === null ? null : `${about.by}, ${about.role}, on ${shortDay(about.on)}`;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Contact sheet, ${about.from} to ${about.to}</title>
<style>${style}${sheetStyle}</style>
</head>
<body>
<main class="wide-sheet">
<h1>Contact sheet</h1>
<p>${pictures.length === 1 ? 'One picture' : `${pictures.length} pictures`} posted from ${shortDay(about.from)} to ${shortDay(about.to)}, in which the machine saw nobody and no text.
Go through them all. Where you see a person, a part of one, a reflection, or a name, enter a look of your own for that picture in looks.csv: the last line counts.</p>
<p>${who ? `Confirmed by ${who}.` : 'Nobody has confirmed these yet.'}</p>
<ul class="sheet">${pictures.map(
    ({ post, day, picture, file }) => html`
<li><img src="../media/${file}" loading="lazy" alt="Picture ${picture} of the post of ${shortDay(day)}">
<small>${shortDay(day)}, picture ${picture}<br><code>p${post}</code></small></li>`,
  )}
</ul>
</main>
</body>
</html>
`;
  return toText(page);
}

/** Names of the files that a sheet shows; null where there is no sheet. */
export function filesOn(sheet: string | null): Set<string> | null {
  if (sheet === null) return null;
  return new Set(
    [...sheet.matchAll(/src="\.\.\/media\/([0-9a-f]{64}\.[a-z0-9]+)"/gu)].flatMap(([, file]) => file ?? []),
  );
}
