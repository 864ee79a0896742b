/** What children make and use: clay, looms, castles, circuits, worms, boats, instruments, costumes of the stage. */
import { around, type Brush, many, move, serpentine, straight } from '../brush.ts';
import { letters } from '../lettering.ts';
import { bunting, ground, land, leaf, room, shade, sky, stars, sun, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const pot = (b: Brush, x: number, y: number, r: number, colour: string, kind: number) =>
  shade(b, x, y + 4, r) +
  b.blob(
    kind % 2
      ? [
          [x - r * 0.5, y],
          [x - r, y - r * 0.9],
          [x - r * 0.5, y - r * 1.6],
          [x - r * 0.6, y - r * 1.9],
          [x + r * 0.6, y - r * 1.9],
          [x + r * 0.5, y - r * 1.6],
          [x + r, y - r * 0.9],
          [x + r * 0.5, y],
        ]
      : [
          [x - r * 0.6, y],
          [x - r * 0.95, y - r * 0.6],
          [x - r, y - r * 1.3],
          [x + r, y - r * 1.3],
          [x + r * 0.95, y - r * 0.6],
          [x + r * 0.6, y],
        ],
    colour,
    { texture: 'dry' },
  ) +
  b.disc(x, y - r * (kind % 2 ? 1.88 : 1.28), r * (kind % 2 ? 0.56 : 0.9), p.umber, { tall: 0.22 }) +
  (kind % 3 === 0
    ? b.stroke(serpentine([x - r * 0.8, y - r * 0.8], [x + r * 0.8, y - r * 0.8], 3, r * 0.12), p.cream, r / 9)
    : kind % 3 === 1
      ? many(5, (index) => b.disc(x - r * 0.62 + index * r * 0.31, y - r * 0.85, r * 0.09, p.night))
      : b.rule(x - r * 0.88, y - r * 0.9, x + r * 0.88, y - r * 0.9, p.teal, r / 8) +
        b.rule(x - r * 0.9, y - r * 0.66, x + r * 0.9, y - r * 0.66, p.cream, r / 12));

const pots: Painter = (b) =>
  ground(b, p.sage, 'dry') +
  bunting(b, [-20, 20], [1220, 20], 40, 18, [p.clay, p.cream, p.teal]) +
  many(
    2,
    (row) =>
      b.box(40, 430 + row * 350, 1120, 34, p.ochre, { texture: 'hatch' }) +
      b.box(40, 464 + row * 350, 1120, 14, p.umber, { opacity: 0.5 }) +
      many(6, (index) =>
        pot(
          b,
          140 + index * 184,
          428 + row * 350,
          b.chance.between(62, 84),
          b.chance.pick([p.clay, p.brick, p.ochre, p.clay, p.sand]),
          index + row,
        ),
      ),
  );

const loom: Painter = (b) => {
  const colours = [p.brick, p.mustard, p.teal, p.cream, p.navy, p.clay];
  return (
    room(b, p.blush, p.sand, 300, 'dots') +
    table(b, 250, p.sand, 'weave') +
    b.cut(
      [
        [250, 130],
        [950, 120],
        [990, 770],
        [210, 780],
      ],
      p.clay,
      { texture: 'dry' },
    ) +
    b.cut(
      [
        [300, 180],
        [900, 172],
        [930, 720],
        [270, 730],
      ],
      p.umber,
    ) +
    many(24, (index) => b.rule(318 + index * 24.6, 150, 300 + index * 26, 750, p.cream, 5)) +
    many(24, (row) => {
      const y = 700 - row * 16;
      const left = 296 + row * 0.8;
      const right = 906 - row * 0.8;
      return b.stroke(
        serpentine([left, y], [right, y], 11.5, row % 2 ? 5 : -5),
        colours[Math.floor(row / 4) % 6] ?? p.brick,
        13,
      );
    }) +
    b.stroke(
      [
        [906, 316],
        [1000, 300],
        [1060, 380],
        [1040, 480],
        [1100, 560],
      ],
      p.navy,
      11,
    ) +
    b.cut(
      [
        [560, 250],
        [860, 230],
        [880, 258],
        [860, 280],
        [560, 280],
      ],
      p.ochre,
      { texture: 'hatch' },
    ) +
    many(3, (index) => {
      const [x, y] = [110, 420 + index * 130];
      return (
        shade(b, x, y + 50, 60) +
        b.disc(x, y, 56, colours[index] ?? p.brick) +
        many(4, (turn) =>
          b.stroke(serpentine([x - 44, y - 24 + turn * 16], [x + 44, y - 30 + turn * 18], 1, 10), p.cream, 3, {
            opacity: 0.6,
          }),
        )
      );
    })
  );
};

const castle: Painter = (b) => {
  const tower = (x: number, y: number, w: number, h: number, colour: string, top: string) =>
    b.box(x, y - h, w, h, colour, { texture: 'dry' }) +
    many(4, (index) => b.box(x - 8 + index * ((w + 16) / 4), y - h - 30, (w + 16) / 7, 34, colour)) +
    b.box(x - 8, y - h - 4, w + 16, 20, colour) +
    b.blob(
      [
        [x + w / 2 - 12, y - h * 0.5],
        [x + w / 2, y - h * 0.62],
        [x + w / 2 + 12, y - h * 0.5],
        [x + w / 2 + 12, y - h * 0.38],
        [x + w / 2 - 12, y - h * 0.38],
      ],
      p.ink,
    ) +
    b.rule(x + w / 2, y - h - 20, x + w / 2, y - h - 100, p.umber, 6) +
    b.stroke(serpentine([x + w / 2, y - h - 88], [x + w / 2 + 60, y - h - 80], 1, 8), top, 22);
  const fort = (x: number, y: number, size: number, colour: string, flag: string) =>
    move(
      shade(b, 0, 6, 230, 0.1) +
        b.box(-160, -150, 320, 150, colour, { texture: 'cross' }) +
        many(7, (index) => b.box(-160 + index * 48, -176, 28, 30, colour)) +
        tower(-210, 0, 90, 250, colour, flag) +
        tower(120, 0, 90, 250, colour, flag) +
        tower(-50, -150, 100, 150, colour, flag) +
        b.blob(
          [
            [-48, 0],
            [-48, -70],
            [0, -104],
            [48, -70],
            [48, 0],
          ],
          p.umber,
          { texture: 'hatch' },
        ) +
        b.cut(
          [
            [-48, 0],
            [48, 0],
            [70, 64],
            [-70, 64],
          ],
          p.ochre,
          { texture: 'hatch' },
        ) +
        b.rule(-48, -60, -70, 60, p.ink, 3) +
        b.rule(48, -60, 70, 60, p.ink, 3),
      x,
      y,
      size,
    );
  return (
    sky(b, p.blush, p.cream, 500) +
    sun(b, 200, 140, 50) +
    land(b, 470, 26, p.sage, 'dry') +
    table(b, 560, p.leaf, 'stipple') +
    fort(230, 560, 0.72, p.stone, p.brick) +
    fort(960, 580, 0.8, p.sand, p.navy) +
    fort(590, 720, 1.05, p.grey, p.mustard) +
    b.stroke(serpentine([860, 800], [1120, 740], 1, 40), p.brick, 30) +
    b.disc(1128, 730, 34, p.brick) +
    b.cut(
      [
        [1150, 716],
        [1196, 726],
        [1152, 744],
      ],
      p.brick,
    ) +
    b.disc(1132, 722, 5, p.cream) +
    many(5, (index) =>
      b.cut(
        [
          [880 + index * 46, 780 - index * 8],
          [896 + index * 46, 744 - index * 8],
          [912 + index * 46, 778 - index * 8],
        ],
        p.mustard,
      ),
    ) +
    b.stroke(serpentine([1196, 734], [1250, 730], 1, 8), p.mustard, 12)
  );
};

const longships: Painter = (b) => {
  const ship = (x: number, y: number, size: number, sail: string) =>
    move(
      many(7, (index) => b.rule(-130 + index * 42, 20, -160 + index * 42, 84, p.ochre, 7)) +
        b.stroke(
          [
            [-190, -30],
            [-236, -90],
            [-220, -150],
            [-252, -168],
          ],
          p.umber,
          24,
        ) +
        b.disc(-262, -166, 17, p.umber) +
        b.stroke(
          [
            [190, -30],
            [232, -80],
            [214, -136],
            [236, -152],
          ],
          p.umber,
          22,
        ) +
        b.rule(0, 10, 0, -290, p.umber, 13) +
        b.blob(
          [
            [-120, -270],
            [0, -282],
            [120, -270],
            [104, -180],
            [124, -90],
            [0, -74],
            [-124, -90],
            [-104, -180],
          ],
          p.cream,
          { texture: 'dry' },
        ) +
        many(4, (index) =>
          b.cut(
            [
              [-98 + index * 56, -272],
              [-70 + index * 56, -274],
              [-72 + index * 58, -84],
              [-102 + index * 58, -86],
            ],
            sail,
            { opacity: 0.92 },
          ),
        ) +
        b.blob(
          [
            [-214, -46],
            [-120, -18],
            [120, -18],
            [214, -46],
            [160, 44],
            [0, 62],
            [-160, 44],
          ],
          p.ochre,
          { texture: 'hatch' },
        ) +
        b.stroke(
          [
            [-206, -40],
            [-110, -12],
            [110, -12],
            [206, -40],
          ],
          p.umber,
          9,
        ) +
        many(
          8,
          (index) =>
            b.disc(-136 + index * 39, 0, 21, brights[(index * 3) % 8] ?? p.brick, { edge: p.umber, line: 4 }) +
            b.disc(-136 + index * 39, 0, 6, p.cream),
        ),
      x,
      y,
      size,
    );
  const wave = (y: number, colour: string, swing: number) => {
    const top = serpentine([-60, y], [1260, y], 5, swing);
    return `<path d="${straight(top)}L1260 960L-60 960Z" fill="${colour}"/><path d="${straight(top)}L1260 960L-60 960Z" fill="url(#dry)"/>`;
  };
  return (
    ground(b, p.straw, 'dry') +
    sun(b, 980, 170, 74, p.clay) +
    b.blob(
      [
        [-40, 420],
        [160, 330],
        [330, 400],
        [520, 340],
        [760, 410],
        [1240, 350],
        [1240, 560],
        [-40, 560],
      ],
      p.sage,
      { texture: 'stipple' },
    ) +
    wave(450, p.mist, 14) +
    ship(260, 480, 0.62, p.teal) +
    ship(850, 480, 0.66, p.navy) +
    wave(520, p.river, 20) +
    ship(560, 640, 1.08, p.brick) +
    wave(690, p.teal, 24) +
    wave(780, p.navy, 22) +
    many(6, (index) =>
      b.stroke(
        [
          [120 + index * 70, 150 + Math.sin(index) * 40],
          [140 + index * 70, 136 + Math.sin(index) * 40],
          [160 + index * 70, 152 + Math.sin(index) * 40],
        ],
        p.ink,
        5,
      ),
    )
  );
};

const mosaic: Painter = (b, version) => {
  const size = 25;
  const count = Math.ceil(b.width / size);
  const tile = (column: number, row: number) => {
    const [x, y] = [(column + 0.5) * size, (row + 0.5) * size];
    const [u, v] = [x / b.width - 0.5, y / b.height - 0.5];
    const rim = Math.max(Math.abs(u), Math.abs(v));
    if (rim > 0.465) return p.navy;
    if (rim > 0.395) return Math.sin((Math.abs(u) > Math.abs(v) ? v : u) * 50) > (rim - 0.43) * 34 ? p.brick : p.cream;
    if (rim > 0.375) return p.navy;
    if (version === 'spiral') {
      const [angle, far] = [Math.atan2(v, u), Math.hypot(u, v)];
      if (far > 0.32) return (column * 7 + row * 3) % 5 ? p.sand : p.straw;
      return ['#b4472f', p.cream, p.ochre, p.teal][Math.floor((((far * 13 - angle / 1.5708) % 4) + 4) % 4)] ?? p.cream;
    }
    const body = ((u + 0.03) / 0.21) ** 2 + ((v + 0.04 + u * 0.35) / 0.105) ** 2;
    const tail = u > 0.13 && u < 0.27 && Math.abs(v + 0.1 + (u - 0.13) * 0.1 + 0.02) < (u - 0.11) * 0.75;
    if (Math.hypot(u + 0.14, v - 0.005) < 0.02) return p.ink;
    if (body < 1) return Math.sin(u * 60) + Math.sin(v * 50) > 0.5 ? p.clay : v + u * 0.35 < -0.04 ? p.teal : p.mustard;
    if (tail) return p.brick;
    if (v > 0.17 + Math.sin(u * 24) * 0.03) return (column + row) % 3 ? p.river : p.sky;
    if (v > 0.12 + Math.sin(u * 24) * 0.03) return p.cream;
    return (column * 5 + row * 3) % 7 ? p.sand : p.straw;
  };
  return (
    ground(b, p.stone) +
    many(count * count, (index) => {
      const [column, row] = [index % count, Math.floor(index / count)];
      const x = column * size;
      const y = row * size;
      return b.cut(
        [
          [x + 2.5, y + 2.5],
          [x + size - 2.5, y + 2.5],
          [x + size - 2.5, y + size - 2.5],
          [x + 2.5, y + size - 2.5],
        ],
        tile(column, row),
        { shake: 2.4, opacity: b.chance.between(0.82, 1) },
      );
    })
  );
};

const circuit: Painter = (b) =>
  room(b, p.sage, p.ochre, 190, 'dots') +
  table(b, 180, p.sand, 'weave') +
  b.disc(880, 330, 250, p.straw, { opacity: 0.5 }) +
  b.disc(880, 330, 160, p.straw, { opacity: 0.8 }) +
  b.stroke(
    [
      [330, 590],
      [420, 480],
      [560, 560],
      [640, 700],
      [760, 720],
      [860, 640],
      [862, 520],
    ],
    p.brick,
    15,
  ) +
  b.stroke(
    [
      [330, 690],
      [400, 800],
      [560, 800],
      [700, 800],
      [1000, 790],
      [1060, 640],
      [940, 560],
      [902, 520],
    ],
    p.navy,
    15,
  ) +
  b.box(120, 540, 220, 200, p.ink, { round: 22 }) +
  b.box(120, 580, 220, 130, p.mustard, { texture: 'hatch' }) +
  b.box(336, 572, 22, 40, p.grey) +
  b.box(336, 672, 22, 40, p.grey) +
  letters(b, '+', { x: 270, y: 618, size: 44, colour: p.ink, width: 9 }) +
  letters(b, '-', { x: 276, y: 712, size: 44, colour: p.ink, width: 9 }) +
  b.disc(882, 300, 112, p.cream, { edge: p.ink, line: 6, opacity: 0.92 }) +
  b.stroke(
    [
      [850, 380],
      [846, 310],
      [868, 268],
      [882, 306],
      [896, 268],
      [918, 310],
      [914, 380],
    ],
    p.clay,
    8,
  ) +
  b.box(836, 390, 92, 84, p.grey, { texture: 'hatch' }) +
  b.box(848, 474, 68, 50, p.ink) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283;
    return b.rule(
      882 + Math.cos(angle) * 150,
      300 + Math.sin(angle) * 150,
      882 + Math.cos(angle) * 196,
      300 + Math.sin(angle) * 196,
      p.mustard,
      12,
    );
  }) +
  move(
    b.blob(
      [
        [-120, 10],
        [-100, -40],
        [0, -56],
        [100, -36],
        [122, 4],
        [100, 40],
        [0, 52],
        [-100, 46],
      ],
      p.olive,
      { texture: 'stipple' },
    ),
    610,
    640,
    1,
    -14,
  ) +
  move(
    b.blob(
      [
        [-40, 0],
        [-30, -46],
        [30, -46],
        [40, 0],
        [30, 40],
        [-30, 40],
      ],
      p.stone,
      { edge: p.grey, line: 6 },
    ) + b.rule(0, 40, 0, 190, p.grey, 17),
    200,
    300,
    0.9,
    60,
  );

