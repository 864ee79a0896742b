/** Children at work and at play, mostly from behind. */
import { many, serpentine } from '../brush.ts';
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
  sheet,
  sky,
  sun,
  tree,
  water,
} from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { cap, child, crown, sunHat } from '../people.ts';

const vest = p.straw;

const walk: Painter = (b) =>
  sky(b, p.mist, p.cream, 420) +
  cloud(b, 300, 120, 140) +
  cloud(b, 930, 90, 100) +
  land(b, 330, 12, p.sage, 'dry') +
  many(6, (index) => tree(b, 60 + index * 110, 372, b.chance.between(110, 170), [p.olive, p.mustard, p.leaf])) +
  b.blob(
    [
      [-40, 360],
      [500, 372],
      [760, 420],
      [700, 560],
      [300, 800],
      [-40, 960],
    ],
    p.river,
    { texture: 'dry' },
  ) +
  water(b, 400, 760, p.mist, 16) +
  b.blob(
    [
      [700, 400],
      [800, 396],
      [840, 470],
      [790, 600],
      [900, 760],
      [1240, 820],
      [1240, 960],
      [330, 960],
      [480, 760],
      [640, 600],
      [700, 480],
    ],
    p.sand,
    { texture: 'stipple' },
  ) +
  b.blob(
    [
      [820, 396],
      [1240, 380],
      [1240, 830],
      [930, 760],
      [830, 610],
      [870, 480],
    ],
    p.olive,
    { texture: 'dry' },
  ) +
  tree(b, 1080, 640, 520, [p.leaf, p.olive, p.mustard]) +
  many(6, (index) => {
    const tall = 96 * 1.3 ** index;
    const y = 520 + (tall - 96) * 1.48;
    const x = 770 - (tall - 96) * 0.62 + Math.sin(index * 1.2) * 34;
    return (
      shade(b, x, y, tall * 0.45, 0.14) +
      many(2, (side) =>
        child(b, x + (side - 0.5) * tall * 0.5, y, tall * b.chance.between(0.95, 1.03), {
          pose: side && index === 3 ? 'wave' : 'stand',
          top: vest,
        }),
      )
    );
  });

const choir: Painter = (b, version) => {
  const tops = version === 'night' ? [p.brick, p.navy, p.plum, p.moss] : [p.teal];
  const rows = (top: number, size: number, count: number, step: number) =>
    many(3, (row) =>
      many(count - 2 + row, (index) =>
        child(
          b,
          600 + (index - (count - 3 + row) / 2) * step,
          top + row * size * 0.42,
          size * b.chance.between(0.94, 1.04),
          { from: 'front', sings: b.chance.next() < 0.8, top: b.chance.pick(tops), pose: 'stand' },
        ),
      ),
    );
  if (version === 'night')
    return (
      ground(b, p.night, 'dry') +
      many(7, (index) => bareTree(b, 60 + index * 190, 520, 460, p.ink)) +
      land(b, 500, 14, p.moss, 'stipple') +
      b.disc(1010, 150, 56, p.straw) +
      b.disc(600, 560, 480, p.straw, { tall: 0.42, opacity: 0.16 }) +
      rows(560, 170, 12, 72) +
      many(11, (index) => {
        const x = 190 + index * 82;
        return (
          b.disc(x, 596, 62, p.mustard, { opacity: 0.2 }) +
          b.rule(x, 620, x, 660, p.umber, 5) +
          b.disc(x, 596, 22, index % 2 ? p.mustard : p.straw, { texture: 'hatch' })
        );
      }) +
      b.stroke(serpentine([-20, 800], [1220, 780], 1.5, 34), p.navy, 120) +
      water(b, 730, 870, p.river, 12)
    );
  if (version === 'garden')
    return (
      sky(b, p.sky, p.cream, 420) +
      cloud(b, 230, 120, 120) +
      sun(b, 1020, 120, 46) +
      many(7, (index) =>
        tree(b, 40 + index * 190, 470, b.chance.between(280, 360), [p.leaf, p.olive, p.moss, p.sage]),
      ) +
      land(b, 460, 12, p.sage, 'dry') +
      rows(530, 150, 13, 62) +
      b.blob(
        [
          [-40, 700],
          [500, 660],
          [1240, 700],
          [1240, 960],
          [-40, 960],
        ],
        p.olive,
        { texture: 'dry' },
      ) +
      b.stroke(serpentine([600, 960], [600, 640], 1, 60), p.sand, 80) +
      many(40, () =>
        flower(
          b,
          b.chance.between(0, 1200),
          b.chance.between(720, 890),
          b.chance.between(9, 18),
          b.chance.pick([p.cream, p.mustard, p.blush]),
          p.ochre,
          6,
        ),
      )
    );
  return (
    room(b, p.sand, p.ochre, 650, 'dots') +
    pane(b, 120, 120, 150, 300, p.sky) +
    pane(b, 930, 120, 150, 300, p.sky) +
    b.box(250, 560, 700, 130, p.umber, { texture: 'hatch' }) +
    rows(560, 190, 11, 70) +
    many(34, (index) => {
      const part = index / 33;
      return leaf(
        b,
        -10 + part * 1220,
        70 + Math.sin(part * 9.42) * 34,
        66,
        part * 1400,
        b.chance.pick([p.clay, p.brick, p.olive, p.mustard]),
      );
    }) +
    many(9, (index) =>
      b.blob(
        [
          [70 + index * 140, 960],
          [50 + index * 140, 850],
          [120 + index * 140 - 20, 806],
          [150 + index * 140, 850],
          [150 + index * 140, 960],
        ],
        b.chance.pick([p.ink, p.umber, p.night]),
        { opacity: 0.92 },
      ),
    )
  );
};

