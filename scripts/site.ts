/** `npm run site`: renders what was published, beside the site that is there. */
import { publicPath, readOptions, run } from '../src/command.ts';
import { siteStep, withWork } from '../src/pipe.ts';
import { Progress } from '../src/progress.ts';
import { stagingOf } from '../src/swap.ts';

await run(async () => {
  const options = readOptions();
  await withWork(options, new Progress(), siteStep);
  console.log(`Rendered in ${publicPath(stagingOf(options.out))}. Next: npm run verify`);
  return 0;
});
