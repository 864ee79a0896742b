/** What commands say when they are done: counts, never contents. */
import type { ImportReport } from './import.ts';
import type { LookedOver } from './look-over.ts';

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
