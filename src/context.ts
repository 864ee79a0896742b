/** The services that rules are given, made for one school on one day. */
import { classOf } from './class-of.ts';
import { phonesIn } from './phones.ts';
import { postcodesIn } from './postcodes.ts';
import { Register } from './register.ts';
import type { Context } from './rule.ts';
import type { School } from './school.ts';
import type { Records } from './store/store.ts';
import { nameVocabulary, vocabulary } from './vocabulary.ts';

export type Services = { context: Context; register: Register };

export function makeContext(
  school: School,
  { pupils, past, staff }: Pick<Records, 'pupils' | 'past' | 'staff'>,
  today: string,
  /** Slips of the texts that were read before. */
  grammarIn: Context['grammarIn'] = () => [],
): Services {
  const register = new Register({ pupils, past, staff, school, today, names: nameVocabulary });
  return {
    register,
    context: {
      register,
      school,
      vocabulary,
      phonesIn: (text) => phonesIn(text, school),
      postcodesIn: (text) => postcodesIn(text, school),
      grammarIn,
      classOf: (post) => classOf(post, school),
      today,
    },
  };
}