const bonfire: Painter = (b) =>
  sky(b, p.sky, p.cream, 460) +
  bricks(b, -30, 200, 1260, 330, p.clay) +
  many(4, (index) => pane(b, 90 + index * 300, 260, 110, 130, p.navy)) +
  b.cut(
    [
      [-30, 520],
      [1240, 514],
      [1240, 940],
      [-30, 940],
    ],
    p.stone,
    { texture: 'stipple' },
  ) +
  many(5, (index) =>
    b.stroke(serpentine([520 + index * 50, 330], [480 + index * 70, -40], 1.2, 34), p.grey, 44, { opacity: 0.4 }),
  ) +
  shade(b, 600, 660, 260, 0.14) +
  b.cut(
    [
      [400, 560],
      [800, 560],
      [750, 660],
      [450, 660],
    ],
    p.ink,
    { texture: 'hatch' },
  ) +
  many(
    5,
    (index) =>
      b.box(420 + index * 74, 440 - (index % 2) * 40, 60, 130 + (index % 2) * 40, p.umber) +
      b.cut(
        [
          [412 + index * 74, 446 - (index % 2) * 40],
          [450 + index * 74, 390 - (index % 2) * 40],
          [488 + index * 74, 446 - (index % 2) * 40],
        ],
        p.ink,
      ),
  ) +
  many(9, (index) => {
    const x = 420 + index * 46;
    const tall = 130 + ((index * 71) % 150);
    return (
      b.blob(
        [
          [x, 560 - tall],
          [x + 34, 490],
          [x + 24, 570],
          [x - 24, 570],
          [x - 34, 490],
        ],
        index % 2 ? p.mustard : p.clay,
        { texture: 'dry' },
      ) +
      b.blob(
        [
          [x, 560 - tall * 0.5],
          [x + 15, 520],
          [x, 570],
          [x - 15, 520],
        ],
        p.straw,
      )
    );
  }) +
  b.stroke(serpentine([-20, 716], [1220, 706], 3, 13), p.brick, 11) +
  many(5, (index) => b.rule(60 + index * 270, 690, 60 + index * 270, 790, p.brick, 15)) +
  child(b, 250, 1010, 420) +
  child(b, 560, 1030, 440, { hair: 'puffs' }) +
  child(b, 900, 1010, 420);

const portrait: Painter = (b, version) =>
  room(b, version === 'cast' ? p.sky : p.mustard, p.ochre, 980, 'dots') +
  bunting(b, [-20, 90], [920, 80], 80, 8) +
  (version === 'cast'
    ? sheet(b, 90, 240, 230, 300, flower(b, 115, 150, 80, p.brick, p.straw, 9)) +
      sheet(b, 590, 260, 220, 280, sun(b, 110, 140, 50, p.clay))
    : b.stroke(serpentine([110, 900], [790, 300], 1, 120), p.cream, 30)) +
  child(b, 450, 1370, 1080, {
    from: 'front',
    hair: version === 'cast' ? 'plaits' : 'curls',
    pose: version === 'cast' ? 'stand' : 'cheer',
  }) +
  (version === 'cast'
    ? b.stroke(
        [
          [390, 640],
          [300, 760],
          [290, 880],
        ],
        p.navy,
        24,
      ) +
      b.stroke(
        [
          [510, 640],
          [600, 760],
          [620, 880],
        ],
        p.navy,
        24,
      ) +
      b.cut(
        [
          [270, 850],
          [640, 840],
          [620, 960],
          [300, 970],
        ],
        p.navy,
      ) +
      b.box(250, 812, 330, 110, p.cream, { round: 50 }) +
      many(7, (index) =>
        b.stroke(
          serpentine([290 + index * 38, 840 + (index % 3) * 26], [318 + index * 38, 846 + (index % 3) * 24], 1.5, 7),
          brights[index] ?? p.brick,
          7,
        ),
      )
    : b.disc(450, 940, 84, p.mustard, { edge: p.brick, line: 9 }) + flower(b, 450, 940, 62, p.straw, p.brick, 5));

const crowdOfSpots: Painter = (b) =>
  room(b, p.mist, p.ochre, 560, 'dots') +
  bunting(b, [-20, 60], [1220, 60], 80, 15) +
  many(3, (row) =>
    many(7 - (row % 2), (index) =>
      child(b, 110 + index * 165 + (row % 2) * 82, 620 + row * 150, 300 + row * 40, {
        from: 'front',
        pose: b.chance.pick(['cheer', 'wave', 'stand', 'carry']),
        top: b.chance.pick(brights),
      }),
    ),
  ) +
  many(90, () =>
    b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(6, 11), b.chance.pick(brights), {
      opacity: 0.85,
    }),
  );

