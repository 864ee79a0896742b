/** Feasts and fairs of the year: lamps, lanterns, tinsel, the dragon, the maypole, stalls, chicks. */
import { around, type Brush, many, move, serpentine } from '../brush.ts';
import {
  bareTree,
  bricks,
  bunting,
  cloud,
  flower,
  ground,
  land,
  leaf,
  pane,
  room,
  shade,
  sky,
  stars,
  sun,
  table,
  tree,
  water,
} from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';

const flame = (b: Brush, x: number, y: number, size: number) =>
  b.disc(x, y - size * 0.6, size * 1.7, p.straw, { opacity: 0.22 }) +
  b.blob(
    [
      [x, y - size * 1.7],
      [x + size * 0.5, y - size * 0.6],
      [x + size * 0.3, y],
      [x - size * 0.3, y],
      [x - size * 0.5, y - size * 0.6],
    ],
    p.mustard,
  ) +
  b.blob(
    [
      [x, y - size],
      [x + size * 0.22, y - size * 0.35],
      [x, y],
      [x - size * 0.22, y - size * 0.35],
    ],
    p.cream,
  );

const lamps: Painter = (b) => {
  const lamp = (x: number, y: number, r: number, index: number) =>
    shade(b, x, y + r * 0.3, r * 1.1, 0.3) +
    flame(b, x + r * 0.75, y - r * 0.3, r * 0.55) +
    b.blob(
      [
        [x - r, y - r * 0.24],
        [x, y - r * 0.36],
        [x + r * 0.6, y - r * 0.3],
        [x + r * 1.1, y - r * 0.4],
        [x + r * 0.7, y + r * 0.24],
        [x, y + r * 0.46],
        [x - r * 0.7, y + r * 0.26],
      ],
      brights[index % 4] ?? p.clay,
      { texture: 'dry' },
    ) +
    b.disc(x, y - r * 0.26, r * 0.72, p.umber, { tall: 0.22 }) +
    b.stroke(serpentine([x - r * 0.7, y + r * 0.06], [x + r * 0.7, y + r * 0.06], 2.5, r * 0.09), p.straw, r / 12) +
    many(5, (dot) => b.disc(x - r * 0.5 + dot * r * 0.25, y + r * 0.26, r * 0.045, p.cream));
  return (
    ground(b, p.night, 'dry') +
    b.blob(
      [
        [-40, 240],
        [400, 180],
        [900, 260],
        [1240, 190],
        [1240, 940],
        [-40, 940],
      ],
      p.plum,
      { texture: 'weave' },
    ) +
    many(13, (index) =>
      flower(b, 50 + index * 94, 90 + Math.sin(index) * 24, 44, index % 2 ? p.mustard : p.clay, p.brick, 10),
    ) +
    many(4, (row) =>
      many(4 + (row % 2), (index) =>
        lamp(row % 2 ? 120 + index * 236 : 230 + index * 244, 330 + row * 160, 74 + row * 6, index + row),
      ),
    )
  );
};

