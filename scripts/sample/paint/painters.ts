/** Every painter by name. */
import type { Painter } from './paint.ts';
import { crafts } from './rooms/crafts.ts';
import { kitchen } from './rooms/kitchen.ts';
import { nature } from './rooms/nature.ts';
import { objects } from './rooms/objects.ts';
import { places } from './rooms/places.ts';
import { seasons } from './rooms/seasons.ts';
import { small } from './rooms/small.ts';
import { hung } from './rooms/walls.ts';

export const painters: Record<string, Painter> = { ...places, ...nature, ...hung, ...kitchen, ...crafts, ...seasons, ...objects, ...small };
export type PainterName = string;