const assembly: Painter = (b, version) => {
  const author = version === 'author';
  const back =
    room(b, author ? p.sage : p.sky, p.ochre, 520, 'dots') +
    (author
      ? many(
          2,
          (row) =>
            b.box(90, 210 + row * 150, 380, 20, p.umber) +
            many(13, (index) =>
              b.box(
                100 + index * 28,
                210 + row * 150 - 60 - ((index * 37) % 50),
                22,
                60 + ((index * 37) % 50),
                brights[(index * 3 + row) % 8] ?? p.brick,
              ),
            ),
        )
      : many(3, (row) =>
          b.stroke(
            serpentine([-20, 60 + row * 56], [1220, 60 + row * 56], 4, 26),
            [p.brick, p.mustard, p.teal][row] ?? p.brick,
            17,
          ),
        ) +
        many(9, (index) =>
          flower(b, 90 + index * 128, 250 + Math.sin(index * 1.5) * 34, 40, brights[index % 8] ?? p.brick, p.cream, 9),
        ) +
        b.box(330, 420, 540, 110, p.umber, { texture: 'hatch' }));
  const speaker = author
    ? b.box(700, 250, 26, 290, p.umber) +
      b.box(860, 250, 26, 290, p.umber) +
      b.box(690, 190, 206, 190, p.brick, { round: 50, texture: 'hatch' }) +
      child(b, 792, 560, 330, { from: 'front', hair: 'bun', top: p.plum, pose: 'sit' }) +
      b.cut(
        [
          [720, 400],
          [792, 418],
          [864, 400],
          [864, 470],
          [792, 490],
          [720, 470],
        ],
        p.cream,
        { edge: p.navy, line: 6 },
      ) +
      b.rule(792, 418, 792, 490, p.navy, 5)
    : many(7, (index) =>
        child(b, 390 + index * 70, 440, 150, { from: 'front', pose: index % 2 ? 'wave' : 'stand', top: p.navy }),
      );
  const rows = many(4, (row) =>
    many(9 + (row % 2), (index) =>
      child(b, 20 + index * 145 - (row % 2) * 72 + b.chance.between(-6, 6), 760 + row * 104, 240 + row * 26, {
        pose: 'sit',
      }),
    ),
  );
  return back + speaker + rows;
};

const puddles: Painter = (b) =>
  sky(b, p.grey, p.mist, 430) +
  many(30, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(0, 600)];
    return b.rule(x, y, x - 9, y + 34, p.sky, 5);
  }) +
  many(6, (index) =>
    tree(b, 50 + index * 230, 470, b.chance.between(280, 350), [p.clay, p.mustard, p.ochre, p.brick]),
  ) +
  land(b, 450, 12, p.olive, 'stipple') +
  b.blob(
    [
      [-40, 560],
      [600, 530],
      [1240, 560],
      [1240, 960],
      [-40, 960],
    ],
    p.ochre,
    { texture: 'stipple' },
  ) +
  many(
    3,
    (index) =>
      b.disc(250 + index * 350, 800 + (index % 2) * 20, 190, p.river, { tall: 0.3, texture: 'dry' }) +
      b.stroke(serpentine([130 + index * 350, 800], [370 + index * 350, 800], 2, 9), p.mist, 5),
  ) +
  many(3, (index) => {
    const x = 250 + index * 350;
    return (
      child(b, x, 800 + (index % 2) * 20, 400, {
        pose: index === 1 ? 'cheer' : 'wave',
        top: [p.mustard, p.brick, p.teal][index] ?? p.mustard,
        legs: [p.brick, p.navy, p.plum][index] ?? p.navy,
        mirror: index === 2,
      }) +
      many(7, (drop) =>
        b.stroke(
          [
            [x + (drop - 3) * 40, 780 - Math.abs(3 - drop) * 4],
            [x + (drop - 3) * 62, 720 - (3 - Math.abs(3 - drop)) * 16],
          ],
          p.mist,
          9,
        ),
      )
    );
  }) +
  many(40, () =>
    leaf(
      b,
      b.chance.between(0, 1200),
      b.chance.between(560, 890),
      b.chance.between(22, 40),
      b.chance.between(0, 360),
      b.chance.pick([p.clay, p.brick, p.mustard]),
    ),
  );

