/** A picture in the report, small, with a frame around what was found in it. */
import type { Box, Picture } from '../../look.ts';
import type { Span } from '../../rule.ts';
import { type Html, html } from '../html.ts';
import { type Prints, plainPrint, printName, type WantedPrint } from '../prints.ts';

/** `label` is told to whoever cannot see it, and stands below it. Nothing where the page carries no print of it. */
export function print(
  wanted: WantedPrint | null,
  prints: Prints,
  label: string,
  boxes: readonly Box[] = [],
): Html | null {
  const source = wanted === null ? undefined : prints.get(printName(wanted));
  if (source === undefined) return null;
  const frames = boxes.map(
    ([x, y, width, height]) =>
      html`<rect x="${x * 100}%" y="${y * 100}%" width="${width * 100}%" height="${height * 100}%"/>`,
  );
  return html`<figure class="print"><span class="frame"><img src="${source}" alt="${label}">${frames.length > 0 && html`<svg aria-hidden="true">${frames}</svg>`}</span><figcaption aria-hidden="true">${label}</figcaption></figure>`;
}

/** The pictures of a post in a row, with frames around writing in which something was found. */
export function printRow(
  pictures: readonly Picture[],
  prints: Prints,
  found: readonly { picture: number | null; at: Span | null }[] = [],
): Html | null {
  const row = pictures.flatMap((picture) => {
    const spans = found.flatMap(({ picture: number, at }) => (number === picture.number && at ? [at] : []));
    const label = `${picture.kind === 'photo' ? 'Picture' : 'Video'} ${picture.number}`;
    return print(plainPrint(picture), prints, label, boxesOf(picture, spans)) ?? [];
  });
  return row.length > 0 ? html`<div class="prints">${row}</div>` : null;
}

/** Where the lines stand in which a machine read these stretches. */
function boxesOf({ ocr, ocrBoxes }: Picture, spans: readonly Span[]): Box[] {
  if (ocr === null) return [];
  let start = 0;
  return ocr.split('\n').flatMap((line, index) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const box = ocrBoxes[index];
    return box && spans.some(([a, b]) => a < to && from < b) ? [box] : [];
  });
}
