/** The judgement of every post. */
import { type Astray, astrayIn } from '../astray.ts';
import { type Check, check } from '../check.ts';
import { type Sheet, withLostNotes } from '../confirm.ts';
import { makeContext, type Services } from '../context.ts';
import { BadInput } from '../fault.ts';
import { made } from '../grammar/made.ts';
import { ownTexts } from '../grammar/own-texts.ts';
import { ownWords } from '../grammar/own-words.ts';
import { grammarOf, readSlips, type Slips } from '../grammar.ts';
import type { Post } from '../post.ts';
import { gonePosts } from '../removed.ts';
import { filesOn } from '../report/contact-sheet.ts';
import { rules } from '../rules/index.ts';
import { looksToFill, seePosts } from '../see.ts';
import type { Records } from '../store/store.ts';
import { bareWaivers } from '../waiver.ts';
import { recordsStep } from './records-step.ts';
import type { Work } from './work.ts';

/**
 * Reads the school's own words for their grammar, older versions of a post too. Conduct binds from the policy's date of effect on, so nothing
 * older is read; what was read before is kept.
 */
async function grammarStep({ school, store, progress }: Work, posts: readonly Post[], records: Records) {
  return progress.step('grammar', async () => {
    const texts = ownTexts(posts, school);
    const by = made();
    const slips: Slips = new Map(await store.slips(by, texts));
    const unread = texts.filter((text) => !slips.has(text));
    for (const [text, found] of await readSlips(unread, progress.bar('grammar'))) slips.set(text, found);
    await store.keepSlips(by, new Map([...slips].flatMap(([text, found]) => (found ? [[text, found]] : []))));
    return grammarOf(slips, ownWords(school, records));
  });
}

export type Checked = Check & Services & { records: Records; astray: Astray[] };

/** Judges every post, and fills in the basis of new decisions and the file of new looks. */
export async function checkStep(work: Work): Promise<Checked> {
  const { options, school, store, progress } = work;
  const records = await recordsStep(work);
  const posts = await postsOf(work);
  const grammarIn = await grammarStep(work, posts, records);
  return progress.step('check', async () => {
    const services = makeContext(school, records, options.today, grammarIn);
    const machine = await store.looks.of(posts.flatMap((post) => post.media.flatMap((media) => media.file ?? [])));
    const bare = bareWaivers(records.waivers, services.register.fullNames());
    const holds = ({ on }: { on: string }) => on <= options.today;
    const { astray, doubted } = astrayIn({
      ...records,
      posts,
      bare,
      pupils: [...records.pupils, ...records.past],
      today: options.today,
    });
    const result = check({
      posts,
      seen: seePosts(posts, {
        looks: withLostNotes(records.looks.filter(holds), await sheetsOf(work)),
        machine,
        school,
      }),
      rules,
      context: services.context,
      waivers: records.waivers.filter((waiver) => holds(waiver) && !bare.includes(waiver)),
      decisions: records.decisions,
      gone: gonePosts(records, options.today),
      doubted,
      digest: (pupils) => store.digest('pupils', pupils),
      progress: progress.bar('check'),
    });
    await store.addDecisions(result.filled);
    // Not a look before one that is still to come: its new line would stand behind that one, and count instead of it.
    await store.addLooks(looksToFill(posts, records.looks).filter(holds));
    return { ...result, ...services, records, astray };
  });
}

/** Every post. @throws BadInput where there are none although there should be: an empty site must not take the place of a full one */
async function postsOf({ store, archive }: Work): Promise<Post[]> {
  const posts = await store.posts();
  if (posts.length > 0) return posts;
  if (await store.hadPosts()) {
    throw new BadInput(
      'The posts are gone: the folder "posts" in the private folder is missing or empty, although posts were checked here before. Restore it from a backup, or import the archive again with --archive FILE. The site that is there stays.',
    );
  }
  if (archive !== null) return posts;
  throw new BadInput(
    'There is a register, but there are no posts yet. Ask the platform for the account\'s archive (Settings, Your account, Download an archive of your data), and run "npm run build -- --archive FILE.zip".',
  );
}

/** The contact sheets that somebody went through. */
async function sheetsOf({ store }: Work): Promise<Sheet[]> {
  const sheets = await store.sheets.kept();
  return sheets.map(({ day, html }) => ({ day, files: filesOn(html) ?? new Set() }));
}
