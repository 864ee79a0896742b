/** Tables with food: cakes, bread, Harvest, lunches, breakfast, banquet, pancakes, lunch boxes. */
import { around, type Brush, many, move, serpentine } from '../brush.ts';
import { bricks, bunting, flower, ground, leaf, room, shade, sky, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const plate = (b: Brush, x: number, y: number, r: number, rim: string = p.cream) =>
  shade(b, x + 8, y + 12, r, 0.42) +
  b.disc(x, y, r, rim, { tall: 0.42 }) +
  b.disc(x, y - 2, r * 0.74, p.stone, { tall: 0.38, opacity: 0.5 });

const apple = (b: Brush, x: number, y: number, r: number, colour: string) =>
  shade(b, x, y + r * 0.9, r) +
  b.blob(
    [
      [x - r, y],
      [x - r * 0.5, y - r * 0.85],
      [x, y - r * 0.7],
      [x + r * 0.5, y - r * 0.85],
      [x + r, y],
      [x + r * 0.55, y + r * 0.9],
      [x - r * 0.55, y + r * 0.9],
    ],
    colour,
    { texture: 'dry' },
  ) +
  b.stroke(
    [
      [x, y - r * 0.7],
      [x + r * 0.14, y - r * 1.15],
    ],
    p.umber,
    r / 7,
  ) +
  leaf(b, x + 4, y - r * 0.9, r * 0.6, 60, p.leaf);

const loaf = (b: Brush, x: number, y: number, size: number) =>
  move(
    shade(b, 0, 10, 140) +
      b.blob(
        [
          [-140, 0],
          [-130, -70],
          [-60, -104],
          [60, -104],
          [130, -70],
          [140, 0],
          [0, 18],
        ],
        p.ochre,
        { texture: 'dry' },
      ) +
      many(4, (index) =>
        b.stroke(
          [
            [-88 + index * 50, -88],
            [-70 + index * 50, -56],
            [-62 + index * 50, -30],
          ],
          p.straw,
          13,
        ),
      ),
    x,
    y,
    size,
  );

const ribs = [-0.62, 0.62, -0.32, 0.32, 0];

const pumpkin = (b: Brush, x: number, y: number, r: number, colour: string = p.clay) =>
  shade(b, x, y + r * 0.72, r * 1.1) +
  many(5, (index) =>
    b.disc(x + (ribs[index] ?? 0) * r, y, r * 0.62, index === 4 ? colour : index > 1 ? p.clay : p.brick, {
      tall: 1.22,
      texture: 'hatch',
    }),
  ) +
  b.stroke(
    [
      [x, y - r * 0.66],
      [x + r * 0.06, y - r],
      [x + r * 0.24, y - r * 1.1],
    ],
    p.leaf,
    r / 6,
  );

const cake = (b: Brush, x: number, y: number, r: number, kind: number) => {
  const icing = [p.blush, p.cream, p.umber, p.straw, p.brick][kind % 5] ?? p.cream;
  return (
    b.rule(x, y, x, y + 66, p.stone, 24) +
    b.disc(x, y + 72, r * 0.5, p.stone, { tall: 0.3 }) +
    b.disc(x, y, r * 1.15, p.cream, { tall: 0.26, edge: p.stone, line: 4 }) +
    b.cut(
      [
        [x - r, y - 6],
        [x - r, y - 110],
        [x + r, y - 110],
        [x + r, y - 6],
      ],
      kind % 2 ? p.ochre : p.sand,
      { texture: 'stipple' },
    ) +
    b.disc(x, y - 6, r, kind % 2 ? p.ochre : p.sand, { tall: 0.2 }) +
    b.rule(x - r, y - 56, x + r, y - 56, p.brick, 9) +
    b.blob(
      [
        [x - r - 4, y - 110],
        [x, y - 140],
        [x + r + 4, y - 110],
        [x + r + 2, y - 78],
        [x + r * 0.6, y - 92],
        [x + r * 0.25, y - 66],
        [x - r * 0.2, y - 90],
        [x - r * 0.6, y - 70],
        [x - r - 2, y - 86],
      ],
      icing,
    ) +
    (kind % 3 === 0
      ? many(5, (index) => b.disc(x - r * 0.7 + index * r * 0.35, y - 126, 14, p.brick))
      : kind % 3 === 1
        ? many(14, () =>
            b.disc(x + b.chance.between(-r * 0.8, r * 0.8), y - b.chance.between(106, 126), 4, b.chance.pick(brights)),
          )
        : b.stroke(serpentine([x - r * 0.8, y - 116], [x + r * 0.8, y - 116], 3, 8), p.brick, 7))
  );
};

const cakes: Painter = (b) =>
  room(b, p.sky, p.sage, 500, 'dots') +
  bunting(b, [-20, 70], [620, 60], 70, 8) +
  bunting(b, [600, 60], [1220, 80], 70, 8) +
  table(b, 480, p.cream, 'cross') +
  cake(b, 190, 520, 110, 0) +
  cake(b, 520, 500, 124, 2) +
  cake(b, 840, 520, 104, 1) +
  cake(b, 1080, 500, 90, 3) +
  many(9, (index) => {
    const [x, y] = [120 + index * 122, 720 + (index % 2) * 44];
    return (
      b.cut(
        [
          [x - 34, y - 20],
          [x + 34, y - 20],
          [x + 24, y + 30],
          [x - 24, y + 30],
        ],
        brights[index % 8] ?? p.brick,
        { texture: 'hatch' },
      ) +
      b.blob(
        [
          [x - 42, y - 16],
          [x - 26, y - 50],
          [x, y - 62],
          [x + 26, y - 50],
          [x + 42, y - 16],
        ],
        [p.blush, p.cream, p.straw][index % 3] ?? p.cream,
      ) +
      b.disc(x, y - 60, 9, p.brick)
    );
  });

const bread: Painter = (b) => {
  const roll = (x: number, y: number) =>
    shade(b, x, y + 30, 72, 0.3) +
    b.disc(x, y, 70, b.chance.pick([p.ochre, p.mustard, p.ochre]), { tall: 0.72, texture: 'dry' }) +
    b.stroke(serpentine([x - 36, y - 14], [x + 36, y - 14], 1, 10), p.straw, 9);
  const hedgehog = move(
    shade(b, 0, 40, 100, 0.3) +
      b.blob(
        [
          [-96, 34],
          [-124, 20],
          [-80, -20],
          [-20, -66],
          [60, -56],
          [100, 10],
          [80, 40],
          [-20, 48],
        ],
        p.ochre,
        { texture: 'dry' },
      ) +
      many(26, (index) => {
        const [x, y] = [-40 + (index % 7) * 21, -40 + Math.floor(index / 7) * 22];
        return b.cut(
          [
            [x, y + 12],
            [x + 10, y - 16],
            [x + 20, y + 12],
          ],
          p.umber,
        );
      }) +
      b.disc(-122, 20, 9, p.night) +
      b.disc(-84, 4, 7, p.night),
    640,
    470,
    1.25,
  );
  return (
    ground(b, p.sage, 'weave') +
    b.cut(
      [
        [110, 180],
        [1090, 160],
        [1120, 780],
        [80, 800],
      ],
      p.grey,
      { texture: 'dry', edge: p.ink, line: 5 },
    ) +
    b.cut(
      [
        [140, 206],
        [1062, 188],
        [1086, 752],
        [112, 772],
      ],
      p.stone,
    ) +
    many(15, (index) =>
      index === 7 || index === 8 ? '' : roll(240 + (index % 5) * 178, 300 + Math.floor(index / 5) * 170),
    ) +
    hedgehog +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 18), p.brick, 30) +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 18), p.cream, 6, { dash: '2 30' })
  );
};

