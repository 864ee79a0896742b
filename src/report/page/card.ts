/** A post that needs a person, in full: its words with what was found, the clause, why, what to do, and where it stands. */
import { type Rule, wordsOf } from '../../rule.ts';
import { longDay, shortDay } from '../dates.ts';
import { type Html, html } from '../html.ts';
import type { Prints } from '../prints.ts';
import type { ReportFinding, ReportPost } from '../report.ts';
import { liveWords } from './live.ts';
import { type Mark, markedText } from './marked-text.ts';
import { printRow } from './print.ts';
import { counted, kindWords, listed, outcomeTag, placeWords, platformLink, shownAs, verdictTag } from './wording.ts';

/** Findings of one rule that say the same: one number, one line. */
type Entry = { number: number; findings: [ReportFinding, ...ReportFinding[]] };

export function card(post: ReportPost, rules: readonly Rule[], prints: Prints): Html {
  const holding = post.findings.filter(({ severity }) => severity === 'withhold');
  const notes = post.findings.filter(({ severity }) => severity === 'note');
  const titles = noteTitles(notes, rules);
  const entries = entriesOf(holding, rules);
  const found = rules.filter(({ id }) => holding.some(({ rule }) => rule === id));
  return html`
<article class="card" id="p${post.id}">
<header>
<h3>${longDay(post.day)}, ${post.time}</h3>
<p class="meta">${verdictTag(post.verdict)} ${about(post).map((words) => html`<span>${words}</span> `)}<code>p${post.id}</code> ${shownAs(post)}${liveWords(post)}${platformLink(post)}</p>
</header>
${strings(post, entries)}
${printRow(
  post.seen.pictures,
  prints,
  post.findings.filter(({ where }) => where === 'ocr'),
)}
${found.map((rule) => ruleBox(rule, entries))}
${titles.length > 0 && html`<p class="aside">Also noted, but no reason to hold it back: ${listed(titles)}.</p>`}
${standing(post)}
</article>`;
}

function about(post: ReportPost): string[] {
  const { pictures } = post.seen;
  const photos = pictures.filter(({ kind }) => kind === 'photo').length;
  const videos = pictures.length - photos;
  return [
    kindWords(post),
    photos > 0 ? counted(photos, 'picture') : null,
    videos > 0 ? counted(videos, 'video') : null,
  ].filter((words) => words !== null);
}

function entriesOf(findings: readonly ReportFinding[], rules: readonly Rule[]): Entry[] {
  const entries: Entry[] = [];
  for (const { id } of rules) {
    for (const finding of findings.filter(({ rule }) => rule === id)) {
      const same = entries.find(
        ({ findings: [one] }) => one.rule === id && one.outcome === finding.outcome && one.message === finding.message,
      );
      if (same) same.findings.push(finding);
      else entries.push({ number: entries.length + 1, findings: [finding] });
    }
  }
  return entries;
}

/** The post's own words, and every other string of it in which something was found. */
function strings(post: ReportPost, entries: readonly Entry[]): Html {
  const marks = (isHere: (finding: ReportFinding) => boolean): Mark[] =>
    entries.flatMap(({ number, findings }) =>
      findings.flatMap((finding) =>
        finding.at && isHere(finding) ? { at: finding.at, number, sure: finding.outcome === 'fail' } : [],
      ),
    );
  return html`${wordsOf(post.seen).map(({ where, text, picture }) => {
    const here = marks((finding) =>
      where === 'text'
        ? finding.where === 'text' || finding.where === 'hashtag' || finding.where === 'url'
        : finding.where === where && finding.picture === picture,
    );
    if (where === 'text') {
      if (text.trim() === '') return html`<p class="aside">A post without words.</p>`;
      return html`<blockquote class="post" dir="auto">${markedText(text, here)}</blockquote>`;
    }
    if (here.length === 0) return null;
    const label =
      where === 'alt'
        ? `Description of picture ${picture}`
        : where === 'ocr'
          ? `Writing in picture ${picture}, as a machine read it`
          : `The post that it quotes${post.seen.quoted?.author ? `, by ${post.seen.quoted.author}` : ''}`;
    return html`<p class="label">${label}</p><blockquote class="post beside" dir="auto">${markedText(text, here)}</blockquote>`;
  })}`;
}

