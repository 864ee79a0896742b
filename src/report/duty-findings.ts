/** What the school owes itself: duties of the policy that are overdue, or of which nothing shows that they were done. */
import { duties } from '../duties.ts';
import type { School } from '../school.ts';
import { shortDay } from './dates.ts';
import type { Facts, FeedFinding, FeedPost } from './feed.ts';
import type { ReportRecords } from './report.ts';

/** Most urgent first. */
export function dutyFindings(facts: Facts): FeedFinding[] {
  return [
    ...openIncidents(facts),
    ...policyAge(facts),
    ...fortnightly(facts, 'radar', 'radar-review', 'RADAR meetings', 'RADAR meeting'),
    ...fortnightly(facts, 'followers', 'followers-review', 'Recent followers', 'check of recent followers'),
    ...termly(facts, 'access', 'access-review', 'Who can log in', 'check of who has access'),
    ...termly(
      facts,
      'following',
      'following-review',
      'Whom the account follows',
      'check of the accounts that it follows',
    ),
    ...directMessages(facts),
    ...threeTweets(facts),
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
  const message = `The last ${what} on record was on ${shortDay(last)}; the next was due by ${shortDay(due)}. ${kind === 'radar' ? 'Hold it, or enter it in reviews.csv if it took place.' : 'Do it, or enter it in reviews.csv if it was done.'}`;
  return [{ ...about, outcome: 'fail' as const, message, due }];
}

/** Nobody meets in the holidays: a day between two terms becomes the first day of the next. */
function dueInTerm(day: string, terms: School['terms']): string {
  if (terms.some(({ from, to }) => from <= day && day <= to)) return day;
  const next = terms.map(({ from }) => from).filter((from) => from > day);
  return next.sort()[0] ?? day;
}

/** So long a term lasts at most, for where school.yaml lists none. */
const termDays = 120;

/** Done once in a term; overdue when a whole term has passed without. */
function termly(
  { school, records, today }: Facts,
  kind: string,
  rule: string,
  subject: string,
  what: string,
): FeedFinding[] {
  const about = { rule, subject, role: duties.find(({ review }) => review === kind)?.role ?? 'SLT' };
  const last = lastReview(records, kind, today);
  if (last === null) {
    const message = `No ${what} is on record. One is expected every term. If it took place, enter it in reviews.csv.`;
    return [{ ...about, outcome: 'review', message, due: null }];
  }
  const next = school.terms.filter(({ from }) => from > last).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  const due = next?.to ?? Temporal.PlainDate.from(last).add({ days: termDays }).toString();
  if (due >= today) return [];
  const message = `The last ${what} on record was on ${shortDay(last)}; the next was due by ${shortDay(due)}. Do it, or enter it in reviews.csv if it was done.`;
  return [{ ...about, outcome: 'fail', message, due }];
}

/** In doubt: others can write to an account that answers nobody. */
function directMessages({ records }: Facts): FeedFinding[] {
  if (records.directMessages !== true) return [];
  const message =
    'The archive of the last import lists direct messages; nothing here has read them. Look on Twitter whether the account has answered any, and switch them off.';
  return [{ rule: 'direct-messages', outcome: 'review', message, subject: 'Direct messages', due: null, role: 'SLT' }];
}

const expectedTweets = 3;

/**
 * One line for all classes, of the last whole week of school that the posts reach. In doubt: no post says for sure whose it is, and
 * school.yaml knows no half-terms.
 */
function threeTweets({ school, posts, today }: Facts): FeedFinding[] {
  const week = school.classes.length > 0 ? lastWeek(school, posts, today) : null;
  if (week === null) return [];
  const short = school.classes
    .map(({ id }) => ({ id, count: week.posts.filter((post) => post.class === id).length }))
    .filter(({ count }) => count < expectedTweets);
  if (short.length === 0) return [];
  const which = ['none', 'one', 'two'].flatMap((words, count) => {
    const ids = short.filter((one) => one.count === count).map(({ id }) => id);
    return ids.length > 0 ? `${words}: ${ids.join(', ')}` : [];
  });
  const message = `In the week from ${shortDay(week.monday)}, ${short.length} of ${school.classes.length} classes have fewer than three posts that say whose they are (${which.join('; ')}). If it was a week of school, remind the teachers, and ask them to name the class in each post.`;
  const subject = 'Three tweets a week from every class';
  return [{ rule: 'three-tweets-a-week', outcome: 'review', message, subject, due: null, role: 'SLT' }];
}

/** The last week that is over, whose five days lie in a term and are reached by the posts. One without any post is taken for a holiday. */
function lastWeek({ terms, policy }: School, posts: readonly FeedPost[], today: string) {
  const newest = posts.at(-1)?.day ?? '';
  const first = terms.map(({ from }) => from).sort()[0] ?? today;
  const day = Temporal.PlainDate.from(today);
  for (let monday = day.subtract({ days: day.dayOfWeek + 6 }); ; monday = monday.subtract({ days: 7 })) {
    const [from, friday, to] = [0, 4, 6].map((days) => monday.add({ days }).toString()) as [string, string, string];
    if (from < first || from < policy.effective) return null;
    const own = posts.filter((post) => from <= post.day && post.day <= to);
    const inTerm = terms.some((term) => term.from <= from && friday <= term.to);
    if (inTerm && friday <= newest && own.length > 0) return { monday: from, posts: own };
  }
}

const steps = {
  notified: 'telling the e-safety lead',
  blocked: 'blocking the account',
  parents_told: 'telling the parents',
  cpoms: 'the entry on CPOMS',
} as const;

/** A pupil who follows needs every step; whatever else is inappropriate is reported and blocked. */
function openIncidents({ records: { incidents = [] } }: Facts): FeedFinding[] {
  return incidents.flatMap((incident): FeedFinding[] => {
    const needed = /pupil|child/iu.test(incident.kind)
      ? (['notified', 'blocked', 'parents_told', 'cpoms'] as const)
      : (['blocked'] as const);
    const open = needed.filter((step) => incident[step] === '');
    if (open.length === 0) return [];
    const message = `Not on record yet: ${open.map((step) => steps[step]).join(', ')}. Do what is missing, and enter its day in incidents.csv.`;
    return [
      {
        rule: 'incident-open',
        outcome: 'fail',
        message,
        subject: `Incident ${incident.id} of ${shortDay(incident.on)}`,
        due: null,
        role: open.includes('cpoms') ? 'Designated Safeguarding Lead' : 'SLT',
      },
    ];
  });
}
