/** The settings that a run begins with, before it has taken in what others changed. */
import { readRebuildSettings } from '../store/rebuild-files.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** Where they cannot be read, and still say that the records lie in a repository, that is enough: the mended ones may be there. @throws BadInput */
export async function settingsToFetch(folder: string): Promise<Settings> {
  const text = await readRebuildSettings(folder);
  try {
    return readSettings(text, folder);
  } catch (cause) {
    if (!/\bgit: *true\b/u.test(text ?? '')) throw cause;
    const [branch] = /\bbranch: *[\w./-]+/u.exec(text ?? '') ?? [];
    return readSettings(`records: { ${['git: true', branch ?? []].flat().join(', ')} }`, folder);
  }
}