const rangoli: Painter = (b) => {
  const { width: w } = b;
  const c = w / 2;
  const ring = (r: number, count: number, size: number, colour: string, kind: 'petal' | 'dot' | 'leaf') =>
    many(count, (index) => {
      const angle = (index / count) * 360;
      const [x, y] = [
        c + Math.cos(((angle - 90) * Math.PI) / 180) * r,
        c + Math.sin(((angle - 90) * Math.PI) / 180) * r,
      ];
      return kind === 'dot'
        ? b.disc(x, y, size, colour)
        : kind === 'leaf'
          ? leaf(b, x, y, size, angle, colour)
          : move(
              b.blob(
                [
                  [0, 0],
                  [size * 0.42, -size * 0.5],
                  [0, -size],
                  [-size * 0.42, -size * 0.5],
                ],
                colour,
                { texture: index % 2 ? 'stipple' : 'dots' },
              ),
              x,
              y,
              1,
              angle,
            );
    });
  return (
    ground(b, p.umber, 'stipple') +
    b.disc(c, c, 440, p.night) +
    ring(370, 24, 92, p.brick, 'petal') +
    ring(366, 24, 60, p.mustard, 'petal') +
    b.disc(c, c, 372, p.teal, { texture: 'stipple' }) +
    ring(330, 36, 9, p.cream, 'dot') +
    ring(210, 16, 128, p.cream, 'petal') +
    ring(214, 16, 92, p.clay, 'petal') +
    b.disc(c, c, 232, p.plum, { texture: 'stipple' }) +
    ring(200, 24, 8, p.straw, 'dot') +
    ring(90, 8, 116, p.mustard, 'petal') +
    ring(94, 8, 78, p.brick, 'petal') +
    ring(150, 8, 14, p.cream, 'dot') +
    b.disc(c, c, 96, p.cream) +
    flower(b, c, c, 84, p.brick, p.mustard, 8) +
    b.disc(c, c, 22, p.mustard) +
    many(4, (index) => flower(b, index % 2 ? 90 : 910, index > 1 ? 90 : 910, 66, p.clay, p.straw, 11))
  );
};

const fair: Painter = (b, version) => {
  const winter = version === 'winter';
  const stall = (x: number, y: number, size: number, colour: string, kind: number) =>
    move(
      shade(b, 0, 6, 190, 0.12) +
        b.box(-150, -250, 16, 250, p.umber) +
        b.box(134, -250, 16, 250, p.umber) +
        b.box(-170, -120, 340, 124, p.ochre, { texture: 'hatch' }) +
        b.box(-178, -132, 356, 24, p.cream) +
        many(8, (index) =>
          b.blob(
            [
              [-184 + index * 46, -330],
              [-138 + index * 46, -330],
              [-138 + index * 46, -236],
              [-161 + index * 46, -216],
              [-184 + index * 46, -236],
            ],
            index % 2 ? p.cream : colour,
            { texture: index % 2 ? 'dry' : 'hatch' },
          ),
        ) +
        b.cut(
          [
            [-184, -326],
            [-140, -376],
            [140, -376],
            [184, -326],
          ],
          colour,
          { texture: 'dry' },
        ) +
        many(5, (index) =>
          kind === 0
            ? b.box(-138 + index * 58, -176, 34, 46, brights[index] ?? p.brick, { round: 8 }) +
              b.box(-134 + index * 58, -186, 26, 14, p.cream)
            : kind === 1
              ? b.disc(-120 + index * 58, -150, 24, index % 2 ? p.blush : p.umber) +
                b.disc(-120 + index * 58, -172, 8, p.brick)
              : flower(b, -120 + index * 58, -164, 30, brights[(index * 3) % 8] ?? p.brick, p.straw, 7),
        ),
      x,
      y,
      size,
    );
  const bulbs = (y: number, sag: number) =>
    b.stroke(
      Array.from(
        { length: 13 },
        (_, index) => [-20 + index * 104, y + Math.sin((index / 12) * Math.PI) * sag] as const,
      ),
      p.ink,
      4,
    ) +
    many(14, (index) => {
      const part = (index + 0.5) / 14;
      return (
        b.disc(-20 + part * 1240, y + 20 + Math.sin(part * Math.PI) * sag, 30, p.straw, { opacity: 0.3 }) +
        b.disc(
          -20 + part * 1240,
          y + 20 + Math.sin(part * Math.PI) * sag,
          13,
          [p.straw, p.clay, p.mustard][index % 3] ?? p.straw,
        )
      );
    });
  return winter
    ? ground(b, p.navy, 'dry') +
        stars(b, 40, 300) +
        bricks(b, -30, 330, 1260, 250, p.plum) +
        many(5, (index) => pane(b, 60 + index * 250, 380, 90, 110, index % 2 ? p.straw : p.mustard)) +
        bulbs(90, 70) +
        bulbs(220, 80) +
        b.cut(
          [
            [-30, 572],
            [1240, 566],
            [1240, 940],
            [-30, 940],
          ],
          p.mist,
          { texture: 'stipple' },
        ) +
        stall(230, 720, 0.95, p.brick, 0) +
        stall(960, 730, 1, p.moss, 1) +
        stall(590, 830, 1.16, p.mustard, 2) +
        many(3, (index) =>
          b.stroke(serpentine([860 + index * 90, 550], [870 + index * 90, 450], 1, 13), p.cream, 8, { opacity: 0.6 }),
        ) +
        many(70, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 7), '#fffdf6'))
    : sky(b, p.sky, p.cream, 460) +
        sun(b, 150, 130, 52) +
        cloud(b, 840, 110, 120) +
        tree(b, 90, 560, 360, [p.leaf, p.olive, p.moss]) +
        tree(b, 1120, 560, 380, [p.leaf, p.olive, p.sage]) +
        bunting(b, [-20, 200], [620, 190], 80, 10) +
        bunting(b, [600, 190], [1230, 210], 80, 10) +
        land(b, 530, 14, p.sage, 'dry') +
        b.stroke(serpentine([560, 540], [620, 940], 1, 60), p.sand, 90) +
        stall(260, 700, 0.95, p.brick, 2) +
        stall(940, 700, 0.95, p.teal, 0) +
        stall(420, 860, 1.05, p.mustard, 1) +
        stall(880, 880, 1.1, p.plum, 2);
};

