/** The archive in figures: posts by verdict, rule by rule, month by month. */
import type { Verdict } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { longMonth, monthsBetween } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { type Report, type ReportFinding, type ReportPost, totalsOf } from '../report.ts';
import { bar } from './bar.ts';
import { beyondGroup } from './beyond.ts';
import { clauseOf } from './card.ts';
import { counted, number, opening, outcomeTag, platformLink, verdictTag, whenSent } from './wording.ts';

const verdicts = ['publish', 'redact', 'wait', 'withhold'] as const satisfies readonly Verdict[];

const meanings: Readonly<Record<Verdict, string>> = {
  publish: 'Parents see them.',
  redact: 'Parents see them without what was found. The original is gone from Twitter.',
  wait: 'The archive does not show them until somebody looks or decides.',
  withhold: 'The archive does not show them.',
};

/** So many findings of a rule are listed; the table holds them all. */
const listedAtMost = 100;

export function totalsSection({ totals, posts }: Report): Html {
  const shown = posts.filter(({ words }) => words).length;
  return html`<section id="totals" aria-labelledby="totals-title">
<h2 id="totals-title">All posts <span class="count">${counted(totals.posts, 'post')}</span></h2>
${bar(
  verdicts.map((kind) => ({ kind, count: totals[kind] })),
  totals.posts,
)}
<dl class="totals">${verdicts.map(
    (verdict) =>
      html`<div><dt>${verdictTag(verdict)}</dt><dd><strong>${number(totals[verdict])}</strong> ${meanings[verdict]}</dd></div>`,
  )}</dl>
${shown > 0 && html`<p>Of ${counted(shown, 'post')} the words are shown without the pictures.</p>`}
</section>`;
}

type Row = { rule: Rule; found: { post: ReportPost; finding: ReportFinding }[] };

export function rulesSection(report: Report): Html {
  const rows: Row[] = report.rules.map((rule) => ({ rule, found: [] }));
  const byId = new Map(rows.map((row) => [row.rule.id, row]));
  for (const post of report.posts.toReversed()) {
    for (const finding of post.findings) byId.get(finding.rule)?.found.push({ post, finding });
  }
  const ofPolicy = rows.filter(({ rule }) => rule.beyond !== true);
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rule by rule</h2>
<p>A rule that <strong>holds back</strong> keeps a post from parents until it is settled. A rule of conduct only <strong>reports</strong>, so that the next posts can be better.</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of rules"><table>
<thead><tr><th scope="col">Rule</th><th scope="col">What it does</th><th scope="col" class="n">Sure</th><th scope="col" class="n">In doubt</th><th scope="col" class="n">Posts</th></tr></thead>
<tbody>${ofPolicy.map(ruleRow)}</tbody></table></div>
${ofPolicy.filter(({ found }) => found.length > 0).map(ruleDetails)}
${beyondGroup(
  rows.filter(({ rule }) => rule.beyond === true),
  report,
)}
</section>`;
}

function ruleRow({ rule, found }: Row): Html {
  const sure = found.filter(({ finding }) => finding.outcome === 'fail').length;
  return html`<tr><th scope="row">${found.length > 0 ? html`<a href="#rule-${rule.id}">${rule.title}</a>` : rule.title}</th><td>${rule.severity === 'withhold' ? 'holds back' : 'reports'}</td><td class="n">${number(sure)}</td><td class="n">${number(found.length - sure)}</td><td class="n">${number(postCount(found))}</td></tr>`;
}

function postCount(found: Row['found']): number {
  return new Set(found.map(({ post }) => post.id)).size;
}

/** What a rule found: by wording, then line by line, newest first. */
function ruleDetails({ rule, found }: Row): Html {
  const wordings = [...Map.groupBy(found, ({ finding }) => `${finding.outcome} ${finding.message}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  const rest = found.length - listedAtMost;
  return html`<details class="found" id="rule-${rule.id}"><summary>${rule.title} <span class="count">${counted(postCount(found), 'post')}</span></summary>
<dl><dt>The policy</dt><dd>${clauseOf(rule)}</dd><dt>What to do</dt><dd>${rule.fix}</dd></dl>
<ul class="wordings">${wordings
    .slice(0, 12)
    .map(
      (all) =>
        html`<li><strong>${number(all.length)} ×</strong> ${all[0] !== undefined && html`${outcomeTag(all[0].finding.outcome)} ${all[0].finding.message}`}</li>`,
    )}</ul>
<ul class="lines">${found
    .slice(0, listedAtMost)
    .map(
      ({ post, finding }) =>
        html`<li><span class="when">${whenSent(post)}</span> ${verdictTag(post.verdict)} ${
          finding.evidence === null
            ? html`<span class="opening" dir="auto">${opening(post, 60)}</span>`
            : html`<q dir="auto">${finding.evidence}</q>`
        } ${platformLink(post)}</li>`,
    )}</ul>
${rest > 0 && html`<p class="more">${counted(rest, 'older finding')} of this rule ${rest === 1 ? 'is' : 'are'} in <code>findings.csv</code>.</p>`}
</details>`;
}

export function monthsSection(report: Report): Html | null {
  const [first, last] = [report.posts[0], report.posts.at(-1)];
  if (!first || !last) return null;
  const byMonth = Map.groupBy(report.posts, ({ day }) => day.slice(0, 7));
  const months = monthsBetween(first.day.slice(0, 7), last.day.slice(0, 7)).map((month) => ({
    month,
    totals: totalsOf(byMonth.get(month) ?? []),
  }));
  const most = Math.max(...months.map(({ totals }) => totals.posts));
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))];
  return html`<section id="months" aria-labelledby="months-title">
<h2 id="months-title">Month by month</h2>
${years.map(
  (
    [year, own],
    index,
  ) => html`<details class="year"${index < 2 && html` open`}><summary>${year} <span class="count">${counted(
    own.reduce((sum, { totals }) => sum + totals.posts, 0),
    'post',
  )}</span></summary>
<div class="wide" tabindex="0" role="region" aria-label="Posts of ${year} by month"><table class="months">
<thead><tr><th scope="col">Month</th><th scope="col" class="n">Posts</th><th scope="col" class="n">Published</th><th scope="col" class="n">Waiting</th><th scope="col" class="n">Held back</th><td class="drawn"></td></tr></thead>
<tbody>${own.map(
    ({ month, totals }) =>
      html`<tr><th scope="row">${longMonth(month).split(' ')[0] ?? ''}<span class="unseen"> ${year}</span></th><td class="n">${number(totals.posts)}</td><td class="n">${number(totals.publish + totals.redact)}</td><td class="n">${number(totals.wait)}</td><td class="n">${number(totals.withhold)}</td><td class="drawn">${bar(
        verdicts.map((kind) => ({ kind, count: totals[kind] })),
        most,
      )}</td></tr>`,
  )}</tbody></table></div></details>`,
)}
</section>`;
}
