/** Things of the school day: pegs, lost property, games, books of nature, prizes, bicycles. */
import { around, type Brush, many, move, serpentine } from '../brush.ts';
import {
  bareTree,
  bunting,
  cloud,
  flower,
  ground,
  land,
  leaf,
  room,
  shade,
  sky,
  stars,
  sun,
  table,
  tree,
} from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const jumper = (b: Brush, x: number, y: number, size: number, colour: string, turn: number, motif = 0) => {
  const marks = [
    '',
    b.cut(
      around(10, (angle, index) => [
        Math.cos(angle - 1.57) * (index % 2 ? 13 : 32),
        10 + Math.sin(angle - 1.57) * (index % 2 ? 13 : 32),
      ]),
      p.cream,
    ),
    b.stroke(serpentine([-56, 0], [56, 0], 3, 9), p.cream, 8) +
      b.stroke(serpentine([-56, 30], [56, 30], 3, 9), p.straw, 8),
    b.disc(0, 16, 30, p.umber) +
      b.blob(
        [
          [-31, 8],
          [0, -20],
          [31, 8],
          [14, 14],
          [0, 8],
          [-16, 16],
        ],
        p.cream,
      ) +
      b.disc(0, -20, 7, p.brick),
    b.blob(
      [
        [-26, 30],
        [-16, -6],
        [16, -6],
        [26, 30],
        [0, 44],
      ],
      p.umber,
    ) +
      b.stroke(
        [
          [-12, -6],
          [-26, -30],
          [-38, -34],
        ],
        p.umber,
        6,
      ) +
      b.stroke(
        [
          [12, -6],
          [26, -30],
          [38, -34],
        ],
        p.umber,
        6,
      ) +
      b.disc(0, 34, 9, p.brick) +
      b.disc(-9, 12, 4, p.cream) +
      b.disc(9, 12, 4, p.cream),
  ];
  return move(
    b.cut(
      [
        [-60, -70],
        [-24, -84],
        [24, -84],
        [60, -70],
        [118, 30],
        [84, 52],
        [62, 10],
        [62, 84],
        [-62, 84],
        [-62, 10],
        [-84, 52],
        [-118, 30],
      ],
      colour,
      { texture: 'hatch', edge: p.ink, line: 2.5 },
    ) +
      b.blob(
        [
          [-25, -86],
          [0, -66],
          [25, -86],
          [20, -90],
          [0, -74],
          [-20, -90],
        ],
        p.ink,
        { opacity: 0.4 },
      ) +
      b.rule(-60, 74, 60, 74, p.cream, 5) +
      (marks[motif] ?? ''),
    x,
    y,
    size,
    turn,
  );
};

const pegs: Painter = (b) => {
  const drawn = [
    b.stroke(serpentine([-24, 12], [24, 12], 1, 7), p.ochre, 13) +
      b.disc(-4, -8, 19, p.clay) +
      b.disc(-4, -8, 8, p.cream),
    b.cut(
      [
        [0, -34],
        [24, 0],
        [0, 34],
        [-24, 0],
      ],
      p.brick,
    ) + b.stroke(serpentine([0, 34], [10, 56], 1, 6), p.ink, 3),
    b.disc(0, 4, 24, p.teal) +
      b.stroke(
        [
          [22, 0],
          [38, -10],
        ],
        p.teal,
        9,
      ) +
      b.disc(0, -20, 6, p.teal),
    flower(b, 0, 0, 32, p.mustard, p.umber, 9),
    b.blob(
      [
        [-30, 6],
        [0, -18],
        [24, 4],
        [36, -12],
        [36, 20],
        [24, 8],
        [0, 22],
      ],
      p.navy,
    ) + b.disc(-14, 0, 3, p.cream),
    b.cut(
      [
        [-26, 24],
        [-26, -6],
        [0, -30],
        [26, -6],
        [26, 24],
      ],
      p.brick,
    ) + b.box(-8, 2, 16, 22, p.cream),
  ];
  return (
    room(b, p.sage, p.ochre, 760, 'dots') +
    b.stroke(serpentine([-20, 50], [1220, 50], 5, 18), p.cream, 22) +
    b.box(-20, 300, 1240, 60, p.umber, { texture: 'hatch' }) +
    drawn
      .map((inside, index) => {
        const x = 110 + index * 196;
        const coat = brights[(index * 3) % 8] ?? p.brick;
        return (
          b.box(x - 56, 130, 112, 112, p.cream, { edge: p.umber, line: 5 }) +
          move(inside, x, 186, 1.25) +
          b.rule(x, 316, x, 364, p.mustard, 15) +
          b.disc(x, 322, 15, p.mustard) +
          (index % 3 === 2
            ? b.stroke(
                [
                  [x - 26, 380],
                  [x, 350],
                  [x + 26, 380],
                ],
                p.navy,
                9,
              ) +
              b.box(x - 66, 376, 132, 160, p.navy, { round: 30, texture: 'hatch' }) +
              b.box(x - 46, 440, 92, 70, p.teal, { round: 14 })
            : b.blob(
                [
                  [x - 30, 354],
                  [x + 30, 354],
                  [x + 70, 420],
                  [x + 84, 640],
                  [x, 660],
                  [x - 84, 640],
                  [x - 70, 420],
                ],
                coat,
                { texture: index % 2 ? 'dots' : 'hatch' },
              ) +
              b.rule(x, 380, x, 650, p.cream, 5) +
              many(4, (button) => b.disc(x + 13, 420 + button * 60, 7, p.cream))) +
          shade(b, x, 824, 60, 0.2) +
          b.blob(
            [
              [x - 60, 822],
              [x - 56, 776],
              [x - 22, 772],
              [x - 6, 804],
              [x - 4, 824],
            ],
            p.ink,
          ) +
          b.blob(
            [
              [x + 6, 822],
              [x + 10, 776],
              [x + 40, 772],
              [x + 58, 804],
              [x + 62, 824],
            ],
            p.ink,
          )
        );
      })
      .join('')
  );
};

