/** What people keep: the register, and the tables. */
import type { Records } from '../store/store.ts';
import { assertWaivers } from '../waiver.ts';
import type { Work } from './work.ts';

/** Reads what people keep, and remembers whoever left the register. @throws BadInput before anything else is changed */
export async function recordsStep({ options, school, store }: Work): Promise<Records> {
  const records = await store.records({
    renamed: school.register.columns,
    roles: school.roles,
    today: options.today,
    acceptRegister: options.acceptRegister,
  });
  assertWaivers(records.waivers);
  return records;
}
