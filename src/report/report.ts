/** The compliance report: one model, from which a page, a table and a file for machines are written. */
import type { Astray } from '../astray.ts';
import type { Decision } from '../decision.ts';
import type { Duty } from '../duties.ts';
import { evidenceOf } from '../evaluate.ts';
import type { Judged, Verdict } from '../judged.ts';
import { liveAddress } from '../live/live-alarm.ts';
import type { LiveState } from '../live/live-state.ts';
import { type LiveStanding, standingOf } from '../live/standing.ts';
import { londonDay, londonTime } from '../london.ts';
import type { Picture } from '../look.ts';
import type { Coverage } from '../policy.ts';
import { idsOf, type PostId } from '../post.ts';
import type { Removal } from '../pull-state.ts';
import { gonePosts, type StillThere } from '../removed.ts';
import type { Finding, PupilId, Rule, RuleId, SeenPost, Span, Where } from '../rule.ts';
import type { School } from '../school.ts';
import type { Gone, Incident, Review } from '../store/records.ts';
import type { Waiver } from '../waiver.ts';
import type { Withdrawals } from '../withdrawals.ts';
import { type FeedFinding, type FeedPost, feedFindings } from './feed.ts';
import { type MediaFacts, mediaFacts } from './media-facts.ts';
import { type Task, taskOf } from './task.ts';

export { type Prints, printName, type WantedPrint, wantedPrints } from './prints.ts';
export { writeCsv } from './write-csv.ts';
export { writeHtml } from './write-html.ts';
export { writeJson } from './write-json.ts';

/** What is known besides the posts. Of pupils only class and how consent stands are read, and only to count. */
export type ReportRecords = {
  reviews: readonly Review[];
  gone: readonly Gone[];
  /** What look-ups have found gone from the platform, or there again. */
  removed?: readonly Removal[];
  /** Entered as deleted, and still there. */
  stillThere?: readonly StillThere[];
  incidents?: readonly Incident[];
  pupils: readonly { class: string; photo_consent: string; consent_date: string; withdrawn_date: string }[];
  unusedWaivers: readonly { rule: RuleId; role: string; line: number }[];
  /** Every waiver, with the number of places that it covers today; null where it has no effect, as another finding says. */
  waivers?: readonly (Waiver & { places: number | null })[];
  /** Lines that point at nothing. */
  astray: readonly Astray[];
  /** What the last import could not read, by place. */
  faults: readonly { entry: string; message: string }[];
  /** Whether the archive of the last import lists direct messages; null where it does not say, or nothing was imported. */
  directMessages?: boolean | null;
};

export type ReportInput = {
  /** Oldest first. */
  judged: readonly Judged[];
  rules: readonly Rule[];
  duties: readonly Duty[];
  coverage: Pick<Coverage, 'clauses'>;
  school: School;
  records: ReportRecords;
  /** Consents that have ended since the last report; none where nobody has looked. */
  withdrawals?: Withdrawals;
  /** What is remembered of the site and of what came down from it; none where nobody has looked. */
  live?: LiveState;
  /** The class that a post speaks of; null where it cannot be told. */
  classOf?(post: SeenPost): string | null;
  /** The day of the check (YYYY-MM-DD), or its moment (ISO 8601). */
  generated: string;
  /** Whether the posts are those of the invented sample. */
  sample: boolean;
  /** The public name of a post that is shown in part: by it parents call it. */
  addressFor?(id: PostId): string;
};

/** One problem of a post. */
export type ReportFinding = {
  rule: RuleId;
  outcome: 'review' | 'fail';
  severity: Rule['severity'];
  message: string;
  where: Where;
  /** The slice of the string that `where` names; null for a picture, and for what is missing. */
  evidence: string | null;
  at: Span | null;
  picture: number | null;
  unlooked: boolean;
  /** Whether it concerns a child who must not appear in any form. */
  never: boolean;
  /** Of whom a look has to say whether they are in the picture. For the page alone: no file for machines or spreadsheets gives it. */
  ask: readonly PupilId[];
};

export type ReportPost = {
  id: PostId;
  /** ISO 8601, UTC. */
  at: string;
  /** In Europe/London. */
  day: string;
  time: string;
  /** On the platform. */
  url: string;
  /** Its name in the archive; null where the archive does not show it. */
  shownAs: string | null;
  verdict: Verdict;
  note: string | null;
  words: boolean;
  decision: Decision | null;
  decisionHolds: boolean;
  gone: boolean;
  /** How it stands with what came down of it on the live site; null where nothing did, or where the archive shows it whole. */
  live: LiveStanding | null;
  /** In the order of the rules. */
  findings: readonly ReportFinding[];
  task: Task | null;
  seen: SeenPost;
  /** Length of the post's own text, without the options of a poll, which `seen` has. */
  length: number;
  /** The pictures that the site would show; none where only its words are. */
  shown: readonly Picture[];
};

export type Report = {
  /** ISO 8601. */
  generated: string;
  /** YYYY-MM-DD in Europe/London. */
  today: string;
  sample: boolean;
  school: School;
  rules: readonly Rule[];
  duties: readonly Duty[];
  clauses: Coverage['clauses'];
  /** Clauses with a rule or a duty. */
  covered: number;
  totals: Readonly<Record<Verdict | 'posts', number>>;
  /** Oldest first. */
  posts: readonly ReportPost[];
  feed: readonly FeedFinding[];
  media: MediaFacts;
  /** How consent for photographs stands on the day of the check. */
  consent: { pupils: number; given: number; withdrawn: number };
  withdrawals: Withdrawals | null;
  live: LiveState | null;
  /** Where the live site is, as far as that is known. */
  liveAddress: string | null;
  records: ReportRecords;
};