const lostproperty: Painter = (b, version) => {
  if (version === 'jumper')
    return (
      room(b, p.sand, p.ochre, 420, 'dots') +
      table(b, 380, p.cream, 'cross') +
      shade(b, 600, 740, 330, 0.14) +
      jumper(b, 600, 560, 2.35, p.teal, -2) +
      b.cut(
        [
          [800, 690],
          [940, 676],
          [950, 740],
          [810, 754],
        ],
        p.cream,
        { edge: p.ink, line: 3 },
      ) +
      b.stroke(serpentine([826, 716], [926, 708], 2, 6), p.ink, 5)
    );
  const july = version === 'july';
  const pile = many(july ? 34 : 17, (index) => {
    const row = Math.floor(index / (july ? 7 : 6));
    const spread = (july ? 430 : 310) - row * (july ? 74 : 70);
    return jumper(
      b,
      600 + ((index % (july ? 7 : 6)) / (july ? 6 : 5) - 0.5) * 2 * spread + b.chance.between(-20, 20),
      (july ? 730 : 470) - row * 92 + b.chance.between(-18, 18),
      b.chance.between(0.9, 1.25),
      b.chance.pick([p.teal, p.teal, p.navy, p.brick, p.mustard, p.plum, p.grey, p.teal]),
      b.chance.between(-70, 70),
    );
  });
  const crate =
    many(3, (index) => b.box(240, 520 + index * 96, 720, 80, p.ochre, { texture: 'hatch', edge: p.umber, line: 4 })) +
    b.box(256, 510, 40, 300, p.umber) +
    b.box(904, 510, 40, 300, p.umber);
  const welly = move(
    b.blob(
      [
        [-34, -120],
        [34, -120],
        [36, 20],
        [110, 34],
        [116, 76],
        [-40, 78],
      ],
      p.brick,
      { texture: 'dry' },
    ) + b.rule(-36, -100, 34, -100, p.cream, 9),
    1060,
    740,
  );
  const sock =
    b.stroke(
      [
        [120, 640],
        [130, 760],
        [190, 790],
      ],
      p.mustard,
      52,
    ) + many(3, (index) => b.rule(96 + index * 3, 666 + index * 30, 150 + index * 3, 660 + index * 30, p.navy, 11));
  const crownTop =
    b.cut(
      [
        [520, 290],
        [500, 170],
        [556, 230],
        [600, 146],
        [644, 230],
        [700, 170],
        [680, 290],
      ],
      p.mustard,
      { texture: 'dots', edge: p.ochre, line: 5 },
    ) + many(3, (index) => b.disc(550 + index * 50, 262, 11, p.brick));
  const flipper = move(
    b.blob(
      [
        [-30, -70],
        [30, -70],
        [46, 10],
        [92, 130],
        [0, 146],
        [-92, 130],
        [-46, 10],
      ],
      p.sky,
      { edge: p.navy, line: 5, texture: 'hatch' },
    ) + b.rule(0, 10, 0, 130, p.navy, 6),
    1080,
    700,
    1,
    16,
  );
  return (
    room(b, p.sage, p.umber, 640, 'dots') +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 24), p.cream, 20) +
    shade(b, 600, 820, 470, 0.1) +
    pile +
    (july ? crownTop + flipper : crate + welly + sock)
  );
};

