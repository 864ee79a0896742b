/** `npm run pull`: brings posts into the records: of an archive (`--archive FILE`), or from the platform. */
import { importText, pullText } from '../src/closing-words.ts';
import { readOptions, run } from '../src/command.ts';
import { pullStep } from '../src/pipe/pull-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';
import { pullOptions, readPullOptions } from '../src/pull-options.ts';

await run(async () => {
  const options = readOptions(process.argv.slice(2), pullOptions);
  const limits = readPullOptions(options.own);
  const { imported, pulled } = await withWork(options, new Progress(), (work) =>
    pullStep(work, options.archive === null ? limits : null),
  );
  if (imported) console.log(importText(imported));
  if (pulled) console.log(pullText(pulled));
  if (pulled?.stopped) throw pulled.stopped;
  return 0;
});
