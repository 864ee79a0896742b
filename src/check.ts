/** Judges every post: the verb between the store and all that is shown, in public or in private. */
import { basisOf, type Found } from './basis.ts';
import { type Answer, decide, holding } from './decide.ts';
import { type Decision, standingDecisions } from './decision.ts';
import { evaluate, evidenceOf, stringOf, type Waived } from './evaluate.ts';
import { foldWord } from './fold.ts';
import type { Judged, Verdict } from './judged.ts';
import { londonDay } from './london.ts';
import type { Picture } from './look.ts';
import { worst } from './outcome.ts';
import { originalsOf } from './own-retweets.ts';
import { idsOf, type Post, type PostId } from './post.ts';
import { type Redacted, redact } from './redact.ts';
import {
  type Context,
  type Finding,
  fail,
  type Problem,
  type Rule,
  type RuleId,
  review,
  type SeenPost,
} from './rule.ts';
import type { Waiver } from './waiver.ts';

export type Check = {
  /** Oldest first. */
  judged: Judged[];
  /** New lines for decisions.csv: decisions whose basis was empty, with today's. */
  filled: Decision[];
  unused: Waiver[];
  /** How many places in posts as they are today each waiver covers. */
  covering: Map<Waiver, number>;
  /** For `redact` verdicts: what is left, and what was hidden. */
  redactions: Map<PostId, Redacted>;
  /** What a waiver or a person's decision declared harmless in a post that is shown, with the string of it that it stands in: for `verify`. */
  harmless: Harmless[];
};

/** What stands in one string of a post and breaks no promise, although this rule found it there. */
export type Harmless = { post: PostId; rule: RuleId; evidence: string; text: string };

export type CheckInput = {
  posts: readonly Post[];
  seen: ReadonlyMap<PostId, SeenPost>;
  rules: readonly Rule[];
  context: Context;
  waivers: readonly Waiver[];
  decisions: readonly Decision[];
  gone: ReadonlySet<PostId>;
  /** Posts that a line of the records may mean that cannot be believed as it stands. */
  doubted?: ReadonlySet<PostId>;
  digest(pupils: string): string;
  progress?(done: number, total: number): void;
};