const hanukkah: Painter = (b) =>
  pane(b, -10, -10, 1220, 640, p.navy, p.sand) +
  stars(b, 40, 560) +
  b.box(-20, 620, 1240, 320, p.cream, { texture: 'dry' }) +
  b.rule(-20, 624, 1220, 620, p.stone, 9) +
  many(4, (index) =>
    b.stroke(
      around(40, (angle) => [
        600 + Math.cos(angle / 2) * (100 + index * 92),
        330 + Math.sin(angle / 2) * (100 + index * 70),
      ]),
      p.mustard,
      21,
    ),
  ) +
  b.rule(600, 330, 600, 700, p.mustard, 26) +
  b.blob(
    [
      [480, 730],
      [540, 690],
      [660, 690],
      [720, 730],
    ],
    p.mustard,
    { texture: 'hatch' },
  ) +
  many(9, (index) => {
    const x = 232 + index * 92;
    const top = index === 4 ? 250 : 290;
    return (
      b.box(x - 20, top + 30, 40, 20, p.ochre) +
      b.box(x - 11, top - 40, 22, 74, [p.cream, p.sky, p.blush][index % 3] ?? p.cream, { texture: 'hatch' }) +
      flame(b, x, top - 42, 24)
    );
  }) +
  many(3, (index) =>
    move(
      b.cut(
        [
          [-40, -44],
          [40, -44],
          [40, 20],
          [0, 66],
          [-40, 20],
        ],
        [p.brick, p.teal, p.plum][index] ?? p.teal,
        { texture: 'dry' },
      ) +
        b.rule(0, -44, 0, -80, p.umber, 12) +
        b.stroke(serpentine([-20, -12], [20, -12], 1, 13), p.cream, 8),
      180 + index * 190 + (index > 1 ? 440 : 0),
      800,
      1,
      -18 + index * 20,
    ),
  ) +
  many(8, (index) =>
    b.disc(440 + (index % 4) * 88, 800 + Math.floor(index / 4) * 50, 32, p.mustard, {
      tall: 0.6,
      edge: p.ochre,
      line: 4,
    }),
  );

