/** Whether a site that was built has to go out. */
import { daysBetween } from '../day.ts';

/** What a site says of itself in its archive.json. */
export type Says = { content: string | null; checked: string | null };

export type DeployQuestion = {
  built: Says;
  /** What is on the web; null where nobody knows. */
  shown: Says | null;
  /** The last deploy was cut off, or what came down was still public after it. */
  doubt: 'unfinished' | 'public' | null;
  today: string;
  /** school.yaml's `review_cycle_days`. */
  cycle: number;
};

/** `why` is a sentence for the summary. */
export function needsDeploy({ built, shown, doubt, today, cycle }: DeployQuestion): { deploy: boolean; why: string } {
  if (doubt === 'unfinished') return { deploy: true, why: 'The last deploy was cut off, so the site goes out again.' };
  if (doubt === 'public') {
    return { deploy: true, why: 'Something that came down was still on the web, so the site goes out again.' };
  }
  if (shown === null) return { deploy: true, why: 'What is on the web is not known, so the site goes out.' };
  if (built.content === null || built.content !== shown.content) return { deploy: true, why: 'The site is new.' };
  const age = shown.checked === null ? Number.POSITIVE_INFINITY : daysBetween(shown.checked, today);
  if (age > cycle / 2) {
    return {
      deploy: true,
      why: 'Nothing is new; the site goes out all the same, because the day of the check that it shows is getting old.',
    };
  }
  return { deploy: false, why: 'Nothing is new on the site, so nothing was deployed.' };
}
