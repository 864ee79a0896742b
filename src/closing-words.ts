/** What commands say when they are done: counts, never contents. */
import type { ImportReport } from './import.ts';
import type { LookedOver } from './look-over.ts';
import type { PullReport } from './pull.ts';

/** What the looking did, in counts. */
export function lookText({ looked, known, failed }: LookedOver): string {
  const lines = [
    `${looked} pictures and videos looked at, ${known} looked at before.`,
    failed > 0 ? `${failed} could not be looked at by a machine: a person has to.` : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** What an import did, in counts. */
export function importText(report: ImportReport): string {
  const { posts, media, faults, partial } = report;
  const lines = [
    `${posts.read} posts read: ${posts.added} new, ${posts.changed} changed, ${posts.unchanged} as before.`,
    `${media.added} pictures and videos added, ${media.kept} already there, ${media.missing} missing, ${media.unreadable} unreadable.`,
    partial ? 'This archive is one part of several: import the others too.' : null,
    faults.length > 0 ? `Faults: ${faults.length}. The report of a build with this archive lists them.` : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** What a pull from the platform did and spent, in counts. */
export function pullText(report: PullReport): string {
  const { posts, media, spent, lists, withoutList, faults } = report;
  const lines = [
    `${posts.read} posts read from the platform: ${posts.added} new, ${posts.changed} changed, ${posts.unchanged} as before.`,
    media.listed > 0
      ? `${media.added} pictures and videos added, ${media.kept} already there, ${media.missing} missing, ${media.unreadable} could not be had.`
      : null,
    report.lookedUp > 0
      ? `${report.lookedUp} posts looked up again: ${report.removed} gone from the platform, ${report.back} back.`
      : null,
    ...lists.map(({ kind, lines: count }) => `${listWords[kind]}: ${count}.`),
    ...withoutList.map(({ kind, why }) => `${listWords[kind]}: not taken, ${whyWords[why]}.`),
    report.partial > 0 ? `Left out of answers by the platform itself: ${report.partial}.` : null,
    `Spent: about $${spent.cost.toFixed(2)} (${spent.posts} posts, ${spent.others} other posts, ${spent.users} accounts).`,
    report.budgetSpent ? 'What may be spent is spent; the next run goes on from here.' : null,
    report.olderLeft && !report.budgetSpent
      ? 'Older posts are still to be read; the next run goes on from here.'
      : null,
    faults.length > 0 ? `Faults: ${faults.length}. The report of a build that pulls lists them.` : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

const listWords = {
  followers: 'Snapshot of followers',
  following: 'Snapshot of accounts followed',
  mentions: 'New mentions',
} as const;
const whyWords = { refused: 'the access does not allow it', cost: 'it would cost more than may be spent' } as const;