const dance: Painter = (b, version) => {
  const reel = version === 'reel';
  return (
    room(b, reel ? p.sage : p.blush, p.ochre, 470, 'dots') +
    bunting(b, [-20, 50], [1220, 50], 80, 15, reel ? [p.leaf, p.cream, p.mustard] : [p.navy, p.cream, p.brick]) +
    many(4, (index) => pane(b, 80 + index * 300, 190, 130, 200, p.sky)) +
    b.stroke(serpentine([-30, 720], [1230, 700], 1.5, 60), p.straw, 70, { opacity: 0.5 }) +
    many(2, (row) =>
      many(reel ? 5 : 8, (index) =>
        child(
          b,
          (reel ? 180 : 90) + index * (reel ? 210 : 148) + row * 60,
          640 + row * 220 + Math.sin(index * 1.3) * 30,
          (reel ? 300 : 220) + row * 50,
          {
            pose: index % 2 ? 'run' : 'cheer',
            top: reel ? p.leaf : b.chance.pick([p.navy, p.brick, p.moss, p.teal]),
            mirror: (index + row) % 3 === 0,
            from: reel && row ? 'front' : 'behind',
          },
        ),
      ),
    ) +
    many(14, () => {
      const [x, y] = [b.chance.between(40, 1160), b.chance.between(520, 860)];
      return b.stroke(
        [
          [x - 40, y],
          [x, y - 8],
          [x + 40, y],
        ],
        p.cream,
        6,
        { opacity: 0.6 },
      );
    })
  );
};

const nativity: Painter = (b) =>
  ground(b, p.night, 'dry') +
  many(40, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 300), b.chance.between(2, 5), p.straw)) +
  b.stroke(serpentine([180, 60], [560, 150], 1, 24), p.straw, 24) +
  flower(b, 600, 150, 74, p.mustard, p.straw, 8) +
  b.cut(
    [
      [280, 430],
      [600, 240],
      [920, 430],
    ],
    p.ochre,
    { texture: 'hatch' },
  ) +
  b.box(330, 430, 540, 260, p.sand, { texture: 'dots' }) +
  b.box(-20, 680, 1240, 250, p.ochre, { texture: 'hatch' }) +
  b.cut(
    [
      [540, 700],
      [680, 700],
      [650, 760],
      [570, 760],
    ],
    p.umber,
  ) +
  b.disc(610, 694, 30, p.cream) +
  child(b, 470, 770, 300, { from: 'front', hair: 'scarf', top: p.river }) +
  child(b, 740, 770, 310, { from: 'front', hair: 'short', top: p.moss }) +
  many(3, (index) =>
    child(b, 930 + index * 110, 800, 290, {
      from: 'front',
      top: [p.plum, p.brick, p.mustard][index] ?? p.plum,
      hat: crown(b, p.straw),
      pose: 'carry',
    }),
  ) +
  many(4, (index) =>
    child(b, 60 + index * 100, 810, 260, { from: 'front', top: p.cream, legs: p.cream, hair: 'afro' }),
  ) +
  child(b, 310, 840, 290, {
    from: 'front',
    top: p.brick,
    legs: p.brick,
    pose: 'carry',
    hat:
      b.stroke(
        [
          [-8, -100],
          [-20, -124],
        ],
        p.brick,
        4,
      ) +
      b.stroke(
        [
          [8, -100],
          [20, -124],
        ],
        p.brick,
        4,
      ),
  });

const snowplay: Painter = (b) => {
  const white = '#fbfaf3';
  return (
    sky(b, p.sky, p.mist, 400) +
    bareTree(b, 120, 470, 430) +
    bareTree(b, 1090, 460, 400) +
    bricks(b, 330, 220, 520, 260, p.clay) +
    b.blob(
      [
        [310, 230],
        [340, 180],
        [590, 166],
        [850, 180],
        [870, 232],
      ],
      white,
    ) +
    many(3, (index) => pane(b, 390 + index * 160, 280, 90, 110, p.straw)) +
    land(b, 450, 14, '#eef0ea') +
    b.stroke(serpentine([-30, 640], [760, 600], 1.5, 44), p.mist, 60) +
    shade(b, 1040, 700, 120, 0.16) +
    b.disc(1040, 620, 96, white, { edge: p.mist, line: 4 }) +
    b.disc(1040, 480, 66, white, { edge: p.mist, line: 4 }) +
    b.blob(
      [
        [980, 440],
        [990, 400],
        [1040, 388],
        [1090, 402],
        [1106, 444],
        [1040, 430],
      ],
      p.brick,
    ) +
    b.disc(1024, 472, 6, p.ink) +
    b.disc(1056, 472, 6, p.ink) +
    b.disc(960, 700, 46, white, { edge: p.mist, line: 4 }) +
    b.disc(924, 660, 30, white, { edge: p.mist, line: 4 }) +
    b.disc(902, 664, 12, p.umber) +
    shade(b, 640, 850, 230, 0.16) +
    b.disc(620, 670, 190, white, { edge: p.mist, line: 6 }) +
    b.stroke(
      [
        [520, 620],
        [600, 560],
        [700, 580],
      ],
      p.mist,
      9,
    ) +
    b.stroke(
      [
        [560, 740],
        [660, 760],
        [740, 720],
      ],
      p.mist,
      9,
    ) +
    child(b, 150, 850, 360, { pose: 'reach', top: p.brick, hair: 'short', hat: cap(b, p.mustard) }) +
    child(b, 340, 900, 400, { pose: 'reach', top: p.navy, hair: 'curls', hat: cap(b, p.brick) }) +
    child(b, 860, 900, 380, { pose: 'reach', top: p.plum, mirror: true, hair: 'plaits', hat: cap(b, p.teal) }) +
    many(60, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 8), '#fffdf6'))
  );
};

