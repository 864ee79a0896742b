/** `npm run report`: writes the compliance report. */
import { publicPath, readOptions, run } from '../src/command.ts';
import { checkStep } from '../src/pipe/check-step.ts';
import { reportStep } from '../src/pipe/report-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const folder = await withWork(readOptions(), new Progress(), async (work) =>
    reportStep(work, await checkStep(work), null),
  );
  console.log(`Report: ${publicPath(folder)}/index.html`);
  return 0;
});
