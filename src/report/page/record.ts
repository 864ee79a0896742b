/** What is on record: decisions, the policy clause by clause, duties, pictures and their metadata, consent, deletions, the import. */

import { londonDay } from '../../london.ts';
import { shortDay } from '../dates.ts';
import { lastReview } from '../duty-findings.ts';
import { type Html, html } from '../html.ts';
import type { Report } from '../report.ts';
import { decisionWords } from './card.ts';
import { liveRecord, liveWords } from './live.ts';
import { noneWithdrawn } from './withdrawn.ts';
import { counted, listed, number, opening, platformLink, shownAs, verdictTag, whenSent } from './wording.ts';

/** So many decisions and deletions stand open; more are folded by year. */
const inFull = 40;

export function decisionsSection(report: Report): Html {
  const decided = report.posts
    .flatMap((post) => (post.decision ? { post, decision: post.decision } : []))
    .sort((a, b) => (a.decision.on < b.decision.on ? 1 : a.decision.on > b.decision.on ? -1 : 0));
  const lapsed = decided.filter(({ post }) => !post.decisionHolds).length;
  const list = (own: typeof decided) =>
    html`<ul class="decisions">${own.map(({ post, decision }) => {
      // Where it did not lead to what was decided, the post's note says why.
      const why = post.verdict !== decision.verdict && post.note;
      return html`<li><p><span class="when">${shortDay(decision.on)}</span> <strong>${decisionWords[decision.verdict]}</strong>, decided ${decision.by}${decision.role && ` (${decision.role})`}${decision.reason && html`: <q dir="auto">${decision.reason}</q>`}</p><p>${verdictTag(post.verdict)} ${post.decisionHolds ? 'The decision holds.' : 'The decision does not hold today.'}${why && ` ${why}`}</p><p><span class="opening" dir="auto">${opening(post)}</span> <small>${whenSent(post)}</small> <code>p${post.id}</code> ${shownAs(post)}${liveWords(post)}${platformLink(post)}</p></li>`;
    })}</ul>`;
  const years = [...Map.groupBy(decided, ({ decision }) => decision.on.slice(0, 4))];
  return html`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">Decisions <span class="count">${number(decided.length)}</span></h2>
${decided.length === 0 && html`<p>Nobody has decided on a post yet.</p>`}
${lapsed > 0 && html`<p>${lapsed === 1 ? 'One of them does' : `${number(lapsed)} of them do`} not hold today: what was found has changed since, or could not be checked.</p>`}
${
  decided.length > inFull
    ? years.map(
        ([year, own], index) =>
          html`<details class="year"${index === 0 && html` open`}><summary>${year} <span class="count">${counted(own.length, 'decision')}</span></summary>${list(own)}</details>`,
      )
    : decided.length > 0 && list(decided)
}
</section>`;
}

export function waiversSection({ records: { waivers = [], unusedWaivers }, rules }: Report): Html | null {
  if (waivers.length === 0) return null;
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return html`<section id="waivers" aria-labelledby="waivers-title">
<h2 id="waivers-title">Waivers <span class="count">${number(waivers.length)}</span></h2>
<p>A name inside one of these phrases counts as harmless. Each one is a door that stands open: take out the line of what is no longer wanted.</p>
<ul class="decisions">${waivers.map(
    ({ rule, phrase, by, role, on, reason, places, line }) =>
      html`<li><p><q dir="auto">${phrase}</q> <strong>${coverWords(
        places,
        unusedWaivers.some((one) => one.line === line),
      )}</strong></p><p>For “${titles.get(rule) ?? rule}”, since ${shortDay(on)}, by ${by}${role && ` (${role})`}${reason && html`: <q dir="auto">${reason}</q>`} <code>waivers.csv, line ${line}</code></p></li>`,
  )}</ul>
</section>`;
}

function coverWords(places: number | null, isUnused: boolean): string {
  if (places === null) return 'has no effect today';
  if (places > 0) return `covers ${counted(places, 'place')} today`;
  return isUnused ? 'no longer covers anything' : 'covers only earlier versions of posts';
}