const costumes: Painter = (b, version) => {
  if (version === 'library')
    return (
      room(b, p.blush, p.ochre, 980, 'dots') +
      bunting(b, [-20, 60], [920, 60], 60, 9) +
      shade(b, 450, 1130, 260, 0.14) +
      child(b, 450, 1140, 760, { from: 'front', hair: 'curls', pose: 'stand' }) +
      bricks(b, 250, 600, 400, 370, p.brick, 60) +
      b.cut(
        [
          [220, 610],
          [450, 480],
          [680, 610],
        ],
        p.cream,
        { texture: 'hatch' },
      ) +
      b.disc(450, 560, 30, p.teal) +
      many(4, (index) => b.box(280 + index * 98, 640, 30, 320, p.cream, { texture: 'hatch' })) +
      b.box(400, 800, 48, 168, p.teal) +
      b.box(452, 800, 48, 168, p.teal) +
      pane(b, 330, 680, 50, 80, p.straw) +
      pane(b, 522, 680, 50, 80, p.straw)
    );
  const cloak = (x: number, colour: string, y: number) =>
    b.blob(
      [
        [x - 50, y - 236],
        [x + 50, y - 236],
        [x + 130, y - 30],
        [x, y - 10],
        [x - 130, y - 30],
      ],
      colour,
      { texture: 'hatch' },
    );
  return (
    room(b, p.sky, p.ochre, 560, 'dots') +
    bunting(b, [-20, 60], [1220, 60], 80, 15) +
    b.cut(
      [
        [430, 320],
        [770, 320],
        [770, 560],
        [430, 560],
      ],
      p.straw,
    ) +
    b.stroke(serpentine([600, 560], [600, 920], 1, 80), p.cream, 90, { opacity: 0.6 }) +
    child(b, 260, 850, 400, {
      hat: b.cut(
        [
          [-18, -94],
          [0, -140],
          [18, -94],
        ],
        p.navy,
        { texture: 'dots' },
      ),
      pose: 'wave',
    }) +
    cloak(260, p.navy, 850) +
    child(b, 600, 870, 420, {
      top: p.mustard,
      legs: p.mustard,
      hat:
        b.cut(
          [
            [-14, -96],
            [-18, -114],
            [-4, -101],
          ],
          p.ochre,
        ) +
        b.cut(
          [
            [14, -96],
            [18, -114],
            [4, -101],
          ],
          p.ochre,
        ),
    }) +
    many(
      5,
      (index) =>
        b.stroke(
          [
            [540, 620 + index * 34],
            [570, 626 + index * 34],
          ],
          p.ink,
          9,
        ) +
        b.stroke(
          [
            [660, 620 + index * 34],
            [630, 626 + index * 34],
          ],
          p.ink,
          9,
        ),
    ) +
    b.stroke(
      [
        [600, 720],
        [690, 760],
        [700, 850],
      ],
      p.mustard,
      24,
    ) +
    child(b, 950, 850, 400, { hat: crown(b, p.mustard), pose: 'stand' }) +
    cloak(950, p.brick, 850)
  );
};

const scientists: Painter = (b) => {
  const goggles =
    b.box(-16, -93, 32, 13, p.sky, { round: 5, edge: p.ink, line: 2.4, opacity: 0.9 }) +
    b.rule(0, -93, 0, -80, p.ink, 2.4);
  return (
    room(b, p.sage, p.umber, 520, 'dots') +
    b.box(120, 80, 430, 250, '#fbfaf3', { edge: p.grey, line: 13 }) +
    b.stroke(
      [
        [170, 280],
        [260, 200],
        [340, 240],
        [480, 130],
      ],
      p.brick,
      9,
    ) +
    b.stroke(serpentine([620, 120], [1160, 120], 3, 30), p.cream, 20) +
    many(4, (index) =>
      child(b, 190 + index * 270, 800, 430, {
        from: 'front',
        pose: index % 2 ? 'carry' : 'sit',
        top: '#fbfaf3',
        hat: goggles,
      }),
    ) +
    b.cut(
      [
        [-30, 660],
        [1240, 650],
        [1240, 940],
        [-30, 940],
      ],
      p.ochre,
      { texture: 'hatch' },
    ) +
    many(4, (index) => {
      const x = 190 + index * 270;
      return (
        shade(b, x, 776, 90, 0.2) +
        b.box(x - 76, 690, 60, 80, '#fbfaf3', { edge: p.grey, line: 3 }) +
        b.disc(x - 46, 690, 30, p.cream, { tall: 0.34, edge: p.grey, line: 3 }) +
        b.box(x + 10, 700, 62, 74, '#eef4ee', { edge: p.navy, line: 4 }) +
        b.box(x + 14, 730, 54, 42, brights[(index * 3) % 8] ?? p.teal)
      );
    })
  );
};

