/** `npm run sample`: makes content/sample again from scripts/sample. `--out FOLDER`, `--words` (no pictures). */
import { parseArgs } from 'node:util';
import { makeSample } from './sample/make.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'content/sample' }, words: { type: 'boolean', default: false } },
});
const made = await makeSample(values.out, { words: values.words });
console.log(
  `${made.posts} posts, ${made.pupils} pupils, ${made.files} media files (${made.kilobytes} kB) in ${values.out}`,
);
