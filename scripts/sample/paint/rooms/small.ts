/** Smaller things: cards, seedlings, bees, butterflies, the pond, a hamster, a quilt, a suitcase, a lollipop stick. */
import { around, many, move, serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { bricks, bunting, cloud, flower, ground, leaf, pane, room, shade, sheet, sky, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const potions: Painter = (b) => {
  const flask = (x: number, y: number, size: number, colour: string, kind: number) =>
    move(
      shade(b, 0, 6, 100, 0.2) +
        (kind === 0
          ? b.blob(
              [
                [-26, -210],
                [26, -210],
                [26, -130],
                [104, -30],
                [90, 0],
                [-90, 0],
                [-104, -30],
                [-26, -130],
              ],
              '#eef4ee',
              { edge: p.navy, line: 5 },
            ) +
            b.blob(
              [
                [-58, -90],
                [58, -90],
                [98, -28],
                [86, -6],
                [-86, -6],
                [-98, -28],
              ],
              colour,
              { texture: 'stipple' },
            )
          : kind === 1
            ? b.box(-28, -200, 56, 110, '#eef4ee', { edge: p.navy, line: 5 }) +
              b.disc(0, -74, 80, '#eef4ee', { edge: p.navy, line: 5 }) +
              b.blob(
                [
                  [-72, -80],
                  [72, -80],
                  [60, -24],
                  [0, 2],
                  [-60, -24],
                ],
                colour,
                { texture: 'dots' },
              )
            : b.box(-46, -180, 92, 182, '#eef4ee', { round: 26, edge: p.navy, line: 5 }) +
              b.box(-40, -110, 80, 106, colour, { round: 22, texture: 'dry' })) +
        b.rule(-40, -208, 40, -208, p.navy, 10),
      x,
      y,
      size,
    );
  return (
    room(b, p.sage, p.umber, 520, 'dots') +
    b.box(-20, 120, 1240, 26, p.ochre, { texture: 'hatch' }) +
    many(7, (index) => flask(110 + index * 165, 118, 0.5, brights[index % 8] ?? p.teal, index % 3)) +
    table(b, 510, p.stone, 'cross') +
    flask(200, 690, 1.25, p.teal, 0) +
    flask(450, 720, 1.1, p.mustard, 2) +
    b.stroke(serpentine([660, 480], [700, 170], 1.5, 40), p.blush, 62) +
    many(28, () =>
      b.disc(
        680 + b.chance.between(-120, 120),
        b.chance.between(300, 560),
        b.chance.between(15, 44),
        b.chance.pick([p.blush, p.cream, p.clay]),
        { edge: p.brick, line: 2.5 },
      ),
    ) +
    flask(680, 730, 1.35, p.brick, 0) +
    flask(930, 710, 1.25, p.plum, 1) +
    flask(1110, 740, 1, p.leaf, 2)
  );
};

const cards: Painter = (b) =>
  ground(b, p.blush, 'weave') +
  many(8, (index) => {
    const colour = [p.cream, p.mist, p.straw, p.paper][index % 4] ?? p.cream;
    const inside =
      b.box(14, 14, 212, 292, 'none', { edge: p.sand, line: 3 }) +
      many(3, (stem) => b.stroke(serpentine([120, 280], [60 + stem * 60, 120 + (stem % 2) * 30], 1, 9), p.leaf, 7)) +
      many(3, (stem) =>
        flower(
          b,
          60 + stem * 60,
          110 + (stem % 2) * 30,
          40,
          brights[(index * 3 + stem * 2) % 8] ?? p.brick,
          p.straw,
          8,
        ),
      ) +
      leaf(b, 110, 250, 50, -60, p.olive) +
      leaf(b, 130, 240, 50, 60, p.leaf) +
      b.stroke(serpentine([84, 290], [156, 290], 1, 7), p.brick, 8);
    return sheet(b, 70 + (index % 4) * 278, 60 + Math.floor(index / 4) * 410, 240, 320, inside, {
      turn: b.chance.between(-7, 7),
      colour,
      pin: null,
    });
  });

const seedlings: Painter = (b) =>
  pane(b, -20, -20, 1240, 600, p.sky, p.cream) +
  cloud(b, 260, 190, 130) +
  cloud(b, 920, 140, 110) +
  b.blob(
    [
      [-20, 500],
      [300, 440],
      [600, 500],
      [900, 450],
      [1220, 500],
      [1220, 580],
      [-20, 580],
    ],
    p.sage,
  ) +
  b.rule(600, -20, 600, 580, p.cream, 26) +
  b.box(-20, 570, 1240, 360, p.sand, { texture: 'hatch' }) +
  b.rule(-20, 574, 1220, 572, p.cream, 20) +
  many(2, (row) =>
    many(6 - row, (index) => {
      const x = 120 + index * 192 + row * 96;
      const y = 700 + row * 150;
      const tall = 130 + ((index * 67 + row * 90) % 190);
      return (
        shade(b, x, y + 64, 62) +
        b.cut(
          [
            [x - 62, y - 36],
            [x + 62, y - 36],
            [x + 46, y + 64],
            [x - 46, y + 64],
          ],
          brights[(index * 3 + row) % 8] ?? p.clay,
          { texture: index % 2 ? 'dots' : 'hatch' },
        ) +
        b.disc(x, y - 36, 62, p.umber, { tall: 0.24 }) +
        b.stroke(serpentine([x, y - 36], [x + 10, y - 36 - tall], 1, 13), p.leaf, 9) +
        leaf(b, x + 6, y - 30 - tall, 70, 50, p.leaf) +
        leaf(b, x + 6, y - 30 - tall, 70, -56, p.olive) +
        (tall > 200 ? leaf(b, x + 2, y - tall * 0.5, 56, 70, p.olive) : '') +
        b.rule(x - 34, y - 30, x - 38, y - 120, p.ochre, 10) +
        b.box(x - 72, y - 150, 66, 38, p.cream, { edge: p.ochre, line: 3 }) +
        b.stroke(serpentine([x - 62, y - 130], [x - 18, y - 131], 2, 5), p.navy, 4)
      );
    }),
  );

const honeycomb: Painter = (b) => {
  const cell = (x: number, y: number, r: number, fill: string) =>
    b.cut(
      around(6, (angle) => [x + Math.cos(angle + 0.5236) * r, y + Math.sin(angle + 0.5236) * r]),
      fill,
      { edge: p.ochre, line: 11, texture: fill === p.umber ? 'stipple' : 'dry', shake: 4 },
    );
  const bee = (x: number, y: number, turn: number, size = 1) =>
    move(
      b.disc(-16, -36, 34, p.mist, { tall: 0.6, opacity: 0.85 }) +
        b.disc(26, -36, 34, p.mist, { tall: 0.6, opacity: 0.85 }) +
        b.disc(0, 0, 58, p.straw, { tall: 0.62, edge: p.ink, line: 5 }) +
        b.rule(-20, -30, -20, 30, p.ink, 13) +
        b.rule(8, -34, 8, 34, p.ink, 13) +
        b.rule(34, -26, 34, 26, p.ink, 11) +
        b.disc(-54, 0, 22, p.ink) +
        b.stroke(
          [
            [-66, -14],
            [-84, -34],
          ],
          p.ink,
          4,
        ) +
        b.stroke(
          [
            [-60, -18],
            [-70, -42],
          ],
          p.ink,
          4,
        ),
      x,
      y,
      size,
      turn,
    );
  return (
    ground(b, p.ochre, 'dry') +
    many(9, (row) =>
      many(11, (index) =>
        cell(
          index * 118 + (row % 2) * 59,
          row * 102 + 20,
          62,
          row === 4 && index === 6 ? p.straw : b.chance.pick([p.mustard, p.mustard, p.ochre, p.straw, p.umber, p.clay]),
        ),
      ),
    ) +
    b.stroke(serpentine([150, 160], [960, 700], 1, 110), p.cream, 7, { dash: '3 24' }) +
    bee(150, 170, -20) +
    bee(520, 250, 30) +
    bee(880, 190, 160) +
    bee(330, 520, -70) +
    bee(1030, 500, 100) +
    bee(160, 740, 10) +
    bee(920, 760, -30) +
    bee(600, 640, 200, 1.35)
  );
};

const butterflies: Painter = (b) => {
  const wings = (x: number, y: number, size: number, turn: number) => {
    const wing = (side: number) =>
      b.blob(
        [
          [0, -8],
          [side * 60, -100],
          [side * 140, -96],
          [side * 130, -20],
          [side * 30, 10],
        ],
        p.clay,
        { texture: 'dry', edge: p.ink, line: 4 },
      ) +
      b.blob(
        [
          [0, 6],
          [side * 96, 6],
          [side * 110, 70],
          [side * 50, 92],
        ],
        p.mustard,
        { texture: 'stipple', edge: p.ink, line: 4 },
      ) +
      b.blob(
        [
          [side * 100, -98],
          [side * 142, -96],
          [side * 132, -46],
        ],
        p.ink,
      ) +
      b.disc(side * 118, -80, 7, p.cream) +
      b.disc(side * 104, -62, 5, p.cream) +
      b.disc(side * 70, 50, 11, p.navy);
    return move(
      wing(-1) +
        wing(1) +
        b.blob(
          [
            [-8, -40],
            [8, -40],
            [7, 60],
            [-7, 60],
          ],
          p.umber,
        ) +
        b.stroke(
          [
            [-3, -40],
            [-16, -80],
          ],
          p.ink,
          4,
        ) +
        b.stroke(
          [
            [3, -40],
            [18, -80],
          ],
          p.ink,
          4,
        ),
      x,
      y,
      size,
      turn,
    );
  };
  return (
    sky(b, p.straw, p.cream, 420) +
    many(46, (index) => {
      const x = -10 + index * 27;
      const top = 470 + ((index * 97) % 150);
      return (
        b.stroke(serpentine([x, 930], [x + 10, top], 1, 9), p.olive, 6) +
        many(9, (bud) =>
          b.disc(x + 10 + (bud % 2 ? 11 : -11), top + bud * 17, 13, bud % 3 ? p.plum : '#8f6a9a', {
            texture: 'stipple',
          }),
        )
      );
    }) +
    wings(250, 250, 1.15, -18) +
    wings(640, 190, 0.95, 14) +
    wings(970, 330, 1.2, 26) +
    wings(480, 500, 0.85, -34) +
    wings(790, 560, 0.75, 8) +
    b.stroke(serpentine([90, 430], [1090, 90], 1, 60), p.cream, 6, { dash: '2 20' })
  );
};

const pond: Painter = (b) =>
  ground(b, p.leaf, 'stipple') +
  many(80, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(0, 900)];
    return b.stroke(
      [
        [x, y],
        [x + 6, y - 26],
        [x + 2, y - 46],
      ],
      b.chance.pick([p.olive, p.moss, p.sage]),
      6,
    );
  }) +
  b.box(130, 130, 940, 650, p.ink, { round: 60, opacity: 0.25 }) +
  b.box(110, 104, 940, 650, p.cream, { round: 60 }) +
  b.box(150, 144, 860, 570, p.river, { round: 44, texture: 'dry' }) +
  b.box(150, 144, 860, 570, p.olive, { round: 44, opacity: 0.18 }) +
  b.stroke(
    [
      [230, 610],
      [300, 520],
      [400, 560],
      [500, 470],
    ],
    p.umber,
    26,
  ) +
  b.stroke(
    [
      [380, 552],
      [500, 470],
      [600, 410],
      [740, 340],
    ],
    p.umber,
    58,
  ) +
  b.disc(776, 322, 46, p.umber, { tall: 0.9 }) +
  b.disc(792, 302, 8, p.straw) +
  b.disc(790, 344, 8, p.straw) +
  b.stroke(
    [
      [520, 470],
      [500, 560],
      [450, 590],
    ],
    p.umber,
    17,
  ) +
  b.stroke(
    [
      [600, 420],
      [560, 320],
      [520, 300],
    ],
    p.umber,
    17,
  ) +
  b.stroke(
    [
      [680, 400],
      [720, 480],
      [770, 500],
    ],
    p.umber,
    17,
  ) +
  many(9, (index) => b.disc(400 + index * 44, 500 - index * 20 + Math.sin(index * 1.9) * 20, 9, p.clay)) +
  many(4, (index) => {
    const [x, y] = [250 + index * 200, 640 - (index % 2) * 430];
    return (
      b.stroke(
        around(14, (angle, at) => [
          x + Math.cos(angle * 1.8) * (44 - at * 3),
          y + Math.sin(angle * 1.8) * (44 - at * 3),
        ]),
        p.ochre,
        17,
      ) +
      b.stroke(
        around(14, (angle, at) => [
          x + Math.cos(angle * 1.8) * (44 - at * 3),
          y + Math.sin(angle * 1.8) * (44 - at * 3),
        ]),
        p.umber,
        4,
      )
    );
  }) +
  many(5, (index) => b.stroke(serpentine([880, 690], [820 + index * 40, 470], 2, 15), p.leaf, 13)) +
  many(16, () =>
    b.disc(b.chance.between(190, 980), b.chance.between(180, 690), b.chance.between(5, 15), p.mist, { opacity: 0.6 }),
  ) +
  b.rule(1010, 900, 1150, 420, p.ochre, 24) +
  b.disc(1160, 360, 82, 'none', { edge: p.umber, line: 13, texture: 'cross' });

