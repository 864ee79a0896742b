/** Places round the school: its front, its playground, its roof, and houses of the neighbourhood. */
import { around, many, move, type Point, serpentine } from '../brush.ts';
import { bricks, bunting, cloud, ground, land, leaf, pane, shade, sky, sun, tree } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const school: Painter = (b) => {
  const gable = (x: number, width: number, top: number) =>
    bricks(b, x, top + 150, width, 690 - top - 150) +
    b.cut(
      [
        [x - 18, top + 158],
        [x + width / 2, top],
        [x + width + 18, top + 158],
      ],
      p.umber,
      { texture: 'hatch' },
    ) +
    b.cut(
      [
        [x + 30, top + 152],
        [x + width / 2, top + 42],
        [x + width - 30, top + 152],
      ],
      p.clay,
      { texture: 'dry' },
    ) +
    b.disc(x + width / 2, top + 112, 22, p.cream, { edge: p.umber, line: 5 });
  return (
    sky(b, p.sky, p.mist, 600) +
    cloud(b, 240, 150, 130) +
    cloud(b, 950, 105, 95) +
    bricks(b, 150, 370, 900, 330) +
    b.cut(
      [
        [120, 378],
        [190, 290],
        [1010, 290],
        [1080, 378],
      ],
      p.umber,
      { texture: 'hatch' },
    ) +
    gable(170, 230, 200) +
    gable(800, 230, 200) +
    b.box(555, 150, 90, 150, p.sand, { texture: 'hatch' }) +
    b.cut(
      [
        [535, 155],
        [600, 60],
        [665, 155],
      ],
      p.teal,
      { texture: 'dry' },
    ) +
    b.disc(600, 215, 27, p.cream, { edge: p.umber, line: 4 }) +
    b.stroke(
      [
        [600, 64],
        [600, 22],
      ],
      p.ink,
      5,
    ) +
    b.stroke(serpentine([602, 28], [660, 36], 1, 8), p.brick, 14) +
    many(2, (index) => pane(b, 445 + index * 210, 400, 100, 150, p.navy)) +
    many(
      2,
      (index) => pane(b, 235 + index * 630, 400, 100, 120, p.navy) + pane(b, 235 + index * 630, 560, 100, 90, p.teal),
    ) +
    b.blob(
      [
        [540, 700],
        [540, 600],
        [600, 556],
        [660, 600],
        [660, 700],
      ],
      p.teal,
      { edge: p.cream, line: 9 },
    ) +
    b.rule(600, 570, 600, 700, p.cream, 5) +
    land(b, 700, 6, p.sage, 'dry') +
    b.blob(
      [
        [560, 696],
        [640, 696],
        [690, 740],
        [610, 790],
        [640, 850],
        [840, 940],
        [380, 940],
        [430, 850],
        [480, 780],
        [555, 738],
      ],
      p.sand,
      { texture: 'stipple' },
    ) +
    tree(b, 90, 770, 430, [p.olive, p.leaf, p.mustard]) +
    tree(b, 1115, 790, 470, [p.olive, p.leaf, p.mustard, p.clay]) +
    many(
      15,
      (index) =>
        b.rule(190 + index * 20, 700, 190 + index * 20, 790, p.ink, 6) +
        b.rule(730 + index * 20, 700, 730 + index * 20, 790, p.ink, 6),
    ) +
    b.rule(185, 715, 475, 715, p.ink, 6) +
    b.rule(725, 715, 1015, 715, p.ink, 6)
  );
};

