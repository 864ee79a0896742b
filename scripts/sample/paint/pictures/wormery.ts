/** A jar of layered sand and soil with worms winding through it. */
import { many, serpentine, straight } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const wormery: Painter = (b) => {
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