const harvest: Painter = (b) => {
  const tin = (x: number, y: number, colour: string, tall = 120) =>
    b.box(x - 44, y - tall, 88, tall, p.stone, { texture: 'hatch' }) +
    b.box(x - 44, y - tall + 18, 88, tall - 36, colour, { texture: 'dry' }) +
    b.disc(x, y - tall, 44, p.cream, { tall: 0.24 }) +
    b.disc(x, y - tall / 2, 22, p.cream);
  return (
    room(b, p.straw, p.sage, 520, 'dry') +
    many(22, (index) => {
      const part = index / 21;
      return leaf(
        b,
        -10 + part * 1220,
        60 + Math.sin(part * Math.PI * 3) * 34,
        76,
        part * 900,
        b.chance.pick([p.clay, p.brick, p.olive, p.ochre]),
      );
    }) +
    table(b, 500, p.brick, 'weave') +
    tin(190, 560, p.teal) +
    tin(290, 556, p.mustard, 150) +
    tin(250, 440, p.plum, 96) +
    tin(1010, 560, p.leaf, 140) +
    tin(1106, 566, p.clay) +
    loaf(b, 560, 560, 1.1) +
    loaf(b, 800, 580, 0.85) +
    pumpkin(b, 400, 620, 100) +
    pumpkin(b, 930, 660, 130, p.mustard) +
    pumpkin(b, 150, 700, 84, p.mustard) +
    many(7, (index) =>
      apple(
        b,
        520 + (index % 4) * 78 + (index > 3 ? 40 : 0),
        720 - (index > 3 ? 62 : 0),
        42,
        b.chance.pick([p.brick, p.olive, p.clay]),
      ),
    ) +
    many(
      6,
      (index) =>
        b.stroke(
          [
            [690 + index * 13, 500],
            [684 + index * 18, 400],
            [660 + index * 26, 300 + (index % 2) * 30],
          ],
          p.ochre,
          5,
        ) +
        b.blob(
          [
            [650 + index * 26, 300],
            [660 + index * 26, 260],
            [674 + index * 26, 300],
            [662 + index * 26, 330],
          ],
          p.mustard,
          { texture: 'hatch' },
        ),
    )
  );
};

