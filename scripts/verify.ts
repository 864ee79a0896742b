/**
 * `npm run verify`: scans the rendered site for everything that must not be in it, and swaps it in; where none waits, scans the one that is
 * there. With `--live URL` it asks the live site instead whether what came down is gone.
 */
import { argv, env, stdout } from 'node:process';
import { publicPath, readOptions, run } from '../src/command.ts';
import { checkLiveSite } from '../src/live-command.ts';
import { checkStep } from '../src/pipe/check-step.ts';
import { publishStep } from '../src/pipe/publish-step.ts';
import { verifyStep } from '../src/pipe/verify-step.ts';
import { withWork } from '../src/pipe/work.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  const options = readOptions(argv.slice(2), { live: { type: 'string' } });
  const { live: address } = options.own;
  if (address !== undefined) {
    const live = { address, login: env.LIVE_LOGIN, isPrivate: stdout.isTTY && !env.CI };
    console.log(await checkLiveSite(options, live, new Progress()));
    return 0;
  }
  const files = await withWork(options, new Progress(), async (work) => {
    const checked = await checkStep(work);
    return verifyStep(work, checked, await publishStep(work, checked));
  });
  console.log(`${publicPath(options.out)}: ${files} files, and nothing in them that must not be published.`);
  return 0;
});
