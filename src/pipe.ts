/** The pipe: its steps, each reading what the one before it made. `build` runs them all; each can be run alone. */
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Astray, astrayIn } from './astray.ts';
import { type Check, check } from './check.ts';
import { classOf } from './class-of.ts';
import { type Options, publicPath } from './command.ts';
import { confirmable, confirmedRows, type Sheet, withLostNotes } from './confirm.ts';
import { makeContext, type Services } from './context.ts';
import { duties } from './duties.ts';
import { BadInput, Fault, Unsafe } from './fault.ts';
import { made } from './grammar/made.ts';
import { ownTexts } from './grammar/own-texts.ts';
import { ownWords } from './grammar/own-words.ts';
import { grammarOf, readSlips, type Slips } from './grammar.ts';
import type { ImportReport } from './import.ts';
import { knowledgeOf } from './knowledge.ts';
import { notedSwap, ownersOf } from './live/noted-swap.ts';
import { londonDay } from './london.ts';
import { openEyes, version } from './look/eyes.ts';
import { strip } from './look/strip.ts';
import { type LookedOver, lookOver, type Shard } from './look-over.ts';
import { deriveFor, lostPicture, printsOf } from './picture-files.ts';
import { type Coverage, coverPolicy } from './policy.ts';
import type { Post, PostId } from './post.ts';
import type { Progress } from './progress.ts';
import { type Published, publish } from './publish.ts';
import { importFile } from './pull/import-file.ts';
import { type PullReport, pull } from './pull.ts';
import type { PullOptions } from './pull-options.ts';
import { readContent } from './read-content.ts';
import { gonePosts, stillThere } from './removed.ts';
import { contactSheet, filesOn } from './report/contact-sheet.ts';
import { lastReview } from './report/duty-findings.ts';
import { makeReport, writeCsv, writeHtml, writeJson } from './report/report.ts';
import { rules } from './rules/index.ts';
import { parseSchool, type School } from './school.ts';
import { looksToFill, seePosts } from './see.ts';
import { renderSite } from './site/render.ts';
import { readCredentials } from './source/api/credentials.ts';
import { platformAt } from './source/api/platform.ts';
import { holdsRecords } from './store/holds-records.ts';
import { prepareSample } from './store/sample.ts';
import { type Records, Store } from './store/store.ts';
import { assertReplaceable, mendSwap, readMade, swapIn } from './swap.ts';
import { takesSample } from './takes-sample.ts';
import { verifySite } from './verify.ts';
import { assertWaivers, bareWaivers } from './waiver.ts';
import { withdrawalsOf } from './withdrawals.ts';

const root = join(import.meta.dirname, '..');

/** One command's hold on one school: its facts, its records, and where things go. */
export type Work = {
  options: Options;
  school: School;
  policy: string;
  coverage: Coverage;
  store: Store;
  sample: boolean;
  /** The archive to import, if any. */
  archive: string | null;
  progress: Progress;
};

/**
 * Opens the school's folders, does the work, and closes them again. Where there are no records, no archive and no token, and
 * school.yaml says `sample: true`, it works on a copy of the sample.
 * @throws BadInput where records should be there and are not
 */
export async function withWork<Result>(
  options: Options,
  progress: Progress,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  // Before anything can stop the work: a swap that was cut off must not leave parents without a site.
  await mendSwap(options.out);
  const school = parseSchool(await readContent(options.content, 'school.yaml'), 'school.yaml');
  const policy = await readContent(options.content, 'policy.md');
  const coverage = coverPolicy(policy, rules, duties);
  const sample = await takesSample(options, school);
  const folder = sample ? join(root, '.cache', 'sample') : options.private;
  if (sample) await prepareSample(join(options.content, 'sample'), folder);
  else if (options.archive === null && !readCredentials() && !(await holdsRecords(folder))) {
    throw new BadInput(
      'There are no records in the private folder. Put register.csv there, and import an archive with --archive FILE.',
    );
  }
  const store = await Store.open(folder);
  try {
    const archive = sample ? join(options.content, 'sample', 'archive') : options.archive;
    return await work({ options, school, policy, coverage, store, sample, archive, progress });
  } finally {
    await store.close();
  }
}