const pumpkins: Painter = (b) => {
  const face = (x: number, y: number, r: number, kind: number) =>
    pumpkin(b, x, y, r) +
    (kind % 2
      ? b.cut(
          [
            [x - r * 0.5, y - r * 0.1],
            [x - r * 0.3, y - r * 0.4],
            [x - r * 0.12, y - r * 0.1],
          ],
          p.straw,
        ) +
        b.cut(
          [
            [x + r * 0.5, y - r * 0.1],
            [x + r * 0.3, y - r * 0.4],
            [x + r * 0.12, y - r * 0.1],
          ],
          p.straw,
        )
      : b.disc(x - r * 0.3, y - r * 0.2, r * 0.15, p.straw) + b.disc(x + r * 0.3, y - r * 0.2, r * 0.15, p.straw)) +
    (kind === 2
      ? b.disc(x, y + r * 0.3, r * 0.24, p.straw, { tall: 1.2 })
      : b.blob(
          [
            [x - r * 0.5, y + r * 0.15],
            [x, y + r * 0.3],
            [x + r * 0.5, y + r * 0.15],
            [x + r * 0.3, y + r * 0.5],
            [x, y + r * 0.58],
            [x - r * 0.3, y + r * 0.5],
          ],
          p.straw,
        ));
  return (
    ground(b, p.plum, 'dry') +
    b.disc(940, 190, 96, p.straw) +
    b.stroke(serpentine([-30, 250], [1230, 200], 2, 34), p.navy, 90, { opacity: 0.35 }) +
    many(5, (index) => {
      const [x, y] = [150 + index * 130, 120 + Math.sin(index * 2) * 60];
      return b.blob(
        [
          [x - 54, y - 14],
          [x - 18, y],
          [x, y - 12],
          [x + 18, y],
          [x + 54, y - 14],
          [x + 24, y + 18],
          [x, y + 8],
          [x - 24, y + 18],
        ],
        p.night,
      );
    }) +
    bricks(b, -30, 660, 1260, 280, p.brick, 60) +
    b.box(-30, 630, 1260, 44, p.stone, { texture: 'hatch' }) +
    face(150, 560, 104, 1) +
    face(380, 540, 128, 2) +
    face(640, 566, 96, 3) +
    face(860, 536, 134, 0) +
    face(1090, 566, 98, 1) +
    many(3, (index) => face(260 + index * 330, 820, 90, index + 1))
  );
};