const wormery: Painter = (b) => {
  const bands = [p.ochre, p.umber, p.straw, p.clay, p.umber, p.sand, p.night];
  return (
    ground(b, p.mist, 'dots') +
    b.box(-20, 1020, 940, 220, p.ochre, { texture: 'hatch' }) +
    shade(b, 460, 1080, 330, 0.12) +
    b.box(150, 180, 600, 890, p.cream, { round: 60, opacity: 0.8 }) +
    b.clip(
      `${straight([
        [166, 330],
        [734, 330],
        [734, 1050],
        [166, 1050],
      ])}Z`,
      many(7, (index) => {
        const y = 340 + index * 104;
        const top = serpentine([140, y], [760, y], 2, 13 + index);
        return `<path d="${straight(top)}L760 1070L140 1070Z" fill="${bands[index]}"/><path d="${straight(top)}L760 1070L140 1070Z" fill="url(#${index % 2 ? 'stipple' : 'dots'})"/>`;
      }) +
        many(5, (index) => {
          const y = 470 + index * 118;
          const from = 220 + (index % 2) * 200;
          const worm = serpentine([from, y], [from + 230, y + (index % 2 ? -70 : 80)], 1.5, 24);
          return (
            b.stroke(worm, p.night, 34, { opacity: 0.32 }) +
            b.stroke(worm, p.blush, 21) +
            b.stroke(worm.slice(11, 15), p.clay, 24)
          );
        }),
    ) +
    many(16, () =>
      leaf(
        b,
        b.chance.between(210, 690),
        b.chance.between(300, 350),
        b.chance.between(50, 86),
        b.chance.between(-100, 100),
        b.chance.pick([p.olive, p.clay, p.leaf, p.brick]),
      ),
    ) +
    b.box(150, 180, 600, 890, 'none', { round: 60, edge: p.river, line: 9 }) +
    b.box(190, 110, 520, 90, p.brick, { round: 18, texture: 'hatch' }) +
    many(6, (index) => b.disc(270 + index * 72, 150, 8, p.night)) +
    b.box(210, 850, 0.1, 0.1, p.cream) +
    b.rule(196, 400, 196, 820, p.cream, 13)
  );
};