const playground: Painter = (b) => {
  const square = (x: number, y: number, index: number) =>
    move(
      b.box(-62, -48, 124, 96, 'none', { edge: p.cream, line: 7 }) +
        b.disc(0, 0, 13, brights[index % brights.length] ?? p.brick),
      x,
      y,
      1,
      -7,
    );
  return (
    sky(b, p.straw, p.cream, 380) +
    sun(b, 985, 140, 62) +
    bricks(b, -20, 250, 470, 220, p.clay) +
    many(3, (index) => pane(b, 40 + index * 135, 300, 78, 96, p.sky)) +
    tree(b, 700, 470, 330, [p.leaf, p.moss, p.olive]) +
    tree(b, 905, 466, 260, [p.leaf, p.olive, p.sage]) +
    b.cut(
      [
        [-30, 455],
        [1240, 446],
        [1240, 940],
        [-30, 940],
      ],
      p.stone,
      { texture: 'stipple' },
    ) +
    many(28, (index) => b.rule(470 + index * 28, 380, 470 + index * 28, 462, p.teal, 5)) +
    b.rule(462, 395, 1240, 392, p.teal, 6) +
    b.stroke(serpentine([120, 880], [520, 520], 1.5, 70), p.mustard, 20, { dash: '1 46' }) +
    square(690, 820, 0) +
    square(710, 715, 1) +
    square(620, 622, 2) +
    square(760, 612, 3) +
    square(705, 532, 4) +
    shade(b, 712, 728, 58) +
    b.blob(
      [
        [668, 724],
        [672, 690],
        [700, 686],
        [716, 704],
        [756, 712],
        [764, 730],
        [720, 734],
      ],
      p.brick,
      { texture: 'dry' },
    ) +
    b.blob(
      [
        [666, 728],
        [764, 726],
        [766, 738],
        [668, 740],
      ],
      p.cream,
    ) +
    many(3, (index) => b.rule(702 + index * 13, 698 + index * 4, 694 + index * 13, 710 + index * 4, p.cream, 4))
  );
};

const roof: Painter = (b) => {
  const tiles = many(13, (row) =>
    many(30, (index) =>
      b.disc(
        -30 + index * 44 + (row % 2) * 22,
        380 + row * 30,
        27,
        b.chance.pick([p.brick, p.clay, p.umber, p.brick]),
        { tall: 0.75, texture: row % 2 ? 'dry' : 'hatch' },
      ),
    ),
  );
  const ball = (x: number, y: number) =>
    b.disc(x, y, 20, p.straw, { texture: 'stipple' }) +
    b.stroke(
      [
        [x - 15, y - 10],
        [x, y - 3],
        [x + 15, y - 10],
      ],
      p.cream,
      4,
    );
  return (
    sky(b, p.sky, p.cream, 560) +
    cloud(b, 260, 150, 150) +
    cloud(b, 700, 90, 90) +
    bricks(b, 840, 120, 150, 330) +
    b.box(820, 100, 190, 34, p.clay) +
    b.box(855, 56, 46, 50, p.umber) +
    b.box(925, 56, 46, 50, p.umber) +
    tiles +
    b.box(-30, 766, 1260, 34, p.grey, { texture: 'hatch' }) +
    bricks(b, -30, 800, 1260, 130) +
    ball(150, 752) +
    ball(212, 748) +
    ball(470, 752) +
    ball(520, 745) +
    ball(1050, 750) +
    ball(640, 560) +
    b.stroke(serpentine([840, 210], [380, 330], 1.5, 34), p.ink, 4) +
    move(
      b.cut(
        [
          [0, -100],
          [62, 0],
          [0, 120],
          [-62, 0],
        ],
        p.mustard,
        { texture: 'hatch' },
      ) +
        b.cut(
          [
            [0, -100],
            [62, 0],
            [0, 0],
          ],
          p.brick,
        ) +
        b.cut(
          [
            [0, 120],
            [-62, 0],
            [0, 0],
          ],
          p.teal,
        ),
      395,
      290,
      1,
      24,
    ) +
    move(
      b.blob(
        [
          [-50, 0],
          [-46, -34],
          [-10, -40],
          [8, -18],
          [48, -8],
          [54, 10],
          [0, 16],
        ],
        p.cream,
        { edge: p.ink, line: 4 },
      ),
      960,
      640,
      1,
      8,
    )
  );
};