const tinsel: Painter = (b) => {
  const layers = many(5, (index) => {
    const y = 900 - index * 148;
    const half = 310 - index * 52;
    return b.blob(
      [
        [450, y - 250],
        [450 + half * 0.6, y - 100],
        [450 + half, y],
        [450 + half * 0.4, y - 22],
        [450, y + 14],
        [450 - half * 0.4, y - 22],
        [450 - half, y],
        [450 - half * 0.6, y - 100],
      ],
      index % 2 ? p.leaf : p.moss,
      { texture: 'dry' },
    );
  });
  return (
    room(b, p.brick, p.umber, 1010, 'dots') +
    many(30, (index) =>
      b.disc(80 + (index % 5) * 190 + (Math.floor(index / 5) % 2) * 90, 90 + Math.floor(index / 5) * 160, 7, p.straw, {
        opacity: 0.7,
      }),
    ) +
    shade(b, 450, 1096, 220, 0.14) +
    b.rule(450, 880, 450, 960, p.umber, 56) +
    layers +
    b.cut(
      [
        [320, 930],
        [580, 930],
        [546, 1098],
        [354, 1098],
      ],
      p.grey,
      { texture: 'hatch' },
    ) +
    b.stroke(serpentine([320, 990], [576, 990], 2, 14), p.cream, 11) +
    b.stroke(
      Array.from({ length: 60 }, (_, index) => {
        const part = index / 59;
        const half = 50 + part * 240;
        return [450 + Math.sin(part * 17) * half * 0.82, 190 + part * 660 + Math.cos(part * 17) * 20] as const;
      }),
      p.mustard,
      22,
      { dash: '2 15' },
    ) +
    b.stroke(
      Array.from({ length: 60 }, (_, index) => {
        const part = index / 59;
        const half = 50 + part * 240;
        return [450 + Math.sin(part * 17) * half * 0.82, 190 + part * 660 + Math.cos(part * 17) * 20] as const;
      }),
      p.straw,
      7,
    ) +
    many(17, (index) => {
      const part = (index + 1) / 18;
      const [x, y] = [450 + Math.sin(index * 2.4) * (30 + part * 200), 240 + part * 620];
      return index % 3
        ? b.disc(x, y, 21, brights[(index * 3) % 8] ?? p.brick, { texture: 'dry' })
        : b.cut(
            around(10, (angle, point) => [
              x + Math.cos(angle - 1.57) * (point % 2 ? 14 : 32),
              y + Math.sin(angle - 1.57) * (point % 2 ? 14 : 32),
            ]),
            p.cream,
          );
    }) +
    b.cut(
      around(10, (angle, point) => [
        450 + Math.cos(angle - 1.57) * (point % 2 ? 26 : 64),
        120 + Math.sin(angle - 1.57) * (point % 2 ? 26 : 64),
      ]),
      p.mustard,
      { texture: 'dry' },
    )
  );
};

const crescent: Painter = (b) => {
  const lantern = (x: number, y: number, size: number, colour: string) =>
    b.rule(x, -20, x, y - size * 1.5, p.straw, 4) +
    b.disc(x, y, size * 1.5, p.straw, { opacity: 0.14 }) +
    b.blob(
      [
        [x, y - size * 1.5],
        [x + size * 0.4, y - size],
        [x - size * 0.4, y - size],
      ],
      p.mustard,
    ) +
    b.cut(
      [
        [x - size * 0.5, y - size],
        [x + size * 0.5, y - size],
        [x + size * 0.75, y],
        [x + size * 0.5, y + size],
        [x - size * 0.5, y + size],
        [x - size * 0.75, y],
      ],
      colour,
      { texture: 'cross', edge: p.mustard, line: 7 },
    ) +
    b.rule(x, y - size, x, y + size, p.mustard, 5) +
    b.blob(
      [
        [x, y - size * 0.6],
        [x + size * 0.26, y],
        [x, y + size * 0.5],
        [x - size * 0.26, y],
      ],
      p.straw,
    ) +
    b.box(x - size * 0.5, y + size, size, size * 0.2, p.mustard);
  return (
    ground(b, p.navy, 'dry') +
    stars(b, 90, 800) +
    b.disc(840, 380, 236, p.straw, { texture: 'stipple' }) +
    b.disc(924, 332, 210, p.navy) +
    lantern(190, 330, 96, p.brick) +
    lantern(420, 220, 74, p.teal) +
    lantern(600, 460, 86, p.plum) +
    lantern(1060, 240, 70, p.clay) +
    b.blob(
      [
        [-40, 780],
        [100, 780],
        [120, 700],
        [180, 640],
        [240, 700],
        [260, 780],
        [420, 780],
        [440, 730],
        [470, 690],
        [500, 730],
        [520, 780],
        [760, 780],
        [780, 660],
        [860, 570],
        [940, 660],
        [960, 780],
        [1240, 780],
        [1240, 940],
        [-40, 940],
      ],
      p.night,
    ) +
    b.stroke(serpentine([-30, 850], [1230, 840], 3, 15), p.mustard, 11)
  );
};

