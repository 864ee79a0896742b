/** `npm run look`: has machines look at pictures and videos (`--shard i/n`, `--again`), or records one person's look at many (`--confirm`). */
import { run } from '../src/command.ts';
import { look } from '../src/look-command.ts';
import { Progress } from '../src/progress.ts';

await run(async () => {
  console.log(await look(process.argv.slice(2), new Progress()));
  return 0;
});
