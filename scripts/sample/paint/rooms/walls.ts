/** What hangs on walls: children's pictures, prints, poems, posters, certificates, covers, flags, maps. */
import { around, type Brush, many, move, type Point, serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { bunting, cloud, flower, ground, leaf, room, sheet, stars, sun, water } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, hairs, palette as p, skins } from '../palette.ts';

/** Small pictures, each as a child would paint it, in a field of 100 by 100. */
const subjects: Readonly<Record<string, (b: Brush, index: number) => string>> = {
  portraits(b, index) {
    const skin = b.chance.pick(skins);
    const hair = b.chance.pick(hairs);
    const big = index % 3 === 1;
    return (
      b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.straw, p.blush, p.sage, p.mist])) +
      b.disc(50, 46, big ? 38 : 31, hair, { texture: 'dry' }) +
      b.blob(
        [
          [18, 104],
          [26, 82],
          [50, 76],
          [74, 82],
          [82, 104],
        ],
        b.chance.pick(brights),
      ) +
      b.disc(50, 52, 26, skin, { tall: 1.1 }) +
      b.blob(
        [
          [24, 44],
          [32, 24],
          [54, 20],
          [76, 44],
          [56, 34],
        ],
        hair,
      ) +
      b.disc(41, 50, 4, p.cream) +
      b.disc(60, 50, 4.6, p.cream) +
      b.disc(41, 50, 2, p.ink) +
      b.disc(60, 50, 2, p.ink) +
      b.rule(35, 41, 46, 39, p.ink, 3) +
      b.rule(55, 39, 66, 42, p.ink, 3) +
      b.stroke(
        [
          [50, 50],
          [47, 59],
          [52, 60],
        ],
        p.umber,
        2,
      ) +
      b.stroke(
        [
          [40, 67],
          [50, index % 2 ? 73 : 68],
          [61, 66],
        ],
        p.brick,
        3,
      )
    );
  },
  longships: (b) =>
    b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.cream, p.blush])) +
    sun(b, 82, 18, 8) +
    b.blob(
      [
        [-10, 74],
        [30, 68],
        [70, 76],
        [110, 70],
        [110, 110],
        [-10, 110],
      ],
      p.teal,
    ) +
    b.blob(
      [
        [12, 62],
        [30, 76],
        [70, 76],
        [88, 60],
        [84, 50],
        [96, 36],
        [92, 66],
        [74, 86],
        [28, 86],
        [8, 66],
        [4, 42],
      ],
      p.umber,
    ) +
    b.rule(50, 72, 50, 16, p.umber, 3) +
    b.blob(
      [
        [26, 22],
        [74, 22],
        [70, 40],
        [76, 58],
        [24, 58],
        [30, 40],
      ],
      p.cream,
    ) +
    many(3, (stripe) => b.box(30 + stripe * 16, 22, 8, 36, b.chance.pick([p.brick, p.navy]))) +
    many(5, (shield) => b.disc(28 + shield * 11, 74, 5, b.chance.pick(brights))),
  newts: (b, index) =>
    b.box(-10, -10, 120, 120, index % 2 ? p.mist : p.cream) +
    b.stroke(
      serpentine([14, 76], [84, 26], 1, index % 2 ? 14 : -14),
      b.chance.pick([p.olive, p.leaf, p.clay, p.ochre]),
      13,
    ) +
    b.disc(84, 26, 10, p.olive) +
    b.disc(87, 23, 2, p.ink) +
    b.rule(40, 60, 30, 48, p.leaf, 4) +
    b.rule(40, 60, 52, 70, p.leaf, 4) +
    b.rule(64, 42, 54, 30, p.leaf, 4) +
    b.rule(64, 42, 76, 50, p.leaf, 4) +
    many(7, () => b.disc(b.chance.between(8, 92), b.chance.between(8, 92), 2.4, p.river)),
  letters: (b, index) =>
    index % 3 === 0
      ? (subjects.portraits?.(b, index) ?? '')
      : b.box(-10, -10, 120, 120, index % 2 ? p.cream : p.paper) +
        many(8, (row) =>
          b.stroke(
            serpentine([12, 18 + row * 10], [row === 7 ? 46 : b.chance.between(72, 90), 18 + row * 10], 5, 1.3),
            p.navy,
            1.7,
          ),
        ),
  exhibition(b, index) {
    const kinds = ['portraits', 'longships', 'newts', 'flower', 'tree', 'boat', 'cat'];
    const kind = kinds[(index * 3) % 7] ?? 'cat';
    const known = subjects[kind];
    if (known) return known(b, index);
    const back = b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.straw, p.blush, p.sage, p.navy]));
    if (kind === 'flower')
      return (
        back +
        b.stroke(
          [
            [50, 110],
            [46, 80],
            [50, 50],
          ],
          p.leaf,
          5,
        ) +
        flower(b, 50, 42, 32, b.chance.pick([p.brick, p.mustard, p.plum]), p.cream, 8)
      );
    if (kind === 'tree')
      return (
        back +
        b.rule(50, 100, 50, 50, p.umber, 10) +
        many(9, () =>
          b.disc(
            50 + b.chance.between(-24, 24),
            38 + b.chance.between(-18, 14),
            13,
            b.chance.pick([p.leaf, p.olive, p.clay]),
          ),
        )
      );
    if (kind === 'boat')
      return (
        back +
        b.box(-10, 70, 120, 50, p.river) +
        b.blob(
          [
            [20, 66],
            [80, 66],
            [70, 82],
            [30, 82],
          ],
          p.brick,
        ) +
        b.rule(50, 66, 50, 16, p.umber, 3) +
        b.cut(
          [
            [53, 18],
            [84, 60],
            [53, 60],
          ],
          p.cream,
        )
      );
    return (
      back +
      b.blob(
        [
          [28, 100],
          [30, 60],
          [50, 50],
          [70, 60],
          [74, 100],
        ],
        p.ink,
      ) +
      b.disc(50, 42, 20, p.ink) +
      b.cut(
        [
          [33, 34],
          [34, 12],
          [48, 26],
        ],
        p.ink,
      ) +
      b.cut(
        [
          [67, 34],
          [66, 12],
          [52, 26],
        ],
        p.ink,
      ) +
      b.disc(43, 40, 4, p.mustard) +
      b.disc(57, 40, 4, p.mustard)
    );
  },
};

