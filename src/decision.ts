/** What a person decided on a post: a row of decisions.csv. */
import { type Edited, idsOf, type PostId } from './post.ts';

export const decisionVerdicts = ['publish', 'redact', 'withhold'] as const;

export type Decision = {
  post: PostId;
  verdict: (typeof decisionVerdicts)[number];
  by: string;
  role: string;
  /** YYYY-MM-DD */
  on: string;
  reason: string;
  /** sha256 of what was found when it was decided; empty until the next check fills it in. */
  basis: string;
  /**
   * Single pictures whose faces are shown or covered, whatever school.yaml says, or that are left out: `1 show; 2 cover; 3 leave out`.
   * Pictures count from 1.
   */
  faces?: string;
  /** Line in decisions.csv, to name it where it is amiss. */
  line?: number;
};

export const faceChoices = ['show', 'cover', 'leave out'] as const;
export type FaceChoice = (typeof faceChoices)[number];

const choice = /^(\d{1,2})\s+(show|cover|leave\s+out)$/iu;

/** Picture number to choice; null where the text says something else. */
export function readFaces(text: string): Map<number, FaceChoice> | null {
  const choices = new Map<number, FaceChoice>();
  for (const part of text.split(/[;,]/u)) {
    if (part.trim() === '') continue;
    const [, number, what] = choice.exec(part.trim()) ?? [];
    if (!number || !what) return null;
    choices.set(Number(number), faceChoices.find((one) => one === what.toLowerCase()) ?? 'leave out');
  }
  return choices;
}

/**
 * The decision that counts for a post. What people said of an older version was said of the post: the last line about it counts, and a
 * `withhold` of an older version holds until somebody decides anew on that version or a later one.
 */
export function standingDecisions(decisions: readonly Decision[]): (post: Edited) => Decision | null {
  const last = new Map(decisions.map((decision, line) => [decision.post, { decision, line }]));
  return (post) => {
    const own = idsOf(post).flatMap((id, age) => {
      const one = last.get(id);
      return one ? [{ ...one, age }] : [];
    });
    // Later in the file, and about the same version or a later one (`age` counts back from the latest).
    const standing = own.filter((one) => !own.some((other) => other.line > one.line && other.age <= one.age));
    const withheld = standing.find(({ decision }) => decision.verdict === 'withhold');
    return (withheld ?? standing.sort((a, b) => b.line - a.line)[0])?.decision ?? null;
  };
}
