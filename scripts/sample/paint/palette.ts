/** The colours of the sample's pictures: few, warm, and always these. */

export const palette = {
  paper: '#f6ead2',
  cream: '#fdf5e2',
  sand: '#e8d3a6',
  ink: '#2c2a35',
  brick: '#b4472f',
  clay: '#d4704a',
  blush: '#e7ab93',
  mustard: '#e5a93a',
  straw: '#f0cd7c',
  ochre: '#bb7f2c',
  umber: '#6b4530',
  olive: '#80863f',
  sage: '#adb78f',
  leaf: '#4f7044',
  moss: '#33513c',
  teal: '#2c6e70',
  mist: '#c9dcd6',
  sky: '#a5c9cd',
  river: '#6c9ca2',
  navy: '#22395a',
  night: '#182640',
  plum: '#6d3a52',
  grey: '#8d8b86',
  stone: '#cfc6b4',
} as const;

export type Colour = string;

/** Skin and hair, for people. */
export const skins: readonly Colour[] = ['#f3cfae', '#e3b088', '#c98d60', '#a2683f', '#7b4a2e', '#5c3524'];
export const hairs: readonly Colour[] = ['#2b2320', '#3d2a20', '#5b3a22', '#8a5a2b', '#c58f3e', '#b4552d'];

/** The cheerful ones, for clothes, flags and paint. */
export const brights: readonly Colour[] = [
  palette.brick,
  palette.mustard,
  palette.teal,
  palette.clay,
  palette.navy,
  palette.olive,
  palette.blush,
  palette.plum,
];
