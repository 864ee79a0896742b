/** By what texts are read: a mark of the checker's version, the signs and the word lists, so that nothing read by older ones is believed. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = join(import.meta.dirname, '..');
const sources = [
  'grammar.ts',
  'grammar/*.ts',
  'reading/words.ts',
  'vocabulary.ts',
  'vocabulary/{everyday-words,english-words,words-that-are-names,mostly-names,right-words,misspelt-words}.txt',
];

/** The same as long as the same text has the same slips. */
export function made(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: house }).sort())
    hash.update(readFileSync(join(house, file))).update('\0');
  return `harper.js ${harperVersion()}, ${hash.digest('hex').slice(0, 16)}`;
}

function harperVersion(): string {
  const about = new URL('../package.json', import.meta.resolve('harper.js'));
  return String((JSON.parse(readFileSync(fileURLToPath(about), 'utf8')) as { version: unknown }).version);
}
