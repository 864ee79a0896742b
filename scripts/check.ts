/** `npm run check`: judges every post, fills in the basis of new decisions, and counts the verdicts. */
import { exitCode, verdictText } from '../src/build.ts';
import { readOptions, run } from '../src/command.ts';
import { checkStep } from '../src/pipe/check-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions();
  const { judged } = await withWork(options, new Progress(), checkStep);
  console.log(verdictText(judged));
  return exitCode(options, judged.filter(({ verdict }) => verdict === 'wait').length);
});