export function check(input: CheckInput): Check {
  const { rules, context, waivers } = input;
  const wordRules = rules.filter((rule) => !rule.picturesOnly);
  // What is dated after today does not hold yet; to keep a post out it is never too early.
  const decisionOn = standingDecisions(
    input.decisions.filter(({ verdict, on }) => verdict === 'withhold' || on <= context.today),
  );
  const result: Check = {
    judged: [],
    filled: [],
    unused: [],
    covering: new Map(waivers.map((waiver) => [waiver, 0])),
    redactions: new Map(),
    harmless: [],
  };
  const used = new Set<Waiver>();

  /** Earlier versions, with what was found in their words and does not stand in those of today. */
  const earlierVersions = (post: Post, seen: SeenPost, now: readonly Finding[]): Found[] => {
    // Of a child who must not appear, what is sure before may be in doubt now, and no doubt makes up for it.
    const evidence = (one: SeenPost, rule: RuleId, problem: Problem) =>
      `${rule} ${foldWord(evidenceOf(one, problem) ?? '')} ${problem.never ? problem.outcome : ''}`;
    const known = new Set(now.flatMap(({ rule, problems }) => problems.map((one) => evidence(seen, rule, one))));
    return post.versions.map(({ text }) => {
      const before = { ...seen, text };
      const { findings, used: answered } = evaluate(before, wordRules, context, waivers);
      for (const waiver of answered.keys()) used.add(waiver);
      const problems = holding(findings, rules).problems.filter(
        (problem) => isInWords(problem) && !known.has(evidence(before, problem.rule, problem)),
      );
      return { post: before, problems };
    });
  };

  const judge = (post: Post, least: Least | null): Judged => {
    const full = input.seen.get(post.id) as SeenPost;
    const { from, waiting } = context.school.pictures;
    // Pictures from before the day on which they are kept are never shown: only the words are judged.
    const old = from !== null && full.pictures.length > 0 && londonDay(post.at) < from;
    const seen = old ? wordsBeside(full) : full;
    const { findings: now, used: answered, waived } = evaluate(seen, old ? wordRules : rules, context, waivers);
    const earlier = earlierVersions(post, seen, now);
    const pictured = old ? neverPictured(evaluate(full, rules, context, waivers).findings) : [];
    const findings = rules.flatMap(({ id }): Finding[] => {
      const finding = now.find(({ rule }) => rule === id);
      const unseen = pictured.filter(({ rule }) => rule === id);
      if (finding) return [withProblems(withEarlier(finding, earlier), unseen)];
      return unseen.length > 0 ? [{ post: post.id, rule: id, outcome: 'fail', problems: unseen }] : [];
    });
    for (const [waiver, places] of answered) {
      used.add(waiver);
      result.covering.set(waiver, (result.covering.get(waiver) ?? 0) + places);
    }
    const { problems, threw } = holding(findings, rules);
    const basis = basisOf([{ post: seen, problems }, ...earlier], input.digest);
    const decision = decisionOn(post);
    const rest = (flagged: readonly Problem[]): (Redacted & { waived: readonly Waived[] }) | null => {
      // What is never shown here needs no masking, and a redaction waits until it is gone from the platform.
      const own = flagged.filter((problem) => problem.unseen !== true);
      const left = redact(seen, own);
      if (!left) return null;
      const again = evaluate(left.post, old ? wordRules : rules, context, waivers);
      const open = holding(again.findings, rules).problems.filter((problem) => problem.unseen !== true);
      return open.length === 0 ? { ...left, waived: again.waived } : null;
    };
    const keepHarmless = (shown: SeenPost, harmless: readonly Waived[]) => {
      for (const problem of harmless) {
        const [evidence, text] = [evidenceOf(shown, problem), stringOf(shown, problem)];
        if (evidence && text !== null) result.harmless.push({ post: shown.id, rule: problem.rule, evidence, text });
      }
    };
    const decided = decide({
      problems,
      threw,
      decision,
      basis,
      gone: idsOf(post).some((id) => input.gone.has(id)),
      auto: context.school.redact === 'auto',
      leavesSafe: (flagged) => rest(flagged) !== null,
    });
    const doubted = input.doubted?.has(post.id) === true;
    const { verdict, note, decisionHolds } = notMilder(notMilder(decided, least), doubted ? inDoubt : null);
    if (decision?.basis === '' && !threw) result.filled.push({ ...decision, basis });
    if (verdict === 'redact') {
      const left = rest(problems);
      if (left) {
        result.redactions.set(post.id, left);
        keepHarmless(left.post, left.waived);
      }
    }
    if (verdict === 'publish') keepHarmless(seen, [...waived, ...problems]);
    const unlooked =
      waiting === 'words' &&
      verdict === 'wait' &&
      !threw &&
      !doubted &&
      decision === null &&
      problems.every((problem) => problem.unlooked === true);
    const alone = unlooked && !old ? evaluate(wordsBeside(full), wordRules, context, waivers) : null;
    const words = alone ? holding(alone.findings, rules).problems.length === 0 : old && verdict === 'publish';
    if (alone && words) keepHarmless(wordsBeside(full), alone.waived);
    const shown = findings.filter((finding) => finding.problems.length > 0);
    return { post, seen, findings: shown, verdict, note, words, decision, decisionHolds, basis };
  };

  const originals = originalsOf(input.posts, context.school.account.handle);
  const judged = new Map<PostId, Judged>();
  // Retweets that may be of own posts last: what they repeat has to be judged before.
  const inTurn = input.posts.toSorted((a, b) => Number(originals.has(a.id)) - Number(originals.has(b.id)));
  for (const [index, post] of inTurn.entries()) {
    const own = originals.get(post.id)?.flatMap((id) => judged.get(id) ?? []);
    judged.set(post.id, judge(post, own ? leastOf(own) : null));
    input.progress?.(index + 1, input.posts.length);
  }
  result.judged = input.posts.flatMap((post) => judged.get(post.id) ?? []);
  result.unused = waivers.filter((waiver) => !used.has(waiver));
  return result;
}