const socks: Painter = (b) =>
  sky(b, p.sky, p.cream, 560) +
  cloud(b, 280, 130, 130) +
  cloud(b, 930, 180, 110) +
  land(b, 720, 20, p.sage, 'dry') +
  b.rule(90, 900, 90, 130, p.umber, 30) +
  b.rule(1120, 900, 1120, 130, p.umber, 30) +
  many(
    2,
    (row) =>
      b.stroke(
        Array.from(
          { length: 9 },
          (_, index) => [90 + index * 129, 170 + row * 300 + Math.sin((index / 8) * Math.PI) * 40] as const,
        ),
        p.ink,
        5,
      ) +
      many(6, (index) => {
        const x = 180 + index * 168;
        const y = 180 + row * 300 + Math.sin(((index + 0.6) / 6) * Math.PI) * 40;
        const colour = brights[(index * 3 + row * 5) % 8] ?? p.brick;
        const kind = (index + row * 2) % 4;
        return (
          b.box(x - 6, y - 20, 14, 40, p.ochre) +
          b.stroke(
            [
              [x, y + 20],
              [x + 4, y + 130],
              [x + 54, y + 166],
            ],
            colour,
            62,
          ) +
          (kind === 0
            ? many(4, (stripe) => b.rule(x - 30, y + 30 + stripe * 28, x + 32, y + 28 + stripe * 28, p.cream, 11))
            : kind === 1
              ? many(8, (dot) => b.disc(x - 14 + (dot % 2) * 28, y + 26 + Math.floor(dot / 2) * 30, 8, p.straw))
              : kind === 2
                ? b.stroke(serpentine([x, y + 10], [x + 4, y + 130], 3, 15), p.cream, 9)
                : flower(b, x + 2, y + 70, 26, p.cream, p.brick, 7)) +
          b.rule(x - 30, y + 4, x + 30, y + 4, p.cream, 16) +
          b.disc(x + 66, y + 172, 22, p.cream, { opacity: 0.8 })
        );
      }),
  );

const jumpers: Painter = (b) =>
  ground(b, p.sand, 'weave') +
  many(8, (index) =>
    jumper(
      b,
      170 + (index % 4) * 288,
      240 + Math.floor(index / 4) * 420,
      1.25,
      [p.brick, p.moss, p.navy, p.plum, p.teal, p.clay, p.brick, p.moss][index] ?? p.brick,
      b.chance.between(-5, 5),
      1 + ((index * 3) % 4),
    ),
  ) +
  b.stroke(serpentine([-20, 450], [1220, 450], 4, 14), p.cream, 11);

const egypt: Painter = (b) =>
  ground(b, p.umber, 'hatch') +
  b.box(90, 60, 1020, 780, p.straw, { texture: 'weave', edge: p.ochre, line: 8 }) +
  many(14, (index) => b.rule(100, 110 + index * 54, 1100, 112 + index * 54, p.sand, 3)) +
  b.box(120, 90, 960, 40, p.teal, { texture: 'dots' }) +
  b.box(120, 770, 960, 40, p.teal, { texture: 'dots' }) +
  many(16, (index) =>
    b.cut(
      [
        [140 + index * 60, 130],
        [170 + index * 60, 130],
        [155 + index * 60, 158],
      ],
      p.brick,
    ),
  ) +
  b.rule(640, 740, 640, 260, p.umber, 17) +
  b.rule(380, 300, 900, 270, p.umber, 15) +
  b.disc(640, 250, 30, p.mustard, { edge: p.umber, line: 5 }) +
  many(2, (side) => {
    const x = 390 + side * 500;
    const y = 304 - side * 28;
    return (
      b.rule(x, y, x - 70, y + 220, p.ink, 4) +
      b.rule(x, y, x + 70, y + 220, p.ink, 4) +
      b.blob(
        [
          [x - 96, y + 216],
          [x + 96, y + 216],
          [x + 50, y + 262],
          [x - 50, y + 262],
        ],
        p.mustard,
        { texture: 'hatch', edge: p.umber, line: 4 },
      )
    );
  }) +
  b.blob(
    [
      [370, 500],
      [350, 470],
      [374, 450],
      [392, 464],
      [410, 448],
      [434, 470],
      [412, 506],
      [392, 522],
    ],
    p.brick,
  ) +
  leaf(b, 884, 500, 150, 18, p.cream, p.teal) +
  move(
    b.blob(
      [
        [-60, 200],
        [-50, 20],
        [50, 20],
        [60, 200],
      ],
      p.cream,
      { texture: 'hatch' },
    ) +
      b.box(-58, 80, 116, 34, p.brick) +
      b.stroke(
        [
          [-44, 30],
          [-100, 80],
          [-60, 130],
        ],
        p.clay,
        24,
      ) +
      b.stroke(
        [
          [44, 30],
          [110, 0],
          [150, -40],
        ],
        p.clay,
        24,
      ) +
      b.blob(
        [
          [-44, 30],
          [-50, -60],
          [-40, -130],
          [-20, -80],
          [0, -90],
          [30, -140],
          [34, -80],
          [100, -50],
          [98, -30],
          [40, -26],
          [44, 30],
        ],
        p.ink,
      ) +
      b.disc(16, -58, 8, p.mustard) +
      b.stroke(
        [
          [-46, 24],
          [0, 44],
          [46, 24],
        ],
        p.teal,
        22,
      ),
    210,
    530,
    1,
  ) +
  many(5, (index) => {
    const y = 330 + index * 80;
    return (
      [
        b.disc(1010, y, 20, 'none', { edge: p.ink, line: 5 }),
        b.stroke(serpentine([980, y], [1044, y], 3, 9), p.navy, 6),
        b.blob(
          [
            [984, y + 10],
            [1000, y - 18],
            [1030, y - 10],
            [1040, y + 10],
          ],
          p.brick,
        ),
        b.cut(
          [
            [986, y + 16],
            [1012, y - 20],
            [1038, y + 16],
          ],
          p.leaf,
        ),
        b.rule(1012, y - 20, 1012, y + 20, p.ink, 6) + b.disc(1012, y - 22, 11, 'none', { edge: p.ink, line: 5 }),
      ][index] ?? ''
    );
  });