const walls: Readonly<Record<string, string>> = {
  portraits: p.teal,
  longships: p.river,
  newts: p.sage,
  letters: p.clay,
  exhibition: p.stone,
};

const gallery: Painter = (b, version) => {
  const paint = subjects[version] ?? subjects.exhibition;
  const show = version === 'exhibition';
  const [columns, rows] = show ? [5, 3] : [5, 3];
  return (
    ground(b, walls[version] ?? p.stone, 'weave') +
    (show
      ? b.box(-20, 800, 1240, 140, p.ochre, { texture: 'hatch' }) + b.rule(-20, 800, 1220, 800, p.cream, 12)
      : b.stroke(serpentine([-20, 32], [1220, 32], 8, 15), p.mustard, 26) +
        b.stroke(serpentine([-20, 872], [1220, 872], 8, 15), p.mustard, 26)) +
    many(columns * rows, (index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const size = show ? b.chance.between(160, 205) : 196;
      const x = 56 + column * 222 + (show ? b.chance.between(-10, 10) : 0);
      const y = (show ? 42 : 92) + row * (show ? 250 : 246) + (show ? b.chance.between(0, 26) : 0);
      const inside = `<g transform="scale(${size / 100})">${paint?.(b, index) ?? ''}</g>`;
      const frame = show
        ? b.box(x - 11, y - 11, size + 22, size + 22, b.chance.pick([p.umber, p.ochre, p.cream, p.ink]))
        : '';
      return frame + sheet(b, x, y, size, size, inside, show ? { turn: 0, pin: null } : {});
    })
  );
};

