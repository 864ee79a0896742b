/** What a check of the live site leaves for reports and for the next check. */
import type { LiveFindings } from './check-live.ts';
import type { CameDown, LiveState } from './live-state.ts';

/** Whether an address is down can be said only of the site that was built last: an older one may show the same elsewhere. */
export function noteLive(
  state: LiveState,
  findings: LiveFindings,
  { today, url }: { today: string; url: string },
): LiveState {
  if (findings.fault !== null) return state;
  const { found, made } = findings;
  const isProof = findings.isBuilt && findings.isWhole;
  const cameDown = state.cameDown.map((line): CameDown => {
    const one = found.get(line.path);
    if (one === 'public' || one === 'cached') return { ...line, down: null, public: today };
    return one === 'gone' && isProof ? { ...line, down: line.down ?? today } : line;
  });
  const isGood = isProof && [...found.values()].every((one) => one === 'gone');
  const check = isGood ? { on: today, url, checked: made?.checked ?? today } : state.check;
  return { ...state, cameDown, check };
}
