/** A text with what was found in it marked, each mark with the numbers of the findings that it belongs to. */
import type { Span } from '../../rule.ts';
import { type Html, html } from '../html.ts';

export type Mark = { at: Span; number: number; sure: boolean };

export function markedText(text: string, marks: readonly Mark[]): Html {
  const pieces: Html[] = [];
  let from = 0;
  for (const { at, numbers, sure } of merged(marks)) {
    pieces.push(
      html`${text.slice(from, at[0])}<mark class="${sure ? 'sure' : 'doubt'}">${text.slice(at[0], at[1])}<sup>${numbers.join(', ')}</sup></mark>`,
    );
    from = at[1];
  }
  return html`${pieces}${text.slice(from)}`;
}

type Merged = { at: [number, number]; numbers: number[]; sure: boolean };

/** Marks that overlap become one, so that they can be drawn side by side. */
function merged(marks: readonly Mark[]): Merged[] {
  const found: Merged[] = [];
  for (const { at, number, sure } of marks.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    const last = found.at(-1);
    if (last && at[0] < last.at[1]) {
      last.at[1] = Math.max(last.at[1], at[1]);
      if (!last.numbers.includes(number)) last.numbers.push(number);
      last.sure ||= sure;
    } else if (at[1] > at[0]) found.push({ at: [at[0], at[1]], numbers: [number], sure });
  }
  return found;
}