const prints: Painter = (b, version) => {
  const { width: w } = b;
  if (version === 'mulberry') {
    return (
      ground(b, p.sand, 'weave') +
      sheet(
        b,
        90,
        100,
        720,
        980,
        b.box(40, 40, 640, 900, p.mist, { texture: 'dry' }) +
          b.stroke(
            [
              [330, 900],
              [352, 700],
              [310, 560],
              [370, 420],
            ],
            p.umber,
            74,
          ) +
          b.stroke(
            [
              [340, 640],
              [470, 520],
              [540, 500],
            ],
            p.umber,
            36,
          ) +
          b.stroke(
            [
              [330, 600],
              [210, 480],
              [160, 470],
            ],
            p.umber,
            34,
          ) +
          many(62, () => {
            const [angle, far] = [b.chance.between(0, 6.3), b.chance.between(0, 260)];
            return leaf(
              b,
              360 + Math.cos(angle) * far,
              360 + Math.sin(angle) * far * 0.8,
              b.chance.between(70, 110),
              b.chance.between(0, 360),
              b.chance.pick([p.leaf, p.moss, p.olive]),
            );
          }) +
          many(26, () => {
            const [x, y] = [b.chance.between(130, 590), b.chance.between(180, 560)];
            return many(5, (index) =>
              b.disc(x + Math.cos(index * 1.26) * 9, y + Math.sin(index * 1.26) * 9, 8, p.plum),
            );
          }) +
          b.stroke(serpentine([60, 910], [660, 910], 2, 14), p.ochre, 20),
        { turn: -1.5, pin: p.brick },
      )
    );
  }
  const subject = (index: number) => {
    if (index % 3 === 0)
      return (
        b.blob(
          [
            [40, 150],
            [44, 110],
            [84, 96],
            [128, 104],
            [140, 150],
          ],
          p.navy,
        ) +
        b.disc(56, 88, 30, p.navy) +
        b.disc(44, 96, 14, p.cream) +
        b.disc(48, 80, 4, p.cream) +
        b.blob(
          [
            [70, 62],
            [88, 66],
            [80, 92],
          ],
          p.cream,
        ) +
        b.stroke(
          [
            [140, 120],
            [158, 104],
            [146, 92],
          ],
          p.navy,
          8,
        )
      );
    if (index % 3 === 1)
      return (
        b.blob(
          [
            [30, 130],
            [60, 116],
            [64, 60],
            [124, 60],
            [128, 116],
            [160, 130],
            [94, 146],
          ],
          p.brick,
        ) +
        b.box(62, 98, 66, 16, p.cream) +
        b.stroke(serpentine([30, 170], [160, 170], 2, 8), p.brick, 8)
      );
    return (
      b.box(50, 80, 90, 96, p.moss) +
      b.cut(
        [
          [36, 86],
          [95, 34],
          [154, 86],
        ],
        p.moss,
      ) +
      b.box(66, 104, 22, 26, p.cream) +
      b.box(102, 104, 22, 26, p.cream) +
      b.box(84, 144, 22, 34, p.cream)
    );
  };
  const line = (y: number, sag: number) =>
    Array.from(
      { length: 9 },
      (_, index): Point => [-20 + (index * (w + 40)) / 8, y + Math.sin((index / 8) * Math.PI) * sag],
    );
  return (
    ground(b, p.paper, 'stipple') +
    b.box(-20, 780, 1240, 160, p.umber, { texture: 'hatch' }) +
    many(
      2,
      (row) =>
        b.stroke(line(84 + row * 360, 30), p.ink, 5) +
        many(5, (index) => {
          const y = 96 + row * 360 + Math.sin(((index + 0.5) / 5) * Math.PI) * 28;
          const x = 44 + index * 232;
          return (
            sheet(b, x, y, 190, 236, b.box(0, 0, 190, 236, index % 2 ? p.cream : p.sand) + subject(index + row), {
              turn: b.chance.between(-3, 3),
              pin: null,
            }) + b.box(x + 86, y - 22, 17, 46, p.ochre)
          );
        }),
    ) +
    many(
      3,
      (index) =>
        b.disc(330 + index * 260, 820, 76, p.stone, { tall: 0.4 }) +
        b.disc(330 + index * 260, 814, 58, [p.navy, p.brick, p.moss][index] ?? p.navy, { tall: 0.36 }),
    )
  );
};

