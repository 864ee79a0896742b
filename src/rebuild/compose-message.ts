/** The one message of a run: what happened, what to do, where the report is. Counts alone, so that any post office may carry it. */
import { type Trouble, tellTrouble } from './troubles.ts';

export type MessageInput = {
  /** The day of the run, as people write it. */
  day: string;
  troubles: readonly Trouble[];
  /** Posts that wait, where somebody is to be told of them. */
  waiting: number | null;
  /** Where the report can be opened. */
  report: string;
};

export type Composed = { subject: string; body: string };

/** Null where there is nothing to tell. */
export function composeMessage({ day, troubles, waiting, report }: MessageInput): Composed | null {
  if (troubles.length === 0 && waiting === null) return null;
  const wait =
    waiting === null
      ? []
      : [
          `${waiting === 1 ? '1 post waits' : `${waiting} posts wait`} for a person to decide or to look at pictures. The report says which, why, and what to do.`,
        ];
  const lines = [...troubles.map(tellTrouble), ...wait];
  return {
    subject: `Twitter archive, ${day}: ${subjectOf(troubles, waiting)}`,
    body: [
      `The Twitter archive was rebuilt on ${day}.`,
      ...lines,
      `Report: ${report}`,
      'The documentation of the archive, docs/rebuild.md, explains each of these sentences.',
    ]
      .join('\n\n')
      .concat('\n'),
  };
}

function subjectOf(troubles: readonly Trouble[], waiting: number | null): string {
  if (troubles.some(({ step, code }) => step === 'live' && code === 3)) return 'something taken down is still public';
  if (troubles.some(({ step }) => step === 'build')) return 'the site could not be built';
  if (troubles.some(({ step }) => step === 'deploy')) return 'the site could not be deployed';
  if (troubles.length > 0) return 'not everything could be done';
  return waiting === 1 ? '1 post waits' : `${waiting} posts wait`;
}