export function policySection(report: Report): Html {
  const { clauses, covered, rules, duties } = report;
  const titles = new Map([
    ...rules.map(({ id, title }) => [id, `“${title}”`] as const),
    ...duties.map(({ id, title, role, every }) => [id, `“${title}” (${role}, ${every})`] as const),
  ]);
  const context = clauses.filter((clause) => clause.context !== null);
  const open = clauses.filter((clause) => clause.rules.length + clause.duties.length === 0 && clause.context === null);
  const kept = clauses.filter((clause) => clause.rules.length + clause.duties.length > 0);
  return html`<section id="policy" aria-labelledby="policy-title">
<h2 id="policy-title">The policy, clause by clause <span class="count">${number(covered)} of ${number(clauses.length)}</span></h2>
<p>The policy of ${shortDay(report.school.policy.reviewed)} holds ${counted(clauses.length, 'clause')}. ${number(covered)} ${covered === 1 ? 'is' : 'are'} kept by a rule that a machine checks or by a duty that people have. ${context.length > 0 && `${number(context.length)} ${context.length === 1 ? 'asks' : 'ask'} for nothing that could be kept; each has its reason.`}</p>
${open.length > 0 && html`<p class="warn"><strong>${counted(open.length, 'clause')} ${open.length === 1 ? 'has' : 'have'} neither rule nor duty.</strong></p><ul>${open.map(({ text }) => html`<li><q>${text}</q></li>`)}</ul>`}
<details><summary>Clauses that are kept <span class="count">${number(kept.length)}</span></summary><ul class="clauses">${kept.map(
    (clause) =>
      html`<li><q>${clause.text}</q> <small>${[
        clause.rules.length > 0 && `${clause.rules.length === 1 ? 'Rule' : 'Rules'}: ${titled(clause.rules, titles)}`,
        clause.duties.length > 0 &&
          `${clause.duties.length === 1 ? 'Duty' : 'Duties'}: ${titled(clause.duties, titles)}`,
      ]
        .filter(Boolean)
        .join('. ')}.</small></li>`,
  )}</ul></details>
${context.length > 0 && html`<details><summary>Clauses that ask for nothing <span class="count">${number(context.length)}</span></summary><ul class="clauses">${context.map((clause) => html`<li><q>${clause.text}</q> <small>${clause.context}</small></li>`)}</ul></details>`}
</section>`;
}

function titled(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  return listed(ids.map((id) => titles.get(id) ?? id));
}

export function dutiesSection({ duties, records, today }: Report): Html {
  return html`<section id="duties" aria-labelledby="duties-title">
<h2 id="duties-title">What only people can do</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of duties"><table class="stacks">
<thead><tr><th scope="col">Duty</th><th scope="col">Who</th><th scope="col">How often</th><th scope="col">Last recorded</th></tr></thead>
<tbody>${duties.map((duty) => {
    const last = duty.review ? lastReview(records, duty.review, today) : null;
    const entry = records.reviews.findLast(({ kind, on }) => kind === duty.review && on === last);
    return html`<tr><th scope="row">${duty.title}<br><small>${duty.what}</small></th><td>${duty.role}</td><td>${duty.every}</td><td${duty.review !== undefined && html` class="last"`}>${
      duty.review
        ? last === null
          ? html`<strong>Not on record</strong>`
          : html`${shortDay(last)}${entry !== undefined && html`<br><small>${entry.by}${entry.role && `, ${entry.role}`}${entry.outcome && html`: <span dir="auto">${entry.outcome}</span>`}</small>`}`
        : html`<small>Shown by: ${duty.shows}</small>`
    }</td></tr>`;
  })}</tbody></table></div>
</section>`;
}

const reasonWords = { deleted: 'deleted there', hidden: 'nobody may see it there' } as const;

