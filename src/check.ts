/** Judges every post: the verb between the store and all that is shown, in public or in private. */
import { basisOf } from './basis.ts';
import { type Answer, decide, holding } from './decide.ts';
import type { Decision } from './decision.ts';
import { evaluate, evidenceOf, stringOf } from './evaluate.ts';
import type { Judged, Verdict } from './judged.ts';
import { londonDay } from './london.ts';
import type { Picture } from './look.ts';
import { originalsOf } from './own-retweets.ts';
import type { Post, PostId } from './post.ts';
import { type Redacted, redact } from './redact.ts';
import type { Context, Problem, Rule, SeenPost } from './rule.ts';
import type { Waiver } from './waiver.ts';

export type Check = {
  /** Oldest first. */
  judged: Judged[];
  /** New lines for decisions.csv: decisions whose basis was empty, with today's. */
  filled: Decision[];
  unused: Waiver[];
  /** For `redact` verdicts: what is left, and what was hidden. */
  redactions: Map<PostId, Redacted>;
  /** What a waiver or a person's decision declared harmless in a post that is shown, with the string of it that it stands in: for `verify`. */
  harmless: { evidence: string; text: string }[];
};

export type CheckInput = {
  posts: readonly Post[];
  seen: ReadonlyMap<PostId, SeenPost>;
  rules: readonly Rule[];
  context: Context;
  waivers: readonly Waiver[];
  decisions: readonly Decision[];
  gone: ReadonlySet<PostId>;
  digest(pupils: string): string;
  progress?(done: number, total: number): void;
};

export function check(input: CheckInput): Check {
  const { rules, context, waivers } = input;
  const wordRules = rules.filter((rule) => !rule.picturesOnly);
  const last = new Map(input.decisions.map((decision) => [decision.post, decision]));
  const result: Check = { judged: [], filled: [], unused: [], redactions: new Map(), harmless: [] };
  const used = new Set<Waiver>();

  const judge = (post: Post, least: Least | null): Judged => {
    const full = input.seen.get(post.id) as SeenPost;
    const { from, waiting } = context.school.pictures;
    // Pictures from before the day on which they are kept are never shown: only the words are judged.
    const old = from !== null && full.pictures.length > 0 && londonDay(post.at) < from;
    const seen = old ? wordsBeside(full) : full;
    const { findings, used: answered, waived } = evaluate(seen, old ? wordRules : rules, context, waivers);
    for (const waiver of answered) used.add(waiver);
    const { problems, threw } = holding(findings, rules);
    const basis = basisOf(seen, problems, input.digest);
    const decision = last.get(post.id) ?? null;
    const rest = (flagged: readonly Problem[]): (Redacted & { waived: readonly Problem[] }) | null => {
      const left = redact(seen, flagged);
      if (!left) return null;
      const again = evaluate(left.post, old ? wordRules : rules, context, waivers);
      return holding(again.findings, rules).problems.length === 0 ? { ...left, waived: again.waived } : null;
    };
    const keepHarmless = (shown: SeenPost, harmless: readonly Problem[]) => {
      for (const problem of harmless) {
        const [evidence, text] = [evidenceOf(shown, problem), stringOf(shown, problem)];
        if (evidence && text !== null) result.harmless.push({ evidence, text });
      }
    };
    const decided = decide({
      problems,
      threw,
      decision,
      basis,
      gone: input.gone.has(post.id),
      auto: context.school.redact === 'auto',
      leavesSafe: (flagged) => rest(flagged) !== null,
    });
    const { verdict, note, decisionHolds } = notMilder(decided, least);
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
  // Retweets of own posts last: what they repeat has to be judged before.
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

/** How a retweet of an own post is judged at the least. `settled`: whatever a person decided on the retweet. */
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
    cleared: false,
  };
  return { ...post, pictures: [picture] };
}
