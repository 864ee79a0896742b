/** `npm run score -- [DIR] [--json]`: measures the rules against a labelled set. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readOptions, run } from '../src/command.ts';
import { ownWords } from '../src/grammar/own-words.ts';
import { readGrammar } from '../src/grammar.ts';
import { rules } from '../src/rules/index.ts';
import { parseSchool } from '../src/school.ts';
import { readLabelledSet } from '../src/score/labelled-set.ts';
import { score } from '../src/score/score.ts';
import { scoreText } from '../src/score/score-text.ts';

await run(async () => {
  const { today, content, own, positionals } = readOptions(
    undefined,
    { json: { type: 'boolean' } },
    { positionals: 1 },
  );
  const set = await readLabelledSet(resolve(positionals[0] ?? join('test', 'corpus')));
  const delivered = () => readFile(join(content, 'school.yaml'), 'utf8');
  const school = parseSchool(set.school ?? (await delivered()), 'school.yaml');
  const texts = set.posts.map(({ text }) => text);
  const grammarIn = await readGrammar(texts, ownWords(school, { pupils: set.pupils, past: [], staff: set.staff }));
  const result = score(set, { school, rules, today, grammarIn, timedFor: 4000 });
  console.log(own.json ? JSON.stringify(result) : scoreText(result));
  return 0;
});