const chess: Painter = (b) => {
  const at = (column: number, row: number) => {
    const y = 250 + row * 66 + row * row * 1.6;
    const half = 330 + row * 21;
    return [600 - half + (column * 2 * half) / 8, y] as const;
  };
  const piece = (column: number, row: number, colour: string, kind: number) => {
    const [x, y] = at(column + 0.5, row + 0.6);
    const s = 0.8 + row * 0.075;
    const rim = { edge: p.ink, line: 3 };
    return move(
      shade(b, 6, 2, 40, 0.3) +
        b.blob(
          [
            [-34, 0],
            [-20, -24],
            [-15, -64],
            [15, -64],
            [20, -24],
            [34, 0],
            [0, 12],
          ],
          colour,
          { ...rim, texture: 'dry' },
        ) +
        (kind === 0
          ? b.disc(0, -76, 21, colour, rim)
          : kind === 1
            ? b.blob(
                [
                  [-20, -62],
                  [-24, -110],
                  [6, -132],
                  [36, -104],
                  [32, -90],
                  [10, -92],
                  [18, -62],
                ],
                colour,
                rim,
              ) + b.disc(8, -108, 3.4, p.ink)
            : kind === 2
              ? b.cut(
                  [
                    [-26, -62],
                    [-28, -118],
                    [-14, -118],
                    [-14, -106],
                    [-6, -106],
                    [-6, -118],
                    [6, -118],
                    [6, -106],
                    [14, -106],
                    [14, -118],
                    [28, -118],
                    [26, -62],
                  ],
                  colour,
                  rim,
                )
              : b.blob(
                  [
                    [-20, -62],
                    [-24, -100],
                    [0, -136],
                    [24, -100],
                    [20, -62],
                  ],
                  colour,
                  rim,
                ) +
                b.rule(0, -160, 0, -134, p.ink, 6) +
                b.rule(-11, -150, 11, -150, p.ink, 6)),
      x,
      y,
      s,
    );
  };
  return (
    room(b, p.teal, p.umber, 200, 'dots') +
    table(b, 190, p.sand, 'weave') +
    shade(b, 600, 850, 560, 0.06) +
    b.cut(
      [
        [250, 232],
        [950, 232],
        [1120, 876],
        [80, 876],
      ],
      p.umber,
      { texture: 'hatch' },
    ) +
    many(64, (index) => {
      const [column, row] = [index % 8, Math.floor(index / 8)];
      const [a, c, d, e] = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      return b.cut([a, c, d, e], (column + row) % 2 ? p.brick : p.cream, { shake: 1 });
    }) +
    piece(0, 0, p.plum, 2) +
    piece(3, 0, p.plum, 3) +
    piece(7, 0, p.plum, 2) +
    piece(1, 1, p.plum, 0) +
    piece(5, 1, p.plum, 0) +
    piece(6, 1, p.plum, 0) +
    piece(2, 2, p.plum, 1) +
    piece(4, 3, p.plum, 0) +
    piece(3, 3, p.straw, 0) +
    piece(5, 4, p.straw, 1) +
    piece(1, 5, p.straw, 0) +
    piece(6, 6, p.straw, 0) +
    piece(7, 6, p.straw, 0) +
    piece(2, 6, p.straw, 0) +
    piece(0, 7, p.straw, 2) +
    piece(4, 7, p.straw, 3) +
    move(
      b.box(-90, -110, 180, 120, p.ochre, { round: 16, texture: 'hatch' }) +
        b.disc(-42, -54, 36, p.cream, { edge: p.ink, line: 4 }) +
        b.disc(42, -54, 36, p.cream, { edge: p.ink, line: 4 }) +
        b.rule(-42, -54, -42, -80, p.ink, 5) +
        b.rule(42, -54, 60, -44, p.ink, 5) +
        b.box(-60, -128, 34, 20, p.brick) +
        b.box(26, -120, 34, 12, p.brick),
      1080,
      330,
      0.9,
    )
  );
};

