/** `npm run draft -- "TEXT"`: checks a post before it is sent, and says what to mend: 0 where it can be sent, 1 where it would be held. */
import { run } from '../src/command.ts';
import { draft } from '../src/draft/draft.ts';

const { stdin, stdout, env } = process;
// What was written is quoted to its writer alone, never to a log.
const isWriter = stdout.isTTY && !env.CI;

await run(async () => {
  const { said, held } = await draft(process.argv.slice(2), {
    input: stdin,
    columns: isWriter ? stdout.columns || 80 : null,
    note: (line) => console.error(line),
  });
  console.log(said);
  return held ? 1 : 0;
});