const lanterns: Painter = (b) =>
  ground(b, p.night, 'dry') +
  stars(b, 50, 330) +
  land(b, 330, 16, p.moss, 'dry') +
  many(9, (index) => bareTree(b, 40 + index * 150, 370, 220, p.ink)) +
  b.cut(
    [
      [-30, 520],
      [1240, 520],
      [1240, 940],
      [-30, 940],
    ],
    p.navy,
    { texture: 'dry' },
  ) +
  b.blob(
    [
      [-40, 400],
      [400, 372],
      [800, 404],
      [1240, 380],
      [1240, 540],
      [800, 520],
      [400, 548],
      [-40, 520],
    ],
    p.umber,
    { texture: 'stipple' },
  ) +
  water(b, 540, 880, p.river, 26) +
  many(13, (index) => {
    const part = index / 12;
    const [x, y] = [60 + part * 1090, 400 + Math.sin(part * 6.283) * 44];
    const colour = [p.straw, p.clay, p.mustard, p.blush][index % 4] ?? p.straw;
    return (
      b.blob(
        [
          [x - 26, y + 96],
          [x - 20, y + 20],
          [x, y + 4],
          [x + 20, y + 20],
          [x + 26, y + 96],
        ],
        p.ink,
      ) +
      b.disc(x, y - 4, 19, p.ink) +
      b.rule(x + 20, y + 40, x + 42, y - 46, p.umber, 5) +
      b.disc(x + 42, y - 20, 66, colour, { opacity: 0.2 }) +
      b.disc(x + 42, y - 20, 27, colour, { tall: 1.15, texture: 'hatch' }) +
      b
        .rule(x + 42, 566, x + 42 + b.chance.between(-6, 6), 566 + b.chance.between(90, 210), colour, 17)
        .replace('/>', ' opacity=".45"/>')
    );
  });