/** What came in: of an archive, from the platform, or nothing new at all. */
export type Pulled = { imported: ImportReport | null; pulled: PullReport | null };

/** Imports the archive, where there is one, and reads the platform, where `limits` allow it and there are credentials. */
export async function pullStep(work: Work, limits: PullOptions | null): Promise<Pulled> {
  const { archive, school, store, sample, options, progress } = work;
  const { handle } = school.account;
  const imported =
    archive === null
      ? null
      : await progress.step('import', () =>
          importFile(archive, {
            handle,
            platform: platformAt(process.env.X_API_URL),
            store,
            strip,
            today: options.today,
            progress: progress.bar('import'),
          }),
        );
  if (imported) await store.rememberImport({ on: options.today, ...imported });
  const credentials = limits && !sample ? readCredentials() : null;
  if (!limits || !credentials) {
    if (archive !== null || limits === null || sample) return { imported, pulled: null };
    throw new BadInput(
      'There is nothing to pull from. Give an archive (--archive FILE), or set X_BEARER_TOKEN in the environment.',
    );
  }
  const pulled = await progress.step('pull', () =>
    pull({
      handle,
      credentials,
      platform: platformAt(process.env.X_API_URL),
      options: limits,
      store,
      strip,
      today: options.today,
      listDays: school.review_cycle_days,
      progress,
    }),
  );
  return { imported, pulled };
}

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

/** Has machines look at what none has looked at yet; `again` also at what an older version looked at. */
export async function lookStep(
  { store, progress }: Work,
  { shard = null, again = false }: { shard?: Shard | null; again?: boolean } = {},
): Promise<LookedOver> {
  return progress.step('look', async () => {
    const posts = await store.posts();
    const files = posts.flatMap((post) => post.media.flatMap(({ file }) => (file && store.hasMedia(file) ? file : [])));
    const done = await store.lookedAt();
    if (again) {
      for (const [file, { made }] of await store.machineLooks(files))
        if (made !== version) done.delete(file.slice(0, 64));
      for (const name of await store.unreadable()) done.delete(name);
    }
    const eyes = openEyes();
    try {
      return await lookOver({
        files,
        done,
        shard,
        look: (file) => eyes.look(store.mediaPath(file)),
        keep: (file, look) => store.addMachineLook(file, look),
        giveUp: (file) => store.addUnreadable(file, version),
        progress: progress.bar('look'),
      });
    } finally {
      eyes.close();
    }
  });
}

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
  const machine = await store.machineLooks(posts.flatMap((post) => post.media.flatMap(({ file }) => file ?? [])));
  const all = confirmable({ posts, looks, machine, from, to, alone: lookedAtAlone(work, records) });
  const draft = `${from}..${to}`;
  const seen = person ? filesOn(await store.contactSheet(draft)) : null;
  const pictures = seen ? all.filter(({ file }) => seen.has(file)) : all;
  const left = all.length - pictures.length;
  if (pictures.length === 0) return { pictures: 0, sheet: null, left };
  const about = { from, to, by: person?.by ?? null, role: person?.role ?? null, on: options.today };
  const page = contactSheet(pictures, about);
  if (!person) return { pictures: pictures.length, sheet: await store.writeContactSheet(draft, page), left };
  const sheet = await store.keepContactSheet(draft, `${draft}-confirmed-${options.today}`, page);
  await store.addLooks(confirmedRows(pictures, { ...person, on: options.today, sheet: basename(sheet) }));
  return { pictures: pictures.length, sheet, left };
}

