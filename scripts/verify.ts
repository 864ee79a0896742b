/** `npm run verify`: scans the rendered site for everything that must not be in it, and swaps it in; where none waits, scans the one that is there. */
import { publicPath, readOptions, run } from '../src/command.ts';
import { checkStep, publishStep, verifyStep, withWork } from '../src/pipe.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions();
  const files = await withWork(options, new Progress(), async (work) => {
    const checked = await checkStep(work);
    return verifyStep(work, checked, await publishStep(work, checked));
  });
  console.log(`${publicPath(options.out)}: ${files} files, and nothing in them that must not be published.`);
  return 0;
});