const stickinsect: Painter = (b) =>
  ground(b, p.mist, 'dots') +
  b.box(90, 60, 1020, 740, '#e4efe9', { edge: p.grey, line: 11 }) +
  b.box(90, 690, 1020, 110, p.umber, { texture: 'stipple' }) +
  b.box(-20, 806, 1240, 120, p.ochre, { texture: 'hatch' }) +
  many(3, (branch) => {
    const from = [230 + branch * 340, 700] as const;
    return (
      b.stroke(serpentine(from, [from[0] + 130, 120], 1, 44), p.moss, 17) +
      many(8, (index) =>
        leaf(
          b,
          from[0] + index * 15 + Math.sin(index) * 34,
          650 - index * 66,
          b.chance.between(84, 124),
          index % 2 ? 66 : -66,
          b.chance.pick([p.leaf, p.olive, p.moss]),
        ),
      )
    );
  }) +
  b.stroke(
    [
      [430, 470],
      [560, 420],
      [700, 400],
      [830, 360],
    ],
    p.olive,
    17,
  ) +
  b.stroke(
    [
      [830, 360],
      [900, 300],
      [930, 290],
    ],
    p.olive,
    5,
  ) +
  b.stroke(
    [
      [830, 360],
      [910, 350],
      [950, 330],
    ],
    p.olive,
    5,
  ) +
  many(3, (index) => {
    const [x, y] = [520 + index * 130, 434 - index * 24];
    return (
      b.stroke(
        [
          [x, y],
          [x - 40, y - 70],
          [x - 10, y - 130],
        ],
        p.olive,
        7,
      ) +
      b.stroke(
        [
          [x, y],
          [x + 44, y + 70],
          [x + 20, y + 120],
        ],
        p.olive,
        7,
      )
    );
  }) +
  b.disc(832, 358, 11, p.olive) +
  b.disc(838, 354, 3, p.ink) +
  b.rule(140, 100, 140, 640, p.cream, 15);

const planets: Painter = (b) => {
  const sizes = [28, 42, 46, 36, 104, 84, 60, 58];
  const colours = [p.grey, p.straw, p.teal, p.brick, p.ochre, p.mustard, p.sky, p.river];
  let x = 190;
  return (
    ground(b, p.night, 'dry') +
    stars(b, 120, 880) +
    b.disc(-120, 450, 250, p.mustard, { texture: 'stipple' }) +
    b.disc(-120, 450, 300, p.straw, { opacity: 0.2 }) +
    b.stroke(serpentine([100, 470], [1230, 430], 1, 60), p.mist, 3, { dash: '5 13' }) +
    sizes
      .map((r, index) => {
        x += r;
        const y = 460 - Math.sin(((x - 100) / 1130) * 6.283) * 60;
        const body = b.disc(x, y, r, colours[index] ?? p.grey, { texture: index % 2 ? 'dry' : 'stipple' });
        const more =
          index === 4
            ? many(4, (band) =>
                b.stroke(
                  serpentine(
                    [x - r * Math.cos(0.9 - band * 0.6) + 8, y - 60 + band * 40],
                    [x + r * Math.cos(0.9 - band * 0.6) - 8, y - 60 + band * 40],
                    1.5,
                    6,
                  ),
                  band % 2 ? p.brick : p.sand,
                  11,
                ),
              ) + b.disc(x + 44, y + 44, 20, p.brick, { tall: 0.6 })
            : index === 5
              ? b.stroke(
                  around(30, (angle) => [x + Math.cos(angle * 1.03) * r * 1.55, y + Math.sin(angle * 1.03) * r * 0.36]),
                  p.sand,
                  13,
                ) +
                `<clipPath id="cap"><rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${r}"/></clipPath><g clip-path="url(#cap)">${b.disc(x, y, r, p.mustard, { texture: 'dry' })}</g>`
              : index === 2
                ? b.blob(
                    [
                      [x - 30, y - 20],
                      [x - 6, y - 36],
                      [x + 10, y - 10],
                      [x - 14, y + 6],
                    ],
                    p.leaf,
                  ) +
                  b.blob(
                    [
                      [x + 6, y + 6],
                      [x + 34, y + 2],
                      [x + 24, y + 34],
                    ],
                    p.leaf,
                  )
                : '';
        const line = b.rule(x, -20, x, y - r, p.cream, 2.4);
        x += r + (index === 4 ? 46 : index === 5 ? 42 : index > 2 ? 9 : 16);
        return line + body + more;
      })
      .join('')
  );
};

