/** A pen licence; the version is the name written on it. */
import { serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const certificate: Painter = (b, version) =>
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
      b.cut('776 626, 796 626, 790 690, 770 674', p.brick) +
      b.cut('804 626, 824 626, 832 674, 812 690', p.brick),
    { turn: -1, pin: null },
  );