const chiswickhouse: Painter = (b, version) => {
  const autumn = version === 'autumn';
  const leaves = autumn ? [p.clay, p.mustard, p.brick, p.ochre] : [p.leaf, p.olive, p.moss, p.sage];
  const column = (x: number) =>
    b.cut(
      [
        [x, 440],
        [x + 26, 440],
        [x + 28, 580],
        [x - 2, 580],
      ],
      p.cream,
      { texture: 'hatch' },
    );
  const goose = (x: number, y: number, size: number) =>
    move(
      b.blob(
        [
          [-50, 0],
          [-20, -30],
          [30, -22],
          [48, 0],
          [10, 20],
          [-30, 16],
        ],
        p.cream,
      ) +
        b.stroke(
          [
            [-38, -12],
            [-60, -40],
            [-52, -70],
            [-62, -84],
          ],
          p.cream,
          15,
        ) +
        b.cut(
          [
            [-62, -90],
            [-88, -80],
            [-62, -76],
          ],
          p.mustard,
        ) +
        b.rule(0, 16, 0, 40, p.mustard, 5) +
        b.rule(16, 16, 16, 40, p.mustard, 5),
      x,
      y,
      size,
    );
  return (
    sky(b, autumn ? p.blush : p.sky, p.cream, 560) +
    cloud(b, 900, 130, 120) +
    cloud(b, 200, 190, 90) +
    tree(b, 130, 600, 420, leaves) +
    tree(b, 1085, 610, 460, leaves) +
    tree(b, 300, 590, 300, leaves) +
    tree(b, 930, 590, 320, leaves) +
    b.box(330, 400, 540, 190, p.paper, { texture: 'dry' }) +
    b.box(312, 388, 576, 20, p.sand) +
    b.cut(
      [
        [480, 330],
        [720, 330],
        [712, 392],
        [488, 392],
      ],
      p.sand,
      { texture: 'hatch' },
    ) +
    b.blob(
      [
        [478, 336],
        [492, 262],
        [548, 215],
        [600, 204],
        [652, 215],
        [708, 262],
        [722, 336],
      ],
      p.teal,
      { texture: 'hatch' },
    ) +
    b.box(585, 176, 30, 34, p.cream) +
    b.cut(
      [
        [440, 440],
        [600, 366],
        [760, 440],
      ],
      p.sand,
      { texture: 'hatch' },
    ) +
    b.box(450, 438, 300, 148, p.ochre, { opacity: 0.6 }) +
    many(6, (index) => column(458 + index * 52)) +
    pane(b, 362, 450, 50, 78, p.navy) +
    pane(b, 788, 450, 50, 78, p.navy) +
    b.cut(
      [
        [440, 584],
        [760, 584],
        [800, 622],
        [400, 622],
      ],
      p.stone,
      { texture: 'hatch' },
    ) +
    land(b, 612, 6, autumn ? p.olive : p.sage, 'dry') +
    b.blob(
      [
        [560, 618],
        [640, 618],
        [700, 668],
        [600, 730],
        [640, 800],
        [900, 940],
        [380, 940],
        [430, 812],
        [440, 730],
        [550, 664],
      ],
      p.sand,
      { texture: 'stipple' },
    ) +
    goose(240, 740, 1) +
    goose(330, 800, 1.25) +
    goose(960, 770, 1.1) +
    (autumn
      ? many(46, () =>
          leaf(
            b,
            b.chance.between(0, 1200),
            b.chance.between(650, 900),
            b.chance.between(16, 32),
            b.chance.between(0, 360),
            b.chance.pick(leaves),
          ),
        )
      : many(40, () =>
          b.disc(
            b.chance.between(0, 1200),
            b.chance.between(650, 890),
            b.chance.between(4, 9),
            b.chance.pick([p.cream, p.mustard, p.blush]),
          ),
        ))
  );
};