const lunch: Painter = (b, version) => {
  const burns = version === 'burns';
  const setting = (x: number, y: number, index: number) =>
    plate(b, x, y, 108) +
    (burns
      ? b.disc(x - 38, y - 16, 44, p.clay, { tall: 0.6, texture: 'dry' }) +
        b.disc(x + 38, y - 16, 44, p.cream, { tall: 0.6, texture: 'dry' }) +
        b.disc(x, y + 12, 36, p.umber, { tall: 0.6, texture: 'stipple' })
      : many(4, (sprout) => b.disc(x - 46 + sprout * 17, y + 6, 13, p.leaf, { texture: 'dry' })) +
        b.disc(x + 34, y - 12, 42, p.ochre, { tall: 0.6, texture: 'dry' }) +
        b.stroke(
          [
            [x - 50, y - 16],
            [x - 6, y - 20],
          ],
          p.clay,
          15,
        )) +
    b.rule(x - 132, y - 20, x - 132, y + 34, p.stone, 8) +
    b.rule(x + 132, y - 20, x + 132, y + 34, p.stone, 8) +
    (burns
      ? ''
      : move(
          b.box(-58, -17, 116, 34, [p.brick, p.moss, p.mustard, p.navy][index % 4] ?? p.brick, { texture: 'dots' }) +
            b.cut(
              [
                [-58, -20],
                [-88, -30],
                [-88, 30],
                [-58, 20],
              ],
              p.straw,
            ) +
            b.cut(
              [
                [58, -20],
                [88, -30],
                [88, 30],
                [58, 20],
              ],
              p.straw,
            ),
          x,
          y - 82,
          1,
          -10 + index * 7,
        ));
  const tartan = burns
    ? many(9, (index) =>
        b.rule(60 + index * 140, 250, 20 + index * 150, 900, index % 2 ? p.navy : p.mustard, index % 2 ? 26 : 8),
      ) +
      many(6, (index) =>
        b.rule(-20, 290 + index * 104, 1220, 290 + index * 104, index % 2 ? p.navy : p.moss, index % 2 ? 22 : 34),
      )
    : '';
  return (
    room(b, burns ? p.sage : p.moss, p.ochre, 300, 'dots') +
    (burns
      ? bunting(b, [-20, 60], [1220, 60], 70, 14, [p.navy, p.cream])
      : many(40, (index) => {
          const part = index / 39;
          return (
            leaf(
              b,
              -20 + part * 1240,
              90 + Math.sin(part * Math.PI * 4) * 44,
              52,
              part * 1500,
              index % 3 ? p.leaf : p.olive,
            ) + (index % 4 === 0 ? b.disc(-20 + part * 1240, 92 + Math.sin(part * Math.PI * 4) * 44, 11, p.brick) : '')
          );
        })) +
    table(b, 250, burns ? p.brick : p.cream, 'weave') +
    tartan +
    many(3, (index) => setting(220 + index * 380, 440, index)) +
    many(3, (index) => setting(220 + index * 380, 700, index + 2))
  );
};

const breakfast: Painter = (b) => {
  const rack = (x: number, y: number) =>
    many(5, (index) =>
      b.cut(
        [
          [x + index * 46, y],
          [x + index * 46 + 14, y - 112],
          [x + index * 46 + 70, y - 118],
          [x + index * 46 + 60, y - 4],
        ],
        index % 2 ? p.ochre : p.mustard,
        { texture: 'stipple', edge: p.umber, line: 4 },
      ),
    ) + b.rule(x - 20, y + 4, x + 290, y - 6, p.grey, 9);
  const jar = (x: number, y: number, colour: string) =>
    shade(b, x, y + 4, 66) +
    b.box(x - 54, y - 116, 108, 120, colour, { round: 24, texture: 'dry' }) +
    b.box(x - 46, y - 146, 92, 36, p.cream, { texture: 'cross' }) +
    b.box(x - 36, y - 84, 72, 48, p.cream);
  return (
    room(b, p.blush, p.sand, 420, 'dots') +
    b.box(130, 60, 300, 260, p.sky, { edge: p.cream, line: 20 }) +
    b.disc(280, 190, 54, p.straw) +
    table(b, 420, p.cream, 'cross') +
    many(12, (index) => b.rule(index * 110, 424, index * 130 - 100, 860, p.sky, 30)) +
    rack(160, 600) +
    rack(520, 780) +
    jar(560, 570, p.brick) +
    jar(700, 580, p.mustard) +
    jar(160, 780, p.plum) +
    move(
      shade(b, 0, 92, 150) +
        b.blob(
          [
            [-110, 60],
            [-130, -10],
            [-70, -80],
            [70, -80],
            [130, -10],
            [110, 60],
            [0, 96],
          ],
          p.teal,
          { texture: 'dry' },
        ) +
        b.stroke(
          [
            [110, -10],
            [180, -40],
            [190, -90],
          ],
          p.teal,
          30,
        ) +
        b.stroke(
          [
            [-118, -40],
            [-190, -10],
            [-120, 44],
          ],
          p.teal,
          22,
        ) +
        b.disc(0, -84, 60, p.teal, { tall: 0.3 }) +
        b.disc(0, -106, 15, p.brick) +
        b.stroke(serpentine([-80, 6], [80, 6], 2, 16), p.cream, 9),
      950,
      540,
    ) +
    b.stroke(serpentine([950, 420], [970, 250], 1, 20), p.cream, 13, { opacity: 0.7 }) +
    plate(b, 980, 770, 120) +
    b.cut(
      [
        [920, 770],
        [930, 690],
        [1030, 700],
        [1040, 770],
      ],
      p.mustard,
      { texture: 'stipple', edge: p.umber, line: 4 },
    )
  );
};

