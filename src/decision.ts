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
  /** Single pictures whose faces are shown or covered, whatever school.yaml says: `1 show; 2 cover`. Pictures count from 1. */
  faces?: string;
};

const choice = /^(\d{1,2})\s+(show|cover)$/iu;

/** Picture number to choice; null where the text says something else. */
export function readFaces(text: string): Map<number, 'show' | 'cover'> | null {
  const choices = new Map<number, 'show' | 'cover'>();
  for (const part of text.split(/[;,]/u)) {
    if (part.trim() === '') continue;
    const [, number, what] = choice.exec(part.trim()) ?? [];
    if (!number || !what) return null;
    choices.set(Number(number), what.toLowerCase() === 'show' ? 'show' : 'cover');
  }
  return choices;
}