const dragon = (b: Brush, turn: number) => {
  const at = (part: number) => [960 - part * 900, 430 + Math.sin(part * 9.4 + turn) * 96] as const;
  const spine = Array.from({ length: 50 }, (_, index) => at(index / 49));
  return (
    sky(b, p.straw, p.cream, 380) +
    bricks(b, -30, 150, 1260, 310, p.clay) +
    many(6, (index) => pane(b, 50 + index * 205, 200, 90, 130, p.teal)) +
    b.cut(
      [
        [-30, 456],
        [1240, 450],
        [1240, 940],
        [-30, 940],
      ],
      p.stone,
      { texture: 'stipple' },
    ) +
    bunting(b, [-20, 60], [1220, 50], 70, 15, [p.brick, p.mustard]) +
    many(15, (index) => {
      const [x, y] = at(0.05 + index * 0.062);
      const step = Math.sin(turn * 2 + index) * 16;
      return (
        shade(b, x, 806, 46, 0.2) +
        b.stroke(
          [
            [x - 14, y + 60],
            [x - 18 + step, 720],
            [x - 18 + step, 790],
          ],
          p.navy,
          21,
        ) +
        b.stroke(
          [
            [x + 14, y + 60],
            [x + 18 - step, 720],
            [x + 18 - step, 790],
          ],
          p.grey,
          21,
        ) +
        b.disc(x - 14 + step, 798, 17, p.umber, { tall: 0.5 }) +
        b.disc(x + 22 - step, 798, 17, p.umber, { tall: 0.5 })
      );
    }) +
    b.stroke(spine, p.brick, 190) +
    b.stroke(
      spine.map(([x, y]) => [x, y + 74] as const),
      p.mustard,
      32,
    ) +
    b.stroke(
      spine.map(([x, y]) => [x, y + 74] as const),
      p.straw,
      13,
      { dash: '1 32' },
    ) +
    many(25, (index) => {
      const [x, y] = at(0.03 + index * 0.038);
      return (
        b.disc(x, y - 20, 24, index % 2 ? p.clay : p.mustard, { tall: 0.8 }) +
        b.disc(x, y - 20, 11, p.straw) +
        b.cut(
          [
            [x - 24, y - 88],
            [x, y - 136],
            [x + 24, y - 88],
          ],
          p.mustard,
          { texture: 'hatch' },
        )
      );
    }) +
    (() => {
      const [x, y] = at(-0.02);
      return (
        b.disc(x, y - 20, 128, p.brick, { texture: 'dry' }) +
        b.blob(
          [
            [x + 20, y + 20],
            [x + 120, y - 10],
            [x + 140, y + 40],
            [x + 60, y + 90],
            [x - 40, y + 80],
          ],
          p.clay,
        ) +
        b.stroke(
          [
            [x - 20, y + 66],
            [x + 50, y + 80],
            [x + 130, y + 40],
          ],
          p.cream,
          13,
          { dash: '11 13' },
        ) +
        b.disc(x + 20, y - 60, 42, p.cream) +
        b.disc(x + 30, y - 56, 20, p.ink) +
        many(3, (index) =>
          b.stroke(
            [
              [x - 60 - index * 22, y - 110],
              [x - 90 - index * 26, y - 190],
              [x - 60 - index * 20, y - 236],
            ],
            p.mustard,
            20,
          ),
        ) +
        b.stroke(
          [
            [x + 120, y + 70],
            [x + 150, y + 120],
            [x + 110, y + 150],
          ],
          p.straw,
          9,
        ) +
        b.disc(x + 126, y - 2, 9, p.umber)
      );
    })() +
    b.stroke([at(1), [46, 380 + Math.sin(turn) * 40], [16, 300 + Math.sin(turn) * 60]], p.mustard, 40)
  );
};

const maypole: Painter = (b) =>
  sky(b, p.sky, p.cream, 760) +
  sun(b, 160, 150, 58) +
  cloud(b, 690, 190, 130) +
  land(b, 700, 20, p.sage, 'dry') +
  tree(b, 90, 770, 300, [p.leaf, p.olive, p.blush]) +
  tree(b, 820, 770, 330, [p.leaf, p.olive, p.cream]) +
  land(b, 780, 16, p.olive, 'dry') +
  b.disc(450, 980, 390, p.leaf, { tall: 0.36, texture: 'stipple' }) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283 + 0.2;
    const [x, y] = [450 + Math.cos(angle) * 350, 960 + Math.sin(angle) * 116];
    const colour = brights[index % 8] ?? p.brick;
    return y < 960
      ? child(b, x, y + 30, 130, { pose: 'wave', top: colour, mirror: x > 450 }) +
          b.stroke(serpentine([450, 210], [x + (x > 450 ? -30 : 30), y - 92], 1, Math.cos(angle) * 16), colour, 9)
      : '';
  }) +
  b.rule(450, 990, 450, 130, p.cream, 32) +
  b.stroke(serpentine([450, 980], [450, 200], 9, 15, 8), p.brick, 11) +
  b.stroke(serpentine([450, 980], [450, 200], 9, -15, 8), p.teal, 11) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283 + 0.2;
    const [x, y] = [450 + Math.cos(angle) * 350, 960 + Math.sin(angle) * 116];
    const colour = brights[index % 8] ?? p.brick;
    return y >= 960
      ? b.stroke(serpentine([450, 210], [x + (x > 450 ? -34 : 34), y - 118], 1, Math.cos(angle) * 22), colour, 11) +
          child(b, x, y + 50, 168, { pose: 'wave', top: colour, mirror: x > 450 })
      : '';
  }) +
  many(9, (index) =>
    flower(
      b,
      450 + Math.cos(index * 0.698) * 62,
      150 + Math.sin(index * 0.698) * 24,
      36,
      brights[index % 8] ?? p.brick,
      p.straw,
      7,
    ),
  ) +
  b.disc(450, 110, 26, p.mustard);