/** Whether a child who must not appear could be in a post's pictures: then each is looked at by itself. */
function lookedAtAlone({ school, options }: Work, records: Records): (post: Post) => boolean {
  const { register } = makeContext(school, records, options.today);
  return (post) => register.neverCouldBeIn(classOf(post, school), post.at).length > 0;
}

/** The contact sheets that somebody went through. */
async function sheetsOf({ store }: Work): Promise<Sheet[]> {
  const sheets = await store.keptContactSheets();
  return sheets.map(({ day, html }) => ({ day, files: filesOn(html) ?? new Set() }));
}

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
    const machine = await store.machineLooks(posts.flatMap((post) => post.media.flatMap((media) => media.file ?? [])));
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

/** Writes the compliance report; answers with its folder. */
export async function reportStep(work: Work, checked: Checked, came: PullReport | null): Promise<string> {
  const { options, school, store, sample, coverage, progress } = work;
  return progress.step('report', async () => {
    const last = await store.lastImport();
    const { withdrawals, memory } = withdrawalsOf({
      ...checked.records,
      judged: checked.judged,
      register: checked.register,
      gone: gonePosts(checked.records, options.today),
      memory: await store.reportMemory(),
      today: options.today,
    });
    const report = makeReport({
      judged: checked.judged,
      rules,
      duties,
      coverage,
      school,
      records: {
        ...checked.records,
        stillThere: stillThere(
          checked.judged.map(({ post }) => post),
          checked.records,
          { seenOn: (await store.pull.state()).seen, today: options.today },
        ),
        unusedWaivers: checked.unused,
        waivers: checked.records.waivers.map((waiver) => ({ ...waiver, places: checked.covering.get(waiver) ?? null })),
        faults: [...(last?.faults ?? []), ...(came?.faults ?? [])],
        directMessages: last?.directMessages ?? null,
        astray: checked.astray,
      },
      withdrawals,
      live: await store.liveState(),
      classOf: checked.context.classOf,
      generated: options.today,
      sample,
      addressFor: (id) => addressFor(store, id),
    });
    const folder = await store.writeReport(
      {
        'index.html': writeHtml(report, await printsOf(report, store)),
        'findings.csv': writeCsv(report),
        'findings.json': writeJson(report),
      },
      options.report ?? undefined,
    );
    // Last: a report that was cut off is not one to compare with.
    await store.rememberReport(memory);
    return folder;
  });
}

/** Lets out what may be seen, into a folder of this run that holds `public.json` and `media/`. */
export async function publishStep(work: Work, checked: Checked): Promise<Published> {
  const { school, store, sample, options, policy, coverage, progress } = work;
  return progress.step('publish', async () => {
    const cache = store.room('derived');
    const months = monthsOf(checked.judged);
    const published = await publish({
      check: checked,
      school,
      policy: { markdown: policy, clauses: coverage.clauses.map(({ lead: _, ...clause }) => clause) },
      reviews: lastReviews(checked.records, options.today),
      today: options.today,
      sample,
      searchText: (text) => checked.register.searchText(text),
      classOf: checked.context.classOf,
      addressFor: (id) => addressFor(store, id),
      derive: (picture) =>
        deriveFor(picture, store, { cache, largest: school.pictures.largest }).catch((cause: Error) => {
          throw lostPicture(months.get(picture.file), store.hasMedia(picture.file), cause);
        }),
    });
    const run = store.room('run');
    await rm(run, { recursive: true, force: true });
    await mkdir(join(run, 'media'), { recursive: true });
    for (const { file, path } of published.files) {
      const there = join(run, 'media', file);
      // Some drives know no hard links.
      await link(path, there).catch(() => copyFile(path, there));
    }
    await writeFile(join(run, 'public.json'), JSON.stringify(published.archive));
    return published;
  });
}

/** The public name of a post that is shown in part: it tells nothing of the post's id. */
function addressFor(store: Store, id: PostId): string {
  return store.digest('address', id).slice(0, 16);
}