const recorders: Painter = (b) => {
  const stave = (y: number) =>
    many(5, (line) => b.stroke(serpentine([-30, y + line * 24], [1230, y + line * 24 - 20], 1.5, 30), p.navy, 3));
  const note = (x: number, y: number) =>
    b.disc(x, y, 17, p.navy, { tall: 0.75 }) + b.rule(x + 15, y - 4, x + 15, y - 84, p.navy, 6);
  const pipe = (x: number, y: number, colour: string, turn: number) =>
    move(
      shade(b, 0, 40, 330, 0.05) +
        b.box(-330, -30, 90, 60, p.cream, { round: 16 }) +
        b.box(-250, -38, 420, 76, colour, { round: 22, texture: 'dry' }) +
        b.box(150, -46, 60, 92, p.cream, { round: 12 }) +
        b.cut(
          [
            [200, -36],
            [310, -50],
            [310, 50],
            [200, 36],
          ],
          colour,
          { texture: 'dry' },
        ) +
        many(6, (index) => b.disc(-130 + index * 54, 0, 11, p.ink)) +
        b.box(-218, -16, 34, 30, p.ink),
      x,
      y,
      1,
      turn,
    );
  return (
    ground(b, p.cream, 'stipple') +
    stave(110) +
    stave(400) +
    stave(690) +
    many(9, (index) => note(90 + index * 130, 150 + Math.sin(index * 1.4) * 44)) +
    many(9, (index) => note(120 + index * 128, 450 + Math.cos(index * 1.7) * 44)) +
    many(9, (index) => note(80 + index * 132, 740 + Math.sin(index * 2.1) * 44)) +
    pipe(500, 300, p.brick, -9) +
    pipe(690, 540, p.teal, 5) +
    pipe(470, 760, p.mustard, -4)
  );
};