const hamster: Painter = (b) =>
  sky(b, p.sky, p.cream, 640) +
  cloud(b, 220, 190, 130) +
  cloud(b, 800, 280, 110) +
  b.stroke(
    [
      [-20, 210],
      [500, 260],
      [1020, 200],
    ],
    p.ink,
    6,
  ) +
  shade(b, 500, 900, 190, 0.12) +
  b.box(-20, 880, 1040, 150, p.sage, { texture: 'dry' }) +
  b.blob(
    [
      [330, 620],
      [340, 450],
      [420, 380],
      [580, 380],
      [660, 450],
      [670, 620],
      [600, 740],
      [400, 740],
    ],
    p.ochre,
    { texture: 'weave' },
  ) +
  b.blob(
    [
      [400, 620],
      [420, 520],
      [580, 520],
      [600, 620],
      [540, 700],
      [460, 700],
    ],
    p.cream,
    { texture: 'weave' },
  ) +
  b.disc(410, 350, 54, p.ochre, { texture: 'weave', tall: 1.5 }) +
  b.disc(590, 350, 54, p.ochre, { texture: 'weave', tall: 1.5 }) +
  b.disc(410, 352, 26, p.blush, { tall: 1.5 }) +
  b.disc(590, 352, 26, p.blush, { tall: 1.5 }) +
  b.box(394, 230, 32, 110, p.brick, { round: 8 }) +
  b.box(574, 230, 32, 110, p.teal, { round: 8 }) +
  b.disc(446, 470, 17, p.ink) +
  b.disc(554, 470, 17, p.ink) +
  b.disc(440, 464, 5, p.cream) +
  b.disc(548, 464, 5, p.cream) +
  b.disc(500, 508, 15, p.brick, { tall: 0.7 }) +
  b.stroke(
    [
      [470, 536],
      [500, 552],
      [530, 536],
    ],
    p.umber,
    6,
  ) +
  b.stroke(
    [
      [350, 600],
      [310, 650],
    ],
    p.ochre,
    34,
  ) +
  b.stroke(
    [
      [650, 600],
      [690, 650],
    ],
    p.ochre,
    34,
  ) +
  b.disc(430, 748, 32, p.blush, { tall: 0.6 }) +
  b.disc(570, 748, 32, p.blush, { tall: 0.6 }) +
  b.stroke(serpentine([360, 600], [640, 600], 3, 9), p.brick, 9) +
  many(5, (index) =>
    b.blob(
      [
        [300 + index * 100, 800],
        [310 + index * 100, 824],
        [300 + index * 100, 842],
        [290 + index * 100, 824],
      ],
      p.river,
    ),
  ) +
  b.stroke(
    [
      [700, 246],
      [730, 380],
      [790, 400],
    ],
    p.plum,
    46,
  ) +
  b.rule(684, 300, 740, 292, p.cream, 9);

