/** Children as a picture book draws them: round heads, school jumpers, mostly from behind. */
import { around, type Brush, many, type Point, pointsOf } from './brush.ts';
import { brights, type Colour, hairs, palette, skins } from './palette.ts';

export type Hair = 'short' | 'bob' | 'plaits' | 'tail' | 'afro' | 'puffs' | 'curls' | 'scarf' | 'knot' | 'bun';
export type Pose = 'stand' | 'cheer' | 'wave' | 'run' | 'reach' | 'sit' | 'kneel' | 'carry';

export type Looks = {
  from?: 'behind' | 'front';
  pose?: Pose;
  hair?: Hair;
  top?: Colour;
  legs?: Colour;
  /** Something worn on the head, drawn round the point (0, -86). */
  hat?: string;
  /** Open mouth, for singers. */
  sings?: boolean;
  mirror?: boolean;
};

const styles: readonly Hair[] = ['short', 'bob', 'plaits', 'tail', 'afro', 'puffs', 'curls', 'scarf', 'knot', 'bun'];

const arms: Readonly<Record<Pose, readonly [left: string, right: string]>> = {
  stand: ['-15 -62, -20 -50, -19 -38', '15 -62, 20 -50, 19 -38'],
  cheer: ['-14 -64, -24 -78, -25 -95', '14 -64, 24 -78, 25 -95'],
  wave: ['-15 -62, -20 -50, -18 -40', '14 -64, 25 -76, 24 -94'],
  run: ['-14 -63, -26 -56, -25 -44', '14 -63, 26 -60, 30 -72'],
  reach: ['-14 -63, -18 -52, -8 -44', '14 -64, 28 -68, 38 -72'],
  sit: ['-15 -62, -22 -52, -17 -42', '15 -62, 22 -52, 17 -42'],
  kneel: ['-14 -61, -24 -48, -26 -34', '14 -61, 24 -48, 26 -34'],
  carry: ['-14 -62, -24 -60, -28 -70', '14 -62, 24 -60, 28 -70'],
};

const legs: Readonly<Record<Pose, readonly [left: string, right: string]>> = {
  stand: ['-7 -36, -8 -18, -8 -3', '7 -36, 8 -18, 8 -3'],
  cheer: ['-7 -36, -9 -18, -10 -3', '7 -36, 9 -18, 10 -3'],
  wave: ['-7 -36, -8 -18, -8 -3', '7 -36, 8 -18, 8 -3'],
  run: ['-6 -36, -18 -24, -9 -3', '6 -36, 17 -24, 30 -20'],
  reach: ['-7 -36, -9 -18, -10 -3', '7 -36, 9 -18, 11 -3'],
  sit: ['', ''],
  kneel: ['-8 -32, -14 -16, -16 -4', '8 -32, 14 -16, 16 -4'],
  carry: ['-7 -36, -9 -18, -9 -3', '7 -36, 9 -18, 9 -3'],
};

/** A child whose feet stand at (x, y); a sitting one ends at the waist. `tall` in pixels. */
export function child(b: Brush, x: number, y: number, tall: number, looks: Looks = {}): string {
  const { chance } = b;
  const pose = looks.pose ?? 'stand';
  const skin = chance.pick(skins);
  const hair = looks.hair ?? chance.pick(styles);
  const dark = skins.indexOf(skin) > 2 || hair === 'afro' || hair === 'puffs';
  const hue = chance.pick(dark ? hairs.slice(0, 2) : hairs);
  const top = looks.top ?? palette.teal;
  const trousers = looks.legs ?? chance.pick([palette.ink, palette.grey, palette.navy]);
  const limb = (points: string, colour: Colour, width: number) => (points ? b.stroke(points, colour, width) : '');
  const end = (points: string): Point => pointsOf(points).at(-1) ?? [0, 0];
  const [leftArm, rightArm] = arms[pose];
  const [leftLeg, rightLeg] = legs[pose];
  const hand = (points: string) => b.disc(...end(points), 5, skin);
  const shoe = (points: string) =>
    points ? b.disc(end(points)[0], end(points)[1] + 1, 6.4, palette.umber, { tall: 0.6 }) : '';
  const torso = b.blob('-13 -68, 13 -68, 17 -55, 17 -37, 0 -33, -17 -37, -17 -55', top, { texture: 'wool' });
  const behind = looks.from !== 'front';
  const head = behind ? headBehind(b, hair, hue, skin) : headBefore(b, hair, hue, skin, looks.sings ?? false);
  const lower = limb(leftLeg, trousers, 11) + limb(rightLeg, trousers, 11) + shoe(leftLeg) + shoe(rightLeg);
  const upper = limb(leftArm, top, 9.5) + limb(rightArm, top, 9.5) + hand(leftArm) + hand(rightArm);
  const body = behind ? upper + torso : torso + upper;
  const neck = b.box(-4.5, -73, 9, 8, skin);
  const drawn = `${lower}${neck}${body}${head}${looks.hat ?? ''}`;
  const scale = tall / 100;
  return `<g transform="translate(${x} ${y}) scale(${looks.mirror ? -scale : scale} ${scale})">${drawn}</g>`;
}