/** The last day of each kind of review. */
function lastReviews(records: Records, today: string): Record<string, string> {
  const kinds = [...new Set(records.reviews.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const day = lastReview(records, kind, today);
      return day === null ? [] : [[kind, day]];
    }),
  );
}

/** The month of the post that each picture belongs to, as YYYY-MM. */
function monthsOf(judged: Checked['judged']): Map<string, string> {
  return new Map(
    judged.flatMap(({ post }) =>
      post.media.flatMap(({ file }) => (file ? [[file, londonDay(post.at).slice(0, 7)]] : [])),
    ),
  );
}

/** Renders the site where nobody but this machine can read it: in the private folder, until it is verified. */
export async function siteStep({ options, store, sample, progress }: Work): Promise<void> {
  await assertReplaceable(options.out, sample);
  await progress.step('site and search', async () => {
    const data = store.room('run');
    if (!(await readdir(data).catch(() => [] as string[])).includes('public.json')) {
      throw new BadInput('Nothing has been published yet. Run "npm run publish" first.');
    }
    const staging = store.room('site');
    await rm(staging, { recursive: true, force: true });
    await renderSite({ data, out: staging, cache: join(root, '.cache', 'astro') }).catch(async (cause: Error) => {
      await rm(staging, { recursive: true, force: true });
      if (cause.name !== 'Unrendered') throw cause;
      const log = join(data, 'pages.log');
      await writeFile(log, cause.message);
      throw new Fault(
        `The pages could not be made; nothing was swapped in. What Astro says is in ${publicPath(log)}, which is private. Run "npm ci", then build again; if it stays, show that file to whoever maintains the archive.`,
        { cause },
      );
    });
  });
}

/** The sources of the site's pages. */
async function readPages(): Promise<string[]> {
  const folder = join(root, 'src', 'site');
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => /\.(?:astro|ts)$/u.test(name)).map((name) => readFile(join(folder, name), 'utf8')),
  );
}

/** So many leaks are told one by one: more tell nothing new. */
const mostLeaks = 30;

/**
 * Scans the rendered site for everything that must not be in it; if it is clean, swaps it in. Where none was rendered, scans the
 * one that is there. Answers with the number of files.
 * @throws Unsafe with the files and kinds, and the site that was there stays
 */
export async function verifyStep(work: Work, checked: Checked, published: Published): Promise<number> {
  const { options, store, school, policy, sample, progress } = work;
  const staging = store.room('site');
  const rendered = (await readMade(staging)) !== null;
  const folder = rendered ? staging : options.out;
  if (!rendered && (await readMade(folder)) === null) {
    throw new BadInput('There is no site to verify. Run "npm run build" first.');
  }
  if (rendered) await assertReplaceable(options.out, sample);
  const { files, leaks } = await progress.step('verify', async () =>
    verifySite({
      folder,
      base: school.site.base,
      ...knowledgeOf(checked, published, { policy, rules, duties, school, pages: await readPages() }),
    }),
  );
  if (leaks.length > 0) {
    const lines = leaks
      .slice(0, mostLeaks)
      .map(({ file, kind, count }) => `  ${file}: ${kind}${count > 1 ? ` (${count} times)` : ''}`);
    if (leaks.length > mostLeaks) lines.push(`  and ${leaks.length - mostLeaks} more`);
    if (rendered) await rm(staging, { recursive: true, force: true });
    const what = rendered
      ? 'The site was not swapped in and is removed; the one that was there stays.'
      : 'Take the site down until it is built anew.';
    throw new Unsafe(`Something that must not be published is in the site. ${what}\n${lines.join('\n')}`);
  }
  if (rendered && sample) await swapIn(staging, options.out);
  if (rendered && !sample) {
    const owners = ownersOf(checked, published, (id) => addressFor(store, id));
    const swap = { store, site: staging, out: options.out, owners, today: options.today };
    await notedSwap(swap, () => swapIn(staging, options.out));
  }
  return files;
}