const quilt: Painter = (b) => {
  const size = 184;
  const kinds = (index: number) =>
    [
      b.box(-48, -14, 96, 66, p.cream) +
        b.cut(
          [
            [-64, -10],
            [0, -66],
            [64, -10],
          ],
          p.brick,
        ) +
        b.box(-14, 10, 28, 42, p.umber),
      b.rule(0, 60, 0, -10, p.umber, 16) + b.disc(0, -24, 46, p.leaf, { texture: 'stipple' }),
      b.disc(0, 0, 36, p.mustard) +
        many(10, (ray) =>
          b.rule(
            Math.cos(ray * 0.628) * 46,
            Math.sin(ray * 0.628) * 46,
            Math.cos(ray * 0.628) * 66,
            Math.sin(ray * 0.628) * 66,
            p.mustard,
            9,
          ),
        ),
      b.blob(
        [
          [-60, 10],
          [60, 10],
          [40, 46],
          [-40, 46],
        ],
        p.brick,
      ) +
        b.rule(0, 10, 0, -62, p.umber, 7) +
        b.cut(
          [
            [5, -58],
            [52, -6],
            [5, -6],
          ],
          p.cream,
        ),
      b.blob(
        [
          [-70, 50],
          [-30, -30],
          [0, 10],
          [34, -50],
          [74, 50],
        ],
        p.teal,
      ) +
        b.cut(
          [
            [16, -22],
            [34, -50],
            [52, -18],
          ],
          p.cream,
        ),
      flower(b, 0, 0, 56, p.clay, p.straw, 8),
      b.box(-60, -10, 120, 62, p.sand) +
        many(
          3,
          (tower) =>
            b.box(-66 + tower * 50, -44, 32, 60, p.sand) +
            b.blob(
              [
                [-66 + tower * 50, -44],
                [-50 + tower * 50, -76],
                [-34 + tower * 50, -44],
              ],
              p.teal,
            ),
        ),
      b.stroke(serpentine([-60, 0], [60, 0], 1.5, 26), p.navy, 22),
    ][index % 8] ?? '';
  return (
    ground(b, p.umber, 'weave') +
    many(25, (index) => {
      const [column, row] = [index % 5, Math.floor(index / 5)];
      const [x, y] = [40 + column * size, 40 + row * size];
      const colour = [p.sky, p.straw, p.blush, p.sage, p.mist, p.cream, p.clay][(column * 2 + row * 3) % 7] ?? p.cream;
      const kind = index === 7 || index === 18 ? 3 : ([0, 1, 2, 4, 5, 6, 7][(index * 5 + row) % 7] ?? 0);
      return (
        b.box(x, y, size - 4, size - 4, colour, {
          texture: (['dots', 'weave', 'hatch', 'cross'] as const)[(index * 3) % 4] ?? 'dots',
        }) +
        move(kinds(kind), x + size / 2 - 2, y + size / 2 - 2) +
        `<rect x="${x + 9}" y="${y + 9}" width="${size - 22}" height="${size - 22}" fill="none" stroke="${p.cream}" stroke-width="3.5" stroke-dasharray="13 10"/>`
      );
    })
  );
};

