/** The names of a register as they stand where nothing parts their words. */
import type { NameIndex, PupilNames } from './name-index.ts';

type Entry = { joined: string; lettered: boolean; pupils: PupilNames[] };

const tables = new WeakMap<NameIndex, ReadonlyMap<string, Entry[]>>();

/** Full names joined either way round, and initials with surnames, by their first three letters. */
export function joinedTableOf(index: NameIndex): ReadonlyMap<string, Entry[]> {
  const made = tables.get(index);
  if (made) return made;
  const entries = new Map<string, Entry>();
  const add = (joined: string, lettered: boolean, names: PupilNames) => {
    if (joined.length < 4) return;
    const key = `${joined} ${lettered}`;
    const entry = entries.get(key);
    if (!entry) entries.set(key, { joined, lettered, pupils: [names] });
    else if (!entry.pupils.includes(names)) entry.pupils.push(names);
  };
  for (const names of index.all) {
    for (const surname of names.surnames.map((words) => words.join(''))) {
      if (surname.length < 2) continue;
      for (const forename of names.forenames.map((words) => words.join(''))) {
        add(forename + surname, forename.length === 1, names);
        if (forename.length > 1) add(surname + forename, false, names);
        if (surname.length >= 4) add(forename.charAt(0) + surname, true, names);
        if (forename.length >= 3) add(forename + surname.charAt(0), true, names);
      }
    }
  }
  const table = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const key = entry.joined.slice(0, 3);
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.joined.length - a.joined.length);
  tables.set(index, table);
  return table;
}
