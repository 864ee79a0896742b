/** What a draft is judged by, read and left as it is: no lock, and nothing is written, so that it can be asked while a build is running. */
import { holdsChecked } from './holds-records.ts';
import { readDecisions, readStaff, readWaivers } from './records.ts';
import { readRegisterOnly } from './register-guard.ts';
import type { Records } from './store.ts';

/**
 * Every table is replaced whole by whoever writes it, so that none is ever half read. The guards of the register hold as in a build; what
 * was said of posts that are sent (looks, decisions, deletions) is no matter of a draft.
 * @throws BadInput with file, line and column
 */
export async function readForDraft(
  folder: string,
  options: {
    renamed: Readonly<Record<string, string>>;
    /** Who may sign. */
    roles: readonly string[];
    today: string;
    acceptRegister: boolean;
  },
): Promise<Pick<Records, 'pupils' | 'past' | 'staff' | 'waivers'>> {
  const [staff, waivers, established] = await Promise.all([
    readStaff(folder),
    readWaivers(folder, options.roles),
    isEstablished(folder, options.roles),
  ]);
  const register = await readRegisterOnly(folder, {
    ...options,
    accepted: options.acceptRegister,
    established,
    counts: {},
  });
  return { ...register, staff, waivers };
}

/** Whether the register must have been read before: posts were checked, or a decision bears what was found. */
async function isEstablished(folder: string, roles: readonly string[]): Promise<boolean> {
  if (await holdsChecked(folder)) return true;
  const based = readDecisions(folder, roles).then((decisions) => decisions.some(({ basis }) => basis !== ''));
  // A table that cannot be read is one that somebody has filled.
  return based.catch(() => true);
}
