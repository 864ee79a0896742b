/** Every post of the sample, oldest first. */
import type { Written } from '../written.ts';
import { april } from './april.ts';
import { december } from './december.ts';
import { february } from './february.ts';
import { january } from './january.ts';
import { july } from './july.ts';
import { june } from './june.ts';
import { march } from './march.ts';
import { may } from './may.ts';
import { november } from './november.ts';
import { october } from './october.ts';
import { september } from './september.ts';

export const posts: readonly Written[] = [
  ...september,
  ...october,
  ...november,
  ...december,
  ...january,
  ...february,
  ...march,
  ...april,
  ...may,
  ...june,
  ...july,
].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
