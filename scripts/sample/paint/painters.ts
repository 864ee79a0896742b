/** Every painter by name. */
import type { Painter } from './paint.ts';
import { children } from './rooms/children.ts';
import { crafts } from './rooms/crafts.ts';
import { kitchen } from './rooms/kitchen.ts';
import { nature } from './rooms/nature.ts';
import { objects } from './rooms/objects.ts';
import { places } from './rooms/places.ts';
import { seasons } from './rooms/seasons.ts';
import { small } from './rooms/small.ts';
import { hung } from './rooms/walls.ts';

export const painters = {
  ...places,
  ...nature,
  ...hung,
  ...kitchen,
  ...crafts,
  ...seasons,
  ...objects,
  ...small,
  ...children,
} satisfies Record<string, Painter>;

export type PainterName = keyof typeof painters;