const eastergarden: Painter = (b) =>
  room(b, p.straw, p.sage, 330, 'dots') +
  table(b, 300, p.sand, 'weave') +
  shade(b, 600, 770, 500, 0.12) +
  b.cut(
    [
      [110, 500],
      [1090, 500],
      [1150, 760],
      [50, 760],
    ],
    p.umber,
    { texture: 'hatch' },
  ) +
  b.blob(
    [
      [120, 520],
      [240, 440],
      [420, 470],
      [560, 380],
      [720, 340],
      [900, 400],
      [1080, 520],
      [1120, 730],
      [600, 742],
      [80, 730],
    ],
    p.leaf,
    { texture: 'stipple' },
  ) +
  many(60, () =>
    b.disc(
      b.chance.between(130, 1080),
      b.chance.between(520, 720),
      b.chance.between(13, 32),
      b.chance.pick([p.olive, p.leaf, p.moss, p.sage]),
      { texture: 'stipple', tall: 0.6 },
    ),
  ) +
  b.blob(
    [
      [620, 540],
      [660, 420],
      [760, 390],
      [860, 430],
      [890, 540],
    ],
    p.stone,
    { texture: 'dry' },
  ) +
  b.blob(
    [
      [700, 540],
      [716, 470],
      [760, 450],
      [806, 470],
      [820, 540],
    ],
    p.night,
  ) +
  b.disc(880, 560, 60, p.stone, { texture: 'hatch' }) +
  b.stroke(serpentine([760, 550], [330, 740], 1, 46), p.sand, 46) +
  many(26, (index) =>
    b.disc(
      760 - index * 17 + b.chance.between(-20, 20),
      556 + index * 7 + b.chance.between(-10, 10),
      b.chance.between(6, 13),
      b.chance.pick([p.cream, p.stone, p.grey]),
      { tall: 0.7 },
    ),
  ) +
  many(
    3,
    (index) =>
      b.rule(300 + index * 100, 490 - (index % 2) * 50, 300 + index * 100, 290 - (index % 2) * 50, p.umber, 15) +
      b.rule(264 + index * 100, 350 - (index % 2) * 50, 336 + index * 100, 350 - (index % 2) * 50, p.umber, 13),
  ) +
  many(9, (index) =>
    flower(
      b,
      180 + index * 104,
      640 + (index % 3) * 26,
      26,
      [p.cream, p.mustard, p.blush][index % 3] ?? p.cream,
      p.ochre,
      6,
    ),
  ) +
  move(
    b.stroke(
      [
        [-60, 20],
        [0, 26],
        [70, 16],
        [84, -18],
      ],
      p.ochre,
      24,
    ) +
      b.disc(0, -16, 44, p.clay) +
      b.stroke(
        around(14, (angle, index) => [
          Math.cos(angle * 1.7) * (34 - index * 2.3),
          -16 + Math.sin(angle * 1.7) * (34 - index * 2.3),
        ]),
        p.cream,
        7,
      ) +
      b.rule(80, -20, 76, -50, p.ochre, 6) +
      b.rule(90, -20, 98, -48, p.ochre, 6),
    960,
    690,
    1,
  );

