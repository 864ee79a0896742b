/**
 * `npm run sample`: makes content/sample again from scripts/sample. `--out FOLDER`, `--words` (no pictures), `--looks` (has machines look
 * at its pictures again, which takes some minutes, and changes nothing else).
 */
import { parseArgs } from 'node:util';
import { run } from '../src/command.ts';
import { BadInput } from '../src/fault.ts';
import { makeSample } from './sample/make.ts';
import { makeLooks } from './sample/make-looks.ts';

await run(async () => {
  const { out, words, looks } = readArguments();
  if (looks) console.log(`${await makeLooks(out, 'content')} pictures and videos looked at in ${out}`);
  else {
    const { posts, pupils, files, kilobytes } = await makeSample(out, { words });
    console.log(`${posts} posts, ${pupils} pupils, ${files} media files (${kilobytes} kB) in ${out}`);
  }
  return 0;
});

function readArguments() {
  const options = {
    out: { type: 'string', default: 'content/sample' },
    words: { type: 'boolean', default: false },
    looks: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new BadInput(`${(cause as Error).message.split('. ')[0]}. Options: --out --words --looks.`, { cause });
  }
}
