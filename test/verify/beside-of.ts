/** What verify knows of names beside pictures in an invented school, by the real parts. */
import type { Beside } from '../../src/beside.ts';
import { makeContext } from '../../src/context.ts';
import { duties } from '../../src/duties.ts';
import { knowledgeOf } from '../../src/knowledge.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeAll, publishAll, type Situation, schoolOf, today } from '../invented-school.ts';
import { pupils, staff } from '../rules/bench-school.ts';

export async function besideOf(situation: Situation): Promise<Beside> {
  const school = schoolOf(situation);
  const checked = { ...judgeAll(situation), ...makeContext(school, { pupils, past: [], staff }, today) };
  const published = { ...(await publishAll(situation)), files: [] };
  return knowledgeOf(checked, published, { policy: '', rules, duties, school, pages: [] }).beside;
}
