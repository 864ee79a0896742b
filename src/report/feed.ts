/** What is amiss with the feed as a whole, or with the school's own side of the policy: the `feed` of findings.json. */
import type { AstrayKind } from '../astray.ts';
import { liveAlarm } from '../live/live-alarm.ts';
import type { LiveState } from '../live/live-state.ts';
import type { School } from '../school.ts';
import { isToDelete, type Withdrawals } from '../withdrawals.ts';
import { shortDay } from './dates.ts';
import { dutyFindings } from './duty-findings.ts';
import type { MediaFacts } from './media-facts.ts';
import type { ReportRecords } from './report.ts';

export type FeedFinding = {
  rule: string;
  outcome: 'review' | 'fail';
  /** For whoever acts: what is amiss and what to do. */
  message: string;
  /** What it is about. */
  subject: string;
  /** YYYY-MM-DD; null where no day is set. */
  due: string | null;
  /** Who can act. */
  role: string;
  /** True for a line of the records that has no effect, or not the one that was meant: it comes before everything else. */
  slip?: boolean;
  /** True for what has a section of its own in the page. */
  apart?: boolean;
};

export type Facts = {
  school: School;
  records: ReportRecords;
  /** Pictures and videos without a file, and those that could not be read. */
  media: Pick<MediaFacts, 'missing' | 'unreadable'>;
  withdrawals: Withdrawals | null;
  live: LiveState | null;
  /** Own posts and replies, retweets left out, oldest first. */
  posts: readonly FeedPost[];
  /** YYYY-MM-DD. */
  today: string;
};

/** A post by its day in London and the class that it speaks of, where that can be told. */
export type FeedPost = { day: string; class: string | null };

/** Most urgent first. */
export function feedFindings(facts: Facts): FeedFinding[] {
  return [
    ...astrayLines(facts),
    ...stillPublic(facts),
    ...stillOnPlatform(facts),
    ...consentWithdrawn(facts),
    ...consentWords(facts),
    ...classIds(facts),
    ...liveCheck(facts),
    ...dutyFindings(facts),
    ...importFaults(facts),
    ...unreadableMedia(facts),
    ...missingMedia(facts),
    ...unusedWaivers(facts),
  ];
}

const cures: Readonly<Record<AstrayKind, string>> = {
  post: 'No post has this id, so the line has no effect. Copy the id again from the report, with the “p” before it. A post whose id is a digit off waits until this is mended.',
  ahead:
    'No post has this id yet: it is newer than every post here. If the next import will not bring that post, copy the id again.',
  picture: 'The post has no picture of that number, so the line has no effect. Pictures count from 1.',
  pupil:
    'An id here is on no register, so the picture counts as one of a child without consent. Mend the id before anything is taken down.',
  day: 'This day is still to come, so the line does not hold yet. Mend the date.',
  name: 'This phrase is no more than the name of a pupil, so the line has no effect. Add the words around the name that make it harmless.',
};

const astrayRules: Readonly<Record<AstrayKind, string>> = {
  post: 'unknown-post',
  ahead: 'unknown-post',
  picture: 'unknown-picture',
  pupil: 'unknown-pupil',
  day: 'day-to-come',
  name: 'bare-waiver',
};

/** So many lines are named; more tell nothing new. */
const mostLines = 10;

/** Decisions and deletions first: what they have missed may still be public. */
function astrayLines({ records }: Facts): FeedFinding[] {
  const files = ['decisions.csv', 'gone.csv', 'looks.csv', 'waivers.csv'];
  const kinds: AstrayKind[] = ['post', 'day', 'pupil', 'picture', 'name', 'ahead'];
  return records.astray
    .toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ kind, file, column, lines }) => ({
      rule: astrayRules[kind],
      outcome: file === 'looks.csv' || file === 'waivers.csv' || kind === 'ahead' ? 'review' : 'fail',
      message: cures[kind],
      subject: `${file}, ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)}, column “${column}”`,
      due: null,
      role: file === 'decisions.csv' || file === 'waivers.csv' ? 'SLT' : 'Office',
      slip: true,
    }));
}

function listed(lines: readonly (number | string)[]): string {
  const shown = lines.slice(0, mostLines).map(String);
  if (lines.length > mostLines) shown.push(`${lines.length - mostLines} more`);
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}

/** Somebody trusts that these are gone: parts of them may even be shown here for that. */
function stillOnPlatform({ records: { stillThere = [] } }: Facts): FeedFinding[] {
  if (stillThere.length === 0) return [];
  const [what, them] = stillThere.length === 1 ? ['One post', 'It is'] : [`${stillThere.length} posts`, 'They are'];
  const lines = stillThere.map(({ post, seen }) => `p${post} (seen ${shortDay(seen)})`);
  return [
    {
      rule: 'still-on-platform',
      outcome: 'fail',
      message: `${what} entered as deleted can still be read on Twitter: ${listed(lines)}. ${them} not shown here in full. Delete ${stillThere.length === 1 ? 'it' : 'them'} there, logged in as the account.`,
      subject: 'gone.csv',
      due: null,
      role: 'Office',
    },
  ];
}

