/** The settings that a run begins with, before it has taken in what others changed. */
import { isRepository, readRebuildSettings } from '../store/rebuild-files.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** Where they cannot be read, that the records lie in a repository is enough: the mended ones may be there. @throws BadInput */
export async function settingsToFetch(folder: string): Promise<Settings> {
  try {
    return readSettings(await readRebuildSettings(folder), folder);
  } catch (cause) {
    if (!(await isRepository(folder))) throw cause;
    return readSettings('records: { git: true }', folder);
  }
}
