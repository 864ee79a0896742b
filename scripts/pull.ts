/** `npm run pull`: imports an archive (`--archive FILE`) into the records. */

import { importText } from '../src/closing-words.ts';
import { readOptions, run } from '../src/command.ts';
import { BadInput } from '../src/fault.ts';
import { pullStep, withWork } from '../src/pipe.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions();
  if (options.archive === null) throw new BadInput('Say which archive to import: npm run pull -- --archive FILE');
  const report = await withWork(options, new Progress(), pullStep);
  if (report) console.log(importText(report));
  return 0;
});