const birds: Painter = (b) => {
  const bird = (x: number, y: number, size: number, body: string, breast: string, side: number) =>
    `<g transform="translate(${x} ${y}) scale(${side * size} ${size})">${
      b.cut(
        [
          [-50, 4],
          [-130, 40],
          [-120, 60],
          [-40, 24],
        ],
        body,
        { texture: 'hatch' },
      ) +
      b.blob(
        [
          [-60, 6],
          [-30, -44],
          [30, -50],
          [60, -6],
          [30, 40],
          [-30, 40],
        ],
        body,
        { texture: 'dry' },
      ) +
      b.blob(
        [
          [10, -16],
          [54, -10],
          [40, 32],
          [0, 40],
          [-6, 10],
        ],
        breast,
      ) +
      b.disc(44, -50, 36, body) +
      b.cut(
        [
          [74, -58],
          [108, -46],
          [74, -38],
        ],
        body === p.leaf ? p.brick : p.mustard,
      ) +
      b.disc(54, -56, 6, p.ink) +
      b.disc(56, -58, 2, p.cream) +
      b.blob(
        [
          [-50, -10],
          [10, -16],
          [0, 20],
          [-40, 24],
        ],
        p.ink,
        { opacity: 0.25 },
      ) +
      b.rule(0, 40, 0, 64, p.ink, 5) +
      b.rule(16, 40, 16, 64, p.ink, 5)
    }</g>`;
  return (
    sky(b, p.mist, p.cream, 520) +
    bareTree(b, 1040, 960, 900) +
    b.stroke(serpentine([-30, 330], [1230, 240], 1, 30), p.umber, 32) +
    b.stroke(serpentine([-30, 700], [900, 740], 1, 26), p.umber, 26) +
    b.rule(560, 290, 560, 400, p.ink, 5) +
    b.cut(
      [
        [480, 420],
        [560, 380],
        [640, 420],
      ],
      p.brick,
      { texture: 'hatch' },
    ) +
    b.box(500, 420, 120, 220, p.cream, { opacity: 0.8, edge: p.umber, line: 5 }) +
    b.box(504, 500, 112, 136, p.ochre, { texture: 'stipple' }) +
    b.box(480, 636, 160, 18, p.umber) +
    bird(250, 240, 1.15, p.leaf, p.sage, 1) +
    bird(860, 210, 1.15, p.leaf, p.sage, -1) +
    bird(390, 580, 0.75, p.navy, p.straw, 1) +
    bird(720, 590, 0.75, p.navy, p.straw, -1) +
    bird(180, 660, 0.85, p.umber, p.brick, 1) +
    bird(420, 690, 0.62, p.navy, p.straw, -1)
  );
};

const gong: Painter = (b) =>
  room(b, p.sand, p.umber, 760, 'dots') +
  shade(b, 500, 900, 420, 0.12) +
  b.rule(130, 900, 150, 170, p.brick, 40) +
  b.rule(870, 900, 850, 170, p.brick, 40) +
  b.blob(
    [
      [70, 180],
      [100, 130],
      [500, 150],
      [900, 130],
      [930, 180],
      [500, 200],
    ],
    p.brick,
    { texture: 'hatch' },
  ) +
  b.rule(90, 900, 200, 900, p.brick, 40) +
  b.rule(800, 900, 910, 900, p.brick, 40) +
  b.rule(390, 190, 370, 300, p.ink, 7) +
  b.rule(610, 190, 630, 300, p.ink, 7) +
  b.disc(500, 520, 290, p.ochre, { texture: 'dry', edge: p.umber, line: 8 }) +
  b.disc(500, 520, 220, p.mustard, { texture: 'hatch' }) +
  b.disc(500, 520, 150, p.ochre, { texture: 'dry' }) +
  b.disc(500, 520, 70, p.straw, { texture: 'stipple' }) +
  b.stroke(
    around(60, (angle) => [
      500 + Math.cos(angle * 1.02) * (186 + Math.sin(angle * 12) * 14),
      520 + Math.sin(angle * 1.02) * (186 + Math.sin(angle * 12) * 14),
    ]),
    p.umber,
    6,
  ) +
  b.rule(840, 760, 740, 560, p.umber, 19) +
  b.disc(730, 540, 44, p.cream, { texture: 'cross' });

const kingfisher: Painter = (b) =>
  ground(b, p.mist, 'dry') +
  many(9, (index) =>
    b.stroke(
      [
        [60 + index * 140, 520],
        [50 + index * 140, 300],
        [80 + index * 140, 90],
      ],
      index % 2 ? p.sage : p.olive,
      13,
    ),
  ) +
  b.cut(
    [
      [-30, 520],
      [1240, 512],
      [1240, 940],
      [-30, 940],
    ],
    p.river,
    { texture: 'dry' },
  ) +
  b.stroke(serpentine([-30, 250], [560, 190], 1, 26), p.umber, 30) +
  move(
    b.blob(
      [
        [-110, 60],
        [-60, -40],
        [30, -70],
        [90, -30],
        [70, 40],
        [-20, 80],
      ],
      p.teal,
      { texture: 'dry' },
    ) +
      b.blob(
        [
          [0, 10],
          [80, -10],
          [66, 46],
          [-16, 78],
        ],
        p.clay,
        { texture: 'dry' },
      ) +
      b.disc(70, -60, 54, p.teal, { texture: 'stipple' }) +
      b.cut(
        [
          [104, -66],
          [280, 30],
          [96, -26],
        ],
        p.ink,
      ) +
      b.disc(84, -70, 9, p.ink) +
      b.disc(60, -38, 15, p.cream) +
      b.cut(
        [
          [-100, 40],
          [-190, 80],
          [-100, 80],
        ],
        p.navy,
      ),
    600,
    330,
    1.5,
    38,
  ) +
  move(
    b.blob(
      [
        [-110, 60],
        [-60, -40],
        [30, -70],
        [90, -30],
        [70, 40],
        [-20, 80],
      ],
      p.navy,
    ) + b.disc(70, -60, 54, p.navy),
    650,
    730,
    1,
    140,
  ).replace('<g ', '<g opacity=".28" ') +
  many(5, (index) =>
    b.stroke(
      around(20, (angle) => [
        760 + Math.cos(angle * 1.04) * (60 + index * 56),
        640 + Math.sin(angle * 1.04) * (14 + index * 13),
      ]),
      p.cream,
      4,
      { opacity: 0.7 },
    ),
  );

