/** One person's look at many pictures. */
import { basename } from 'node:path';
import { classOf } from '../class-of.ts';
import { confirmable, confirmedRows } from '../confirm.ts';
import { makeContext } from '../context.ts';
import type { Post } from '../post.ts';
import { contactSheet, filesOn } from '../report/contact-sheet.ts';
import type { Records } from '../store/store.ts';
import { recordsStep } from './records-step.ts';
import type { Work } from './work.ts';

/**
 * Writes the contact sheet of a time; with a person, also records a look `no` for each picture on it. Where a sheet was written before
 * for somebody to go through, only what is on that one counts as seen: `left` says how many pictures came since. A sheet that was
 * confirmed is kept as it was, under a name of its own. Answers with the number of pictures and the sheet's path; null where there is none.
 */
export async function confirmStep(
  work: Work,
  { from, to, person }: { from: string; to: string; person: { by: string; role: string } | null },
): Promise<{ pictures: number; sheet: string | null; left: number }> {
  const { store, options } = work;
  const records = await recordsStep(work);
  const posts = await store.posts();
  const { looks } = records;
  const machine = await store.looks.of(posts.flatMap((post) => post.media.flatMap(({ file }) => file ?? [])));
  const all = confirmable({ posts, looks, machine, from, to, alone: lookedAtAlone(work, records) });
  const draft = `${from}..${to}`;
  const seen = person ? filesOn(await store.sheets.read(draft)) : null;
  const pictures = seen ? all.filter(({ file }) => seen.has(file)) : all;
  const left = all.length - pictures.length;
  if (pictures.length === 0) return { pictures: 0, sheet: null, left };
  const about = { from, to, by: person?.by ?? null, role: person?.role ?? null, on: options.today };
  const page = contactSheet(pictures, about);
  if (!person) return { pictures: pictures.length, sheet: await store.sheets.write(draft, page), left };
  const sheet = await store.sheets.keep(draft, `${draft}-confirmed-${options.today}`, page);
  await store.addLooks(confirmedRows(pictures, { ...person, on: options.today, sheet: basename(sheet) }));
  return { pictures: pictures.length, sheet, left };
}

/** Whether a child who must not appear could be in a post's pictures: then each is looked at by itself. */
function lookedAtAlone({ school, options }: Work, records: Records): (post: Post) => boolean {
  const { register } = makeContext(school, records, options.today);
  return (post) => register.neverCouldBeIn(classOf(post, school), post.at).length > 0;
}