const poem: Painter = (b) => {
  const lines = [
    'It carries the sky',
    'to the sea',
    'in both its arms,',
    'and drops none.',
    '',
    'It goes out twice',
    'and it comes home',
    'twice, like us,',
    'with mud on.',
  ];
  return (
    ground(b, p.sage, 'weave') +
    sheet(
      b,
      80,
      70,
      740,
      1060,
      many(17, (row) => b.rule(0, 150 + row * 54, 740, 150 + row * 54, p.mist, 3)) +
        b.rule(150, 0, 150, 1060, p.blush, 4) +
        b.stroke(serpentine([74, 40], [74, 1040], 2, 34), p.river, 32) +
        b.stroke(serpentine([74, 40], [74, 1040], 2, 34), p.sky, 9) +
        lines
          .map((line, index) => letters(b, line, { x: 186, y: 258 + index * 86, size: 44, colour: p.navy, width: 5.4 }))
          .join('') +
        many(3, (index) =>
          b.blob(
            [
              [560 + index * 46, 1010],
              [578 + index * 46, 994],
              [596 + index * 46, 1010],
            ],
            p.brick,
          ),
        ),
      { turn: -1.4, pin: p.brick },
    )
  );
};

const poster: Painter = (b, version) =>
  ground(b, p.navy, 'weave') +
  sheet(
    b,
    90,
    80,
    720,
    1040,
    b.box(0, 0, 720, 1040, p.straw, { texture: 'dots' }) +
      sun(b, 360, 560, 150, p.clay) +
      many(8, (index) => {
        const angle = (index / 8) * 6.283;
        return move(
          b.blob(
            [
              [-20, 0],
              [-12, -60],
              [0, -72],
              [12, -60],
              [20, 0],
            ],
            skins[index % skins.length] ?? p.clay,
          ) + b.box(-26, 0, 52, 60, brights[index] ?? p.teal),
          360 + Math.cos(angle) * 250,
          560 + Math.sin(angle) * 250,
          1,
          (angle * 180) / Math.PI - 90,
        );
      }) +
      b.disc(320, 545, 13, p.ink) +
      b.disc(400, 545, 13, p.ink) +
      b.stroke(
        [
          [310, 590],
          [360, 625],
          [410, 590],
        ],
        p.ink,
        11,
      ) +
      version
        .split(' ')
        .slice(0, 2)
        .join(' ')
        .split('\n')
        .map((line) => letters(b, line, { x: 360, y: 210, size: 110, colour: p.brick, width: 19, align: 'middle' }))
        .join('') +
      letters(b, version.split(' ').slice(2).join(' '), {
        x: 360,
        y: 980,
        size: 100,
        colour: p.teal,
        width: 18,
        align: 'middle',
      }),
    { turn: 1.2 },
  );

const certificate: Painter = (b, version) =>
  ground(b, p.umber, 'hatch') +
  sheet(
    b,
    110,
    80,
    980,
    740,
    b.box(26, 26, 928, 688, 'none', { edge: p.teal, line: 9 }) +
      b.box(44, 44, 892, 652, 'none', { edge: p.mustard, line: 4 }) +
      b.stroke(serpentine([80, 92], [900, 92], 6, 13), p.clay, 7) +
      b.stroke(serpentine([80, 650], [900, 650], 6, 13), p.clay, 7) +
      letters(b, 'Pen Licence', { x: 490, y: 226, size: 82, colour: p.teal, width: 11, align: 'middle', wander: 0.2 }) +
      letters(b, 'is awarded to', { x: 490, y: 300, size: 32, colour: p.umber, align: 'middle', wander: 0.2 }) +
      letters(b, version, { x: 490, y: 410, size: 66, colour: p.ink, width: 8, align: 'middle', wander: 0.25 }) +
      b.rule(170, 444, 810, 442, p.sand, 5) +
      letters(b, 'for joined and careful handwriting', {
        x: 490,
        y: 512,
        size: 32,
        colour: p.umber,
        align: 'middle',
        wander: 0.2,
      }) +
      letters(b, 'Miss King, 3H', { x: 190, y: 604, size: 28, colour: p.navy }) +
      flower(b, 800, 586, 62, p.mustard, p.brick, 14) +
      b.cut(
        [
          [776, 626],
          [796, 626],
          [790, 690],
          [770, 674],
        ],
        p.brick,
      ) +
      b.cut(
        [
          [804, 626],
          [824, 626],
          [832, 674],
          [812, 690],
        ],
        p.brick,
      ),
    { turn: -1, pin: null },
  );