const globe: Painter = (b) =>
  room(b, p.straw, p.sage, 560, 'dots') +
  table(b, 540, p.ochre, 'hatch') +
  shade(b, 440, 770, 220, 0.14) +
  b.blob(
    [
      [340, 770],
      [400, 720],
      [480, 720],
      [540, 770],
    ],
    p.umber,
  ) +
  b.rule(440, 730, 440, 650, p.umber, 21) +
  b.stroke(
    around(26, (angle) => [440 + Math.cos(angle * 0.52 - 1.4) * 296, 390 + Math.sin(angle * 0.52 - 1.4) * 296]),
    p.umber,
    16,
  ) +
  b.disc(440, 390, 260, p.river, { texture: 'weave' }) +
  b.blob(
    [
      [300, 250],
      [380, 200],
      [430, 250],
      [400, 330],
      [440, 400],
      [380, 480],
      [330, 420],
      [270, 360],
    ],
    p.leaf,
    { texture: 'dry' },
  ) +
  b.blob(
    [
      [500, 240],
      [600, 230],
      [650, 320],
      [580, 330],
      [600, 430],
      [550, 530],
      [500, 440],
      [480, 340],
    ],
    p.olive,
    { texture: 'dry' },
  ) +
  b.blob(
    [
      [400, 600],
      [460, 580],
      [500, 606],
      [440, 636],
    ],
    p.cream,
  ) +
  b.blob(
    [
      [400, 150],
      [460, 140],
      [500, 160],
      [440, 170],
    ],
    p.cream,
  ) +
  many(3, (index) => {
    const x = 780 + index * 150;
    const colour = [p.leaf, p.navy, p.brick][index] ?? p.leaf;
    return (
      b.box(x - 62, 560, 124, 190, colour, { texture: 'hatch' }) +
      b.box(x - 70, 544, 140, 30, p.cream) +
      move(
        many(
          3,
          (arm) =>
            `<g transform="rotate(${arm * 120})">${b.stroke(
              [
                [-20, -30],
                [0, -40],
                [22, -26],
              ],
              p.cream,
              9,
            )}${b.cut(
              [
                [16, -40],
                [36, -24],
                [12, -14],
              ],
              p.cream,
            )}</g>`,
        ),
        x,
        656,
      )
    );
  }) +
  bunting(b, [-20, 50], [1220, 50], 60, 14, [p.leaf, p.cream, p.sky]);

const medals: Painter = (b, version) => {
  const rosette = (x: number, y: number, r: number, colour: string) =>
    b.cut(
      [
        [x - r * 0.5, y],
        [x - r * 0.1, y],
        [x - r * 0.3, y + r * 2.3],
        [x - r * 0.62, y + r * 2],
      ],
      colour,
    ) +
    b.cut(
      [
        [x + r * 0.5, y],
        [x + r * 0.1, y],
        [x + r * 0.3, y + r * 2.3],
        [x + r * 0.62, y + r * 2],
      ],
      colour,
    ) +
    flower(b, x, y, r * 1.15, colour, p.cream, 16) +
    b.disc(x, y, r * 0.62, p.cream) +
    b.cut(
      around(10, (angle, index) => [
        x + Math.cos(angle - 1.57) * (index % 2 ? r * 0.2 : r * 0.44),
        y + Math.sin(angle - 1.57) * (index % 2 ? r * 0.2 : r * 0.44),
      ]),
      p.mustard,
    );
  if (version === 'house cup')
    return (
      room(b, p.sage, p.umber, 700, 'dots') +
      bunting(b, [-20, 40], [1220, 40], 60, 14, [p.navy, p.cream]) +
      shade(b, 600, 800, 230, 0.14) +
      b.box(450, 700, 300, 96, p.umber, { texture: 'hatch' }) +
      b.box(510, 724, 180, 46, p.mustard) +
      b.blob(
        [
          [520, 700],
          [570, 610],
          [560, 560],
          [640, 560],
          [630, 610],
          [680, 700],
        ],
        p.mustard,
        { texture: 'hatch' },
      ) +
      b.stroke(
        [
          [410, 260],
          [300, 290],
          [330, 430],
          [450, 450],
        ],
        p.mustard,
        26,
      ) +
      b.stroke(
        [
          [790, 260],
          [900, 290],
          [870, 430],
          [750, 450],
        ],
        p.mustard,
        26,
      ) +
      b.blob(
        [
          [390, 200],
          [810, 200],
          [780, 420],
          [690, 540],
          [600, 570],
          [510, 540],
          [420, 420],
        ],
        p.mustard,
        { texture: 'dry', edge: p.ochre, line: 6 },
      ) +
      b.disc(600, 200, 212, p.straw, { tall: 0.16 }) +
      b.stroke(serpentine([450, 330], [750, 330], 2, 34), p.ochre, 19) +
      b.stroke(serpentine([330, 340], [240, 640], 1, 30), p.navy, 30) +
      b.stroke(serpentine([870, 340], [960, 640], 1, 30), p.navy, 30) +
      rosette(170, 560, 76, p.brick) +
      rosette(1040, 560, 76, p.teal)
    );
  return (
    ground(b, p.navy, 'weave') +
    many(5, (index) => {
      const x = 140 + index * 230;
      const y = 560 + Math.sin(index * 1.6) * 50;
      return (
        b.cut(
          [
            [x - 70, -20],
            [x - 24, -20],
            [x + 14, y - 90],
            [x - 24, y - 84],
          ],
          index % 2 ? p.brick : p.teal,
          { texture: 'hatch' },
        ) +
        b.cut(
          [
            [x + 70, -20],
            [x + 24, -20],
            [x - 14, y - 90],
            [x + 24, y - 84],
          ],
          index % 2 ? p.clay : p.cream,
          { texture: 'dry' },
        ) +
        b.disc(x + 8, y + 10, 104, p.ink, { opacity: 0.3 }) +
        b.disc(x, y, 102, p.ochre, { texture: 'dry', edge: p.umber, line: 5 }) +
        b.disc(x, y, 78, p.clay, { texture: 'hatch' }) +
        b.stroke(serpentine([x - 24, y + 56], [x + 24, y - 56], 1, 24), p.straw, 19) +
        many(20, (dot) => b.disc(x + Math.cos(dot * 0.314) * 90, y + Math.sin(dot * 0.314) * 90, 5, p.straw))
      );
    })
  );
};

