/** What is amiss with the feed as a whole, or with the school's own side of the policy: the `feed` of findings.json. */
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
    ...policyAge(facts),
    ...fortnightly(facts, 'radar', 'radar-review', 'RADAR meetings', 'RADAR meeting'),
    ...fortnightly(facts, 'followers', 'followers-review', 'Recent followers', 'check of recent followers'),
    ...importFaults(facts),
    ...unreadableMedia(facts),
    ...missingMedia(facts),
    ...unusedWaivers(facts),
  ];
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
