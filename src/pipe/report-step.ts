/** The compliance report. */
import { duties } from '../duties.ts';
import { printsOf } from '../picture-files.ts';
import type { PullReport } from '../pull.ts';
import { gonePosts, stillThere } from '../removed.ts';
import { makeReport, writeCsv, writeHtml, writeJson } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { withdrawalsOf } from '../withdrawals.ts';
import { addressFor } from './address-for.ts';
import type { Checked } from './check-step.ts';
import type { Work } from './work.ts';

/** Writes the compliance report; answers with its folder. */
export async function reportStep(work: Work, checked: Checked, came: PullReport | null): Promise<string> {
  const { options, school, store, sample, coverage, progress } = work;
  return progress.step('report', async () => {
    const last = await store.lastImport();
    const { withdrawals, memory } = withdrawalsOf({
      ...checked.records,
      judged: checked.judged,
      register: checked.register,
      gone: gonePosts(checked.records, options.today),
      memory: await store.reportMemory(),
      today: options.today,
    });
    const report = makeReport({
      judged: checked.judged,
      rules,
      duties,
      coverage,
      school,
      records: {
        ...checked.records,
        stillThere: stillThere(
          checked.judged.map(({ post }) => post),
          checked.records,
          { seenOn: (await store.pull.state()).seen, today: options.today },
        ),
        unusedWaivers: checked.unused,
        waivers: checked.records.waivers.map((waiver) => ({ ...waiver, places: checked.covering.get(waiver) ?? null })),
        faults: [...(last?.faults ?? []), ...(came?.faults ?? [])],
        directMessages: last?.directMessages ?? null,
        astray: checked.astray,
      },
      withdrawals,
      live: await store.liveState(),
      classOf: checked.context.classOf,
      generated: options.today,
      sample,
      addressFor: (id) => addressFor(store, id),
    });
    const folder = await store.writeReport(
      {
        'index.html': writeHtml(report, await printsOf(report, store)),
        'findings.csv': writeCsv(report),
        'findings.json': writeJson(report),
      },
      options.report ?? undefined,
    );
    // Last: a report that was cut off is not one to compare with.
    await store.rememberReport(memory);
    return folder;
  });
}