const banquet: Painter = (b) => {
  const goblet = (x: number, y: number) =>
    shade(b, x, y + 4, 44) +
    b.blob(
      [
        [x - 40, y - 130],
        [x + 40, y - 130],
        [x + 30, y - 76],
        [x, y - 60],
        [x - 30, y - 76],
      ],
      p.mustard,
      { texture: 'hatch' },
    ) +
    b.rule(x, y - 60, x, y - 8, p.mustard, 13) +
    b.disc(x, y - 2, 38, p.mustard, { tall: 0.3 });
  const pie = (x: number, y: number, r: number) =>
    plate(b, x, y + 14, r * 1.2) +
    b.disc(x, y, r, p.ochre, { tall: 0.5, texture: 'dry' }) +
    many(14, (index) =>
      b.disc(x + Math.cos(index * 0.449) * r * 0.94, y + Math.sin(index * 0.449) * r * 0.46, 13, p.mustard),
    ) +
    leaf(b, x - 10, y + 14, 52, -40, p.straw, p.umber) +
    leaf(b, x + 10, y + 14, 52, 40, p.straw, p.umber);
  const swan = move(
    shade(b, 0, 84, 190) +
      b.blob(
        [
          [-170, 40],
          [-190, -60],
          [-90, -20],
          [20, -50],
          [150, -10],
          [140, 50],
          [0, 90],
        ],
        p.cream,
        { texture: 'dry', edge: p.mustard, line: 5 },
      ) +
      b.stroke(
        [
          [120, 10],
          [190, -90],
          [110, -190],
          [180, -240],
        ],
        p.cream,
        40,
      ) +
      b.disc(184, -244, 30, p.cream) +
      b.cut(
        [
          [206, -256],
          [262, -240],
          [206, -228],
        ],
        p.clay,
      ) +
      b.disc(190, -250, 5, p.ink) +
      b.cut(
        [
          [158, -270],
          [164, -306],
          [180, -284],
          [194, -310],
          [206, -272],
        ],
        p.mustard,
      ) +
      many(4, (index) =>
        b.stroke(
          [
            [-140 + index * 40, 0],
            [-80 + index * 40, 14],
            [-30 + index * 40, 6],
          ],
          p.mustard,
          6,
        ),
      ),
    600,
    520,
    1,
  );
  return (
    room(b, p.plum, p.umber, 430, 'weave') +
    many(4, (index) => {
      const x = 130 + index * 310;
      return (
        b.cut(
          [
            [x - 70, 30],
            [x + 70, 30],
            [x + 70, 260],
            [x, 320],
            [x - 70, 260],
          ],
          index % 2 ? p.brick : p.moss,
          { texture: 'hatch', edge: p.mustard, line: 7 },
        ) + flower(b, x, 150, 50, p.cream, p.mustard, 5)
      );
    }) +
    table(b, 430, p.sand, 'weave') +
    swan +
    goblet(170, 620) +
    goblet(1040, 600) +
    goblet(330, 800) +
    pie(210, 730, 90) +
    pie(960, 740, 110) +
    goblet(760, 810) +
    many(5, (index) => apple(b, 500 + index * 56, 776 - (index % 2) * 20, 32, index % 2 ? p.olive : p.brick))
  );
};

