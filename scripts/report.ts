/** `npm run report`: writes the compliance report. */
import { publicPath, readOptions, run } from '../src/command.ts';
import { checkStep, reportStep, withWork } from '../src/pipe.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const folder = await withWork(readOptions(), new Progress(), async (work) =>
    reportStep(work, await checkStep(work), null),
  );
  console.log(`Report: ${publicPath(folder)}/index.html`);
  return 0;
});