const suitcase: Painter = (b) =>
  room(b, p.sky, p.ochre, 660, 'dots') +
  shade(b, 600, 820, 480, 0.1) +
  b.cut(
    [
      [190, 120],
      [1010, 110],
      [1030, 420],
      [170, 430],
    ],
    p.umber,
    { texture: 'hatch' },
  ) +
  b.cut(
    [
      [220, 150],
      [980, 142],
      [996, 404],
      [204, 410],
    ],
    p.blush,
    { texture: 'cross' },
  ) +
  b.cut(
    [
      [150, 430],
      [1050, 420],
      [1090, 790],
      [110, 800],
    ],
    p.umber,
    { texture: 'hatch' },
  ) +
  b.cut(
    [
      [190, 462],
      [1010, 454],
      [1040, 760],
      [160, 770],
    ],
    p.clay,
    { texture: 'dots' },
  ) +
  b.disc(370, 600, 132, p.night, { texture: 'hatch' }) +
  many(3, (index) => b.disc(370, 600, 112 - index * 24, 'none', { edge: p.grey, line: 2 })) +
  b.disc(370, 600, 40, p.mustard) +
  b.disc(370, 600, 9, p.cream) +
  b.blob(
    [
      [560, 620],
      [600, 596],
      [612, 520],
      [740, 520],
      [752, 596],
      [800, 620],
      [680, 654],
    ],
    p.navy,
    { texture: 'dry' },
  ) +
  b.box(608, 576, 140, 24, p.brick) +
  move(
    b.box(-90, -70, 180, 140, p.cream) +
      many(5, (index) =>
        b.stroke(serpentine([-70, -40 + index * 22], [index === 4 ? 0 : 70, -40 + index * 22], 4, 3), p.navy, 4),
      ),
    880,
    690,
    1,
    -9,
  ) +
  b.box(830, 470, 150, 120, p.ochre, { texture: 'hatch' }) +
  b.box(850, 490, 110, 80, p.mist) +
  b.disc(890, 534, 17, p.umber) +
  b.disc(922, 534, 17, p.clay) +
  b.stroke(serpentine([480, 740], [790, 720], 2, 24), p.mustard, 30) +
  many(4, (index) =>
    move(
      b.box(-60, -36, 120, 72, [p.teal, p.mustard, p.cream, p.brick][index] ?? p.teal) +
        b.stroke(serpentine([-40, 0], [40, 0], 1, 13), p.navy, 7),
      320 + index * 190,
      276 + (index % 2) * 30,
      1,
      -13 + index * 9,
    ),
  ) +
  b.stroke(
    [
      [540, 800],
      [560, 850],
      [640, 850],
      [660, 800],
    ],
    p.ink,
    17,
  );

