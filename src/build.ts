/** The whole pipe, end to end, and what it says at its end. */
import { pullText } from './closing-words.ts';
import { type Options, publicPath } from './command.ts';
import { BadInput, Fault } from './fault.ts';
import type { Judged, Verdict } from './judged.ts';
import { liveAddress, liveAlarm } from './live/live-alarm.ts';
import { counted } from './live/tell-live.ts';
import { checkStep } from './pipe/check-step.ts';
import { lookStep } from './pipe/look-step.ts';
import { publishStep } from './pipe/publish-step.ts';
import { pullStep } from './pipe/pull-step.ts';
import { recordsStep } from './pipe/records-step.ts';
import { reportStep } from './pipe/report-step.ts';
import { siteStep } from './pipe/site-step.ts';
import { verifyStep } from './pipe/verify-step.ts';
import { withWork } from './pipe/work.ts';
import type { Progress } from './progress.ts';
import type { PullOptions } from './pull-options.ts';
import { readCredentials } from './source/api/credentials.ts';
import { assertReplaceable, mendSwap } from './swap.ts';

export type Summary = {
  sample: boolean;
  /** How many posts there are of each verdict, as a sentence. */
  posts: string;
  /** What was read from the platform, in counts. */
  pulled: string | null;
  waiting: number;
  /** Posts that wait although their words are shown. */
  words: number;
  faults: number;
  /** Lines of the records that point at nothing. */
  slips: number;
  /** Pictures and videos that no machine could look at. */
  unlookable: number;
  /** What came down and was not seen to be down on the live site, counted by kind; null where nothing is, or where nobody has ever checked one. */
  open: string | null;
  /** Where the live site is; `URL` where that is not known. */
  live: string;
  /** That the live site was checked too long ago; null where it was not. */
  alarm: string | null;
  site: string;
  report: string;
};

/** @throws BadInput, Unsafe; then nothing was swapped in. The report is written before the site is verified, so that it tells why. */
export async function build(options: Options, progress: Progress, limits: PullOptions | null): Promise<Summary> {
  return withWork(options, progress, async (work) => {
    // First, so that a killed swap leaves no school without its site, whatever stops this build.
    await mendSwap(options.out);
    // What cannot be replaced or read stops the build before an import changes anything.
    await assertReplaceable(options.out, work.sample);
    await recordsStep(work);
    const { imported, pulled } = await pullStep(work, readCredentials() === null ? null : limits);
    // What is not known is not published: somebody decides to build with what is there.
    if (pulled?.stopped) throw stoppedBuild(pulled.stopped);
    const looked = await lookStep(work);
    const checked = await checkStep(work);
    const report = await reportStep(work, checked, pulled);
    const published = await publishStep(work, checked);
    await siteStep(work);
    await verifyStep(work, checked, published);
    const live = await work.store.liveState();
    const alarm = work.sample ? null : liveAlarm(live, work.school, options.today);
    const open = live.cameDown.filter(({ down }) => down === null);
    return {
      sample: work.sample,
      posts: verdictText(checked.judged),
      waiting: checked.judged.filter(({ verdict }) => verdict === 'wait').length,
      words: checked.judged.filter(({ words }) => words).length,
      faults: (imported?.faults.length ?? 0) + (pulled?.faults.length ?? 0),
      pulled: pulled && pullText(pulled),
      slips: checked.astray.reduce((sum, { lines }) => sum + lines.length, 0),
      unlookable: looked.failed,
      open: live.check !== null && open.length > 0 ? counted(open) : null,
      live: liveAddress(live, work.school) ?? 'URL',
      alarm: alarm?.outcome === 'fail' ? alarm.message : null,
      site: options.out,
      report,
    };
  });
}

function stoppedBuild(stopped: BadInput | Fault): BadInput | Fault {
  const message = `${stopped.message} Nothing was swapped in. To build with the records that are there, add --no-pull.`;
  return stopped instanceof BadInput ? new BadInput(message) : new Fault(message);
}

/** The summary for a person or a CI log: counts, times and places, and nothing about any post. */
export function summaryText(summary: Summary, progress: Progress): string {
  const { words, faults, slips, unlookable, open, alarm } = summary;
  const lines = [
    summary.sample ? 'This is the sample: every person in it is invented.' : null,
    summary.pulled,
    summary.posts,
    words > 0 ? `${words} of them are shown with their words alone.` : null,
    unlookable > 0 ? `Pictures and videos that no machine could look at: ${unlookable}. A person has to.` : null,
    faults > 0 ? `Faults in what was imported: ${faults}. The report lists them.` : null,
    slips > 0 ? `Lines in the records that point at nothing: ${slips}. The report names them first.` : null,
    open !== null
      ? `Came down here, and not yet known to be down on the live site: ${open}. Deploy, then run npm run verify -- --live ${summary.live}.`
      : null,
    alarm !== null ? `ALARM: ${alarm[0]?.toLowerCase()}${alarm.slice(1)}` : null,
    progress.times.map(({ step, seconds }) => `${step} ${seconds.toFixed(1)} s`).join(', '),
    `Site:   ${publicPath(summary.site)}`,
    `Report: ${publicPath(summary.report)}/index.html`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** The verdicts of some posts, counted. */
export function verdictText(judged: readonly Pick<Judged, 'verdict'>[]): string {
  const totals = countVerdicts(judged);
  return `${judged.length} posts: ${totals.publish} published, ${totals.redact} with parts left out, ${totals.wait} waiting, ${totals.withhold} withheld.`;
}

function countVerdicts(judged: readonly Pick<Judged, 'verdict'>[]): Record<Verdict, number> {
  const totals: Record<Verdict, number> = { publish: 0, redact: 0, wait: 0, withhold: 0 };
  for (const { verdict } of judged) totals[verdict] += 1;
  return totals;
}

/** The exit code of a command that ended well: 1 where posts wait and `--strict` was given. */
export function exitCode(options: Options, waiting: number): number {
  return options.strict && waiting > 0 ? 1 : 0;
}