const bikes: Painter = (b) => {
  const bike = (x: number, y: number, size: number, colour: string, turn: number) => {
    const wheel = (wx: number) =>
      b.disc(wx, 0, 104, 'none', { edge: p.ink, line: 13 }) +
      many(8, (index) => b.rule(wx, 0, wx + Math.cos(index * 0.785) * 98, Math.sin(index * 0.785) * 98, p.grey, 2.5)) +
      b.disc(wx, 0, 11, p.ink);
    return move(
      shade(b, 0, 106, 250, 0.07) +
        wheel(-150) +
        wheel(150) +
        b.stroke(
          [
            [-150, 0],
            [-60, -130],
          ],
          colour,
          15,
        ) +
        b.stroke(
          [
            [-150, 0],
            [0, 0],
          ],
          colour,
          15,
        ) +
        b.stroke(
          [
            [0, 0],
            [-70, -150],
          ],
          colour,
          15,
        ) +
        b.stroke(
          [
            [-60, -120],
            [110, -130],
          ],
          colour,
          15,
        ) +
        b.stroke(
          [
            [0, 0],
            [110, -130],
          ],
          colour,
          15,
        ) +
        b.stroke(
          [
            [150, 0],
            [104, -170],
          ],
          colour,
          13,
        ) +
        b.blob(
          [
            [-110, -160],
            [-70, -176],
            [-30, -158],
            [-70, -150],
          ],
          p.ink,
        ) +
        b.stroke(
          [
            [104, -170],
            [130, -200],
            [90, -206],
            [70, -190],
          ],
          p.ink,
          12,
        ) +
        b.disc(0, 0, 28, p.grey) +
        b.rule(0, 0, 20, 34, p.ink, 8),
      x,
      y,
      size,
      turn,
    );
  };
  return (
    sky(b, p.sky, p.cream, 420) +
    sun(b, 1040, 120, 48) +
    tree(b, 160, 480, 330, [p.leaf, p.olive, p.sage]) +
    tree(b, 620, 480, 290, [p.leaf, p.moss, p.olive]) +
    b.rule(-20, 400, 1220, 400, p.umber, 17) +
    b.rule(-20, 500, 1220, 500, p.umber, 17) +
    many(17, (index) => b.rule(30 + index * 74, 360, 30 + index * 74, 600, p.umber, 13)) +
    b.cut(
      [
        [-30, 590],
        [1240, 584],
        [1240, 940],
        [-30, 940],
      ],
      p.stone,
      { texture: 'stipple' },
    ) +
    b.stroke(serpentine([-20, 850], [1220, 830], 1.5, 24), p.cream, 15, { dash: '70 40' }) +
    bike(260, 600, 0.8, p.teal, 2) +
    bike(960, 600, 0.82, p.plum, -2) +
    bike(590, 720, 1.15, p.brick, 0) +
    many(4, (index) => {
      const x = 120 + index * 320;
      return (
        b.blob(
          [
            [x - 62, 402],
            [x - 50, 350],
            [x, 326],
            [x + 50, 350],
            [x + 64, 402],
          ],
          brights[(index * 3) % 8] ?? p.brick,
          { texture: 'dry' },
        ) + many(3, (slot) => b.rule(x - 28 + slot * 28, 346, x - 28 + slot * 28, 384, p.ink, 8))
      );
    })
  );
};

export const objects = {
  pegs,
  lostproperty,
  socks,
  jumpers,
  egypt,
  chess,
  stickinsect,
  planets,
  birds,
  gong,
  kingfisher,
  globe,
  medals,
  bikes,
};