const lollipop: Painter = (b) =>
  bricks(b, -30, -30, 960, 1010, p.clay, 56) +
  b.box(-30, 970, 960, 270, p.stone, { texture: 'stipple' }) +
  many(5, (index) =>
    b.cut(
      [
        [30 + index * 190, 1040],
        [150 + index * 190, 1040],
        [130 + index * 190, 1190],
        [-10 + index * 190, 1190],
      ],
      p.cream,
    ),
  ) +
  shade(b, 500, 1010, 130, 0.16) +
  b.rule(560, 1020, 450, 420, p.ink, 30) +
  many(5, (index) => b.rule(549 - index * 22, 960 - index * 120, 540 - index * 22, 910 - index * 120, p.straw, 32)) +
  b.disc(420, 270, 196, p.ink) +
  b.disc(420, 270, 180, p.straw) +
  b.disc(420, 270, 140, p.brick, { texture: 'dry' }) +
  letters(b, 'THANK', { x: 420, y: 256, size: 56, colour: p.cream, width: 11, align: 'middle' }) +
  letters(b, 'YOU', { x: 420, y: 342, size: 56, colour: p.cream, width: 11, align: 'middle' }) +
  b.stroke(serpentine([450, 470], [540, 900], 2, 60), p.leaf, 13) +
  many(11, (index) => {
    const part = index / 10;
    const [x, y] = [450 + part * 90 + Math.sin(part * 12.5) * 62, 480 + part * 420];
    return (
      leaf(b, x + 20, y + 10, 54, 70 + index * 40, p.olive) +
      flower(b, x, y, 44, brights[(index * 3) % 8] ?? p.brick, p.straw, 8)
    );
  }) +
  bunting(b, [-20, 40], [920, 50], 60, 10);

