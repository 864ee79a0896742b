/** Letters drawn as single strokes, so that no font is needed. Capitals are 10 units high, small letters 6, tails reach to 13. */
import { type Brush, move } from './brush.ts';
import type { Colour } from './palette.ts';

type Glyph = readonly [width: number, strokes: string];

const bowl = 'M5 7A2.5 3 0 1 1 0 7A2.5 3 0 1 1 5 7';

const glyphs: Readonly<Record<string, Glyph>> = {
  A: [7.4, 'M0 10L3.7 0L7.4 10M1.4 6.4H6'],
  B: [5.8, 'M0 0V10H3.2A2.6 2.6 0 0 0 3.2 4.8H0M3 4.8A2.4 2.4 0 0 0 3 0H0'],
  C: [6.8, 'M6.8 1.8A4.1 5 0 1 0 6.8 8.2'],
  D: [7, 'M0 0V10H2.4A4.6 5 0 0 0 2.4 0Z'],
  E: [5.2, 'M5.2 0H0V10H5.2M0 4.9H4.3'],
  F: [5.2, 'M5.2 0H0V10M0 4.9H4.2'],
  G: [7.2, 'M6.8 1.8A4.1 5 0 1 0 7.2 7.6V5.6H4.6'],
  H: [6.6, 'M0 0V10M6.6 0V10M0 4.9H6.6'],
  I: [0, 'M0 0V10'],
  J: [4, 'M4 0V7.4A2 2.6 0 0 1 0 7.6'],
  K: [6, 'M0 0V10M5.6 0L0 6M2.2 3.9L6 10'],
  L: [4.8, 'M0 0V10H4.8'],
  M: [8, 'M0 10V0L4 6.4L8 0V10'],
  N: [6.6, 'M0 10V0L6.6 10V0'],
  O: [8, 'M4 0A4 5 0 1 0 4 10A4 5 0 1 0 4 0'],
  P: [5.8, 'M0 10V0H3A2.8 2.8 0 0 1 3 5.6H0'],
  Q: [8, 'M4 0A4 5 0 1 0 4 10A4 5 0 1 0 4 0M5 7.4L8 10.6'],
  R: [6.2, 'M0 10V0H3A2.7 2.7 0 0 1 3 5.4H0M3 5.4L6.2 10'],
  S: [6, 'M5.6 1.5C4.9 .4 4 0 3 0C1.3 0 .2 1.1 .2 2.5C.2 5.6 6 4.3 6 7.4C6 9 4.8 10 3 10C1.6 10 .6 9.4 0 8.3'],
  T: [7, 'M0 0H7M3.5 0V10'],
  U: [6.6, 'M0 0V6.7A3.3 3.3 0 0 0 6.6 6.7V0'],
  V: [7, 'M0 0L3.5 10L7 0'],
  W: [10, 'M0 0L2.6 10L5 1.8L7.4 10L10 0'],
  X: [6.4, 'M0 0L6.4 10M6.4 0L0 10'],
  Y: [6.6, 'M0 0L3.3 4.9L6.6 0M3.3 4.9V10'],
  Z: [6.2, 'M0 0H6.2L0 10H6.2'],
  a: [5, `${bowl}M5 4V10`],
  b: [5, `M0 0V10${bowl}`],
  c: [4.6, 'M4.6 5.1A2.6 3 0 1 0 4.6 8.9'],
  d: [5, `M5 0V10${bowl}`],
  e: [5, 'M.1 6.9H5A2.5 3 0 1 0 4.3 9.1'],
  f: [3.4, 'M3.4 .5A1.7 1.7 0 0 0 1.2 2V10M0 4.1H3.1'],
  g: [5, `${bowl}M5 4V11A2.4 2.1 0 0 1 .5 11.9`],
  h: [4.8, 'M0 0V10M0 6.5A2.4 2.5 0 0 1 4.8 6.5V10'],
  i: [0, 'M0 4V10M0 1.5V1.7'],
  j: [1.4, 'M1.4 4V11.4A1.6 1.6 0 0 1 0 12.8M1.4 1.5V1.7'],
  k: [4.4, 'M0 0V10M4.1 4L0 8M1.6 6.6L4.4 10'],
  l: [0, 'M0 0V10'],
  m: [8, 'M0 4V10M0 6.3A2 2.3 0 0 1 4 6.3V10M4 6.3A2 2.3 0 0 1 8 6.3V10'],
  n: [4.8, 'M0 4V10M0 6.5A2.4 2.5 0 0 1 4.8 6.5V10'],
  o: [5, bowl],
  p: [5, `M0 4V13${bowl}`],
  q: [5, `M5 4V13${bowl}`],
  r: [3, 'M0 4V10M0 6.6A2.7 2.6 0 0 1 3 4.2'],
  s: [
    4.2,
    'M4 5C3.4 4.2 2.8 4 2.1 4C.9 4 .2 4.7 .2 5.5C.2 7.4 4.2 6.6 4.2 8.5C4.2 9.4 3.4 10 2.1 10C1.1 10 .4 9.6 0 9',
  ],
  t: [3.2, 'M1.2 1.4V8.4A1.5 1.5 0 0 0 3.2 9.9M0 4.1H3.1'],
  u: [4.8, 'M0 4V7.5A2.4 2.5 0 0 0 4.8 7.5M4.8 4V10'],
  v: [4.8, 'M0 4L2.4 10L4.8 4'],
  w: [7, 'M0 4L1.8 10L3.5 5L5.2 10L7 4'],
  x: [4.6, 'M0 4L4.6 10M4.6 4L0 10'],
  y: [4.8, 'M0 4L2.5 9.8M4.8 4L1.6 12.8'],
  z: [4.4, 'M0 4H4.4L0 10H4.4'],
  '0': [5.6, 'M2.8 0A2.8 5 0 1 0 2.8 10A2.8 5 0 1 0 2.8 0'],
  '1': [2.2, 'M0 2L2.2 0V10'],
  '2': [5.2, 'M.2 2.4C.4 .8 1.4 0 2.7 0C4.2 0 5.2 1 5.2 2.6C5.2 5 0 7.4 0 10H5.4'],
  '3': [
    5.2,
    'M.4 1C1.2 .2 2 0 2.7 0C4.2 0 5 1 5 2.3C5 3.8 3.9 4.7 2.2 4.7C4.2 4.7 5.2 5.8 5.2 7.3C5.2 9 4 10 2.6 10C1.4 10 .5 9.5 0 8.6',
  ],
  '4': [5.8, 'M4.4 10V0L0 7H5.8'],
  '5': [5.2, 'M4.8 0H.8L.4 4.6C1.1 4 1.9 3.8 2.6 3.8C4.2 3.8 5.2 5 5.2 6.8C5.2 8.8 4 10 2.4 10C1.4 10 .5 9.6 0 8.8'],
  '6': [5.4, 'M4.6 .6C2 .6 .1 3.6 .1 6.6A2.65 3.2 0 1 0 5.4 6.7A2.65 3 0 0 0 .1 6.9'],
  '7': [5.2, 'M0 0H5.2L1.8 10'],
  '8': [5.4, 'M2.7 0A2.2 2.3 0 1 0 2.7 4.6A2.7 2.7 0 1 0 2.7 10A2.7 2.7 0 1 0 2.7 4.6A2.2 2.3 0 1 0 2.7 0'],
  '9': [5.4, 'M5.3 3.2A2.65 3.1 0 1 0 5.2 4C5 7 3.8 9.6 .8 9.6'],
  '.': [0, 'M0 9.8V10'],
  ',': [0.6, 'M.6 9.6L0 11.4'],
  ':': [0, 'M0 5V5.2M0 9.8V10'],
  '!': [0, 'M0 0V7M0 9.8V10'],
  '?': [4.6, 'M0 2C.2 .6 1.2 0 2.4 0C3.8 0 4.6 .9 4.6 2.2C4.6 4.2 2.3 4.4 2.3 7M2.3 9.8V10'],
  '’': [0.6, 'M.6 0L0 2'],
  '-': [3, 'M0 6H3'],
  '+': [5, 'M0 5.5H5M2.5 3V8'],
  '=': [5, 'M0 4.4H5M0 7H5'],
  '×': [4, 'M0 3.5L4 7.5M4 3.5L0 7.5'],
  '÷': [5, 'M0 5.5H5M2.5 3V3.2M2.5 7.8V8'],
  '/': [4, 'M4 0L0 10'],
  '&': [6.4, 'M6.4 10L1.4 3.4C.6 2.2 1 0 2.9 0C4.8 0 5 2.4 3.8 3.4L1.2 5.4C-.6 7 .2 10 2.6 10C4.6 10 6 8.2 6.2 6'],
  '½': [6, 'M0 1L1 0V4M6 1L0 9M3.4 6.6C3.6 5.4 6 5.6 6 7C6 8 3.4 9 3.2 10H6.2'],
};

