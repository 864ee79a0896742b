/** `npm run site`: renders what was published, in the private folder. */
import { readOptions, run } from '../src/command.ts';
import { siteStep } from '../src/pipe/site-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions();
  await withWork(options, new Progress(), siteStep);
  console.log('Rendered in the private folder. Next: npm run verify');
  return 0;
});
