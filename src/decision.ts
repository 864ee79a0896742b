/** What a person decided on a post: a row of decisions.csv. */
import type { PostId } from './post.ts';

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
