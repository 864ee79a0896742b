/** What `verify` must know: everything that must not be seen, and what may be although it looks alike. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Beside } from './beside.ts';
import type { Check } from './check.ts';
import type { Services } from './context.ts';
import type { Duty } from './duties.ts';
import { Fault } from './fault.ts';
import type { Judged } from './judged.ts';
import { formsOf } from './page-forms.ts';
import { idsOf, type Post } from './post.ts';
import type { Published } from './publish.ts';
import { gap } from './redact.ts';
import { type Rule, type SeenPost, wordsOf } from './rule.ts';
import type { School } from './school.ts';
import { dayInWords, monthInWords, monthName, weekdayOf } from './site/days.ts';
import { plainWords } from './verify/secrets.ts';
import type { Allowed, Secret } from './verify.ts';

export type House = {
  policy: string;
  rules: readonly Rule[];
  duties: readonly Duty[];
  school: School;
  /** The sources of the site's pages: the words that they have of themselves. */
  pages: readonly string[];
};

export function knowledgeOf(
  checked: Check & Services,
  { archive, files, addresses, sources }: Published,
  house: House,
): { allowed: Allowed; secret: Secret; beside: Beside } {
  const { judged, redactions, register } = checked;
  const published = judged.flatMap(({ post, seen, verdict, words }): { post: Post; seen: SeenPost }[] => {
    const left = redactions.get(post.id)?.post;
    if (verdict === 'redact') return left ? [{ post, seen: left }] : [];
    if (words) return [{ post, seen: { ...seen, pictures: [] } }];
    return verdict === 'publish' ? [{ post, seen }] : [];
  });
  const shown = published.flatMap(({ seen }) => wordsOf(seen).map(({ text }) => text.replaceAll(gap, ' ')));
  const held = judged.filter(({ verdict, words }) => words || verdict === 'wait' || verdict === 'withhold');
  const harmless: Allowed['harmless'] = [
    ...checked.harmless,
    ...shown.flatMap((text) =>
      register.harmlessIn(text).map(([start, end]) => ({ evidence: text.slice(start, end), text })),
    ),
  ];
  const evidence = new Map(harmless.map((one) => [one.text.replaceAll(gap, ' '), one.evidence]));
  const latest = new Map(judged.flatMap(({ post }) => idsOf(post).map((id) => [id, post.id] as const)));
  const links = {
    addressOf: (id: string) => addresses.get(latest.get(id) ?? id) ?? null,
    isOwn: (id: string) => latest.has(id),
    linked: new Set<string>(),
  };
  /** The same texts as pages give them. */
  const onPages = published.flatMap(({ post, seen }) =>
    wordsOf(seen).flatMap((words) => {
      const found = evidence.get(words.text.replaceAll(gap, ' '));
      return found === undefined
        ? []
        : formsOf(words, post, house.school, links).map((text) => ({ evidence: found, text }));
    }),
  );
  const letters = register.neverLetters();
  const mayName = (text: string) => {
    const joined = plainWords(text).join('');
    return letters.some((name) => joined.includes(name));
  };
  const phrases = [...schoolPhrases(house.school), ...daysIn(archive).flatMap(dayPhrases)];
  const fixed = fixedTexts(house, archive);
  return {
    beside: new Beside({
      ...{ judged, addresses, sources, register, links, fixedTexts: fixed },
      phrases: [...phrases, ...picturesWithoutWords(archive), ...placesInThreads(archive)],
      published: new Map(published.map(({ post, seen }) => [post.id, seen])),
      harmless: checked.harmless,
      school: house.school,
    }),
    allowed: {
      publishedTexts: shown,
      houseTexts: [house.policy, ...wordsIn(house.rules), ...wordsIn(house.duties)],
      phrases,
      fixedTexts: fixed,
      harmless: [...[...harmless, ...onPages].flatMap(aroundGaps), ...judged.flatMap(creditsOf)],
      plainTexts: [
        ...daysIn(archive).map(monthName),
        ...published.flatMap(({ post, seen }) =>
          wordsOf(seen).flatMap((words) =>
            mayName(words.text) && register.neverNamesIn(words.text, 'written').length === 0
              ? formsOf(words, post, house.school, links)
              : [],
          ),
        ),
      ].flatMap((text) => [text.replaceAll(gap, ' '), text.replaceAll(gap, ' (left out) ')]),
      tags: [...new Set(archive.posts.flatMap(({ hashtags }) => hashtags))],
      media: files.map(({ file, path }) => ({ file, sha256: trueHash(path) })),
      // What publish gave to search, and classes, which it filters by: one may bear a name, "1 William".
      searchWords: [
        ...archive.posts.map(({ search }) => search),
        ...checked.context.school.classes.map(({ name }) => name),
      ],
      // A post is also found by its day.
      indexedPhrases: [...new Set(archive.posts.map(({ day }) => dayInWords(day)))],
    },
    secret: {
      heldPosts: held.map(({ post, seen, words }) => ({
        ids: idsOf(post).filter((id) => !words || id !== post.id),
        texts: [
          ...(words ? [] : wordsOf(seen).map(({ text }) => text)),
          ...seen.pictures.flatMap(({ ocr }) => ocr ?? []),
          ...post.media.flatMap(({ alt }) => alt ?? []),
          ...post.versions.map(({ text }) => text),
        ],
      })),
      redactions: judged.flatMap(({ post, verdict }) => {
        const left = redactions.get(post.id);
        return verdict === 'redact' && left
          ? [{ address: addresses.get(post.id) ?? '', ids: idsOf(post), hidden: [...left.hidden] }]
          : [];
      }),
      pupilIds: register.ids(),
      pupils: register.fullNames(),
      never: { letters, namesIn: (line) => register.neverNamesIn(line, 'written').map(({ at }) => at) },
    },
  };
}

