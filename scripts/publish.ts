/** `npm run publish`: lets out what may be seen, for `site` to show. */
import { readOptions, run } from '../src/command.ts';
import { checkStep } from '../src/pipe/check-step.ts';
import { publishStep } from '../src/pipe/publish-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const { archive } = await withWork(readOptions(), new Progress(), async (work) =>
    publishStep(work, await checkStep(work)),
  );
  console.log(`${archive.posts.length} posts may be shown. Next: npm run site`);
  return 0;
});
