/** River, woods, snow, gardens, fields, coast and sky. */
import { around, many, move, type Point, serpentine } from '../brush.ts';
import {
  bareTree,
  bricks,
  cloud,
  flower,
  ground,
  land,
  leaf,
  pane,
  shade,
  sky,
  stars,
  sun,
  tree,
  water,
} from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

const river: Painter = (b, version) => {
  const eyot = version === 'eyot';
  const boat = (x: number, y: number, size: number, colour: string) =>
    move(
      shade(b, 10, 16, 190, 0.06) +
        b.blob(
          [
            [-210, -4],
            [-120, 12],
            [120, 12],
            [215, -8],
            [110, -14],
            [-110, -12],
          ],
          colour,
        ) +
        many(4, (index) => {
          const at = -110 + index * 68;
          return (
            b.rule(at, -6, at - 58, 46, p.sand, 5) +
            b.disc(at - 62, 50, 9, p.cream, { tall: 0.5 }) +
            b.stroke(
              [
                [at, -12],
                [at + 8, -40],
              ],
              p.cream,
              20,
            ) +
            b.disc(at + 12, -60, 13, p.umber)
          );
        }),
      x,
      y,
      size,
      -2,
    );
  const heron = (x: number, y: number, size: number) =>
    move(
      b.rule(-6, 0, -4, 60, p.ink, 4) +
        b.rule(8, 0, 10, 60, p.ink, 4) +
        b.blob(
          [
            [-50, 10],
            [-10, -22],
            [26, -14],
            [22, 8],
            [-14, 14],
          ],
          p.grey,
          { texture: 'hatch' },
        ) +
        b.stroke(
          [
            [22, -8],
            [40, -34],
            [26, -60],
            [36, -78],
          ],
          p.stone,
          10,
        ) +
        b.cut(
          [
            [34, -86],
            [80, -74],
            [36, -70],
          ],
          p.mustard,
        ),
      x,
      y,
      size,
    );
  const bridge = many(3, (index) => {
    const x = -120 + index * 490;
    return (
      b.stroke(
        [
          [x, 400],
          [x + 120, 302],
          [x + 245, 272],
          [x + 370, 302],
          [x + 490, 400],
        ],
        p.moss,
        20,
      ) +
      many(8, (post) =>
        b.rule(x + 56 + post * 54, 316 + Math.abs(post - 3.5) ** 2 * 4 - 36, x + 56 + post * 54, 262, p.moss, 6),
      ) +
      b.box(x - 34, 300, 68, 150, p.stone, { texture: 'hatch' })
    );
  });
  return (
    sky(b, eyot ? p.mist : p.blush, p.cream, 400) +
    (eyot ? cloud(b, 260, 110, 130) + cloud(b, 860, 150, 160) : sun(b, 930, 130, 56, p.clay)) +
    land(b, 330, 14, p.sage, 'dry') +
    many(9, (index) =>
      tree(
        b,
        40 + index * 142,
        380,
        b.chance.between(120, 190),
        eyot ? [p.olive, p.sage, p.mustard] : [p.leaf, p.olive],
      ),
    ) +
    (eyot
      ? ''
      : bridge +
        b.rule(-20, 258, 1220, 258, p.moss, 15) +
        many(40, (index) => b.rule(index * 32, 258, index * 32, 236, p.moss, 4)) +
        b.rule(-20, 234, 1220, 234, p.moss, 6)) +
    b.cut(
      [
        [-30, 392],
        [1240, 386],
        [1240, 940],
        [-30, 940],
      ],
      p.river,
      { texture: 'dry' },
    ) +
    water(b, 400, 880, p.mist, 34) +
    (eyot
      ? b.blob(
          [
            [180, 520],
            [420, 468],
            [700, 476],
            [960, 500],
            [1060, 540],
            [800, 566],
            [400, 566],
          ],
          p.ochre,
          { texture: 'stipple' },
        ) +
        many(16, (index) =>
          b.stroke(
            [
              [260 + index * 46, 512],
              [250 + index * 46, 440],
              [264 + index * 46 + (index % 3) * 9, 352 + (index % 4) * 24],
            ],
            index % 2 ? p.olive : p.leaf,
            20,
          ),
        ) +
        heron(330, 500, 1) +
        heron(960, 470, 0.8) +
        heron(640, 540, 1.2) +
        b.blob(
          [
            [-40, 800],
            [200, 760],
            [420, 800],
            [700, 850],
            [900, 900],
            [700, 960],
            [-40, 960],
          ],
          p.umber,
          { texture: 'stipple', opacity: 0.9 },
        ) +
        b.stroke(serpentine([60, 870], [560, 850], 1.5, 22), p.sand, 6, { dash: '2 22' })
      : boat(390, 560, 0.8, p.brick) + boat(760, 690, 1.15, p.navy)) +
    (eyot
      ? many(5, (index) =>
          b.stroke(
            [
              [900 + index * 30, 160 + index * 12],
              [914 + index * 30, 152 + index * 12],
              [926 + index * 30, 162 + index * 12],
            ],
            p.ink,
            4,
          ),
        )
      : '')
  );
};

