/** What keeps the policy: rules that a machine runs and duties that people have, each with its address. */
import type { PublicClause } from '../public-post.ts';
import { to } from './address.ts';
import { duties, policy, rules } from './data.ts';

export type Keeper = { kind: 'rule' | 'duty'; id: string; title: string; href: string };

const byId = new Map<string, Keeper>([
  ...rules.map(({ id, title }) => [id, { kind: 'rule', id, title, href: to('policy', id) }] as const),
  ...duties.map(({ id, title }) => [id, { kind: 'duty', id, title, href: to('policy', id) }] as const),
]);

/** The rules and duties that keep a clause; empty for context. */
export function keepersOf(clause: PublicClause): Keeper[] {
  return [...clause.rules, ...clause.duties].flatMap((id) => byId.get(id) ?? []);
}

/** How many clauses a rule or a duty keeps, of all. */
export const coverage = {
  kept: policy.clauses.filter((clause) => keepersOf(clause).length > 0).length,
  byRules: policy.clauses.filter((clause) => clause.rules.length > 0).length,
  /** Those that need no keeper, for a reason that is given. */
  context: policy.clauses.filter((clause) => clause.context !== null && keepersOf(clause).length === 0).length,
  clauses: policy.clauses.length,
};