/** One for all, until what they show is gone from the platform: whom it concerns and each post stand in the page's own section. */
function consentWithdrawn({ withdrawals }: Facts): FeedFinding[] {
  if (withdrawals === null) return [];
  const { since, fresh, open } = withdrawals;
  const concerned = [...fresh, ...open].filter((one) => one.posts.some(isToDelete));
  if (concerned.length === 0) return [];
  const posts = new Set(concerned.flatMap((one) => one.posts.filter(isToDelete).map(({ id }) => id))).size;
  const [what, them] = posts === 1 ? ['One post', 'it'] : [`${posts} posts`, 'them'];
  const isNew = concerned.some((one) => fresh.includes(one));
  const when =
    since === null
      ? '. No earlier report is remembered, so nobody can say since when'
      : isNew
        ? ` since the report of ${shortDay(since)}`
        : ', as an earlier report has told';
  const message = `Consent for photographs has ended${when}. ${what} with a picture of ${concerned.length === 1 ? 'this pupil' : 'these pupils'} must come down: the archive as it is built now does not show ${them} any more, Twitter still does. Delete ${them} there, and enter that in gone.csv.`;
  const subject = `${concerned.length === 1 ? 'Pupil' : 'Pupils'} ${listed(concerned.map(({ pupil }) => pupil))}`;
  return [{ rule: 'consent-withdrawn', outcome: 'fail', message, subject, due: null, role: 'SLT', apart: true }];
}

/** One for all: each stands in the page's own section. */
function stillPublic({ live }: Facts): FeedFinding[] {
  const lines = live?.cameDown.filter(({ down, public: seen }) => down === null && seen !== null) ?? [];
  const last = lines
    .flatMap((one) => one.public ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const [what, them] =
    lines.length === 1
      ? ['One address that came down here was', 'It stands']
      : [`${lines.length} addresses that came down here were`, 'They stand'];
  const message = `${what} still public on the live site on ${shortDay(last)}. Deploy the site that was built last, with deletion, then check the live site again. ${them} under “Still public on the live site”.`;
  const about = { subject: 'The live site', due: null, role: 'Computing Lead' };
  return [{ rule: 'still-public', outcome: 'fail', message, ...about, apart: true }];
}

/** The live site was checked too long ago, or never. */
function liveCheck({ live, school, today }: Facts): FeedFinding[] {
  const alarm = live === null ? null : liveAlarm(live, school, today);
  if (alarm === null) return [];
  return [{ rule: 'live-check', ...alarm, subject: 'The live site', due: null, role: 'Computing Lead' }];
}

function consentWords({ records }: Facts): FeedFinding[] {
  const odd = records.pupils.filter(
    ({ photo_consent: word }) => !['yes', 'no', ''].includes(word.trim().toLowerCase()),
  );
  if (odd.length === 0) return [];
  const { length: all } = records.pupils;
  const message = `${odd.length} of ${all} pupils have something else than yes, no or nothing there. All of them count as no. Write “yes” or “no”.`;
  const subject = 'register.csv, column “photo_consent”';
  return [{ rule: 'consent-words', outcome: 'review', message, subject, due: null, role: 'Office', slip: true }];
}

function classIds({ school, records }: Facts): FeedFinding[] {
  if (school.classes.length === 0) return [];
  const known = new Set(school.classes.map(({ id }) => id.toLowerCase()));
  const odd = records.pupils.map((pupil) => pupil.class).filter((id) => id !== '' && !known.has(id.toLowerCase()));
  if (odd.length === 0) return [];
  const message = `${odd.length === 1 ? 'One pupil is' : `${odd.length} pupils are`} in a class that school.yaml does not list, so nobody can tell in which pictures they could be. Write the class as in school.yaml, or add it there.`;
  const subject = 'register.csv, column “class”';
  return [{ rule: 'unknown-class', outcome: 'review', message, subject, due: null, role: 'Office', slip: true }];
}

function importFaults({ records }: Facts): FeedFinding[] {
  const count = records.faults.length;
  if (count === 0) return [];
  const message = `${count === 1 ? 'One thing' : `${count} things`} in the archive could not be read. The list is under “Import”. Ask for a new archive if posts are missing.`;
  const subject = 'The last import';
  return [{ rule: 'import-fault', outcome: 'review', message, subject, due: null, role: 'Computing Lead' }];
}

function unreadableMedia({ media: { unreadable } }: Facts): FeedFinding[] {
  const count = unreadable.length;
  if (count === 0) return [];
  const message = `${count === 1 ? 'One picture or video' : `${count} pictures or videos`} could not be read, and ${count === 1 ? 'is' : 'are'} neither stored nor shown. Which, and why, stands under “Could not be read”. Look at ${count === 1 ? 'it' : 'them'} on the platform.`;
  const subject = 'Pictures and videos';
  return [{ rule: 'unreadable-media', outcome: 'review', message, subject, due: null, role: 'Computing Lead' }];
}

function missingMedia({ media: { missing } }: Facts): FeedFinding[] {
  if (missing === 0) return [];
  const message = `${missing === 1 ? 'One picture or video has' : `${missing} pictures or videos have`} no file here, because the archive did not hold it. The posts are kept without. A newer archive may hold what is missing.`;
  const subject = 'Pictures and videos';
  return [{ rule: 'missing-media', outcome: 'review', message, subject, due: null, role: 'Computing Lead' }];
}

function unusedWaivers({ records }: Facts): FeedFinding[] {
  return records.unusedWaivers.map(({ line, role }) => ({
    rule: 'unused-waiver',
    outcome: 'review',
    message: 'This waiver no longer covers anything. Check whether it is still wanted.',
    subject: `waivers.csv, line ${line}`,
    due: null,
    role: role || 'SLT',
  }));
}