export function makeReport(input: ReportInput): Report {
  const { school, records, rules } = input;
  const today = input.generated.length === 10 ? input.generated : londonDay(input.generated);
  const gone = gonePosts({ gone: records.gone, removed: records.removed ?? [] }, today);
  const severities = new Map(rules.map((rule) => [rule.id, rule.severity]));
  const account = school.account.handle.replace(/^@/u, '');
  const live = input.live ?? null;
  const shownFiles = live === null ? new Set<string>() : filesShown(input.judged, severities);

  const posts = input.judged.map((judged): ReportPost => {
    const { post, seen, verdict, note, words, decision, decisionHolds } = judged;
    const holding = judged.findings.filter(({ rule }) => severities.get(rule) === 'withhold');
    const isGone = idsOf(post).some((id) => gone.has(id));
    return {
      id: post.id,
      at: post.at,
      day: londonDay(post.at),
      time: londonTime(post.at),
      url: `https://twitter.com/${account}/status/${post.id}`,
      shownAs:
        verdict === 'redact' ? (input.addressFor?.(post.id) ?? null) : verdict === 'publish' || words ? post.id : null,
      verdict,
      note,
      words,
      decision,
      decisionHolds,
      gone: isGone,
      live:
        live === null || verdict === 'publish'
          ? null
          : standingOf(
              live,
              {
                id: post.id,
                files: post.media.flatMap(({ file }) => file ?? []),
                isShown: verdict === 'redact' || words,
              },
              shownFiles,
            ),
      findings: judged.findings.flatMap((finding) => problemsOf(finding, seen, severities.get(finding.rule) ?? 'note')),
      task: taskOf(
        judged,
        holding.flatMap(({ problems }) => problems),
        isGone,
      ),
      seen,
      length: post.text.length,
      shown: picturesShown(judged, severities),
    };
  });
  const media = mediaFacts(input.judged.map(({ post }) => post));
  const clauses = input.coverage.clauses;
  const withdrawals = input.withdrawals ?? null;

  return {
    // A day alone means its beginning; at midnight UTC it is that same day in London, in winter and in summer.
    generated: input.generated.length === 10 ? `${input.generated}T00:00:00.000Z` : input.generated,
    today,
    sample: input.sample,
    school,
    rules,
    duties: input.duties,
    clauses,
    covered: clauses.filter((clause) => clause.rules.length + clause.duties.length > 0).length,
    totals: totalsOf(posts),
    posts,
    feed: feedFindings({ school, records, media, withdrawals, live, posts: ownPosts(input), today }),
    media,
    consent: consentOf(records.pupils, today),
    withdrawals,
    live,
    liveAddress: live === null ? null : liveAddress(live, school),
    records,
  };
}

/** The pictures that the site would show of a post, were it to show the post. */
function picturesShown(
  { seen, verdict, words, findings }: Judged,
  severities: ReadonlyMap<RuleId, Rule['severity']>,
): Picture[] {
  if (words) return [];
  const holding = findings.filter(({ rule }) => severities.get(rule) === 'withhold');
  const flagged = new Set(holding.flatMap(({ problems }) => problems.flatMap(({ picture }) => picture ?? [])));
  return seen.pictures.filter(({ number }) => verdict !== 'redact' || !flagged.has(number));
}

/** Files of the store of which the site shows something. */
function filesShown(judged: readonly Judged[], severities: ReadonlyMap<RuleId, Rule['severity']>): Set<string> {
  const shown = judged.filter(({ verdict }) => verdict === 'publish' || verdict === 'redact');
  return new Set(shown.flatMap((one) => picturesShown(one, severities).flatMap(({ file }) => file ?? [])));
}

function ownPosts({ judged, classOf }: ReportInput): FeedPost[] {
  return judged.flatMap(({ post, seen }) =>
    post.kind === 'retweet' ? [] : { day: londonDay(post.at), class: classOf?.(seen) ?? null },
  );
}

function problemsOf(finding: Finding, seen: SeenPost, severity: Rule['severity']): ReportFinding[] {
  return finding.problems.map((problem) => {
    const evidence = evidenceOf(seen, problem);
    return {
      rule: finding.rule,
      outcome: problem.outcome,
      severity,
      message: problem.message,
      where: problem.where,
      evidence,
      at: evidence === null ? null : (problem.at ?? null),
      picture: problem.picture ?? null,
      unlooked: problem.unlooked === true,
      never: problem.never === true,
      ask:
        problem.where === 'media' && problem.outcome === 'review' && !problem.elsewhere ? (problem.pupils ?? []) : [],
    };
  });
}

export function totalsOf(posts: readonly ReportPost[]): Report['totals'] {
  const totals = { posts: posts.length, publish: 0, redact: 0, wait: 0, withhold: 0 };
  for (const { verdict } of posts) totals[verdict] += 1;
  return totals;
}

/** As the rule on consent counts it: `yes`, from its date on, until it is withdrawn. Everything else is no. */
function consentOf(pupils: ReportRecords['pupils'], today: string): Report['consent'] {
  const withdrawn = pupils.filter(({ withdrawn_date: on }) => on !== '' && on <= today);
  const given = pupils.filter(
    (pupil) =>
      pupil.photo_consent.trim().toLowerCase() === 'yes' && pupil.consent_date <= today && !withdrawn.includes(pupil),
  );
  return { pupils: pupils.length, given: given.length, withdrawn: withdrawn.length };
}
