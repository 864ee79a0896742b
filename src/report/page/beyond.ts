/** Good practice that the policy does not ask for: summed up, so that advice never buries what has to be done. */
import type { Rule, RuleId } from '../../rule.ts';
import { asShown } from '../../showing.ts';
import { type Html, html } from '../html.ts';
import type { Report, ReportFinding, ReportPost } from '../report.ts';
import { counted, listed, number, opening, platformLink, whenSent } from './wording.ts';

/** So many posts are listed; the table holds them all. */
const listedAtMost = 40;

type Found = readonly { post: ReportPost; finding: ReportFinding }[];

/** How the office does it, in its own tables. */
const how: Readonly<Record<RuleId, Html>> = {
  'alt-text': html`<p>In <code>looks.csv</code>, write the description into the column <code>description</code> of the picture’s last line. Where it has no line yet, somebody has to look at it first. Do not add a second line for the description alone: the last line counts, with its pupils.</p>`,
};

export function beyondGroup(rows: readonly { rule: Rule; found: Found }[], { school }: Report): Html | null {
  if (rows.length === 0) return null;
  return html`<h3 id="beyond">Good practice beyond the policy</h3>
<p>The policy does not ask for this, so nothing here is a breach, holds a post back or has to be done by a day.</p>
${rows.map((row) => advice(row, school))}`;
}

function advice({ rule, found }: { rule: Rule; found: Found }, school: Report['school']): Html {
  const tag = html`<span class="tag practice">Good practice</span>`;
  if (found.length === 0) return html`<p>${tag} ${rule.title}: nothing to add.</p>`;
  const byPost = [...Map.groupBy(found, ({ post }) => post)];
  const shown = byPost.flatMap(([post, own]) => {
    const seen = own.filter(({ finding }) => isSeen(post, finding, school));
    return seen.length > 0 ? [[post, seen] as const] : [];
  });
  const hidden = found.length - shown.reduce((sum, [, { length }]) => sum + length, 0);
  const rest = shown.length - listedAtMost;
  const wordings = [...Map.groupBy(found, ({ finding }) => finding.message)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return html`<details class="found practice" id="rule-${rule.id}"><summary>${rule.title} <span class="count">${number(found.length)} to add, in ${counted(byPost.length, 'post')}</span></summary>
<p>${tag} ${rule.why} ${rule.fix}</p>
${how[rule.id] ?? null}
<ul class="wordings">${wordings.map(([message, { length }]) => html`<li><strong>${number(length)} ×</strong> ${message}</li>`)}</ul>
<p>${hidden === found.length ? 'Parents see none of these.' : `Parents see ${number(found.length - hidden)} of these:`}</p>
${shown.length > 0 && html`<ul class="lines">${shown.slice(0, listedAtMost).map(line)}</ul>`}
${rest > 0 && html`<p class="more">And ${counted(rest, 'older post')}.</p>`}
${hidden > 0 && html`<p class="more">${number(hidden)}${hidden < found.length && ' more'} ${hidden === 1 ? 'belongs' : 'belong'} to what is not shown, and can wait.</p>`}
<p class="more">All are in <code>findings.csv</code>, behind everything else.</p>
</details>`;
}

/** Whether parents see what the advice is about. */
function isSeen(post: ReportPost, { picture }: ReportFinding, { pictures }: Report['school']): boolean {
  if (post.verdict !== 'publish' && post.verdict !== 'redact') return false;
  return (
    picture === null || post.shown.some((one) => one.number === picture && asShown(one, post, pictures.faces) !== null)
  );
}

function line([post, found]: readonly [ReportPost, Found]): Html {
  const numbers = [...new Set(found.flatMap(({ finding: { picture } }) => picture ?? []))];
  const which = numbers.length > 0 && `${numbers.length === 1 ? 'picture' : 'pictures'} ${listed(numbers)}`;
  return html`<li><span class="when">${whenSent(post)}</span> ${which && html`${which} `}<span class="opening" dir="auto">${opening(post, 60)}</span> <code>p${post.id}</code> ${platformLink(post)}</li>`;
}