function ruleBox(rule: Rule, entries: readonly Entry[]): Html {
  const own = entries.filter(({ findings: [one] }) => one.rule === rule.id);
  return html`<section class="rule">
<h4><span class="label">Rule:</span> ${rule.title}</h4>
<ol start="${own[0]?.number ?? 1}">${own.map(
    ({ findings }) =>
      html`<li>${outcomeTag(findings[0].outcome)} ${findings[0].message} ${places(findings)}${askedAbout(findings)}</li>`,
  )}</ol>
<dl>
<dt>The policy</dt><dd>${clauseOf(rule)}</dd>
${
  own.every(({ findings }) => findings.every(({ never }) => never))
    ? neverWords
    : html`<dt>Why</dt><dd>${rule.why}</dd>
<dt>What to do</dt><dd>${rule.fix}</dd>`
}
</dl>
</section>`;
}

/** What a rule advises falls short here: a forename alone is too much. */
const neverWords = html`<dt>Why</dt><dd>This child must not appear in any form: a forename alone is too much.</dd>
<dt>What to do</dt><dd>As it says under “How”, at the head of this list.</dd>`;

export function clauseOf({ clause }: Rule): Html {
  return clause === null ? html`Good practice beyond the policy, which does not ask for it.` : html`<q>${clause}</q>`;
}

/** Where the findings of one entry lie: `“Ada” in its words; pictures 1 and 2`. */
function places(findings: readonly ReportFinding[]): Html | null {
  const pictures = findings.flatMap(({ where, picture }) => (where === 'media' && picture !== null ? picture : []));
  const others = findings.filter(({ where, picture }) => where !== 'media' || picture === null);
  const words = others.flatMap((finding) => {
    const place = placeWords(finding);
    if (place === null) return [];
    return finding.evidence === null ? html`${place}` : html`<q dir="auto">${finding.evidence}</q> ${place}`;
  });
  if (pictures.length > 0) {
    words.push(html`${pictures.length === 1 ? 'picture' : 'pictures'} ${listed([...new Set(pictures)])}`);
  }
  if (words.length === 0) return null;
  return html`<span class="places">Where: ${words.map((one, index) => html`${index > 0 && '; '}${one}`)}</span>`;
}

/** Whom to ask about, by the ids of the register, and what to write of those who are not there. */
export function askedAbout(findings: readonly ReportFinding[]): Html | null {
  const ids = [...new Set(findings.flatMap(({ ask }) => ask))].sort();
  if (ids.length === 0) return null;
  return html` <span class="places">Ask about ${listed(ids)}. Who is not there is entered as <code>${ids.map((id) => `-${id}`).join(';')}</code>.</span>`;
}

/** Of the rules of the policy: advice beyond it is summed up elsewhere. */
function noteTitles(notes: readonly ReportFinding[], rules: readonly Rule[]): string[] {
  return rules
    .filter(({ id, beyond }) => beyond !== true && notes.some(({ rule }) => rule === id))
    .map(({ title }) => `“${title}”`);
}

/** What was decided, whether that holds, and what it means for the archive today. */
function standing(post: ReportPost): Html | null {
  const { decision, note, words } = post;
  const lines = [
    decision &&
      html`<p><strong>${decisionWords[decision.verdict]}</strong>, decided ${decision.by}${decision.role && ` (${decision.role})`} on ${shortDay(decision.on)}${decision.reason && html`: <q dir="auto">${decision.reason}</q>`}${/[.!?]$/u.test(decision.reason) ? '' : '.'} ${post.decisionHolds ? 'This holds.' : 'This does not hold today.'}</p>`,
    note !== null && html`<p>${note}</p>`,
    words && html`<p>Its words are shown meanwhile, without its pictures.</p>`,
  ].filter((line) => line !== null && line !== false);
  return lines.length > 0 ? html`<div class="standing">${lines}</div>` : null;
}

export const decisionWords = {
  publish: 'Publish',
  redact: 'Publish in part',
  withhold: 'Keep it out',
} as const;