const woodland: Painter = (b) => {
  const leaves = [p.clay, p.mustard, p.ochre, p.brick, p.olive];
  return (
    ground(b, p.straw, 'dry') +
    land(b, 420, 22, p.sage, 'dry') +
    many(9, (index) => tree(b, 20 + index * 150, 500 + (index % 3) * 22, b.chance.between(330, 450), leaves)) +
    land(b, 560, 20, p.ochre, 'stipple') +
    shade(b, 600, 782, 300, 0.12) +
    many(19, (index) =>
      b.rule(
        600 + (index - 9) * 9,
        392 + Math.abs(index - 9) * 3 - (index % 3) * 16,
        600 + (index - 9) * 30,
        776 - Math.abs(index - 9) * 2,
        b.chance.pick([p.umber, p.ochre, p.umber, p.moss]),
        b.chance.between(17, 25),
      ),
    ) +
    b.blob(
      [
        [540, 782],
        [566, 640],
        [600, 588],
        [636, 640],
        [662, 782],
      ],
      p.night,
    ) +
    b.stroke(
      [
        [470, 640],
        [600, 612],
        [730, 640],
      ],
      p.sand,
      8,
    ) +
    b.stroke(
      [
        [520, 520],
        [600, 504],
        [680, 520],
      ],
      p.sand,
      8,
    ) +
    b.stroke(serpentine([-20, 850], [560, 800], 1, 26), p.sand, 40) +
    many(90, () =>
      leaf(
        b,
        b.chance.between(-10, 1210),
        b.chance.between(650, 910),
        b.chance.between(22, 44),
        b.chance.between(0, 360),
        b.chance.pick(leaves),
      ),
    ) +
    b.stroke(
      [
        [-20, 960],
        [60, 620],
        [40, 300],
        [80, -30],
      ],
      p.umber,
      90,
    ) +
    b.stroke(
      [
        [1240, 960],
        [1150, 560],
        [1180, 200],
        [1150, -30],
      ],
      p.umber,
      110,
    ) +
    many(20, () =>
      leaf(
        b,
        b.chance.between(0, 1200),
        b.chance.between(0, 160),
        b.chance.between(40, 70),
        b.chance.between(90, 270),
        b.chance.pick(leaves),
      ),
    )
  );
};

