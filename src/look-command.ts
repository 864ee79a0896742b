/** The command `look`: what its options mean, and what it says. */

import { lookText } from './closing-words.ts';
import { publicPath, readOptions } from './command.ts';
import { isDay } from './day.ts';
import { BadInput } from './fault.ts';
import type { Shard } from './look-over.ts';
import { confirmStep } from './pipe/confirm-step.ts';
import { lookStep } from './pipe/look-step.ts';
import { withWork } from './pipe/work.ts';
import type { Progress } from './progress.ts';

const own = {
  shard: { type: 'string' },
  again: { type: 'boolean' },
  confirm: { type: 'string' },
  by: { type: 'string' },
  role: { type: 'string' },
} as const;

/** Runs the command; answers with what to print. @throws BadInput */
export async function look(args: readonly string[], progress: Progress): Promise<string> {
  const options = readOptions(args, own);
  const { shard, again = false, confirm, by, role } = options.own;
  if (confirm === undefined) {
    if (by !== undefined || role !== undefined) throw new BadInput('--by and --role belong to --confirm FROM..TO.');
    const share = shard === undefined ? null : readShard(shard);
    return lookText(await withWork(options, progress, (work) => lookStep(work, { shard: share, again })));
  }
  if (shard !== undefined || again) throw new BadInput('--confirm goes alone: without --shard and --again.');
  const time = readTime(confirm);
  return withWork(options, progress, async (work) => {
    const person = readPerson(by, role, work.school.roles);
    const { pictures, sheet, left } = await confirmStep(work, { ...time, person });
    const lines = [
      sheet === null
        ? 'There is no picture of that time in which the machine saw nobody and no text, that nobody has looked at, and that may be looked at together with others.'
        : `${pictures === 1 ? '1 picture is' : `${pictures} pictures are`} on the contact sheet: ${publicPath(sheet)}`,
    ];
    if (left > 0) {
      lines.push(
        `${left} more came after the sheet was written. Run the same without --by and --role for a sheet of them.`,
      );
    }
    if (pictures > 0) {
      lines.push(
        person
          ? `A look "no" was recorded for each, by ${person.role}. Go through the sheet: where it is wrong, add a line to looks.csv.`
          : 'Go through it. If it shows nobody and no name, run the same again with --by NAME --role ROLE.',
      );
    }
    return lines.join('\n');
  });
}

function readShard(text: string): Shard {
  const [, share, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text)?.map(Number) ?? [];
  if (share === undefined || of === undefined || share < 1 || share > of) {
    throw new BadInput('--shard must be a share of the work, such as 1/4 (the first of four) or 4/4 (the last).');
  }
  return { share, of };
}

function readTime(text: string): { from: string; to: string } {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isDay(from) || !isDay(to) || from > to) {
    throw new BadInput('--confirm must be a time written as 2026-03-01..2026-03-31, the earlier day first.');
  }
  return { from, to };
}

/** Null where neither was given: then nothing is recorded. */
function readPerson(
  by: string | undefined,
  role: string | undefined,
  roles: readonly string[],
): { by: string; role: string } | null {
  if (by === undefined && role === undefined) return null;
  if (!by?.trim() || !role?.trim()) throw new BadInput('A look needs both: --by NAME --role ROLE.');
  const known = roles.find((one) => one.toLowerCase() === role.trim().toLowerCase());
  if (!known) throw new BadInput(`--role must be one of school.yaml's roles: ${roles.join(', ')}.`);
  return { by: by.trim(), role: known };
}
