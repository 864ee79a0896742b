/** What a private folder holds, told by what lies in it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a private folder before anybody has put records there. */
const notRecords = [
  ...['README.md', 'report', 'reports.jsonl', 'key', 'run', 'derived', 'contact-sheets', 'grammar.jsonl'],
  ...['live.json', 'site-addresses.jsonl', 'came-down.jsonl'],
  ...['rebuild.yaml', 'rebuild.json'],
];

/** Whether there is anything in a private folder that people or an import put there. */
export async function holdsRecords(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [] as string[]);
  for (const name of names) {
    if (name.startsWith('.') || notRecords.includes(name)) continue;
    const held = await readdir(join(folder, name)).catch(() => null);
    if (held === null || held.length > 0) return true;
  }
  return false;
}

/** Rooms for what is made of checked posts, and what a report leaves for the next one: a copy of the records from a repository holds that alone. */
const madeByChecks = ['report', 'run', 'derived'];
const leftByReports = 'reports.jsonl';

/** Whether posts were checked here before: a report or what was published of them is there. An import alone leaves neither. */
export async function holdsChecked(folder: string): Promise<boolean> {
  const names = await Promise.all(madeByChecks.map((room) => readdir(join(folder, room)).catch(() => [])));
  if (names.some((held) => held.length > 0)) return true;
  return (await stat(join(folder, leftByReports)).catch(() => null)) !== null;
}