const space = 3.4;
const gap = 2;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter === ' ' ? space + gap : (glyphs[letter]?.[0] ?? 0) + gap;
  return width - gap;
}

/** One line of words. `y` is its baseline; `size` the height of a capital. */
export function letters(
  b: Brush,
  text: string,
  place: {
    x: number;
    y: number;
    size: number;
    colour: Colour;
    width?: number;
    align?: 'left' | 'middle';
    wander?: number;
  },
): string {
  const { x, y, size, colour, align = 'left', wander = 0.5 } = place;
  const scale = size / 10;
  const width = (place.width ?? size / 7) / scale;
  let at = align === 'middle' ? -widthOf(text) / 2 : 0;
  let drawn = '';
  for (const letter of text) {
    const glyph = glyphs[letter];
    if (letter !== ' ') {
      if (!glyph) throw new Error(`No stroke for "${letter}" in the lettering.`);
      drawn += move(
        `<path d="${glyph[1]}"/>`,
        at,
        -10 + b.chance.between(-wander, wander),
        1,
        b.chance.between(-2, 2) * wander,
      );
    }
    at += letter === ' ' ? space + gap : (glyph?.[0] ?? 0) + gap;
  }
  const style = `fill="none" stroke="${colour}" stroke-width="${width.toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"`;
  return move(`<g ${style}>${drawn}</g>`, x, y, scale);
}