const steelpans: Painter = (b) => {
  const pan = (x: number, y: number, r: number, colour: string) =>
    b.rule(x - r * 0.7, y, x - r, y + 330, p.ink, 9) +
    b.rule(x + r * 0.7, y, x + r, y + 330, p.ink, 9) +
    b.cut(
      [
        [x - r, y],
        [x + r, y],
        [x + r * 0.96, y + r * 0.7],
        [x - r * 0.96, y + r * 0.7],
      ],
      colour,
      { texture: 'dry' },
    ) +
    b.disc(x, y, r, p.grey, { tall: 0.36, edge: p.cream, line: 7 }) +
    many(7, (index) =>
      b.disc(x + Math.cos(index * 0.9) * r * 0.62, y + Math.sin(index * 0.9) * r * 0.2, r * 0.17, p.stone, {
        tall: 0.5,
        edge: p.ink,
        line: 3,
      }),
    ) +
    b.stroke(serpentine([x - r * 0.8, y + r * 0.42], [x + r * 0.8, y + r * 0.42], 2, 9), p.cream, 7);
  return (
    ground(b, p.straw, 'dots') +
    bunting(b, [-20, 40], [1220, 30], 90, 13) +
    bunting(b, [-20, 170], [1220, 160], 80, 15, [p.teal, p.cream, p.brick]) +
    b.cut(
      [
        [-20, 690],
        [1220, 690],
        [1220, 940],
        [-20, 940],
      ],
      p.leaf,
      { texture: 'hatch' },
    ) +
    b.rule(-20, 690, 1220, 690, p.umber, 9) +
    pan(220, 460, 150, p.brick) +
    pan(970, 460, 150, p.navy) +
    pan(600, 500, 210, p.teal) +
    b.rule(520, 440, 690, 380, p.umber, 11) +
    b.disc(694, 378, 15, p.cream) +
    b.rule(560, 430, 470, 360, p.umber, 11) +
    b.disc(468, 358, 15, p.cream)
  );
};