const bookcovers: Painter = (b) => {
  const cover = (index: number) => {
    const back = [p.navy, p.brick, p.mustard, p.teal, p.plum, p.olive][index % 6] ?? p.navy;
    const art = [
      b.disc(80, 90, 36, p.straw) +
        b.blob(
          [
            [20, 160],
            [60, 130],
            [110, 150],
            [140, 130],
            [140, 190],
            [20, 190],
          ],
          p.night,
        ),
      b.stroke(serpentine([80, 50], [80, 180], 1, 34), p.cream, 16) + b.disc(80, 50, 13, p.cream),
      flower(b, 80, 110, 54, p.brick, p.cream, 7),
      b.blob(
        [
          [30, 150],
          [50, 90],
          [110, 90],
          [130, 150],
        ],
        p.cream,
      ) +
        b.disc(80, 76, 30, p.cream) +
        b.disc(70, 72, 4, p.ink) +
        b.disc(90, 72, 4, p.ink),
      stars(b, 0, 10) +
        many(9, () => b.disc(b.chance.between(20, 140), b.chance.between(46, 190), b.chance.between(3, 8), p.straw)),
      b.cut(
        [
          [30, 180],
          [80, 60],
          [130, 180],
        ],
        p.cream,
      ) +
        b.cut(
          [
            [60, 180],
            [80, 120],
            [100, 180],
          ],
          p.brick,
        ),
    ];
    const bars = b.rule(28, 212, 132, 212, p.cream, 7) + b.rule(46, 30, 114, 30, p.cream, 10);
    return (
      b.box(0, 0, 160, 232, back, { texture: (['dry', 'dots', 'hatch', 'weave'] as const)[index % 4] ?? 'dry' }) +
      (art[(index * 5 + Math.floor(index / 6)) % 6] ?? '') +
      bars
    );
  };
  return (
    ground(b, p.sand, 'dry') +
    many(3, (row) => b.box(-20, 278 + row * 288, 1240, 26, p.ochre, { texture: 'hatch' })) +
    many(18, (index) =>
      sheet(b, 54 + (index % 6) * 186, 40 + Math.floor(index / 6) * 288, 160, 232, cover(index), {
        turn: b.chance.between(-2, 2),
        pin: null,
      }),
    )
  );
};

const whiteboard: Painter = (b) =>
  room(b, p.sage, p.ochre, 820) +
  b.box(90, 70, 1020, 640, p.grey) +
  b.box(112, 92, 976, 596, '#fbfaf3') +
  letters(b, '12 × 8 = 96', { x: 160, y: 190, size: 50, colour: p.navy }) +
  letters(b, '3/4 of 60 = 45', { x: 160, y: 290, size: 46, colour: p.brick }) +
  letters(b, '7 + 7 + 7 = 3 × 7', { x: 160, y: 386, size: 42, colour: p.leaf }) +
  b.cut(
    [
      [720, 330],
      [820, 150],
      [920, 330],
    ],
    'none',
    { edge: p.brick, line: 8 },
  ) +
  b.box(960, 170, 96, 150, 'none', { edge: p.navy, line: 8 }) +
  b.disc(770, 430, 64, 'none', { edge: p.teal, line: 8 }) +
  b.cut(
    [
      [770, 430],
      [770, 366],
      [834, 430],
    ],
    p.mustard,
    { opacity: 0.8 },
  ) +
  b.cut(
    around(6, (angle) => [960 + Math.cos(angle) * 74, 440 + Math.sin(angle) * 74]),
    'none',
    { edge: p.plum, line: 8 },
  ) +
  b.rule(160, 580, 1050, 580, p.ink, 6) +
  many(
    11,
    (index) =>
      b.rule(170 + index * 86, 564, 170 + index * 86, 596, p.ink, 5) +
      letters(b, String(index * 5), { x: 170 + index * 86, y: 646, size: 26, colour: p.ink, align: 'middle' }),
  ) +
  many(5, (index) =>
    b.stroke(
      [
        [170 + index * 172, 560],
        [256 + index * 172, 500],
        [342 + index * 172, 560],
      ],
      p.clay,
      6,
    ),
  ) +
  b.box(200, 710, 800, 22, p.stone) +
  many(4, (index) => b.box(330 + index * 120, 692, 90, 20, brights[index] ?? p.brick, { round: 8 })) +
  b.stroke(serpentine([150, 456], [640, 456], 3, 14), p.river, 5);