/** How a post is judged at the least, for what lies outside it. `settled`: whatever a person decided on it. */
type Least = { verdict: Verdict; note: string; settled: boolean };

function leastOf(originals: readonly Judged[]): Least | null {
  if (originals.length === 0) {
    const note =
      'It repeats a post of the school’s own that the archive does not hold. Look at it on the platform, then decide.';
    return { verdict: 'wait', note, settled: false };
  }
  const held = originals.filter(({ verdict }) => verdict !== 'publish');
  if (held.length === 0) return null;
  const verdict = held.some((one) => one.verdict === 'withhold') ? 'withhold' : 'wait';
  return {
    verdict,
    note: 'It repeats a post of the school’s own that is not shown, or not shown whole.',
    settled: true,
  };
}

function notMilder(answer: Answer, least: Least | null): Answer {
  const rank = { publish: 0, redact: 0, wait: 1, withhold: 2 } as const;
  if (!least || rank[answer.verdict] >= rank[least.verdict]) return answer;
  if (!least.settled && answer.decisionHolds) return answer;
  return { ...answer, verdict: least.verdict, note: least.note };
}

/** The post with its words alone, judged as if they stood beside a picture of pupils: the picture is still on the platform. */
function wordsBeside(post: SeenPost): SeenPost {
  const shown = [...new Set(post.pictures.flatMap((one) => one.look?.shown ?? []))];
  const picture: Picture = {
    number: 1,
    kind: 'photo',
    file: null,
    alt: null,
    ocr: null,
    ocrBoxes: [],
    rights: [],
    look: { people: 'yes', shown, notShown: [], unknown: true, description: null, watched: false },
    machinePeople: null,
    machineFaces: null,
    sureFaces: 0,
    cleared: false,
  };
  return { ...post, pictures: [picture] };
}

const inDoubt: Least = {
  verdict: 'wait',
  note: 'A line of decisions.csv, gone.csv or looks.csv may mean this post, but its id is a digit off, its day is still to come, or it names a picture that the post has not. The report names the line: mend it.',
  settled: true,
};

const earlierVersion =
  'An earlier version of this post does not keep this rule, and the platform still shows it to whoever opens the edit history. Delete the post there and send it anew, or decide that it may be shown.';

const earlierNever =
  'An earlier version of this post may name a child who must not appear in any form, and the platform still shows it to whoever opens the edit history. Delete the post there; nobody can clear this.';

/** A finding, with a question where only an earlier version does not keep its rule; no question where that names a child who must not appear. */
function withEarlier(finding: Finding, earlier: readonly Found[]): Finding {
  const found = earlier.flatMap(({ problems }) => problems.filter(({ rule }) => rule === finding.rule));
  const [never, others] = [found.filter((one) => one.never), found.filter((one) => !one.never)];
  const place = (of: readonly Problem[]) => ({
    where: 'text' as const,
    pupils: [...new Set(of.flatMap((problem) => problem.pupils ?? []))],
    unseen: true,
  });
  const isSure = never.some(({ outcome }) => outcome === 'fail');
  return withProblems(finding, [
    ...(never.length > 0 ? [{ ...(isSure ? fail : review)(earlierNever, place(never)), never: true }] : []),
    ...(others.length > 0 ? [review(earlierVersion, place(others))] : []),
  ]);
}

/** What a post's pictures say for sure of a child who must not appear, though they are not shown here: the platform shows them. */
function neverPictured(findings: readonly Finding[]): (Problem & { rule: RuleId })[] {
  return findings.flatMap(({ rule, problems }) =>
    problems
      .filter(({ never, outcome, where }) => never && outcome === 'fail' && /^(?:alt|ocr|media)$/u.test(where))
      .map(({ at: _, ...problem }) => ({ ...problem, rule, unseen: true })),
  );
}

function withProblems(finding: Finding, more: readonly Problem[]): Finding {
  if (more.length === 0) return finding;
  const outcome = worst([finding.outcome, ...more.map((problem) => problem.outcome)]);
  return { ...finding, outcome, problems: [...finding.problems, ...more] };
}

function isInWords({ where }: Problem): boolean {
  return where === 'text' || where === 'hashtag' || where === 'url';
}