function headBehind(b: Brush, hair: Hair, hue: Colour, skin: Colour): string {
  const { chance } = b;
  const ears = b.disc(-14, -83, 3.4, skin) + b.disc(14, -83, 3.4, skin);
  const cap = b.blob('0 -101, 11 -97, 15.5 -87, 12 -74, 0 -71.5, -12 -74, -15.5 -87, -11 -97', hue, {
    texture: 'strand',
  });
  switch (hair) {
    case 'bob':
      return (
        ears +
        b.blob('0 -101, 13 -96, 17 -84, 17 -68, 8 -64, -8 -64, -17 -68, -17 -84, -13 -96', hue, {
          texture: 'strand',
        })
      );
    case 'plaits': {
      const plait = (side: number) =>
        b.stroke(
          [
            [side * 9, -76],
            [side * 13, -66],
            [side * 11, -54],
          ],
          hue,
          6.5,
        ) + b.disc(side * 11, -53, 3.4, chance.pick(brights));
      return ears + cap + b.rule(0, -100, 0, -76, skin, 1.4) + plait(-1) + plait(1);
    }
    case 'tail':
      return (
        ears +
        cap +
        b.blob('-4 -90, 4 -90, 7 -74, 3 -58, -3 -58, -6 -74', hue) +
        b.disc(0, -89, 4.2, chance.pick(brights))
      );
    case 'afro':
      return ears + b.disc(0, -89, 20.5, hue);
    case 'puffs':
      return ears + cap + b.disc(-13, -98, 8.5, hue) + b.disc(13, -98, 8.5, hue);
    case 'curls':
      return (
        ears +
        cap +
        many(15, (index) => b.disc(Math.cos(index * 0.42) * 14.5, -88 + Math.sin(index * 0.42) * 13, 4.6, hue))
      );
    case 'scarf': {
      const cloth = chance.pick([palette.navy, palette.plum, palette.river, palette.blush, palette.mustard]);
      return b.blob('0 -102, 13 -97, 17 -84, 19 -66, 9 -58, -9 -58, -19 -66, -17 -84, -13 -97', cloth, {
        texture: 'strand',
      });
    }
    case 'knot':
      return (
        ears +
        cap +
        b.blob('-14 -92, 0 -102, 14 -92, 13 -80, 0 -76, -13 -80', palette.navy) +
        b.disc(0, -103, 6, palette.navy)
      );
    case 'bun':
      return ears + cap + b.disc(0, -103, 7.5, hue, { texture: 'strand' }) + b.disc(0, -98, 3, chance.pick(brights));
    default:
      return ears + cap + b.blob('-8 -73.5, 8 -73.5, 5 -69.5, -5 -69.5', skin);
  }
}

function headBefore(b: Brush, hair: Hair, hue: Colour, skin: Colour, sings: boolean): string {
  const { chance } = b;
  const back: string =
    hair === 'afro'
      ? b.disc(0, -89, 20, hue)
      : hair === 'bob' || hair === 'tail'
        ? b.blob('0 -101, 14 -96, 17 -82, 15 -67, -15 -67, -17 -82, -14 -96', hue)
        : hair === 'puffs'
          ? b.disc(-14, -98, 8, hue) + b.disc(14, -98, 8, hue)
          : hair === 'plaits'
            ? b.stroke('-12 -80, -17 -68, -15 -58', hue, 6) + b.stroke('12 -80, 17 -68, 15 -58', hue, 6)
            : hair === 'bun'
              ? b.disc(0, -103, 7, hue)
              : '';
  const face = b.disc(0, -86, 14.5, skin, { tall: 1.03 });
  const eyes = b.disc(-5, -86, 1.5, palette.ink) + b.disc(5, -86, 1.5, palette.ink);
  const cheeks =
    b.disc(-8.4, -81.5, 2.6, palette.clay, { opacity: 0.35 }) +
    b.disc(8.4, -81.5, 2.6, palette.clay, { opacity: 0.35 });
  const lips = skins.indexOf(skin) > 3 ? palette.ink : palette.umber;
  const mouth = sings
    ? b.disc(0, -79, 2.7, lips, { tall: 1.2 })
    : b.stroke('-3.6 -80.4, 0 -78.6, 3.6 -80.4', lips, 1.5);
  if (hair === 'scarf') {
    const cloth = chance.pick([palette.navy, palette.plum, palette.blush, palette.river, palette.sage]);
    const drape = b.blob('0 -103, 14 -97, 18 -83, 18 -66, 0 -60, -18 -66, -18 -83, -14 -97', cloth);
    return drape + b.disc(0, -85, 12.4, skin, { tall: 1.05 }) + eyes + cheeks + mouth;
  }
  const fringe =
    hair === 'knot'
      ? b.blob('-15 -90, -9 -100, 0 -103, 9 -100, 15 -90, 0 -95', palette.navy) + b.disc(0, -104, 5, palette.navy)
      : hair === 'curls'
        ? many(8, (index) => b.disc(-14 + index * 4, -95 - Math.sin((index / 7) * Math.PI) * 6, 4.6, hue))
        : b.blob('-15.5 -86, -13 -97, 0 -102.5, 13 -97, 15.5 -86, 7 -94.5, -6 -93.5', hue);
  return back + face + eyes + cheeks + mouth + fringe;
}

/** A paper crown or cap for a head. */
export function crown(b: Brush, colour: Colour): string {
  return b.cut('-13 -92, -15 -108, -7 -100, 0 -111, 7 -100, 15 -108, 13 -92', colour);
}

export function cap(b: Brush, colour: Colour): string {
  return (
    b.blob(
      around(10, (angle) => [Math.cos(angle) * 15.5, -95 + Math.sin(angle) * 7.5]),
      colour,
    ) + b.disc(0, -103, 3, colour)
  );
}

/** A straw hat from behind. */
export function sunHat(b: Brush): string {
  return (
    b.disc(0, -92, 25, palette.straw, { tall: 0.36 }) +
    b.blob('-14 -93, -11 -107, 0 -112, 11 -107, 14 -93', palette.straw) +
    b.rule(-13.5, -95, 13.5, -95, palette.brick, 4)
  );
}