const pancakes: Painter = (b) => {
  const pan = (x: number, y: number, size: number, turn: number) =>
    move(
      b.rule(100, 0, 320, -10, p.umber, 34) +
        b.disc(0, 0, 128, p.ink, { tall: 0.46 }) +
        b.disc(0, -10, 108, p.grey, { tall: 0.4, texture: 'hatch' }),
      x,
      y,
      size,
      turn,
    );
  const cakeFlat = (x: number, y: number, size: number, turn: number) =>
    move(
      b.blob(
        around(9, (angle) => [Math.cos(angle) * 104, Math.sin(angle) * 44]),
        p.mustard,
        { texture: 'stipple', shake: 6 },
      ) +
        b.blob(
          around(7, (angle) => [Math.cos(angle) * 66, Math.sin(angle) * 22]),
          p.ochre,
          { opacity: 0.6, shake: 8 },
        ),
      x,
      y,
      size,
      turn,
    );
  return (
    sky(b, p.sky, p.cream, 480) +
    bricks(b, -30, 520, 1260, 200, p.clay) +
    b.cut(
      [
        [-30, 716],
        [1240, 708],
        [1240, 940],
        [-30, 940],
      ],
      p.stone,
      { texture: 'stipple' },
    ) +
    b.rule(940, 730, 940, 120, p.navy, 22) +
    b.box(830, 60, 220, 170, p.cream, { edge: p.brick, line: 10 }) +
    b.box(890, 120, 100, 74, 'none', { edge: p.brick, line: 8 }) +
    b.disc(860, 250, 74, 'none', { edge: p.brick, line: 11, tall: 0.3 }) +
    cakeFlat(862, 244, 0.85, -14) +
    many(6, (index) =>
      b.stroke(
        [
          [800 + index * 24, 256],
          [812 + index * 18, 340],
        ],
        p.cream,
        4,
      ),
    ) +
    b.stroke(serpentine([300, 600], [560, 170], 1, 60), p.cream, 9, { dash: '4 24' }) +
    cakeFlat(570, 170, 1.1, -26) +
    cakeFlat(350, 320, 1, 18) +
    pan(270, 640, 1.1, -8) +
    pan(720, 800, 1, 6) +
    cakeFlat(720, 782, 0.9, 4) +
    b.rule(-20, 860, 1220, 850, p.cream, 9)
  );
};

const lunchboxes: Painter = (b) => {
  const box = (x: number, y: number, w: number, index: number) => {
    const colour = brights[(index * 3) % 8] ?? p.brick;
    const marks = [
      flower(b, x + w / 2, y - 60, 26, p.cream, p.mustard, 7),
      b.stroke(serpentine([x + 26, y - 60], [x + w - 26, y - 60], 2, 16), p.cream, 9),
      b.disc(x + w / 2, y - 60, 28, p.straw),
      many(6, (dot) => b.disc(x + 34 + (dot % 3) * ((w - 68) / 2), y - 84 + Math.floor(dot / 3) * 46, 10, p.cream)),
    ];
    return (
      b.stroke(
        [
          [x + w * 0.32, y - 116],
          [x + w * 0.36, y - 150],
          [x + w * 0.64, y - 150],
          [x + w * 0.68, y - 116],
        ],
        p.ink,
        11,
      ) +
      b.box(x, y - 120, w, 120, colour, {
        round: 22,
        texture: (['dry', 'dots', 'hatch', 'weave'] as const)[index % 4] ?? 'dry',
      }) +
      b.rule(x + 8, y - 98, x + w - 8, y - 98, p.ink, 3) +
      (marks[index % 4] ?? '')
    );
  };
  const shelf = (y: number) => b.box(90, y, 1020, 26, p.grey, { texture: 'hatch' });
  return (
    room(b, p.straw, p.teal, 760, 'dots') +
    b.rule(120, 130, 120, 800, p.grey, 20) +
    b.rule(1080, 130, 1080, 800, p.grey, 20) +
    many(
      3,
      (row) =>
        shelf(320 + row * 220) +
        many(5, (index) => box(150 + index * 184, 320 + row * 220, b.chance.between(138, 168), index + row * 5)),
    ) +
    b.disc(150, 826, 40, p.ink) +
    b.disc(1050, 826, 40, p.ink) +
    b.disc(150, 826, 15, p.stone) +
    b.disc(1050, 826, 15, p.stone)
  );
};

export const kitchen = { cakes, bread, harvest, pumpkins, lunch, breakfast, banquet, pancakes, lunchboxes };
