/** What keeps the policy: rules that a machine runs and duties that people have, each with its address. */
import type { PublicClause } from '../public-post.ts';
import { to } from './address.ts';
import { duties, policy, rules } from './data.ts';

export type Keeper = {
  kind: 'rule' | 'duty';
  id: string;
  title: string;
  href: string;
  /** Who has a duty, and how often; null for a rule, which a machine runs every time. */
  by: string | null;
};

const byId = new Map<string, Keeper>([
  ...rules.map(({ id, title }) => [id, { kind: 'rule', id, title, href: to('policy', id), by: null }] as const),
  ...duties.map(
    ({ id, title, role, every }) =>
      [id, { kind: 'duty', id, title, href: to('policy', id), by: `${role}, ${every}` }] as const,
  ),
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