const map: Painter = (b, version) => {
  if (version === 'walk') {
    const street = (points: readonly Point[], width: number) => b.stroke(points, p.cream, width);
    return (
      ground(b, p.sage, 'stipple') +
      b.blob(
        [
          [-40, 780],
          [300, 720],
          [560, 820],
          [860, 760],
          [1240, 830],
          [1240, 950],
          [-40, 950],
        ],
        p.river,
        { texture: 'dry' },
      ) +
      water(b, 800, 890, p.mist, 12) +
      street(
        [
          [-20, 200],
          [500, 230],
          [1220, 170],
        ],
        40,
      ) +
      street(
        [
          [-20, 470],
          [600, 440],
          [1220, 500],
        ],
        40,
      ) +
      street(
        [
          [240, -20],
          [300, 300],
          [220, 700],
        ],
        36,
      ) +
      street(
        [
          [640, -20],
          [610, 300],
          [680, 740],
        ],
        36,
      ) +
      street(
        [
          [980, -20],
          [960, 400],
          [1020, 720],
        ],
        36,
      ) +
      many(30, () => {
        const [x, y] = [
          b.chance.between(20, 1180),
          b.chance.pick([70, 110, 320, 360, 580, 640]) + b.chance.between(-20, 20),
        ];
        return (
          b.box(x, y, 44, 34, b.chance.pick([p.clay, p.brick, p.sand]), { texture: 'hatch' }) +
          b.cut(
            [
              [x - 6, y],
              [x + 22, y - 26],
              [x + 50, y],
            ],
            p.umber,
          )
        );
      }) +
      many(18, () =>
        b.disc(
          b.chance.between(20, 1180),
          b.chance.between(20, 700),
          b.chance.between(14, 26),
          b.chance.pick([p.leaf, p.moss, p.olive]),
          { texture: 'dry' },
        ),
      ) +
      b.stroke(
        [
          [120, 130],
          [260, 210],
          [420, 300],
          [600, 250],
          [660, 420],
          [800, 480],
          [960, 400],
          [1040, 300],
        ],
        p.brick,
        12,
        { dash: '26 18' },
      ) +
      b.disc(120, 130, 20, p.brick) +
      b.cut(
        [
          [1040, 310],
          [1040, 190],
          [1130, 220],
          [1040, 250],
        ],
        p.brick,
      ) +
      move(
        b.disc(0, 0, 66, p.cream, { edge: p.ink, line: 4 }) +
          b.cut(
            [
              [0, -56],
              [14, 0],
              [0, 56],
              [-14, 0],
            ],
            p.brick,
          ) +
          b.cut(
            [
              [-56, 0],
              [0, -14],
              [56, 0],
              [0, 14],
            ],
            p.navy,
          ),
        1090,
        660,
      )
    );
  }
  const ship = (x: number, y: number, size: number) =>
    move(
      b.blob(
        [
          [-40, -6],
          [-24, 14],
          [24, 14],
          [42, -10],
          [48, -34],
          [34, 4],
          [-34, 4],
          [-50, -30],
        ],
        p.umber,
      ) +
        b.rule(0, 2, 0, -58, p.umber, 5) +
        b.box(-26, -56, 52, 36, p.cream, { edge: p.brick, line: 5 }),
      x,
      y,
      size,
    );
  return (
    ground(b, p.river, 'dry') +
    water(b, 40, 860, p.mist, 30) +
    b.blob(
      [
        [-60, 60],
        [120, 90],
        [210, 180],
        [180, 300],
        [270, 400],
        [240, 520],
        [330, 640],
        [300, 780],
        [140, 830],
        [180, 960],
        [-60, 960],
      ],
      p.sand,
      { texture: 'stipple', edge: p.umber, line: 5 },
    ) +
    b.blob(
      [
        [-60, 380],
        [20, 400],
        [40, 520],
        [-60, 600],
      ],
      p.sage,
      { edge: p.umber, line: 5 },
    ) +
    b.blob(
      [
        [860, -60],
        [790, 60],
        [840, 170],
        [780, 280],
        [860, 390],
        [980, 360],
        [1000, 480],
        [940, 560],
        [1010, 640],
        [1120, 610],
        [1250, 640],
        [1250, -60],
      ],
      p.straw,
      { texture: 'stipple', edge: p.umber, line: 5 },
    ) +
    b.blob(
      [
        [700, 960],
        [740, 820],
        [900, 760],
        [1250, 780],
        [1250, 960],
      ],
      p.sage,
      { texture: 'stipple', edge: p.umber, line: 5 },
    ) +
    many(9, (index) =>
      b.cut(
        [
          [900 + (index % 3) * 90, 120 + Math.floor(index / 3) * 90],
          [930 + (index % 3) * 90, 60 + Math.floor(index / 3) * 90],
          [960 + (index % 3) * 90, 120 + Math.floor(index / 3) * 90],
        ],
        p.leaf,
      ),
    ) +
    b.stroke(serpentine([820, 240], [250, 380], 1, 40), p.brick, 8, { dash: '18 16' }) +
    b.stroke(serpentine([900, 560], [330, 660], 1, -46), p.brick, 8, { dash: '18 16' }) +
    b.stroke(
      [
        [790, 100],
        [560, 60],
        [300, 130],
        [190, 200],
      ],
      p.brick,
      8,
      { dash: '18 16' },
    ) +
    ship(560, 330, 1) +
    ship(620, 620, 1.15) +
    ship(480, 96, 0.8) +
    b.cut(
      [
        [238, 366],
        [262, 390],
        [238, 414],
      ],
      p.brick,
    ) +
    b.disc(326, 664, 12, p.brick) +
    b.stroke(serpentine([420, 800], [640, 760], 2, 28), p.moss, 28) +
    b.disc(652, 754, 24, p.moss) +
    b.disc(660, 748, 5, p.cream) +
    cloud(b, 640, 460, 40, p.mist) +
    move(
      b.disc(0, 0, 74, p.cream, { edge: p.ink, line: 4 }) +
        b.cut(
          [
            [0, -64],
            [15, 0],
            [0, 64],
            [-15, 0],
          ],
          p.brick,
        ) +
        b.cut(
          [
            [-64, 0],
            [0, -15],
            [64, 0],
            [0, 15],
          ],
          p.navy,
        ),
      1080,
      700,
    )
  );
};

