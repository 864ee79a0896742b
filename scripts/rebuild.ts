/** `npm run rebuild`: every step, unattended: pull, look, build, deploy, check the website, hand over the report, keep the records, tell somebody. */
import { run } from '../src/command.ts';
import { rebuild } from '../src/rebuild/rebuild.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

await run(async () => {
  const { said, code } = await rebuild(process.argv.slice(2), {
    env: process.env,
    note: (line) => console.error(line),
    stop: stopping.signal,
  });
  console.log(said);
  return code;
});
