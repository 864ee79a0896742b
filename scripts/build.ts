/** `npm run build`: the whole pipe, from the records to a verified site and a report. */
import { build, exitCode, summaryText } from '../src/build.ts';
import { readOptions, run } from '../src/command.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions();
  const progress = new Progress();
  const summary = await build(options, progress);
  console.log(summaryText(summary, progress));
  return exitCode(options, summary.waiting);
});
