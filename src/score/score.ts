/** Measures the rules against a labelled set: the very evaluate and decide of the build, and what they miss or raise in vain. */
import { type Check, check } from '../check.ts';
import { makeContext, type Services } from '../context.ts';
import { stringOf } from '../evaluate.ts';
import type { Judged } from '../judged.ts';
import type { Redacted } from '../redact.ts';
import {
  type Context,
  overlap,
  type Problem,
  type Rule,
  type RuleId,
  type SeenPost,
  type Span,
  type Where,
} from '../rule.ts';
import type { School } from '../school.ts';
import { seePosts } from '../see.ts';
import { type AsRecords, asRecords } from './as-records.ts';
import type { Label, LabelledPost, LabelledSet } from './labelled-set.ts';
import { type OriginScore, originScores } from './origins.ts';
import { type Interval, wilson } from './wilson.ts';

/** Proportions from 0 to 1; null where there was nothing to count. `…_95`: Wilson's interval. */
export type Rates = {
  precision: number | null;
  precision_95: Interval;
  recall: number | null;
  recall_95: Interval;
  f1: number | null;
};

export type RuleScore = Rates & {
  /** Ids of posts that break the rule, and it found nothing. */
  missed: string[];
  /** Ids of posts that keep the rule, and it found something. */
  false: string[];
  /** The same by evidence: a problem answers a label if they overlap in the same string. */
  evidence: Rates;
};

export type Score = {
  posts: number;
  unsafe: number;
  safe: number;
  /** Ids of unsafe posts that would be published, or redacted with labelled evidence still to be seen. */
  leaked: string[];
  leaked_95: Interval;
  /** Ids of safe posts that would not be published. */
  held: string[];
  held_95: Interval;
  rules: Record<RuleId, RuleScore>;
  /** How often names are found, by group of name origin; absent where the set has no origins.csv. */
  origins?: Record<string, OriginScore>;
  /** Milliseconds to evaluate and decide a post, on one core: the fastest of several runs, the grammar read before. */
  ms_per_post: number;
};

type Measured = {
  school: School;
  rules: readonly Rule[];
  /** YYYY-MM-DD */
  today: string;
  /** For about how long runs are timed, in milliseconds. A build judges thousands of posts, so the code is to be warm. */
  timedFor: number;
  /** Slips of the posts' texts, read before. */
  grammarIn?: Context['grammarIn'];
};

type Pair = { labelled: LabelledPost; judged: Judged };

export function score(set: LabelledSet, { school, rules, today, timedFor, grammarIn }: Measured): Score {
  const measured = asMeasured(school);
  const services = makeContext(
    measured,
    { pupils: [...set.pupils], past: [], staff: [...set.staff] },
    today,
    grammarIn,
  );
  const records = asRecords(set.posts);
  const run = () => judge(records, measured, rules, services);
  const { judged, redactions } = run();
  const byId = new Map(judged.map((one) => [one.post.id, one]));
  const pairs = set.posts.map((labelled) => ({ labelled, judged: byId.get(labelled.id) as Judged }));
  const unsafe = pairs.filter(({ labelled }) => !labelled.safe);
  const safe = pairs.filter(({ labelled }) => labelled.safe);
  const leaked = unsafe.filter((pair) => leaks(pair, redactions.get(pair.labelled.id)));
  const held = safe.filter((pair) => pair.judged.verdict !== 'publish');
  return {
    posts: pairs.length,
    unsafe: unsafe.length,
    safe: safe.length,
    leaked: idsOf(leaked),
    leaked_95: wilson(leaked.length, unsafe.length),
    held: idsOf(held),
    held_95: wilson(held.length, safe.length),
    // What goes beyond the policy is not labelled.
    rules: Object.fromEntries(rules.filter(({ beyond }) => !beyond).map(({ id }) => [id, ruleScore(id, pairs)])),
    ...(set.origins.size > 0 ? { origins: originScores(set, judged, services.register) } : {}),
    ms_per_post: leastTime(run, timedFor) / pairs.length,
  };
}

/** A machine's look counts, and conduct binds whatever the date of a post. */
function asMeasured(school: School): School {
  return {
    ...school,
    policy: { ...school.policy, effective: '0001-01-01' },
    pictures: { ...school.pictures, trust_detector: true },
  };
}