const gardeners: Painter = (b) =>
  sky(b, p.sky, p.cream, 340) +
  sun(b, 180, 120, 50) +
  many(26, (index) =>
    b.cut(
      [
        [index * 48 - 10, 430],
        [index * 48 - 10, 280],
        [index * 48 + 10, 258],
        [index * 48 + 30, 280],
        [index * 48 + 30, 430],
      ],
      index % 2 ? p.sand : p.stone,
      { texture: 'hatch' },
    ),
  ) +
  land(b, 420, 10, p.sage, 'dry') +
  b.cut(
    [
      [60, 500],
      [1140, 490],
      [1190, 700],
      [20, 716],
    ],
    p.umber,
    { texture: 'stipple' },
  ) +
  many(3, (row) =>
    many(13, (index) =>
      leaf(b, 110 + index * 82, 560 + row * 60, 46, (index % 3) * 20 - 20, row % 2 ? p.olive : p.leaf),
    ),
  ) +
  b.cut(
    [
      [20, 712],
      [1190, 698],
      [1190, 740],
      [20, 756],
    ],
    p.ochre,
    { texture: 'hatch' },
  ) +
  b.stroke(serpentine([-30, 860], [1230, 850], 1.5, 24), p.teal, 17) +
  many(3, (index) =>
    child(b, 260 + index * 330, 880, 440, {
      pose: 'kneel',
      top: [p.teal, p.brick, p.teal][index] ?? p.teal,
      hair: index === 1 ? 'plaits' : 'short',
      hat: index === 1 ? '' : sunHat(b),
    }),
  ) +
  b.cut(
    [
      [1030, 800],
      [1130, 800],
      [1110, 880],
      [1050, 880],
    ],
    p.clay,
    { texture: 'dry' },
  ) +
  flower(b, 1080, 770, 44, p.mustard, p.umber, 9);

const ponddip: Painter = (b) =>
  sky(b, p.mist, p.cream, 340) +
  many(7, (index) => tree(b, 40 + index * 190, 400, b.chance.between(260, 330), [p.leaf, p.olive, p.moss, p.sage])) +
  land(b, 390, 10, p.olive, 'dry') +
  b.blob(
    [
      [70, 600],
      [300, 500],
      [700, 480],
      [1100, 540],
      [1170, 650],
      [900, 740],
      [400, 750],
    ],
    p.river,
    { texture: 'dry' },
  ) +
  water(b, 530, 700, p.mist, 14) +
  many(
    5,
    (index) =>
      b.disc(280 + index * 170, 560 + (index % 2) * 70, 46, p.leaf, { tall: 0.4 }) +
      (index % 2 ? flower(b, 284 + index * 170, 620, 24, p.cream, p.mustard, 8) : ''),
  ) +
  many(12, (index) =>
    b.stroke(
      [
        [70 + index * 17, 600],
        [66 + index * 17, 500],
        [80 + index * 17, 430 + (index % 3) * 20],
      ],
      index % 2 ? p.olive : p.leaf,
      9,
    ),
  ) +
  b.blob(
    [
      [-40, 740],
      [300, 720],
      [700, 770],
      [1240, 720],
      [1240, 960],
      [-40, 960],
    ],
    p.sage,
    { texture: 'stipple' },
  ) +
  many(3, (index) => {
    const x = 300 + index * 310;
    return (
      b.rule(x + 60, 720, x + 160, 600, p.ochre, 11) +
      b.disc(x + 178, 584, 40, 'none', { edge: p.umber, line: 8, tall: 0.6, texture: 'cross' }) +
      child(b, x, 900, 420, { pose: index === 1 ? 'reach' : 'kneel' })
    );
  });

const rounders: Painter = (b) =>
  sky(b, p.sky, p.cream, 400) +
  cloud(b, 860, 130, 130) +
  sun(b, 160, 120, 50) +
  many(8, (index) => tree(b, 20 + index * 170, 430, b.chance.between(180, 240), [p.leaf, p.olive, p.moss])) +
  land(b, 410, 8, p.sage, 'dry') +
  b.stroke(serpentine([200, 560], [1060, 540], 1, 60), p.cream, 8, { dash: '4 26' }) +
  many(
    4,
    (index) =>
      b.rule(240 + index * 240, 640 - (index % 2) * 130, 240 + index * 240, 540 - (index % 2) * 130, p.cream, 15) +
      b.box(214 + index * 240, 640 - (index % 2) * 130, 52, 13, p.navy),
  ) +
  b.disc(560, 250, 24, p.cream, { edge: p.brick, line: 5 }) +
  child(b, 300, 880, 400, { from: 'front', pose: 'wave', top: p.cream }) +
  b.rule(404, 520, 460, 400, p.ochre, 21) +
  child(b, 640, 800, 330, { from: 'front', pose: 'run', top: p.navy }) +
  child(b, 930, 860, 380, { from: 'front', pose: 'cheer', top: p.cream });

const track = (b: Parameters<Painter>[0], top: number) =>
  land(b, top, 8, p.sage, 'dry') +
  b.blob(
    [
      [-40, top + 120],
      [400, top + 60],
      [900, top + 60],
      [1240, top + 110],
      [1240, 960],
      [-40, 960],
    ],
    p.clay,
    { texture: 'stipple' },
  ) +
  many(6, (index) =>
    b.stroke(
      [
        [-40, top + 140 + index * 78],
        [400, top + 76 + index * 84],
        [900, top + 76 + index * 84],
        [1240, top + 130 + index * 80],
      ],
      p.cream,
      6,
    ),
  );

