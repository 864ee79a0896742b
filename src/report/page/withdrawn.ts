/** Consents that have ended since the last report: whose, and what came down for it. */
import { isToDelete, type Withdrawal, type Withdrawals, type WithdrawnPost } from '../../withdrawals.ts';
import { shortDay } from '../dates.ts';
import { type Html, html } from '../html.ts';
import type { Report, ReportPost } from '../report.ts';
import { liveWords, uncheckedWords } from './live.ts';
import { counted, listed, opening, platformLink, verdictTag, whenSent } from './wording.ts';

type Posts = ReadonlyMap<string, ReportPost>;

const newsTitle = 'Withdrawn since the last report';

function isNews({ since, fresh }: Withdrawals): boolean {
  return since !== null && fresh.length > 0;
}

export function withdrawnSection({ withdrawals, posts }: Report): Html | null {
  if (withdrawals === null) return null;
  const { since, fresh, open } = withdrawals;
  if (fresh.length + open.length === 0) return null;
  const byId = new Map(posts.map((post) => [post.id, post]));
  const withdrawn = fresh.filter(({ how }) => how !== 'left');
  const left = fresh.filter(({ how }) => how === 'left');
  const list = (own: readonly Withdrawal[]) => listOf(own, byId, since !== null);
  return html`<section class="task" id="withdrawn" aria-labelledby="withdrawn-title">
<h2 id="withdrawn-title">${isNews(withdrawals) ? newsTitle : 'Consent that has ended'} <span class="count">${counted(fresh.length + open.length, 'pupil')}</span></h2>
${
  since === null
    ? html`<p>No earlier report is remembered here, so nobody can say since when. These are all pupils of whom the records say that consent for photographs was withdrawn, or who had it and have left.</p>`
    : html`<p>${fresh.length === 0 ? 'No consent for photographs has ended' : 'Consent for photographs that has ended'} since the report of ${shortDay(since)}. It reaches every post, however old.</p>`
}
<div class="how"><h3>How</h3><p>The archive as it is built now does not show these pictures. From the website they are gone once the line says “down”. Twitter still has them: open each post there, delete it, and add a line to <code>gone.csv</code>. Who is behind a number stands in the register.</p></div>
${withdrawn.length > 0 && list(withdrawn)}
${left.length > 0 && html`<details class="month"${left.length <= 5 && html` open`}><summary>Left the school <span class="count">${counted(left.length, 'pupil')}</span></summary>${list(left)}</details>`}
${open.length > 0 && html`<h3>Told before, and still on Twitter <span class="count">${counted(open.length, 'pupil')}</span></h3>${list(open)}`}
</section>`;
}

/** `isKnown`: an earlier report is remembered, and with it what was shown then. */
function listOf(withdrawals: readonly Withdrawal[], posts: Posts, isKnown: boolean): Html {
  return html`<ul class="plain">${withdrawals.map((one) => {
    const asked = one.posts.filter(({ why }) => why === 'asked').length;
    const own = one.posts.filter(({ why }) => why === 'listed');
    return html`<li class="card"><h4>${one.pupil}${one.class !== '' && `, class ${one.class}`}</h4><p>${endWords(one)}. ${own.length === 0 ? 'No picture lists this pupil.' : `${counted(own.length, 'post')} with a picture of this pupil.`}${asked > 0 && ` Of ${counted(asked, 'further post')} nobody has said yet that this pupil is not in it; they wait until somebody looks again.`}</p>
${own.length > 0 && html`<ul class="worklist">${own.map((post) => line(post, posts, isKnown))}</ul>`}</li>`;
  })}</ul>`;
}

function endWords({ how, day }: Withdrawal): string {
  const on = day === null ? '' : ` on ${shortDay(day)}`;
  if (how === 'withdrawn') return `Consent withdrawn${on}`;
  return how === 'left' ? `Left${on}` : 'The register no longer says yes';
}

function line({ id, pictures, cameDown, gone }: WithdrawnPost, posts: Posts, isKnown: boolean): Html | null {
  const post = posts.get(id);
  if (post === undefined) return null;
  const which = pictures.length > 0 && `${pictures.length === 1 ? 'picture' : 'pictures'} ${listed(pictures)}`;
  const before = isKnown ? 'was not shown here before' : '';
  const here = cameDown || post.live !== null ? (liveWords(post) ?? html`<span>${uncheckedWords}</span> `) : before;
  const state = gone ? html`deleted on Twitter; ${here}` : here;
  return html`<li${gone && html` class="done"`}><span class="when">${whenSent(post)}</span> <code>p${id}</code> ${which && html`<span class="which">${which}</span> `}${verdictTag(post.verdict)} ${state} ${!gone && platformLink(post)}<span class="opening" dir="auto">${opening(post)}</span></li>`;
}

/** What is to be deleted on the platform because consent has ended: how many posts, and in which words the first screen says so. */
export function toDeleteFor({ withdrawals }: Report): { count: number; why: string } {
  if (withdrawals === null) return { count: 0, why: '' };
  const all = [...withdrawals.fresh, ...withdrawals.open].flatMap(({ posts }) => posts.filter(isToDelete));
  return {
    count: new Set(all.map(({ id }) => id)).size,
    why: `${isNews(withdrawals) ? `${newsTitle}. ` : ''}They stand below once more, among all that is to take down.`,
  };
}

/** For the records: what the section would say where there is nothing to list. */
export function noneWithdrawn({ withdrawals }: Report): string | null {
  if (withdrawals === null || withdrawals.since === null || withdrawals.fresh.length > 0) return null;
  return `None has ended since the report of ${shortDay(withdrawals.since)}.`;
}
