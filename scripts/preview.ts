/** `npm run preview`: serves the built site on this machine only. */
import { readOptions, run } from '../src/command.ts';
import { serveFolder } from '../src/preview.ts';

await run(async () => {
  const { out } = readOptions();
  const { address } = await serveFolder(out, 4321);
  console.log(`${address} (stop with Ctrl+C)`);
  return 0;
});
