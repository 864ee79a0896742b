/** What comes in: of an archive, of kept pages, from the platform. */
import { BadInput } from '../fault.ts';
import type { ImportReport } from '../import.ts';
import { strip } from '../look/strip.ts';
import { importFile } from '../pull/import-file.ts';
import { type PullReport, pull } from '../pull.ts';
import type { PullOptions } from '../pull-options.ts';
import { readCredentials } from '../source/api/credentials.ts';
import { platformAt } from '../source/api/platform.ts';
import type { Work } from './work.ts';

/** What came in: of an archive, from the platform, or nothing new at all. */
export type Pulled = { imported: ImportReport | null; pulled: PullReport | null };

/** Imports the archive, where there is one, and reads the platform, where `limits` allow it and there are credentials. */
export async function pullStep(work: Work, limits: PullOptions | null): Promise<Pulled> {
  const { archive, school, store, sample, options, progress } = work;
  const { handle } = school.account;
  const imported =
    archive === null
      ? null
      : await progress.step('import', () =>
          importFile(archive, {
            handle,
            platform: platformAt(process.env.X_API_URL),
            store,
            strip,
            today: options.today,
            progress: progress.bar('import'),
          }),
        );
  if (imported) await store.rememberImport({ on: options.today, ...imported });
  const credentials = limits && !sample ? readCredentials() : null;
  if (!limits || !credentials) {
    if (archive !== null || limits === null || sample) return { imported, pulled: null };
    throw new BadInput(
      'There is nothing to pull from. Give an archive (--archive FILE), or set X_BEARER_TOKEN in the environment.',
    );
  }
  const pulled = await progress.step('pull', () =>
    pull({
      handle,
      credentials,
      platform: platformAt(process.env.X_API_URL),
      options: limits,
      store,
      strip,
      today: options.today,
      listDays: school.review_cycle_days,
      progress,
    }),
  );
  return { imported, pulled };
}