const eggs: Painter = (b) =>
  room(b, p.sage, p.teal, 380, 'dots') +
  b.cut(
    [
      [600, -30],
      [300, 520],
      [900, 520],
    ],
    p.straw,
    { opacity: 0.5 },
  ) +
  b.rule(600, -20, 600, 90, p.ink, 9) +
  b.blob(
    [
      [520, 140],
      [560, 84],
      [640, 84],
      [680, 140],
    ],
    p.brick,
    { texture: 'hatch' },
  ) +
  b.disc(600, 146, 36, p.straw) +
  b.box(110, 430, 980, 390, p.ochre, { texture: 'hatch' }) +
  b.box(150, 470, 900, 310, p.umber) +
  many(170, () => {
    const [x, y] = [b.chance.between(160, 1040), b.chance.between(500, 770)];
    return b.stroke(
      [
        [x - 50, y],
        [x, y + b.chance.between(-16, 16)],
        [x + 50, y + b.chance.between(-16, 16)],
      ],
      b.chance.pick([p.mustard, p.straw, p.ochre]),
      7,
    );
  }) +
  many(10, (index) => {
    const [x, y] = [250 + (index % 5) * 176 + (index > 4 ? 20 : 0), 580 + Math.floor(index / 5) * 120];
    return (
      b.blob(
        [
          [x, y - 76],
          [x + 48, y - 14],
          [x + 40, y + 40],
          [x, y + 58],
          [x - 40, y + 40],
          [x - 48, y - 14],
        ],
        [p.cream, p.blush, p.sand, p.mist][index % 4] ?? p.cream,
        { texture: 'stipple' },
      ) +
      (index === 7
        ? b.stroke(
            [
              [x - 40, y - 20],
              [x - 18, y - 4],
              [x, y - 26],
              [x + 16, y - 4],
              [x + 40, y - 20],
            ],
            p.umber,
            5,
          )
        : '')
    );
  });

const chicks: Painter = (b) =>
  ground(b, p.sky, 'dots') +
  b.stroke(serpentine([-30, 130], [1230, 130], 3, 40), p.cream, 40) +
  b.cut(
    [
      [-30, 620],
      [1240, 610],
      [1240, 940],
      [-30, 940],
    ],
    p.ochre,
    { texture: 'hatch' },
  ) +
  many(100, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(640, 880)];
    return b.stroke(
      [
        [x - 50, y],
        [x, y + b.chance.between(-12, 12)],
        [x + 50, y],
      ],
      b.chance.pick([p.mustard, p.straw]),
      6,
    );
  }) +
  many(7, (index) => {
    const [x, y] = [120 + index * 160, 600 + Math.sin(index * 1.9) * 34];
    const look = index % 2 ? 1 : -1;
    return (
      shade(b, x, y + 104, 70) +
      b.rule(x - 18, y + 66, x - 22, y + 104, p.clay, 7) +
      b.rule(x + 18, y + 66, x + 22, y + 104, p.clay, 7) +
      b.disc(x, y + 20, 74, index % 3 ? p.straw : p.mustard, { texture: 'stipple' }) +
      b.disc(x + look * 13, y - 66, 52, index % 3 ? p.straw : p.mustard, { texture: 'stipple' }) +
      b.cut(
        [
          [x + look * 56, y - 76],
          [x + look * 92, y - 62],
          [x + look * 56, y - 48],
        ],
        p.clay,
      ) +
      b.disc(x + look * 30, y - 76, 7, p.ink) +
      b.blob(
        [
          [x - look * 20, y],
          [x - look * 66, y + 10],
          [x - look * 40, y + 46],
          [x - look * 6, y + 36],
        ],
        p.mustard,
        { texture: 'dry' },
      ) +
      b.stroke(
        [
          [x + 10, y - 116],
          [x + 16, y - 136],
          [x + 4, y - 146],
        ],
        p.mustard,
        7,
      )
    );
  });

export const seasons = {
  lamps,
  rangoli,
  fair,
  hanukkah,
  tinsel,
  crescent,
  lanterns,
  dragon: ((b) => dragon(b, 0.6)) as Painter,
  maypole,
  eastergarden,
  eggs,
  chicks,
};
export { dragon };