const stage: Painter = (b, version) => {
  const curtain = (x: number, side: number, colour: string) =>
    many(6, (index) =>
      b.blob(
        [
          [x + side * index * 34, -20],
          [x + side * (index * 34 + 46), -20],
          [x + side * (index * 26 + 40), 720],
          [x + side * index * 26, 720],
        ],
        index % 2 ? colour : p.plum,
        { texture: 'hatch' },
      ),
    );
  const back = version === 'storm' ? p.navy : version === 'stable' ? p.night : p.sky;
  const set =
    version === 'storm'
      ? many(6, (index) =>
          b.stroke(
            serpentine([150, 140 + index * 50], [1050, 120 + index * 52], 3, 24),
            index % 2 ? p.river : p.night,
            32,
            { opacity: 0.75 },
          ),
        ) +
        b.cut(
          [
            [860, 100],
            [800, 260],
            [850, 260],
            [780, 430],
            [930, 220],
            [880, 220],
            [940, 100],
          ],
          p.straw,
        ) +
        move(
          b.blob(
            [
              [-200, -30],
              [-130, 10],
              [130, 10],
              [210, -40],
              [150, 70],
              [-140, 70],
            ],
            p.umber,
            { texture: 'hatch' },
          ) +
            b.rule(0, 10, 20, -260, p.umber, 15) +
            b.blob(
              [
                [24, -250],
                [160, -150],
                [130, -40],
                [20, -40],
              ],
              p.cream,
              { texture: 'dry' },
            ) +
            b.rule(-90, 10, -90, -150, p.umber, 11) +
            b.blob(
              [
                [-86, -146],
                [-10, -90],
                [-20, -30],
                [-86, -30],
              ],
              p.sand,
            ),
          520,
          560,
          1.05,
          -13,
        ) +
        many(3, (index) =>
          b.stroke(
            serpentine([130, 620 + index * 34], [1070, 620 + index * 34], 4, 26),
            [p.teal, p.ink, p.river][index] ?? p.teal,
            44,
          ),
        )
      : version === 'stable'
        ? stars(b, 50, 360) +
          b.cut(
            around(10, (angle, index) => [
              600 + Math.cos(angle - 1.57) * (index % 2 ? 30 : 84),
              130 + Math.sin(angle - 1.57) * (index % 2 ? 30 : 84),
            ]),
            p.mustard,
          ) +
          b.cut(
            [
              [330, 420],
              [600, 230],
              [870, 420],
            ],
            p.ochre,
            { texture: 'hatch' },
          ) +
          b.box(370, 416, 460, 280, p.umber, { texture: 'hatch' }) +
          b.box(410, 450, 380, 246, p.straw, { texture: 'dots' }) +
          b.cut(
            [
              [500, 620],
              [700, 620],
              [660, 690],
              [540, 690],
            ],
            p.ochre,
            { texture: 'hatch' },
          ) +
          many(17, () => {
            const x = b.chance.between(480, 720);
            return b.rule(x, 626, x + b.chance.between(-20, 20), 590, p.mustard, 5);
          }) +
          b.disc(960, 660, 54, p.cream, { texture: 'stipple', tall: 0.8 }) +
          b.disc(1010, 630, 22, p.ink) +
          b.disc(250, 664, 46, p.cream, { texture: 'stipple', tall: 0.8 }) +
          b.disc(206, 640, 20, p.ink)
        : sun(b, 600, 330, 90) +
          many(9, (index) =>
            b.cut(
              around(10, (angle, point) => [
                190 + index * 104 + Math.cos(angle) * (point % 2 ? 14 : 34),
                150 + Math.sin(index * 1.3) * 60 + Math.sin(angle) * (point % 2 ? 14 : 34),
              ]),
              index % 2 ? p.mustard : p.cream,
            ),
          ) +
          land(b, 560, 20, p.sage, 'dry') +
          many(9, (index) => {
            const x = 300 + index * 75;
            return (
              b.blob(
                [
                  [x - 20, 690],
                  [x - 17, 630],
                  [x, 616],
                  [x + 17, 630],
                  [x + 20, 690],
                ],
                brights[index % 8] ?? p.brick,
              ) + b.disc(x, 606, 15, [p.umber, p.ink, p.ochre][index % 3] ?? p.umber)
            );
          });
  return (
    ground(b, back, 'dry') +
    set +
    b.box(-20, 690, 1240, 60, p.ochre, { texture: 'hatch' }) +
    b.box(-20, 745, 1240, 200, p.umber, { texture: 'dry' }) +
    many(
      11,
      (index) =>
        b.disc(60 + index * 108, 752, 24, p.straw, { tall: 0.7 }) +
        b.disc(60 + index * 108, 760, 26, p.ink, { tall: 0.4 }),
    ) +
    curtain(-20, 1, p.brick) +
    curtain(1220, -1, p.brick) +
    many(9, (index) =>
      b.blob(
        [
          [index * 150 - 90, -40],
          [index * 150 + 90, -40],
          [index * 150 + 70, 50],
          [index * 150, 84],
          [index * 150 - 70, 50],
        ],
        index % 2 ? p.brick : p.plum,
        { texture: 'hatch' },
      ),
    ) +
    b.stroke(serpentine([-20, 96], [1220, 96], 8, 7), p.mustard, 7) +
    (version === 'play'
      ? many(14, (index) => b.disc(40 + index * 90, 930, 54, b.chance.pick([p.ink, p.umber, p.night, p.ochre])))
      : '')
  );
};