const sportsday: Painter = (b) =>
  sky(b, p.sky, p.cream, 380) +
  cloud(b, 300, 120, 120) +
  sun(b, 1030, 120, 48) +
  many(9, (index) => tree(b, 10 + index * 150, 390, b.chance.between(150, 220), [p.leaf, p.olive, p.sage])) +
  many(
    5,
    (index) =>
      b.rule(120 + index * 240, 400, 120 + index * 240, 220, p.umber, 9) +
      b.stroke(serpentine([122 + index * 240, 240], [200 + index * 240, 236], 1, 9), brights[index % 8] ?? p.brick, 40),
  ) +
  track(b, 400) +
  many(5, (index) =>
    child(b, 180 + index * 200, 570 + index * 62, 140 + index * 16, {
      pose: 'run',
      top: brights[(index * 3) % 8] ?? p.teal,
    }),
  ) +
  bunting(b, [-20, 850], [1220, 840], 40, 18);

const runners: Painter = (b) =>
  sky(b, p.sky, p.cream, 340) +
  cloud(b, 780, 110, 130) +
  bunting(b, [-20, 180], [1220, 180], 70, 15) +
  many(9, (index) => tree(b, 10 + index * 150, 360, b.chance.between(130, 190), [p.leaf, p.olive, p.moss])) +
  track(b, 370) +
  b.rule(170, 640, 170, 380, p.cream, 17) +
  b.rule(1040, 640, 1040, 380, p.cream, 17) +
  b.stroke(serpentine([170, 490], [1040, 490], 1.5, 15), p.brick, 15) +
  many(3, (index) => child(b, 330 + index * 270, 880, 420, { pose: 'cheer', top: p.navy }));

const eggspoon: Painter = (b) =>
  sky(b, p.straw, p.cream, 360) +
  bunting(b, [-20, 60], [1220, 70], 70, 14) +
  many(8, (index) => tree(b, 30 + index * 170, 390, b.chance.between(170, 230), [p.leaf, p.olive, p.sage])) +
  track(b, 390) +
  child(b, 420, 880, 440, { from: 'front', pose: 'reach', hair: 'plaits', top: p.cream }) +
  b.rule(570, 580, 660, 566, p.grey, 13) +
  b.disc(676, 552, 26, p.cream, { tall: 1.2 }) +
  child(b, 860, 830, 380, { from: 'front', pose: 'reach', hair: 'afro', top: p.cream }) +
  b.rule(990, 572, 1070, 560, p.grey, 12) +
  b.disc(1086, 548, 23, p.cream, { tall: 1.2 });

const painters: Painter = (b) =>
  room(b, p.sage, p.ochre, 620, 'dots') +
  pane(b, 80, 60, 220, 270, p.sky) +
  pane(b, 900, 60, 220, 270, p.sky) +
  many(3, (index) => {
    const x = 250 + index * 350;
    return (
      b.rule(x - 110, 760, x - 30, 230, p.umber, 15) +
      b.rule(x + 110, 760, x + 30, 230, p.umber, 15) +
      sheet(
        b,
        x - 130,
        270,
        260,
        270,
        [
          b.box(0, 0, 260, 270, p.sky) +
            flower(b, 130, 120, 84, p.mustard, p.umber, 11) +
            b.rule(130, 190, 130, 280, p.leaf, 15),
          b.box(0, 0, 260, 270, p.straw) + b.stroke(serpentine([40, 230], [220, 40], 1, 44), p.brick, 30),
          b.box(0, 0, 260, 270, p.mist) +
            b.blob(
              [
                [20, 200],
                [90, 90],
                [150, 150],
                [200, 70],
                [250, 200],
              ],
              p.moss,
            ) +
            sun(b, 60, 60, 24),
        ][index] ?? '',
        { turn: 0, pin: null },
      ) +
      b.box(x - 140, 540, 280, 22, p.umber) +
      child(b, x, 890, 430, { pose: 'reach', top: brights[(index * 2 + 1) % 8] ?? p.teal }) +
      b.rule(x + 150, 590, x + 176, 520, p.umber, 8)
    );
  });

const classroom: Painter = (b) =>
  room(b, p.straw, p.ochre, 480, 'dots') +
  b.box(330, 80, 540, 300, '#fbfaf3', { edge: p.grey, line: 15 }) +
  b.stroke(serpentine([400, 240], [800, 220], 2, 44), p.teal, 15) +
  sun(b, 760, 150, 26) +
  pane(b, 50, 90, 190, 260, p.sky) +
  pane(b, 960, 90, 190, 260, p.sky) +
  b.cut(
    [
      [50, 350],
      [240, 350],
      [470, 900],
      [100, 900],
    ],
    p.cream,
    { opacity: 0.3 },
  ) +
  many(3, (row) => {
    const tall = 230 + row * 80;
    const y = 640 + row * 150;
    const count = 6 - row;
    return (
      many(count, (index) =>
        child(b, ((index + 0.5) / count) * 1200 + b.chance.between(-8, 8), y, tall, { pose: 'sit' }),
      ) +
      b.box(-20, y - tall * 0.16 - 60, 0.1, 0.1, p.ochre) +
      many(Math.ceil(count / 2), (desk) =>
        b.cut(
          [
            [((desk * 2 + 0.1) / count) * 1200, y - 26],
            [((desk * 2 + 1.9) / count) * 1200, y - 26],
            [((desk * 2 + 1.95) / count) * 1200, y + 30],
            [((desk * 2 + 0.05) / count) * 1200, y + 30],
          ],
          p.umber,
          { texture: 'hatch', opacity: 0.9 },
        ),
      )
    );
  });