const flags: Painter = (b) => {
  const colours = [p.brick, p.navy, p.mustard, p.leaf, p.cream, p.teal];
  const flag = (x: number, y: number, index: number) => {
    const [one, two, three] = [
      colours[index % 6] ?? p.brick,
      colours[(index * 2 + 3) % 6] ?? p.navy,
      colours[(index + 4) % 6] ?? p.cream,
    ];
    const kinds = [
      b.box(0, 0, 150, 100, one) + b.box(0, 36, 150, 28, two),
      b.box(0, 0, 150, 100, one) + b.disc(75, 50, 30, two),
      b.box(0, 0, 50, 100, one) + b.box(50, 0, 50, 100, two) + b.box(100, 0, 50, 100, three),
      b.box(0, 0, 150, 100, two) + b.stroke(serpentine([0, 50], [150, 50], 1, 18), one, 20),
      b.box(0, 0, 150, 100, three) +
        b.cut(
          [
            [0, 0],
            [70, 50],
            [0, 100],
          ],
          one,
        ),
    ];
    return move(`<g>${kinds[index % 5] ?? ''}</g>`, x, y, 1, b.chance.between(-3, 3));
  };
  return (
    ground(b, p.paper, 'dry') +
    b.cut(
      [
        [420, 300],
        [780, 300],
        [780, 640],
        [420, 640],
      ],
      p.straw,
    ) +
    b.cut(
      [
        [-20, -20],
        [420, 300],
        [420, 640],
        [-20, 940],
      ],
      p.sand,
      { texture: 'dry' },
    ) +
    b.cut(
      [
        [1220, -20],
        [780, 300],
        [780, 640],
        [1220, 940],
      ],
      p.sand,
      { texture: 'dry' },
    ) +
    b.cut(
      [
        [420, 640],
        [780, 640],
        [1220, 940],
        [-20, 940],
      ],
      p.ochre,
      { texture: 'hatch' },
    ) +
    b.cut(
      [
        [-20, -20],
        [1220, -20],
        [780, 300],
        [420, 300],
      ],
      p.cream,
    ) +
    b.box(530, 400, 140, 240, p.teal, { edge: p.cream, line: 8 }) +
    many(3, (row) => {
      const y = 50 + row * 116;
      const inset = row * 140;
      const count = 6 - row;
      return (
        b.stroke(
          [
            [-20 + inset, y],
            [600, y + 50 - row * 10],
            [1220 - inset, y],
          ],
          p.ink,
          4,
        ) +
        many(count, (index) => {
          const part = (index + 0.5) / count;
          const size = 1 - row * 0.22;
          return `<g transform="translate(${inset + part * (1200 - 2 * inset) - 75 * size} ${y + Math.sin(part * Math.PI) * (46 - row * 10)}) scale(${size})">${flag(0, 0, index + row * 2)}</g>`;
        })
      );
    })
  );
};