const hogarthhouse: Painter = (b) =>
  sky(b, p.sky, p.cream, 600) +
  cloud(b, 170, 140, 120) +
  bricks(b, 470, 170, 430, 560, p.brick, 40) +
  b.cut(
    [
      [440, 180],
      [520, 70],
      [850, 70],
      [930, 180],
    ],
    p.umber,
    { texture: 'hatch' },
  ) +
  bricks(b, 560, 24, 60, 70, p.clay) +
  many(3, (index) => pane(b, 510 + index * 130, 220, 84, 104, p.navy)) +
  b.cut(
    [
      [575, 380],
      [795, 380],
      [830, 410],
      [830, 560],
      [540, 560],
      [540, 410],
    ],
    p.cream,
    { texture: 'dry' },
  ) +
  many(3, (index) => pane(b, 560 + index * 92, 425, 62, 110, p.teal)) +
  b.cut(
    [
      [560, 382],
      [810, 382],
      [785, 345],
      [585, 345],
    ],
    p.teal,
    { texture: 'hatch' },
  ) +
  b.box(640, 600, 92, 140, p.moss, { edge: p.cream, line: 8 }) +
  bricks(b, -20, 640, 480, 200, p.clay, 48) +
  bricks(b, 910, 640, 320, 200, p.clay, 48) +
  b.box(-20, 622, 482, 22, p.sand) +
  b.box(908, 622, 320, 22, p.sand) +
  land(b, 742, 5, p.sage, 'dry') +
  b.blob(
    [
      [640, 736],
      [735, 736],
      [760, 800],
      [690, 850],
      [860, 940],
      [480, 940],
      [560, 850],
      [655, 800],
    ],
    p.sand,
    { texture: 'stipple' },
  ) +
  b.stroke(
    [
      [240, 830],
      [222, 700],
      [270, 590],
      [230, 480],
    ],
    p.umber,
    62,
  ) +
  b.stroke(
    [
      [256, 600],
      [340, 520],
      [400, 500],
    ],
    p.umber,
    34,
  ) +
  b.stroke(
    [
      [240, 560],
      [150, 470],
      [110, 460],
    ],
    p.umber,
    34,
  ) +
  many(13, (index) =>
    b.disc(
      60 + (index % 5) * 92 + b.chance.between(-20, 20),
      300 + Math.floor(index / 5) * 92 + b.chance.between(-20, 20),
      b.chance.between(66, 92),
      b.chance.pick([p.leaf, p.moss, p.olive]),
      { texture: (['dry', 'stipple', 'dots'] as const)[index % 3] ?? 'dry' },
    ),
  ) +
  many(34, () =>
    b.disc(b.chance.between(10, 470), b.chance.between(250, 560), 8, b.chance.pick([p.plum, p.plum, p.brick])),
  ) +
  b.rule(226, 690, 214, 830, p.sand, 12) +
  move(
    b.blob(
      [
        [-58, 0],
        [-60, -44],
        [-30, -58],
        [40, -52],
        [58, -30],
        [54, 0],
        [40, 4],
        [34, -18],
        [-28, -18],
        [-34, 4],
      ],
      p.straw,
    ) +
      b.disc(-66, -62, 34, p.straw) +
      b.disc(-80, -52, 18, p.umber) +
      b.disc(-72, -70, 5, p.ink) +
      b.blob(
        [
          [-50, -90],
          [-32, -84],
          [-38, -60],
        ],
        p.umber,
      ) +
      b.stroke(
        [
          [54, -40],
          [76, -56],
          [62, -72],
        ],
        p.straw,
        9,
      ),
    985,
    850,
    1.05,
  );

