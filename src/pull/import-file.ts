/** Imports a file that the school gives: the platform's archive, or kept pages of its API, whose pictures are fetched from the platform's media hosts. */
import { type ImportOptions, type ImportReport, importArchive } from '../import.ts';
import { MediaFiles } from '../source/api/media-files.ts';
import type { Platform } from '../source/api/platform.ts';
import type { PullStore } from './pull-work.ts';

/** Seconds without a byte until a file is given up. */
const timeout = 30;

/** What could not be had for now, the next pull asks for. @throws BadInput as `importArchive` does */
export async function importFile(
  path: string,
  options: Omit<ImportOptions, 'fetchable' | 'store'> & {
    store: PullStore;
    platform: Platform;
    /** Milliseconds before a file is tried for again, each time. */
    pauses?: readonly number[];
  },
): Promise<ImportReport> {
  const { store, platform } = options;
  const state = await store.pull.state();
  const before = Object.keys(state.files).length;
  const files = new MediaFiles({ platform, timeout, pauses: options.pauses }, store.pull.mediaPath, state.files);
  const report = await importArchive(path, {
    ...options,
    fetchable: (addresses, owner) => files.file(addresses, owner),
  });
  const later = files.takeLater();
  if (later.length > 0 || Object.keys(state.files).length > before) {
    await store.pull.keepState({ ...state, media: [...state.media, ...later] });
    await store.pull.clearMedia();
  }
  return report;
}