/** 26, in rows of small writing. */
const digits = ['1111001111', '0001001000', '0001001000', '1111001111', '1000001001', '1000001001', '1111001111'];

const hoodie: Painter = (b) =>
  ground(b, p.sage, 'weave') +
  shade(b, 510, 860, 400, 0.1) +
  b.cut(
    [
      [230, 250],
      [400, 180],
      [600, 180],
      [770, 250],
      [940, 620],
      [830, 680],
      [740, 470],
      [750, 880],
      [250, 880],
      [260, 470],
      [170, 680],
      [60, 620],
    ],
    p.navy,
    { texture: 'hatch' },
  ) +
  b.blob(
    [
      [380, 210],
      [420, 90],
      [500, 60],
      [580, 90],
      [620, 210],
      [500, 260],
    ],
    p.navy,
    { texture: 'dry', edge: p.night, line: 6 },
  ) +
  digits
    .map((row, y) =>
      [...row]
        .map((mark, x) =>
          mark === '1'
            ? b.stroke(serpentine([300 + x * 44, 340 + y * 54], [334 + x * 44, 340 + y * 54], 2, 5), p.cream, 5) +
              b.stroke(serpentine([300 + x * 44, 364 + y * 54], [330 + x * 44, 364 + y * 54], 2, 5), p.straw, 5)
            : '',
        )
        .join(''),
    )
    .join('');

export const small = {
  potions,
  cards,
  seedlings,
  honeycomb,
  butterflies,
  pond,
  hamster,
  quilt,
  suitcase,
  lollipop,
  hoodie,
};