const snow: Painter = (b, version) => {
  const birds = version === 'birds';
  const flakes = many(90, () =>
    b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 9), '#fffdf6'),
  );
  const hill = '#f4f3ec';
  const track = (x: number, y: number, turn: number) =>
    move(
      b.rule(0, 0, 0, -26, p.river, 5) +
        b.rule(0, -4, -14, -22, p.river, 5) +
        b.rule(0, -4, 14, -22, p.river, 5) +
        b.rule(0, 0, 0, 10, p.river, 5),
      x,
      y,
      1,
      turn,
    );
  const path = serpentine(birds ? [160, 900] : [330, 930], birds ? [1010, 380] : [800, 470], 1, birds ? 110 : 90, 26);
  return (
    sky(b, p.river, p.mist, 420) +
    bareTree(b, 170, 470, 420) +
    bareTree(b, 1060, 460, 480) +
    bareTree(b, 930, 440, 260) +
    (birds
      ? land(b, 430, 12, hill) +
        b.box(330, 300, 560, 34, p.ochre, { texture: 'hatch' }) +
        b.box(330, 240, 560, 30, p.ochre, { texture: 'hatch' }) +
        b.rule(390, 240, 380, 500, p.umber, 20) +
        b.rule(830, 240, 842, 500, p.umber, 20) +
        b.blob(
          [
            [322, 306],
            [340, 276],
            [610, 268],
            [880, 276],
            [898, 306],
          ],
          '#fffdf6',
        ) +
        b.blob(
          [
            [322, 246],
            [350, 222],
            [610, 216],
            [870, 222],
            [898, 246],
          ],
          '#fffdf6',
        ) +
        shade(b, 610, 510, 290, 0.08)
      : bricks(b, 880, 300, 360, 200, p.clay) +
        b.blob(
          [
            [850, 310],
            [880, 254],
            [1060, 236],
            [1240, 250],
            [1240, 312],
          ],
          '#fffdf6',
        ) +
        pane(b, 980, 350, 100, 90, p.straw) +
        land(b, 470, 14, hill)) +
    b.blob(
      [
        [-30, 640],
        [300, 600],
        [700, 650],
        [1230, 610],
        [1230, 700],
        [600, 720],
      ],
      p.mist,
      { opacity: 0.7 },
    ) +
    (birds
      ? path.map(([x, y], index) => track(x, y, 40 + Math.sin(index) * 30)).join('') +
        many(12, (index) => track(760 + (index % 4) * 76, 700 + Math.floor(index / 4) * 62, index * 50)) +
        move(
          b.blob(
            [
              [-40, 0],
              [-14, -34],
              [30, -30],
              [44, 0],
              [10, 22],
              [-22, 18],
            ],
            p.umber,
          ) +
            b.disc(22, 4, 22, p.brick) +
            b.disc(34, -36, 22, p.umber) +
            b.cut(
              [
                [54, -38],
                [72, -32],
                [54, -28],
              ],
              p.mustard,
            ) +
            b.disc(40, -40, 4, p.ink) +
            b.rule(4, 20, 4, 40, p.ink, 4) +
            b.rule(18, 20, 18, 40, p.ink, 4),
          560,
          212,
          0.9,
        )
      : path
          .map(([x, y], index) =>
            b.disc(x + (index % 2 ? 16 : -16), y, 6 + (y - 400) / 48, p.river, { tall: 0.6, opacity: 0.65 }),
          )
          .join('') +
        shade(b, 620, 726, 130, 0.16) +
        b.disc(620, 650, 98, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(620, 508, 72, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(620, 404, 52, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(602, 394, 6, p.ink) +
        b.disc(638, 394, 6, p.ink) +
        b.cut(
          [
            [618, 404],
            [680, 414],
            [618, 420],
          ],
          p.clay,
        ) +
        b.stroke(
          [
            [598, 430],
            [620, 440],
            [642, 430],
          ],
          p.ink,
          5,
        ) +
        b.stroke(
          [
            [572, 462],
            [620, 476],
            [668, 460],
          ],
          p.brick,
          26,
        ) +
        b.stroke(
          [
            [654, 470],
            [676, 520],
            [660, 560],
          ],
          p.brick,
          22,
        ) +
        b.stroke(
          [
            [556, 500],
            [480, 450],
            [460, 400],
          ],
          p.umber,
          9,
        ) +
        b.stroke(
          [
            [688, 500],
            [760, 470],
            [790, 430],
          ],
          p.umber,
          9,
        ) +
        b.box(570, 330, 100, 36, p.navy) +
        b.box(552, 360, 136, 15, p.navy) +
        many(3, (index) => b.disc(620, 490 + index * 52, 8, p.ink))) +
    flakes
  );
};

const sunflowers: Painter = (b) =>
  bricks(b, -30, -30, 960, 1100, p.clay, 54) +
  land(b, 1010, 14, p.umber, 'stipple') +
  b.rule(720, 1030, 640, 180, p.ochre, 20) +
  b.rule(830, 1030, 740, 170, p.ochre, 20) +
  many(9, (index) => b.rule(716 - index * 7.5, 950 - index * 86, 826 - index * 8, 945 - index * 86, p.ochre, 14)) +
  many(4, (index) => {
    const x = 110 + index * 165 + (index % 2) * 20;
    const top = [330, 190, 300, 130][index] ?? 250;
    return (
      b.stroke(serpentine([x, 1030], [x + 10, top], 1, 14), p.leaf, 24) +
      many(4, (turn) => leaf(b, x, 900 - turn * 150, 120, turn % 2 ? 62 : -62, p.leaf)) +
      flower(b, x + 10, top, 132, p.mustard, p.umber, 15)
    );
  }) +
  many(26, () =>
    leaf(
      b,
      b.chance.between(0, 900),
      b.chance.between(1080, 1200),
      b.chance.between(40, 80),
      b.chance.between(-60, 60),
      b.chance.pick([p.leaf, p.olive, p.moss]),
    ),
  );

const garden: Painter = (b) => {
  const bed = (x: number, y: number, size: number, kind: number) =>
    move(
      shade(b, 150, 150, 190, 0.1) +
        b.cut(
          [
            [0, 0],
            [290, -20],
            [330, 130],
            [20, 156],
          ],
          p.umber,
          { texture: 'stipple' },
        ) +
        many(3, (row) =>
          many(6, (index) =>
            kind === 0
              ? leaf(b, 34 + index * 48 + row * 8, 40 + row * 42 - index * 3, 34, (index % 3) * 24 - 24, p.leaf)
              : kind === 1
                ? b.disc(36 + index * 48 + row * 8, 28 + row * 42 - index * 3, 19, b.chance.pick([p.sage, p.olive]), {
                    texture: 'stipple',
                  })
                : b.stroke(
                    [
                      [34 + index * 48 + row * 8, 44 + row * 42],
                      [38 + index * 48 + row * 8, 2 + row * 42],
                    ],
                    p.leaf,
                    7,
                  ),
          ),
        ) +
        b.cut(
          [
            [18, 150],
            [330, 128],
            [334, 170],
            [20, 194],
          ],
          p.ochre,
          { texture: 'hatch' },
        ),
      x,
      y,
      size,
    );
  return (
    sky(b, p.sky, p.cream, 330) +
    cloud(b, 300, 110, 110) +
    cloud(b, 1010, 150, 100) +
    many(26, (index) =>
      b.cut(
        [
          [index * 48 - 10, 400],
          [index * 48 - 10, 270],
          [index * 48 + 10, 250],
          [index * 48 + 30, 270],
          [index * 48 + 30, 400],
        ],
        index % 2 ? p.sand : p.stone,
        { texture: 'hatch' },
      ),
    ) +
    land(b, 390, 8, p.sage, 'dry') +
    bed(70, 450, 1, 0) +
    bed(480, 440, 1, 1) +
    bed(860, 450, 1, 2) +
    bed(180, 660, 1.25, 1) +
    bed(690, 660, 1.25, 0) +
    b.stroke(serpentine([-30, 640], [1230, 640], 1.5, 34), p.teal, 17) +
    b.stroke(serpentine([-30, 634], [1230, 634], 1.5, 34), p.sky, 4) +
    move(
      b.cut(
        [
          [-50, -70],
          [50, -70],
          [42, 40],
          [-42, 40],
        ],
        p.brick,
        { texture: 'dry' },
      ) +
        b.stroke(
          [
            [50, -40],
            [110, -60],
            [124, -96],
          ],
          p.brick,
          15,
        ) +
        b.disc(130, -104, 20, p.brick) +
        b.stroke(
          [
            [-50, -50],
            [-100, -20],
            [-46, 20],
          ],
          p.brick,
          12,
        ),
      640,
      420,
      0.85,
    )
  );
};

const poppies: Painter = (b) =>
  sky(b, p.mist, p.cream, 380) +
  sun(b, 240, 150, 48, p.straw) +
  land(b, 340, 20, p.sage, 'dry') +
  bareTree(b, 980, 360, 240) +
  land(b, 410, 18, p.olive, 'dry') +
  land(b, 560, 16, p.leaf, 'dry') +
  b.blob(
    [
      [560, 404],
      [620, 400],
      [560, 480],
      [700, 560],
      [560, 690],
      [760, 940],
      [420, 940],
      [400, 700],
      [560, 560],
      [470, 470],
    ],
    p.straw,
    { opacity: 0.55 },
  ) +
  many(120, (index) => {
    const y = 400 + (index / 120) ** 1.4 * 520;
    const size = 8 + (y - 400) / 9;
    const x = b.chance.between(-20, 1220);
    return (
      b.stroke(
        [
          [x, y],
          [x + size * 0.2, y + size * 1.9],
        ],
        p.moss,
        size / 9,
      ) +
      b.blob(
        [
          [x - size, y - size * 0.2],
          [x - size * 0.4, y - size * 0.9],
          [x + size * 0.5, y - size * 0.8],
          [x + size, y - size * 0.1],
          [x + size * 0.5, y + size * 0.6],
          [x - size * 0.5, y + size * 0.6],
        ],
        b.chance.pick([p.brick, p.brick, p.clay]),
        { texture: 'dry' },
      ) +
      b.disc(x, y - size * 0.1, size * 0.28, p.night)
    );
  });

const leaves: Painter = (b) => {
  const colours = [p.brick, p.ochre, p.olive, p.clay, p.mustard, p.moss];
  return (
    ground(b, p.cream, 'stipple') +
    many(25, (index) =>
      leaf(
        b,
        110 + (index % 5) * 196 + b.chance.between(-14, 14),
        190 + Math.floor(index / 5) * 192 + b.chance.between(-14, 14),
        b.chance.between(120, 176),
        b.chance.between(-50, 50),
        colours[(index * 5) % 6] ?? p.brick,
      ),
    ) +
    b.stroke(serpentine([40, 960], [960, 40], 1, 130), p.umber, 7, { dash: '1 15' })
  );
};

const coast: Painter = (b) => {
  const cliff = (points: readonly Point[]) => b.blob(points, '#f2ead9', { texture: 'hatch', edge: p.stone, line: 4 });
  return (
    sky(b, p.sky, p.cream, 380) +
    sun(b, 990, 130, 52) +
    cloud(b, 420, 130, 120) +
    b.cut(
      [
        [-30, 380],
        [1240, 380],
        [1240, 940],
        [-30, 940],
      ],
      p.teal,
      { texture: 'dry' },
    ) +
    water(b, 400, 700, p.mist, 26) +
    cliff([
      [-60, 940],
      [-60, 330],
      [120, 300],
      [330, 330],
      [450, 352],
      [470, 430],
      [400, 520],
      [330, 640],
      [240, 940],
    ]) +
    b.blob(
      [
        [-60, 336],
        [100, 262],
        [300, 296],
        [470, 346],
        [330, 352],
        [120, 318],
        [-60, 360],
      ],
      p.leaf,
      { texture: 'dry' },
    ) +
    cliff([
      [560, 390],
      [590, 340],
      [640, 336],
      [670, 394],
    ]) +
    cliff([
      [710, 392],
      [724, 356],
      [760, 352],
      [780, 392],
    ]) +
    b.blob(
      [
        [200, 960],
        [300, 720],
        [450, 640],
        [520, 720],
        [470, 800],
        [660, 860],
        [900, 900],
        [1240, 900],
        [1240, 960],
      ],
      p.straw,
      { texture: 'stipple' },
    ) +
    b.stroke(
      [
        [300, 720],
        [450, 640],
        [520, 720],
        [470, 800],
        [660, 860],
        [900, 900],
        [1240, 896],
      ],
      p.cream,
      15,
    ) +
    many(7, (index) =>
      b.stroke(
        [
          [560 + index * 78, 210 + Math.sin(index * 2) * 46],
          [584 + index * 78, 194 + Math.sin(index * 2) * 46],
          [606 + index * 78, 212 + Math.sin(index * 2) * 46],
        ],
        p.cream,
        7,
      ),
    ) +
    b.blob(
      [
        [850, 560],
        [1000, 560],
        [1030, 530],
        [1000, 596],
        [880, 596],
      ],
      p.brick,
    ) +
    b.rule(930, 560, 930, 420, p.umber, 8) +
    b.blob(
      [
        [938, 426],
        [1020, 510],
        [938, 540],
      ],
      p.cream,
      { texture: 'hatch' },
    )
  );
};

const tents: Painter = (b) => {
  const tent = (x: number, y: number, size: number, colour: string) =>
    move(
      b.disc(0, 8, 220, p.straw, { tall: 0.3, opacity: 0.35 }) +
        b.cut(
          [
            [-150, 0],
            [0, -170],
            [150, 0],
          ],
          colour,
          { texture: 'dry' },
        ) +
        b.cut(
          [
            [-46, 0],
            [0, -150],
            [46, 0],
          ],
          p.straw,
          { texture: 'dots' },
        ) +
        b.rule(0, -170, 0, -190, p.umber, 6) +
        b.rule(-150, 0, -190, 18, p.sand, 4) +
        b.rule(150, 0, 190, 18, p.sand, 4),
      x,
      y,
      size,
    );
  return (
    ground(b, p.night, 'dry') +
    b.blob(
      [
        [-40, 400],
        [400, 300],
        [900, 420],
        [1240, 320],
        [1240, 940],
        [-40, 940],
      ],
      p.navy,
      { opacity: 0.7 },
    ) +
    stars(b, 130, 520) +
    b.disc(950, 170, 74, p.straw) +
    b.disc(984, 150, 66, p.night) +
    b.stroke(serpentine([-40, 240], [1240, 160], 1, 60), p.mist, 44, { opacity: 0.13 }) +
    land(b, 570, 26, p.moss, 'dry') +
    many(8, (index) =>
      b.cut(
        [
          [index * 170 - 60, 610],
          [index * 170, 430 + (index % 3) * 40],
          [index * 170 + 60, 610],
        ],
        p.night,
        { texture: 'hatch' },
      ),
    ) +
    land(b, 640, 18, p.leaf, 'stipple') +
    tent(260, 720, 0.9, p.brick) +
    tent(930, 730, 0.95, p.teal) +
    tent(600, 830, 1.35, p.mustard)
  );
};

const magnolia: Painter = (b) =>
  bricks(b, -30, 560, 960, 420, p.clay, 52) +
  b.box(-30, 530, 960, 36, p.sand) +
  b.box(-30, -30, 960, 562, p.mist, { texture: 'dry' }) +
  cloud(b, 700, 140, 120) +
  land(b, 950, 10, p.stone, 'stipple') +
  b.stroke(
    [
      [450, 1000],
      [430, 800],
      [480, 640],
      [440, 480],
    ],
    p.umber,
    48,
  ) +
  many(11, (index) => {
    const side = index % 2 ? 1 : -1;
    const from: Point = [452, 820 - index * 48];
    return b.stroke(
      [
        from,
        [452 + side * (110 + index * 6), 720 - index * 52],
        [452 + side * (170 + (index % 4) * 62), 610 - index * 50],
      ],
      p.umber,
      18 - index,
    );
  }) +
  many(78, () => {
    const [x, y] = [b.chance.between(70, 850), b.chance.between(60, 640)];
    const size = b.chance.between(30, 54);
    return many(4, (petal) =>
      move(
        b.blob(
          [
            [0, 0],
            [size * 0.3, -size * 0.6],
            [0, -size],
            [-size * 0.3, -size * 0.6],
          ],
          petal % 2 ? p.blush : '#f6dfd0',
        ),
        x,
        y,
        1,
        -50 + petal * 33,
      ),
    );
  }) +
  many(54, () =>
    b.disc(
      b.chance.between(0, 900),
      b.chance.between(990, 1190),
      b.chance.between(9, 17),
      b.chance.pick([p.blush, '#f6dfd0']),
      { tall: 0.55 },
    ),
  );

const daffodils: Painter = (b) =>
  ground(b, p.sky, 'dry') +
  pane(b, 90, 60, 720, 780, p.mist) +
  b.cut(
    [
      [90, 640],
      [300, 590],
      [560, 632],
      [810, 600],
      [810, 840],
      [90, 840],
    ],
    p.sage,
    { texture: 'dry' },
  ) +
  b.box(-30, 900, 960, 330, p.cream, { texture: 'dry' }) +
  b.rule(-20, 902, 920, 900, p.stone, 8) +
  many(9, (index) => {
    const x = 200 + (index % 5) * 122 + (index > 4 ? 60 : 0);
    const y = 300 + ((index * 83) % 210);
    return (
      b.stroke(
        [
          [450, 860],
          [(450 + x) / 2 + 10, 700],
          [x, y],
        ],
        p.leaf,
        15,
      ) +
      flower(b, x, y, 88, p.straw, p.mustard, 6) +
      b.disc(x, y, 40, p.mustard, { texture: 'hatch' }) +
      b.disc(x, y, 22, p.ochre)
    );
  }) +
  many(7, (index) =>
    b.stroke(
      [
        [450, 850],
        [300 + index * 50, 660],
        [220 + index * 78, 500],
      ],
      p.olive,
      13,
    ),
  ) +
  shade(b, 460, 1092, 190, 0.12) +
  b.box(300, 790, 300, 300, p.mist, { round: 34, opacity: 0.85 }) +
  b.box(300, 910, 300, 180, p.river, { round: 34, opacity: 0.6 }) +
  b.box(288, 770, 324, 40, p.brick, { round: 12, texture: 'hatch' }) +
  b.stroke(serpentine([330, 960], [570, 960], 2, 10), p.cream, 6) +
  many(3, (index) =>
    b.blob(
      around(7, (angle) => [150 + index * 290 + Math.cos(angle) * 22, 1130 + Math.sin(angle) * 9]),
      p.straw,
    ),
  );

export const nature = { river, woodland, snow, sunflowers, garden, poppies, leaves, coast, tents, magnolia, daffodils };
