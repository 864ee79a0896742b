/** A bar of parts, drawn beside figures that say the same in a table; no style attributes, which the page forbids itself. */
import { type Html, html } from '../html.ts';

export type Part = { kind: string; count: number };

/** `whole` is the count that fills the width. */
export function bar(parts: readonly Part[], whole: number): Html {
  let from = 0;
  const pieces = parts.map(({ kind, count }) => {
    const width = whole > 0 ? (count / whole) * 100 : 0;
    const piece =
      count > 0 && html`<rect class="${kind}" x="${from.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    from += width;
    return piece;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}