const snowflakes: Painter = (b) => {
  const flake = (x: number, y: number, size: number) =>
    move(
      many(
        6,
        (arm) =>
          `<g transform="rotate(${arm * 60})">${b.rule(0, 0, 0, -size, p.cream, size / 11)}${many(3, (twig) => {
            const at = -size * (0.4 + twig * 0.2);
            const long = size * (0.3 - twig * 0.07);
            return (
              b.rule(0, at, long, at - long * 0.8, p.cream, size / 14) +
              b.rule(0, at, -long, at - long * 0.8, p.cream, size / 14)
            );
          })}</g>`,
      ) +
        b.cut(
          around(6, (angle) => [Math.cos(angle) * size * 0.28, Math.sin(angle) * size * 0.28]),
          p.navy,
          { edge: p.cream, line: size / 14 },
        ),
      x,
      y,
      1,
      b.chance.between(0, 60),
    );
  return (
    ground(b, p.navy, 'dry') +
    b.blob(
      [
        [-40, 640],
        [300, 560],
        [700, 640],
        [1240, 570],
        [1240, 940],
        [-40, 940],
      ],
      p.night,
      { opacity: 0.7 },
    ) +
    b.disc(980, 180, 70, p.straw, { opacity: 0.9 }) +
    flake(230, 240, 150) +
    flake(580, 190, 110) +
    flake(860, 420, 160) +
    flake(430, 540, 140) +
    flake(150, 660, 100) +
    flake(700, 700, 120) +
    flake(1070, 700, 130) +
    flake(1060, 260, 70) +
    b.rule(400, -20, 400, 920, p.cream, 20) +
    b.rule(800, -20, 800, 920, p.cream, 20) +
    b.rule(-20, 450, 1220, 450, p.cream, 16) +
    b.box(-20, 850, 1240, 80, p.cream, { texture: 'dry' }) +
    b.stroke(serpentine([-20, 850], [1220, 850], 3, 9), '#fffdf6', 34)
  );
};

/** The line itself, thin at its ends as a pen would draw it. */
function beauty(b: Brush, colour: string, opacity: number, aside: number): string {
  const spine = serpentine([480 + aside, 730 + aside], [708 + aside, 160 + aside], 1, 132, 48);
  const sides = [1, -1].map((side) =>
    spine.map(([x, y], index): Point => {
      const [before, after] = [
        spine[Math.max(0, index - 1)] ?? [x, y],
        spine[Math.min(spine.length - 1, index + 1)] ?? [x, y],
      ];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const half = (side * (6 + 30 * Math.sin((index / (spine.length - 1)) * Math.PI))) / (Math.hypot(dx, dy) || 1);
      return [x - dy * half, y + dx * half];
    }),
  );
  return b.blob([...(sides[0] ?? []), ...(sides[1] ?? []).reverse()], colour, { opacity, texture: 'dry' });
}

const fillet: Painter = (b) =>
  ground(b, p.cream, 'stipple') +
  many(15, (index) =>
    b.stroke(
      serpentine(
        [60 + (index % 5) * 270, 60 + Math.floor(index / 5) * 300],
        [130 + (index % 5) * 270, 210 + Math.floor(index / 5) * 300],
        1,
        26,
      ),
      brights[(index * 3) % 8] ?? p.teal,
      10,
    ),
  ) +
  b.disc(600, 450, 350, p.cream) +
  b.disc(600, 450, 330, 'none', { edge: p.mustard, line: 9 }) +
  beauty(b, p.ink, 0.16, 8) +
  beauty(b, p.brick, 1, 0) +
  b.stroke(serpentine([468, 700], [694, 190], 1, 120, 40), p.blush, 5) +
  bunting(b, [-20, 18], [1220, 18], 34, 18);

export const hung = {
  gallery,
  prints,
  poem,
  poster,
  certificate,
  bookcovers,
  whiteboard,
  map,
  bunting: flags,
  snowflakes,
  serpentine: fillet,
};
