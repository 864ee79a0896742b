/** The repository that the records are kept in, as rebuild.yaml says. */
import type { KeptRecords } from '../records-merge/keep-records.ts';
import type { Settings } from './read-settings.ts';
import { environmentFor } from './secrets.ts';

export type Keeping = {
  folder: string;
  settings: Settings;
  /** school.yaml's `register.columns`. */
  registerColumns: Readonly<Record<string, string>>;
  env: NodeJS.ProcessEnv;
};

export function keptIn({ folder, settings: { records }, registerColumns, env }: Keeping): KeptRecords {
  const [, name = 'Hogarth Archive', email = 'archive@localhost'] = /^(.+) <(.+)>$/u.exec(records?.author ?? '') ?? [];
  return {
    folder,
    branch: records?.branch ?? 'main',
    identity: { name, email },
    registerColumns,
    env: environmentFor(env, null),
  };
}
