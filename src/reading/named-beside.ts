/** Who may be named in a text that stands beside a picture of pupils. */
import type { RegisterView } from '../rule.ts';
import { childrenIn, type NamedChild } from './children.ts';
import { overlap } from './words.ts';

/** `ifShown`: taken for a word, unless a pupil so called is in the picture. */
export type NamedBeside = Pick<NamedChild, 'at' | 'pupils' | 'sure'> & { ifShown: boolean };

/** The children whom a text may name, and its words that are a name where that pupil is shown. `read`: by a machine, in a picture. */
export function namedBeside(text: string, register: RegisterView, how: 'written' | 'read'): NamedBeside[] {
  const plainly = childrenIn(text, register, how);
  const perhaps = register.namesIfShown(text, how).filter(({ at }) => !plainly.some((one) => overlap(one.at, at)));
  return [
    ...plainly.map((child) => ({ ...child, ifShown: false })),
    ...perhaps.map((child) => ({ ...child, ifShown: true })),
  ];
}

/** The same in a handle that stands alone, where no sentence could tell of a child that the register does not hold. */
export function namedInHandle(handle: string, register: RegisterView): NamedBeside[] {
  return [
    ...register.namesIn(handle).map((child) => ({ ...child, ifShown: false })),
    ...register.namesIfShown(handle, 'written').map((child) => ({ ...child, ifShown: true })),
  ];
}
