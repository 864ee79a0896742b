/** `npm run build`: the whole pipe, from the records to a verified site and a report. */
import { build, exitCode, summaryText } from '../src/build.ts';
import { readOptions, run } from '../src/command.ts';
import { Progress } from '../src/progress.ts';
import { pullOptions, readPullOptions } from '../src/pull-options.ts';

await run(async () => {
  const options = readOptions(process.argv.slice(2), { ...pullOptions, 'no-pull': { type: 'boolean' } });
  const limits = readPullOptions(options.own);
  const progress = new Progress();
  const summary = await build(options, progress, options.own['no-pull'] ? null : limits);
  console.log(summaryText(summary, progress));
  return exitCode(options, summary.waiting);
});