const reading: Painter = (b) =>
  sky(b, p.straw, p.cream, 460) +
  sun(b, 1010, 140, 54) +
  land(b, 480, 20, p.sage, 'dry') +
  tree(b, 1060, 560, 280, [p.leaf, p.olive]) +
  b.stroke(
    [
      [560, 800],
      [570, 500],
      [540, 100],
      [560, -40],
    ],
    p.umber,
    150,
  ) +
  b.stroke(
    [
      [560, 330],
      [760, 180],
      [900, 160],
    ],
    p.umber,
    50,
  ) +
  b.stroke(
    [
      [560, 380],
      [330, 220],
      [220, 210],
    ],
    p.umber,
    50,
  ) +
  many(26, () =>
    b.disc(
      b.chance.between(40, 1060),
      b.chance.between(-40, 230),
      b.chance.between(70, 120),
      b.chance.pick([p.leaf, p.olive, p.moss, p.sage]),
      { texture: b.chance.pick(['dry', 'stipple', 'dots']) },
    ),
  ) +
  land(b, 780, 12, p.olive, 'stipple') +
  shade(b, 560, 860, 380, 0.12) +
  child(b, 390, 980, 440, { pose: 'sit', from: 'front', hair: 'curls' }) +
  child(b, 740, 980, 440, { pose: 'sit', from: 'front', hair: 'bob' }) +
  many(2, (index) =>
    many(2, (leg) => {
      const x = 390 + index * 350 + (leg ? 34 : -34);
      return (
        b.stroke(
          [
            [x, 830],
            [x + (leg ? 60 : -60), 780],
            [x + (leg ? 30 : -30), 872],
          ],
          index ? p.grey : p.ink,
          46,
        ) + b.disc(x + (leg ? 30 : -30), 880, 30, p.umber, { tall: 0.6 })
      );
    }),
  ) +
  many(2, (index) => {
    const x = 390 + index * 350;
    return (
      b.cut(
        [
          [x - 110, 680],
          [x, 710],
          [x + 110, 680],
          [x + 110, 800],
          [x, 832],
          [x - 110, 800],
        ],
        index ? p.brick : p.navy,
        { texture: 'dry' },
      ) +
      b.rule(x, 710, x, 832, p.cream, 6) +
      b.disc(x - 104, 770, 22, index ? '#c98d60' : '#7b4a2e') +
      b.disc(x + 104, 770, 22, index ? '#c98d60' : '#7b4a2e')
    );
  }) +
  many(16, () =>
    flower(
      b,
      b.chance.between(0, 1200),
      b.chance.between(820, 890),
      15,
      b.chance.pick([p.cream, p.mustard, p.blush]),
      p.ochre,
      6,
    ),
  );

const rockpool: Painter = (b) =>
  sky(b, p.sky, p.cream, 300) +
  cloud(b, 250, 110, 110) +
  b.cut(
    [
      [-30, 280],
      [1240, 280],
      [1240, 480],
      [-30, 480],
    ],
    p.teal,
    { texture: 'dry' },
  ) +
  water(b, 300, 450, p.mist, 14) +
  land(b, 440, 20, p.stone, 'stipple') +
  many(9, (index) =>
    b.blob(
      [
        [index * 150 - 90, 560],
        [index * 150 - 50, 470],
        [index * 150 + 30, 450],
        [index * 150 + 90, 540],
        [index * 150, 590],
      ],
      index % 2 ? p.grey : p.stone,
      { texture: 'hatch' },
    ),
  ) +
  b.blob(
    [
      [180, 760],
      [400, 650],
      [800, 660],
      [1030, 760],
      [900, 860],
      [340, 870],
    ],
    p.river,
    { texture: 'dry' },
  ) +
  b.disc(460, 760, 34, p.brick) +
  flower(b, 740, 780, 54, p.clay, p.brick, 5) +
  many(6, (index) =>
    child(b, 140 + index * 190, 690 + (index % 3) * 90, 330, {
      from: index % 2 ? 'front' : 'behind',
      pose: index % 3 ? 'kneel' : 'reach',
      top: brights[(index * 3) % 8] ?? p.teal,
    }),
  );

export const children = {
  walk,
  choir,
  bonfire,
  portrait,
  crowd: crowdOfSpots,
  assembly,
  puddles,
  dance,
  nativity,
  snowplay,
  costumes,
  scientists,
  gardeners,
  ponddip,
  rounders,
  sportsday,
  runners,
  eggspoon,
  painters,
  classroom,
  reading,
  rockpool,
};
