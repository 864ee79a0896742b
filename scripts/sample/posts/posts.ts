/** Every post of the sample, oldest first. */
import type { Written } from '../written.ts';
import { autumn1 } from './autumn-1.ts';
import { autumn2 } from './autumn-2.ts';
import { spring1 } from './spring-1.ts';
import { spring2 } from './spring-2.ts';
import { summer1 } from './summer-1.ts';
import { summer2 } from './summer-2.ts';

export const posts: readonly Written[] = [...autumn1, ...autumn2, ...spring1, ...spring2, ...summer1, ...summer2].sort(
  (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
);
