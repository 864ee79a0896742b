/** Whether the live site was checked too long ago. */

import { daysBetween } from '../day.ts';
import { shortDay } from '../report/dates.ts';
import type { School } from '../school.ts';
import type { LiveState } from './live-state.ts';

export type LiveAlarm = { outcome: 'fail' | 'review'; message: string };

/**
 * `fail`: the last check that found all in order, or the day that the live site showed then, is older than school.yaml's
 * `review_cycle_days`. `review`: there never was one, though something came down, or the school's site was built so long ago.
 */
export function liveAlarm(
  state: LiveState,
  school: Pick<School, 'review_cycle_days' | 'site'>,
  today: string,
): LiveAlarm | null {
  const { review_cycle_days: days } = school;
  const isOld = (day: string) => daysBetween(day, today) > days;
  const then = `Deploy, then run npm run verify -- --live ${liveAddress(state, school) ?? 'URL'}.`;
  const { check, since, cameDown } = state;
  if (check !== null) {
    const ago = `, longer ago than ${days} ${days === 1 ? 'day' : 'days'}`;
    if (isOld(check.on))
      return { outcome: 'fail', message: `The live site was last checked on ${shortDay(check.on)}${ago}. ${then}` };
    if (isOld(check.checked))
      return {
        outcome: 'fail',
        message: `The live site says that its posts were last checked on ${shortDay(check.checked)}${ago}. ${then}`,
      };
    return null;
  }
  const open = cameDown.filter(({ down }) => down === null).length;
  const isDue = since !== null && isOld(since) && siteAddress(school) !== null;
  if (open === 0 && !isDue) return null;
  const why = open > 0 ? ', and something came down from it since the first one was built' : '';
  return {
    outcome: 'review',
    message: `Nobody has checked the live site yet${why}. If the archive is on the web: ${then[0]?.toLowerCase()}${then.slice(1)}`,
  };
}

/** The address to check: where it was checked last, or as school.yaml has it. */
export function liveAddress({ check }: LiveState, school: Pick<School, 'site'>): string | null {
  return check?.url ?? siteAddress(school);
}

/** Names that are nobody's (RFC 2606) say that the school has not entered its own yet. */
function siteAddress({ site }: Pick<School, 'site'>): string | null {
  if (site.url === null) return null;
  const { hostname } = new URL(site.url);
  const isNobodys = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/u.test(hostname);
  return isNobodys ? null : new URL(site.base, site.url).href;
}