function schoolPhrases({ account, classes }: School): string[] {
  return [account.name, account.handle, ...classes.flatMap(({ id, name }) => [id, name])];
}

/** Every day that a page may give. */
function daysIn({ made, checkedTo, policy, reviews, posts }: Published['archive']): string[] {
  const days = [
    made,
    checkedTo,
    policy.reviewed,
    policy.due,
    ...Object.values(reviews),
    ...posts.map(({ day }) => day),
  ];
  return [...new Set(days.filter((day) => day !== null))];
}

function dayPhrases(day: string): string[] {
  return [dayInWords(day), monthInWords(day)];
}

/** The words of the site's own, with the facts in them that a page fills in. */
function fixedTexts({ school, pages }: House, archive: Published['archive']): string[] {
  const filled = pages.map((source) =>
    source
      .replace(/\$?\{school\.name\}/gu, school.account.name)
      .replace(/\$?\{school\.handle\}/gu, school.account.handle)
      .replace(/\{' '\}|<[^>]*>/gu, ' '),
  );
  const days = archive.posts.map(({ day, time }) => {
    const moment = `${dayInWords(day)}${time === null ? '' : `, ${time}`}`;
    return `Post of ${moment} ${school.account.name}`;
  });
  return [
    ...filled,
    ...listsOf(school, archive),
    ...days,
    ...daysIn(archive).map((day) => `${weekdayOf(day)} ${dayInWords(day)}`),
    `Any class ${school.classes.map(({ name }) => name).join(' ')}`,
  ];
}

/** What stands for a picture that nobody has described. */
function picturesWithoutWords({ posts }: Published['archive']): string[] {
  const most = Math.max(1, ...posts.map(({ pictures }) => pictures.length));
  const places = ['', ...Array.from({ length: most }, (_, at) => at + 1).flatMap((at) => whichOf(at, most))];
  return ['Picture', 'Video', 'Moving picture', 'Still of a video'].flatMap((kind) =>
    places.map((place) => `${kind}${place} without a description`),
  );
}

function placesInThreads({ posts }: Published['archive']): string[] {
  return posts.flatMap(({ thread }) => thread.map((_, at) => `Thread: ${at + 1} of ${thread.length}`));
}

function whichOf(at: number, most: number): string[] {
  return Array.from({ length: most - at + 1 }, (_, more) => ` ${at} of ${at + more}`);
}