/** Those that look-ups found gone and not back since, the last first. */
function foundGone({ records: { removed = [] } }: Report, held: ReadonlyMap<string, unknown>) {
  const last = new Map(removed.map((removal) => [removal.id, removal]));
  return [...last.values()]
    .flatMap(({ id, on, reason }) => (reason === 'back' || !held.has(id) ? [] : { id, on, reason }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

export function recordsSection(report: Report): Html {
  const { media, consent, records, posts } = report;
  const files = media.pictures + media.videos;
  const held = new Map(posts.map((post) => [post.id, post]));
  const gone = records.gone.filter(({ post }) => held.has(post));
  const found = foundGone(report, held);
  const liveOf = (id: string) => liveWords(held.get(id) ?? { live: null });
  return html`<section id="records" aria-labelledby="records-title">
<h2 id="records-title">Pictures and records</h2>
<div class="two"><div>
<h3>Taken out of pictures</h3>
${
  files === 0
    ? html`<p>There are no pictures or videos.</p>`
    : html`<p>${counted(media.pictures, 'picture')} and ${counted(media.videos, 'video')}. What they said about themselves was taken out before they were stored.</p>
<table><tbody><tr class="${media.places > 0 ? 'strong' : ''}"><th scope="row">The place where it was taken (GPS)</th><td class="n">${number(media.places)}</td></tr>
${media.had.map(({ kind, files: count }) => html`<tr><th scope="row">${metadataWords[kind] ?? kind.toUpperCase()}</th><td class="n">${number(count)}</td></tr>`)}
<tr><th scope="row">A notice of copyright or credit</th><td class="n">${number(media.rights)}</td></tr>
<tr><th scope="row">No file: not in the archive</th><td class="n">${number(media.missing)}</td></tr>
<tr><th scope="row">Could not be read: not stored</th><td class="n">${number(media.unreadable.length)}</td></tr></tbody></table>
${media.places > 0 && html`<p>Switch off “location” in the camera of the school’s devices.</p>`}`
}
</div><div>
<h3>Consent for photographs</h3>
<p>${counted(consent.pupils, 'pupil')} on the register: ${number(consent.given)} with consent today, ${number(consent.pupils - consent.given)} without. ${consent.withdrawn > 0 && `Of these, ${number(consent.withdrawn)} ${consent.withdrawn === 1 ? 'family has' : 'families have'} withdrawn it.`} ${noneWithdrawn(report)}</p>
<h3>Deleted on Twitter</h3>
${gone.length === 0 ? html`<p>No deletion is on record.</p>` : html`<p>${counted(gone.length, 'post')}, as entered in <code>gone.csv</code>.</p>`}
${
  gone.length > 0 &&
  html`<details${gone.length <= inFull && html` open`}><summary>Which, and who said so</summary><ul class="lines">${gone.map(({ post, by, role, on }) => html`<li><span class="when">${shortDay(on)}</span> <code>p${post}</code> ${by}${role && ` (${role})`} ${liveOf(post)}</li>`)}</ul></details>`
}
${
  found.length > 0 &&
  html`<p>${counted(found.length, 'post')} found gone from Twitter when looked up again. The archive as it is built now does not show them either.</p><details${found.length <= inFull && html` open`}><summary>Which, and why</summary><ul class="lines">${found.map(({ id, on, reason }) => html`<li><span class="when">${shortDay(on)}</span> <code>p${id}</code> ${reasonWords[reason]} ${liveOf(id)}</li>`)}</ul></details>`
}
${liveRecord(report)}
${
  media.unreadable.length > 0 &&
  html`<h3 id="unreadable">Could not be read</h3>
<p>Never stored, and never shown. Each counts as a picture that nobody has looked at.</p><ul class="lines">${media.unreadable.map(
    ({ post, at, picture, fault }) =>
      html`<li><span class="when">${shortDay(londonDay(at))}</span> picture ${picture} <code>p${post}</code> ${fault}</li>`,
  )}</ul>`
}
<h3 id="import">Import</h3>
${
  records.faults.length === 0
    ? html`<p>Nothing failed in the last import.</p>`
    : html`<p>${counted(records.faults.length, 'thing')} could not be read. The rest was imported.</p><ul class="lines">${records.faults.slice(0, 200).map(({ entry, message }) => html`<li><code>${entry}</code> ${message}</li>`)}</ul>${records.faults.length > 200 && html`<p class="more">And ${number(records.faults.length - 200)} more.</p>`}`
}
</div></div>
</section>`;
}

const metadataWords: Readonly<Record<string, string>> = {
  exif: 'Camera, day and time (EXIF)',
  xmp: 'Who edited it, and how (XMP)',
  iptc: 'Author and caption (IPTC)',
  icc: 'A colour profile (ICC)',
  comment: 'A comment',
  trailer: 'Something behind the picture',
  thumbnail: 'A small picture of it',
  times: 'Day and time',
  udta: 'Notes of a camera or programme',
  meta: 'Notes of a camera or programme, newer',
  uuid: 'Notes of a maker',
  tracks: 'Tracks besides picture and sound',
};
