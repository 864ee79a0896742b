/** Runs the rules over a post as it is seen: post to findings. */
import { foldWords } from './fold.ts';
import { londonDay } from './london.ts';
import { worst } from './outcome.ts';
import { type Context, type Finding, type Problem, type Rule, type RuleId, type SeenPost, wordsOf } from './rule.ts';
import type { Waiver } from './waiver.ts';

export type Evaluation = {
  /** One a rule, in the rules' order, waived problems left out. */
  findings: Finding[];
  /** Waivers that suppressed something, with the number of places. */
  used: Map<Waiver, number>;
  /** Problems that a waiver declared harmless. */
  waived: Waived[];
};

export type Waived = Problem & { rule: RuleId };

/** The rules that judge names: the only ones that a waiver can answer. */
export const nameRules: readonly string[] = ['name-with-picture', 'forename-only'];

export function evaluate(
  post: SeenPost,
  rules: readonly Rule[],
  context: Context,
  waivers: readonly Waiver[] = [],
): Evaluation {
  const used = new Map<Waiver, number>();
  const waived: Waived[] = [];
  // Conduct binds from the day on which the policy took effect; a child is to be protected in posts of any year.
  const binds = londonDay(post.at) >= context.school.policy.effective;
  const findings = rules.map((rule): Finding => {
    const about = { post: post.id, rule: rule.id };
    if (rule.severity === 'note' && !binds) {
      return { ...about, outcome: 'inapplicable', problems: [] };
    }
    try {
      if (!rule.appliesTo(post, context)) return { ...about, outcome: 'inapplicable', problems: [] };
      const problems = [...rule.check(post, context)].map(marked(context)).filter((problem) => {
        const waiver = problem.never
          ? undefined
          : waivers.find((one) => one.rule === rule.id && covers(one, problem, post));
        if (waiver) {
          used.set(waiver, (used.get(waiver) ?? 0) + 1);
          waived.push({ ...problem, rule: rule.id });
        }
        return waiver === undefined;
      });
      return { ...about, outcome: worst(['pass', ...problems.map((problem) => problem.outcome)]), problems };
    } catch {
      // The cause may quote the post, so it is not kept; `npm run check` on the post alone shows where.
      const waits = rule.severity === 'withhold' ? ' The post waits until it can.' : '';
      const message = `The check "${rule.id}" could not be run on this post. Tell the computing lead.${waits}`;
      return { ...about, outcome: 'review', problems: [{ outcome: 'review', message, where: 'text' }], threw: true };
    }
  });
  return { findings, used, waived };
}

/** A child who must not appear at all is not to be waived, nor decided away. What another post says is that one's question. */
function marked({ register }: Context): (problem: Problem) => Problem {
  return (problem) => {
    const isNever = problem.pupils?.some((pupil) => register.mustNotAppear(pupil)) && !problem.elsewhere;
    return isNever ? { ...problem, never: true } : problem;
  };
}

/** The string that a problem's place counts in; null where it has none. */
export function stringOf(post: SeenPost, problem: Problem): string | null {
  const { where } = problem;
  if (where === 'media') return null;
  if (where === 'quoted') return post.quoted?.text ?? null;
  if (where === 'alt' || where === 'ocr') {
    return wordsOf(post).find((words) => words.where === where && words.picture === problem.picture)?.text ?? null;
  }
  return post.text;
}

/** What exactly was found: the slice of its string, or null for a picture or for what is missing. */
export function evidenceOf(post: SeenPost, problem: Problem): string | null {
  const text = stringOf(post, problem);
  return text !== null && problem.at ? text.slice(problem.at[0], problem.at[1]) : null;
}

/** Whether a problem's span lies inside the waiver's phrase, as whole folded words. */
function covers(waiver: Waiver, problem: Problem, post: SeenPost): boolean {
  const text = stringOf(post, problem);
  if (text === null || !problem.at || !nameRules.includes(waiver.rule)) return false;
  const [start, end] = problem.at;
  const phrase = foldWords(waiver.phrase).map((word) => word.folded);
  const words = foldWords(text);
  return words.some((_, first) => {
    const run = words.slice(first, first + phrase.length);
    return (
      phrase.length > 0 &&
      run.length === phrase.length &&
      run.every((word, index) => word.folded === phrase[index]) &&
      (run[0]?.at[0] ?? 0) <= start &&
      end <= (run.at(-1)?.at[1] ?? 0)
    );
  });
}
