/** The live site: what of it is still public although it came down here, and what is known to be down. */

import type { CameDown } from '../../live/live-state.ts';
import { counted as countedKinds } from '../../live/tell-live.ts';
import { shortDay } from '../dates.ts';
import { type Html, html } from '../html.ts';
import type { Report, ReportPost } from '../report.ts';
import { counted, number, opening, whenSent } from './wording.ts';

/** So many addresses stand open; more are folded. */
const inFull = 60;

/** How it stands with a post on the live site; null where nothing of it came down there, as far as the records know. */
export function liveWords({ live }: Pick<ReportPost, 'live'>): Html | null {
  if (live === null) return null;
  if (live.state === 'down') return html`<span>down: checked on ${shortDay(live.on ?? '')}</span> `;
  if (live.state === 'unchecked') return html`<span>${uncheckedWords}</span> `;
  return html`<span class="tag fail">still public on the live site on ${shortDay(live.on ?? '')}</span> `;
}

export const uncheckedWords = 'came down here; not yet checked on the live site';

/** What the report as a whole can say of the live site, since it speaks of the archive as it is built now. */
export function liveNote({ live, posts, sample }: Report): Html | null {
  if (sample || live === null || live.built === null) return null;
  const open = posts.filter((post) => post.live !== null && post.live.state !== 'down').length;
  const check =
    live.check === null
      ? 'Nobody has checked the live site yet.'
      : `The live site was last checked, and found in order, on ${shortDay(live.check.on)}.`;
  const since =
    open === 0
      ? ''
      : ` ${counted(open, 'post')} that came down here may still be public there, until the site is deployed and checked.`;
  return html`<p class="aside">“The archive” means here the site as it is built now. ${check}${since} <a href="#live-site">More about the live site</a></p>`;
}

/** What the live site still had when it was asked last. */
export function stillPublic({ live }: Pick<Report, 'live'>): readonly CameDown[] {
  return live?.cameDown.filter((one) => one.down === null && one.public !== null) ?? [];
}

export function publicSection(report: Report): Html | null {
  const order = ['page', 'picture', 'other'];
  const lines = stillPublic(report).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (lines.length === 0) return null;
  const byId = new Map(report.posts.map((post) => [post.id, post]));
  const list = (some: readonly CameDown[]) =>
    html`<ul class="worklist">${some.map((one) => addressLine(one, one.post === null ? undefined : byId.get(one.post)))}</ul>`;
  return html`<section class="task" id="public" aria-labelledby="public-title">
<h2 id="public-title">Still public on the live site <span class="count">${counted(lines.length, 'address', 'addresses')}</span></h2>
<p>The archive no longer has these, but the live site still answered for them when it was asked last.</p>
<div class="how"><h3>How</h3><ol><li>Deploy the site that was built last, so that what is gone here is deleted there (copy with deletion).</li><li>If it is still there, purge the cache of the host, or of the service before it.</li><li>Run <code>npm run verify -- --live ${liveUrl(report)}</code>, then <code>npm run report</code>.</li></ol></div>
${list(lines.slice(0, inFull))}
${lines.length > inFull && html`<details class="month"><summary>More <span class="count">${counted(lines.length - inFull, 'address', 'addresses')}</span></summary>${list(lines.slice(inFull))}</details>`}
</section>`;
}

function addressLine({ path, kind, on, public: seen }: CameDown, post: ReportPost | undefined): Html {
  const what = { page: 'page', picture: 'picture or video', other: 'search or feed' }[kind];
  return html`<li><code>${path}</code> <span class="which">${what}; came down here on ${shortDay(on)}, still public on ${shortDay(seen ?? on)}</span>${
    post !== undefined &&
    html`<span class="opening" dir="auto">${whenSent(post)}, <code>p${post.id}</code> ${opening(post)}</span>`
  }</li>`;
}

/** For the records. */
export function liveRecord(report: Report): Html | null {
  const { live, sample } = report;
  if (sample || live === null) return null;
  const { built, check, cameDown } = live;
  const open = cameDown.filter((one) => one.down === null);
  const unchecked = open.filter((one) => one.public === null);
  const seen = stillPublic(report);
  const down = cameDown.filter((one) => one.down !== null);
  const row = (name: string, lines: readonly CameDown[], isStrong = false) =>
    html`<tr${isStrong && lines.length > 0 && html` class="strong"`}><th scope="row">${name}${lines.length > 0 && html`<br><small>${countedKinds(lines)}</small>`}</th><td class="n">${number(lines.length)}</td></tr>`;
  return html`<h3 id="live-site">The live site</h3>
<p>${
    check === null
      ? 'Nobody has checked it yet, as far as the records say.'
      : `Last checked, and found in order, on ${shortDay(check.on)}; it said then that its posts were checked on ${shortDay(check.checked)}.`
  }${built !== null && ` The site that was built last before this report is of ${shortDay(built.checked)}.`}</p>
${cameDown.length > 0 && html`<table><tbody>${row('Came down before this report, not yet checked there', unchecked)}${row('Still public there', seen, true)}${row('Down: checked there', down)}</tbody></table>`}
<p><code>npm run verify -- --live ${liveUrl(report)}</code> asks the live site about every address that came down. Only what it says is gone is called “down” in this report.</p>`;
}

function liveUrl({ liveAddress }: Report): string {
  return liveAddress ?? 'URL';
}