/** What pages list of the archive: in their sources these lists are code. */
function listsOf({ account, classes }: School, archive: Published['archive']): string[] {
  const { made, posts } = archive;
  const newestFirst = [...new Set(posts.map(({ day }) => day))].sort().toReversed();
  const years = [...Map.groupBy(posts, ({ day }) => day.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1));
  const months = [...Map.groupBy(newestFirst, (day) => day.slice(0, 7)).values()].flatMap(([day]) => day ?? []);
  const counted = (title: string, count: number) => `${title} ${count} ${count === 1 ? 'post' : 'posts'}`;
  const places = 'Latest By date Classes Pictures Search Policy About';
  const masthead = `Skip to the content ${account.name} What we said on Twitter, kept ${places}`;
  const headings = [
    'The latest from school',
    'Classes',
    'Pictures',
    'Search',
    'Hashtags',
    ...years.flatMap(([year]) => [year, `Posts of ${year}`]),
    ...months.flatMap((day) => [monthInWords(day), `Posts of ${monthInWords(day)}`]),
    ...newestFirst.map(dayInWords),
    ...classes.map(({ name }) => name),
  ];
  const inYear = (year: string) => months.filter((day) => day.startsWith(year));
  const countIn = (month: string) => posts.filter(({ day }) => day.startsWith(month)).length;
  const orders = <One>(all: readonly One[]): One[][] => [[...all], all.toReversed()];
  return [
    masthead,
    ...headings.map((heading) => `${places} ${heading}`),
    ...headings.map((heading) => `${heading} · ${account.name}`),
    `${account.name}: what we said on Twitter`,
    `Posts of ${account.name}, in words`,
    `Posts of ${account.handle}, each checked against the school’s Twitter policy before it is shown here. Last checked on ${dayInWords(made)}. Ask for a post to be removed How the policy is kept Hashtags RSS feed JSON feed`,
    ...orders(years).flatMap((all) => [
      all.map(([year]) => year).join(' '),
      `All posts, by year ${all.map(([year, of]) => counted(year, of.length)).join(' ')}`,
      `Other years ${all.map(([year]) => year).join(' ')}`,
      `Any year ${all.map(([year]) => year).join(' ')}`,
      // A year's own page leaves that one out.
      ...all.map(([own]) => `Other years ${all.flatMap(([year]) => (year === own ? [] : year)).join(' ')}`),
    ]),
    ...years.flatMap(([year]) =>
      orders(inYear(year)).flatMap((all) => [
        all.map(monthName).join(' '),
        `${year} ${all.map((day) => counted(monthName(day), countIn(day.slice(0, 7)))).join(' ')}`,
      ]),
    ),
    ...months.flatMap((day, at) => {
      const beside = [months[at + 1], months[at - 1]].flatMap((one) => (one ? monthInWords(one) : []));
      return [`Older Newer ${beside.join(' ')}`, `${monthName(day)} ${day.slice(0, 4)}`];
    }),
    ...orders(classes).map((all) => all.map(({ name }) => name).join(' ')),
    ...placesInThreads(archive),
  ];
}

/** Accounts that a page names beside a post, where a person looked at the post and published it. */
function creditsOf({ post, verdict, decisionHolds }: Judged): Allowed['harmless'][number][] {
  if (verdict !== 'publish' || !decisionHolds) return [];
  const named = [
    ['In answer to', post.reply_to],
    ['Shared from', post.retweet_of],
    ['Quotes', post.quoted?.author ?? null],
  ] as const;
  return named.flatMap(([words, handle]) => (handle ? [{ evidence: handle, text: `${words} ${handle}` }] : []));
}

/** A page writes "left out" where something was taken out, search and attributes only part the words. */
function aroundGaps(one: Allowed['harmless'][number]): Allowed['harmless'] {
  return one.text.includes(gap)
    ? [' ', ' (left out) '].map((words) => ({ ...one, text: one.text.replaceAll(gap, words) }))
    : [one];
}

/** Every string in some plain data. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
}

/**
 * sha256 of a file of the store, which its name begins with as well.
 * @throws Fault where it does not: the site's own files may be the same on the disk, and somebody has changed one there
 */
function trueHash(path: string): string {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  const [named = ''] = /^[0-9a-f]{32,64}/u.exec(basename(path)) ?? [];
  if (named !== '' && hash.startsWith(named)) return hash;
  const room = basename(dirname(path));
  const cure = room === 'media' ? 'import the archive again' : 'run the build again';
  throw new Fault(
    `A file in ${room}/ of the private folder was changed since it was made. Delete that folder, and ${cure}.`,
  );
}