/** Paper boats at one moment of their rocking. */
export const boats = (b: Brush, turn: number) => {
  const wave = (y: number, colour: string, swing: number, at: number) => {
    const top = Array.from(
      { length: 60 },
      (_, index) => [-60 + index * 24, y + Math.sin(index * 0.5 + at) * swing] as const,
    );
    return `<path d="${straight(top)}L1360 960L-60 960Z" fill="${colour}"/><path d="${straight(top)}L1360 960L-60 960Z" fill="url(#dry)"/>`;
  };
  const boat = (x: number, y: number, size: number, colour: string, at: number) =>
    move(
      b.cut(
        [
          [-150, -40],
          [150, -40],
          [90, 50],
          [-90, 50],
        ],
        colour,
        { texture: 'hatch' },
      ) +
        b.cut(
          [
            [-74, -40],
            [0, -170],
            [74, -40],
          ],
          p.cream,
          { texture: 'dry' },
        ) +
        b.cut(
          [
            [0, -40],
            [0, -170],
            [74, -40],
          ],
          p.sand,
        ) +
        many(4, (index) => b.disc(-60 + index * 40, -50, 15, brights[(index * 2) % 8] ?? p.brick)),
      x,
      y + Math.sin(turn + at) * 16,
      size,
      Math.sin(turn + at + 1) * 7,
    );
  return (
    ground(b, p.straw, 'dots') +
    sun(b, 960, 170, 80, p.clay) +
    wave(430, p.mist, 12, turn) +
    boat(280, 450, 0.8, p.teal, 1) +
    boat(900, 460, 0.85, p.mustard, 3) +
    wave(520, p.river, 16, -turn) +
    boat(600, 620, 1.25, p.brick, 0) +
    wave(690, p.teal, 18, turn) +
    wave(790, p.navy, 16, -turn)
  );
};