function judge(
  { posts, looks, machine }: AsRecords,
  school: School,
  rules: readonly Rule[],
  { context }: Services,
): Check {
  return check({
    posts,
    seen: seePosts(posts, { looks, machine, school }),
    rules,
    context,
    waivers: [],
    decisions: [],
    gone: new Set(),
    digest: (pupils) => pupils,
  });
}

function idsOf(pairs: readonly Pair[]): string[] {
  return pairs.map(({ labelled }) => labelled.id);
}

function leaks({ labelled, judged: { verdict } }: Pair, redacted: Redacted | undefined): boolean {
  if (verdict !== 'redact') return verdict === 'publish';
  return !redacted || labelled.expect.some((label) => isStillSeen(label, redacted.post));
}

function isStillSeen({ where, evidence }: Label, { text, pictures, quoted }: SeenPost): boolean {
  if (!evidence) return where === 'media' && pictures.length > 0;
  const strings = [text, quoted?.author, quoted?.text, ...pictures.flatMap(({ alt, ocr }) => [alt, ocr])];
  return strings.some((string) => string?.includes(evidence));
}

function ruleScore(rule: RuleId, pairs: readonly Pair[]): RuleScore {
  const labelled = pairs.filter((pair) => labelsOf(rule, pair).length > 0);
  const found = pairs.filter((pair) => problemsOf(rule, pair).length > 0);
  const missed = labelled.filter((pair) => !found.includes(pair));
  const inVain = found.filter((pair) => !labelled.includes(pair));
  const labels = pairs.flatMap((pair) => labelsOf(rule, pair).map((label) => ({ label, pair })));
  const problems = pairs.flatMap((pair) => problemsOf(rule, pair).map((problem) => ({ problem, pair })));
  const answered = labels.filter(({ label, pair }) =>
    problemsOf(rule, pair).some((problem) => answers(problem, label, pair.judged.seen)),
  );
  const apt = problems.filter(({ problem, pair }) =>
    labelsOf(rule, pair).some((label) => answers(problem, label, pair.judged.seen)),
  );
  return {
    ...rates({
      right: found.length - inVain.length,
      found: found.length,
      met: found.length - inVain.length,
      there: labelled.length,
    }),
    missed: idsOf(missed),
    false: idsOf(inVain),
    evidence: rates({ right: apt.length, found: problems.length, met: answered.length, there: labels.length }),
  };
}

function labelsOf(rule: RuleId, { labelled }: Pair): Label[] {
  return labelled.expect.filter((label) => label.rule === rule);
}

function problemsOf(rule: RuleId, { judged }: Pair): readonly Problem[] {
  return judged.findings.find((finding) => finding.rule === rule)?.problems ?? [];
}

/** `right` of `found` were rightly found; `met` of what was `there` was found. */
function rates({ right, found, met, there }: { right: number; found: number; met: number; there: number }): Rates {
  const precision = found === 0 ? null : right / found;
  const recall = there === 0 ? null : met / there;
  const both = precision === null || recall === null ? null : precision + recall;
  return {
    precision,
    precision_95: wilson(right, found),
    recall,
    recall_95: wilson(met, there),
    f1: both === null ? null : both === 0 ? 0 : (2 * (precision as number) * (recall as number)) / both,
  };
}

/** Text, hashtag and url are one string. */
function stringNameOf(where: Where): Where {
  return where === 'hashtag' || where === 'url' ? 'text' : where;
}

function answers(problem: Problem, label: Label, post: SeenPost): boolean {
  if (stringNameOf(problem.where) !== stringNameOf(label.where)) return false;
  const text = stringOf(post, problem);
  // What is missing, a picture, or an account that stands in no text has no place.
  if (!label.evidence || !problem.at || text === null) return true;
  return placesOf(label.evidence, text).some((place) => overlap(place, problem.at as Span));
}

function placesOf(evidence: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(evidence); at >= 0; at = text.indexOf(evidence, at + 1)) {
    places.push([at, at + evidence.length]);
  }
  return places;
}

/** The fastest run, in milliseconds: whatever else the machine does only ever makes one slower. */
function leastTime(run: () => void, timedFor: number): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + timedFor;
  do {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  } while (performance.now() < end);
  return least;
}
