/** Good practice that the policy does not ask for: summed up, so that advice never buries what has to be done. */
import type { Rule } from '../../rule.ts';
import { type Html, html } from '../html.ts';
import type { ReportFinding, ReportPost } from '../report.ts';
import { counted, listed, number, opening, platformLink, verdictTag, whenSent } from './wording.ts';

/** So many posts are listed; the table holds them all. */
const listedAtMost = 40;

type Found = readonly { post: ReportPost; finding: ReportFinding }[];

export function beyondGroup(rows: readonly { rule: Rule; found: Found }[]): Html | null {
  if (rows.length === 0) return null;
  return html`<h3 id="beyond">Good practice beyond the policy</h3>
<p>The policy does not ask for this, so nothing here is a breach, holds a post back or has to be done by a day. What is done helps.</p>
${rows.map(one)}`;
}

function one({ rule, found }: { rule: Rule; found: Found }): Html {
  const byPost = [...Map.groupBy(found, ({ post }) => post).entries()];
  const shown = byPost.filter(([{ verdict, words }]) => verdict === 'publish' || verdict === 'redact' || words);
  const rest = byPost.length - listedAtMost;
  const wordings = [...Map.groupBy(found, ({ finding }) => finding.message)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (found.length === 0)
    return html`<p><span class="tag practice">Good practice</span> ${rule.title}: nothing to add.</p>`;
  return html`<details class="found practice" id="rule-${rule.id}"><summary>${rule.title} <span class="count">${number(found.length)} to add, in ${counted(byPost.length, 'post')}</span></summary>
<p><span class="tag practice">Good practice</span> ${rule.why} ${rule.fix}</p>
<ul class="wordings">${wordings.map(([message, { length }]) => html`<li><strong>${number(length)} ×</strong> ${message}</li>`)}</ul>
<p>Parents see ${counted(shown.length, 'of these posts', 'of these posts')}; begin with those.</p>
<ul class="lines">${[...shown, ...byPost.filter((each) => !shown.includes(each))]
    .slice(0, listedAtMost)
    .map(
      ([post, own]) =>
        html`<li><span class="when">${whenSent(post)}</span> ${verdictTag(post.verdict)} ${picturesIn(own)}<span class="opening" dir="auto">${opening(post, 60)}</span> <code>p${post.id}</code> ${platformLink(post)}</li>`,
    )}</ul>
${rest > 0 && html`<p class="more">${counted(rest, 'further post')}: all are in <code>findings.csv</code>, behind everything else.</p>`}
</details>`;
}

function picturesIn(found: Found): string | null {
  const numbers = [...new Set(found.flatMap(({ finding: { picture } }) => picture ?? []))];
  return numbers.length === 0 ? null : `${numbers.length === 1 ? 'picture' : 'pictures'} ${listed(numbers)} `;
}
