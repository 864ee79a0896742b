/** The examples of the rule `grammar`, read before any test asks: the checker takes a while, and answers later. */
import { ownWords } from '../../src/grammar/own-words.ts';
import { readGrammar } from '../../src/grammar.ts';
import grammar from '../../src/rules/grammar.ts';
import { pupils, school, staff } from './bench-school.ts';

export const grammarIn = await readGrammar(
  grammar.examples.map(({ post }) => post.text),
  ownWords(school, { pupils, past: [], staff }),
);
