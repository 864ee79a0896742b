/** Whose archive it is. */
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { assignedJson } from './assigned-json.ts';

export type Account = { handle: string | null; name: string | null; id: string | null };

const text = v.fallback(v.nullable(v.string()), null);

// `account.js` also holds an e-mail address and a telephone number: only these three fields are taken out of it.
const account = v.object({ username: text, accountDisplayName: text, accountId: text });
const accounts = v.array(
  v.union([
    v.object({ account }),
    v.pipe(
      account,
      v.transform((only) => ({ account: only })),
    ),
  ]),
);
const details = v.object({ screen_name: text, full_name: text, id: text });

/** The account by `account.js`, or by `user_details.js` of the earliest archives; all null where there is neither. */
export async function readAccount(files: ArchiveFiles): Promise<Account> {
  if (files.sizes.has('data/account.js')) {
    const read = v.safeParse(accounts, await assignedJson(files, 'data/account.js'));
    const found = read.success ? read.output[0]?.account : undefined;
    if (!found) throw new BadInput(`${files.label}: data/account.js names no account. Download the archive again.`);
    return { handle: found.username, name: found.accountDisplayName, id: found.accountId };
  }
  if (files.sizes.has('data/js/user_details.js')) {
    const read = v.safeParse(details, await assignedJson(files, 'data/js/user_details.js'));
    if (!read.success)
      throw new BadInput(`${files.label}: data/js/user_details.js names no account. Download the archive again.`);
    return { handle: read.output.screen_name, name: read.output.full_name, id: read.output.id };
  }
  return { handle: null, name: null, id: null };
}

/** Throws BadInput, naming both, unless the archive is the school's own. */
export function refuseOther(found: string | null, wanted: string, where: string): void {
  if (found === null) {
    throw new BadInput(
      `${where} does not say whose archive it is: data/account.js is missing. Give the archive as the platform sent it.`,
    );
  }
  if (plain(found) !== plain(wanted)) {
    throw new BadInput(
      // The name comes from the archive: of it a log may hold no more than what a name may be made of.
      `${where} is the archive of @${found.replace(/\W/gu, '')}, not of @${wanted.replace(/^@/u, '')}. Give the archive of @${wanted.replace(/^@/u, '')}, or correct account.handle in school.yaml.`,
    );
  }
}

function plain(handle: string): string {
  return handle.replace(/^@/u, '').toLowerCase();
}