const concert: Painter = (b) =>
  ground(b, p.night, 'dry') +
  b.blob(
    [
      [-40, 300],
      [600, 160],
      [1240, 300],
      [1240, 940],
      [-40, 940],
    ],
    p.navy,
  ) +
  many(7, (index) =>
    b.cut(
      [
        [600, 420],
        [120 + index * 140, -30],
        [200 + index * 140, -30],
      ],
      brights[(index * 3) % 8] ?? p.brick,
      { opacity: 0.3 },
    ),
  ) +
  b.blob(
    [
      [440, 470],
      [600, 400],
      [760, 470],
      [740, 510],
      [460, 510],
    ],
    p.mustard,
    { texture: 'dots' },
  ) +
  many(6, (index) => b.box(494 + index * 38, 430, 13, 40, p.cream, { round: 6 })) +
  many(1500, (index) => {
    const ring = index % 16;
    const angle = b.chance.between(0.05, 3.09);
    const r = 230 + ring * 44;
    return b.cut(
      [
        [600 + Math.cos(angle) * r, 410 + Math.sin(angle) * r * 0.72],
        [606 + Math.cos(angle) * r, 410 + Math.sin(angle) * r * 0.72],
        [603 + Math.cos(angle) * r, 418 + Math.sin(angle) * r * 0.72],
      ],
      b.chance.pick([p.straw, p.straw, p.cream, p.blush, p.sky]),
    );
  });

export const crafts = { pots, loom, castle, longships, mosaic, circuit, wormery, recorders, steelpans, stage, concert };
