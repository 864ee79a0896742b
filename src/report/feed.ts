/** What is amiss with the feed as a whole, or with the school's own side of the policy: the `feed` of findings.json. */
import type { AstrayKind } from '../astray.ts';
import type { School } from '../school.ts';
import { shortDay } from './dates.ts';
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
};

type Facts = {
  school: School;
  records: ReportRecords;
  /** Pictures and videos without a file, and those that could not be read. */
  media: Pick<MediaFacts, 'missing' | 'unreadable'>;
  /** YYYY-MM-DD. */
  today: string;
};

/** Most urgent first. */
export function feedFindings(facts: Facts): FeedFinding[] {
  return [
    ...astrayLines(facts),
    ...consentWords(facts),
    ...classIds(facts),
    ...policyAge(facts),
    ...fortnightly(facts, 'radar', 'radar-review', 'RADAR meetings', 'RADAR meeting'),
    ...fortnightly(facts, 'followers', 'followers-review', 'Recent followers', 'check of recent followers'),
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

function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).map(String);
  if (lines.length > mostLines) shown.push(`${lines.length - mostLines} more`);
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
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

/** The last day on which a review of that kind was recorded; null where none was. */
export function lastReview(records: Pick<ReportRecords, 'reviews'>, kind: string, today: string): string | null {
  const days = records.reviews.filter((review) => review.kind === kind && review.on <= today).map(({ on }) => on);
  return days.sort().at(-1) ?? null;
}

function policyAge({ school, records, today }: Facts): FeedFinding[] {
  const { reviewed, due } = school.policy;
  if (due >= today) return [];
  const about = { rule: 'policy-age', subject: 'The Twitter policy', due, role: 'Headteacher' };
  const recorded = lastReview(records, 'policy', today);
  if (recorded !== null && recorded > reviewed) {
    const message = `A review of the policy was recorded on ${shortDay(recorded)}, but school.yaml still holds the older dates. Enter the new ones there, and replace the text of the policy if it has changed.`;
    return [{ ...about, outcome: 'review', message }];
  }
  const message = `The policy was due for review by ${shortDay(due)}, and is still the one of ${shortDay(reviewed)}. Review it, record that in reviews.csv, and enter the new dates in school.yaml.`;
  return [{ ...about, outcome: 'fail', message }];
}

function fortnightly({ school, records, today }: Facts, kind: string, rule: string, subject: string, what: string) {
  const about = { rule, subject, role: 'SLT' };
  const last = lastReview(records, kind, today);
  const days = school.review_cycle_days;
  if (last === null) {
    const message = `No ${what} is on record. One is expected every ${days} days. If it took place, enter it in reviews.csv.`;
    return [{ ...about, outcome: 'review' as const, message, due: null }];
  }
  const due = dueInTerm(Temporal.PlainDate.from(last).add({ days }).toString(), school.terms);
  if (due >= today) return [];
  const message = `The last ${what} on record was on ${shortDay(last)}; the next was due by ${shortDay(due)}. Hold it, or enter it in reviews.csv if it took place.`;
  return [{ ...about, outcome: 'fail' as const, message, due }];
}

/** Nobody meets in the holidays: a day between two terms becomes the first day of the next. */
function dueInTerm(day: string, terms: School['terms']): string {
  if (terms.some(({ from, to }) => from <= day && day <= to)) return day;
  const next = terms.map(({ from }) => from).filter((from) => from > day);
  return next.sort()[0] ?? day;
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
