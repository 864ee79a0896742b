/** Who is named in a text. */
import type { NamePlace, RegisterView } from '../rule.ts';
import { overlap } from './words.ts';

/** A place where a child is named. `known` is false for a child whom the register does not hold; `sure` then says that the sentence plainly makes it a child. */
export type NamedChild = NamePlace & { known: boolean };

/** The children named in a text, by place: the register's, and those whom a sentence plainly makes one. `read`: by a machine, in a picture. */
export function childrenIn(text: string, register: RegisterView, how: 'written' | 'read' = 'written'): NamedChild[] {
  const names = how === 'read' ? register.namesRead(text) : register.namesIn(text);
  const known = names.map((name) => ({ ...name, known: true }));
  const others = register
    .possibleNamesIn(text)
    .filter((name) => name.certain && !known.some((one) => overlap(one.at, name.at)))
    .map((name) => ({ at: name.at, form: name.form, sure: name.form === 'full', pupils: [], known: false }));
  return [...known, ...others].sort((a, b) => a.at[0] - b.at[0]);
}