const town: Painter = (b) => {
  const house = (x: number, width: number, top: number, wall: string, roofing: string) => {
    const beam = (points: readonly Point[]) => b.stroke(points, p.umber, 13);
    return (
      b.box(x, top + 150, width, 600 - top, wall, { texture: 'dry' }) +
      b.box(x - 14, top + 138, width + 28, 210, wall, { texture: 'dry' }) +
      b.cut(
        [
          [x - 32, top + 146],
          [x + width / 2, top - 20],
          [x + width + 32, top + 146],
        ],
        roofing,
        { texture: 'hatch' },
      ) +
      b.cut(
        [
          [x + 20, top + 140],
          [x + width / 2, top + 32],
          [x + width - 20, top + 140],
        ],
        wall,
      ) +
      beam([
        [x - 12, top + 140],
        [x + width + 12, top + 140],
      ]) +
      beam([
        [x - 12, top + 346],
        [x + width + 12, top + 346],
      ]) +
      beam([
        [x, top + 146],
        [x + 30, top + 240],
        [x, top + 340],
      ]) +
      beam([
        [x + width, top + 146],
        [x + width - 30, top + 240],
        [x + width, top + 340],
      ]) +
      beam([
        [x + width / 2, top + 40],
        [x + width / 2, top + 140],
      ]) +
      pane(b, x + width / 2 - 34, top + 196, 68, 84, p.straw, p.umber) +
      b.blob(
        [
          [x + width / 2 - 30, 740],
          [x + width / 2 - 30, 660],
          [x + width / 2, 634],
          [x + width / 2 + 30, 660],
          [x + width / 2 + 30, 740],
        ],
        p.umber,
        { texture: 'hatch' },
      )
    );
  };
  return (
    ground(b, p.blush, 'dry') +
    sun(b, 980, 130, 54, p.clay) +
    house(60, 210, 210, p.cream, p.clay) +
    house(330, 180, 130, p.sand, p.brick) +
    house(580, 220, 240, p.cream, p.umber) +
    house(870, 190, 160, p.straw, p.brick) +
    b.cut(
      [
        [-30, 740],
        [1240, 734],
        [1240, 940],
        [-30, 940],
      ],
      p.sage,
      { texture: 'weave' },
    ) +
    b.stroke(serpentine([-40, 830], [1240, 820], 1, 34), p.sand, 62) +
    many(
      3,
      (index) =>
        shade(b, 220 + index * 330, 800 + (index % 2) * 40, 52) +
        b.disc(220 + index * 330, 780 + (index % 2) * 40, 40, p.ochre, { tall: 1.1, texture: 'hatch' }) +
        b.disc(220 + index * 330, 744 + (index % 2) * 40, 34, p.umber, { tall: 0.36 }),
    ) +
    bunting(b, [-20, 60], [1220, 80], 60, 16)
  );
};

const windows: Painter = (b) => {
  const lit = [p.straw, p.mustard, p.straw, p.clay];
  return (
    bricks(b, -30, -30, 1260, 960, p.plum, 52) +
    many(8, (index) => {
      if (index === 5 || index === 6) return '';
      const [x, y] = [80 + (index % 4) * 284, 90 + Math.floor(index / 4) * 410];
      return (
        pane(b, x, y, 170, 250, b.chance.next() < 0.6 ? (lit[index % 4] ?? p.straw) : p.night, p.cream) +
        b.box(x - 22, y + 254, 214, 24, p.sand)
      );
    }) +
    b.box(356, 470, 490, 330, p.cream) +
    b.box(374, 488, 454, 294, p.straw, { texture: 'dots' }) +
    b.disc(740, 560, 42, p.cream) +
    b.blob(
      [
        [374, 700],
        [470, 680],
        [580, 712],
        [700, 684],
        [828, 706],
        [828, 782],
        [374, 782],
      ],
      p.navy,
    ) +
    b.blob(
      [
        [500, 668],
        [640, 664],
        [700, 640],
        [670, 716],
        [530, 716],
      ],
      p.night,
    ) +
    b.rule(590, 668, 590, 528, p.night, 8) +
    b.blob(
      [
        [600, 534],
        [676, 580],
        [668, 646],
        [600, 650],
      ],
      p.brick,
    ) +
    b.blob(
      [
        [580, 548],
        [520, 610],
        [530, 648],
        [580, 650],
      ],
      p.clay,
    ) +
    b.stroke(serpentine([374, 740], [828, 738], 4, 9), p.river, 6) +
    many(60, () =>
      b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 7), p.cream, { opacity: 0.9 }),
    ) +
    b.blob(
      [
        [-30, 860],
        [260, 848],
        [600, 868],
        [900, 850],
        [1230, 862],
        [1230, 940],
        [-30, 940],
      ],
      p.cream,
    ) +
    many(2, (index) =>
      move(
        many(
          6,
          (turn) =>
            b.stroke(
              around(9, (angle) => [Math.cos(angle) * 8, Math.sin(angle) * 8]),
              p.leaf,
              2,
            ) + leaf(b, 0, 0, 44, turn * 60, p.moss),
        ) + b.disc(0, 0, 12, p.brick),
        165 + index * 852,
        445,
        1,
      ),
    )
  );
};

export const places = { school, playground, roof, chiswickhouse, hogarthhouse, town, windows };
