/** What needs a person now, most urgent first: posts to take down, posts to decide, pictures to look at, and what the school owes itself. */
import { longMonth, shortDay } from '../dates.ts';
import type { FeedFinding } from '../feed.ts';
import { type Html, html } from '../html.ts';
import type { Prints } from '../prints.ts';
import type { Report, ReportPost } from '../report.ts';
import type { Task } from '../task.ts';
import { askedAbout, card, decisionWords } from './card.ts';
import { liveWords, publicSection, stillPublic } from './live.ts';
import { printRow } from './print.ts';
import { toDeleteFor, withdrawnSection } from './withdrawn.ts';
import { counted, listed, number, opening, outcomeTag, platformLink, whenSent } from './wording.ts';

/** So many posts stand open in full; further ones are folded by month. */
const inFull = 30;

/** So many lines of a list stand open; more are folded by month. */
const inList = 60;

/** Newest first. */
export function postsFor(report: Report, task: Task): ReportPost[] {
  return report.posts.filter((post) => post.task === task).toReversed();
}

/** How many pictures and videos of a post nobody has looked at. */
function unlooked(post: ReportPost): number[] {
  const numbers = post.findings.flatMap(({ unlooked: is, picture }) => (is && picture !== null ? picture : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The list at the top of the page: a line a kind of task, with its number. */
export function taskList(report: Report): Html {
  const first = postsFor(report, 'first').length;
  const toDelete = postsFor(report, 'delete').length;
  const toDecide = postsFor(report, 'decide').length;
  const toLook = postsFor(report, 'look');
  const pictures = toLook.reduce((sum, post) => sum + unlooked(post).length, 0);
  const kept = postsFor(report, 'kept').length;
  const slips = slipsOf(report).length;
  const due = dutiesOf(report).length;
  const still = stillPublic(report).length;
  const { count: withdrawn, why } = toDeleteFor(report);
  if (first + still + toDelete + toDecide + toLook.length + kept + slips + due + withdrawn === 0) {
    const { posts } = report.totals;
    const checked = posts === 1 ? 'The one post has' : `All ${counted(posts, 'post')} have`;
    const rest = posts === 0 ? 'There are no posts yet.' : `${checked} been checked, and no question is open.`;
    return html`<div class="nothing"><p><strong>Nothing waits for you.</strong> ${rest}</p></div>`;
  }
  const line = (count: number, href: string, what: string, about: string) =>
    count > 0 &&
    html`<li class="${href}"><a href="#${href}"><strong>${number(count)}</strong> <span>${what}</span></a> <small>${about}</small></li>`;
  return html`<ol class="now">
${line(first, 'first', `${first === 1 ? 'post' : 'posts'} that may name or show a child who must not appear`, 'Before everything else. The archive does not show them. No decision to publish and no waiver clears them.')}
${line(still, 'public', `${still === 1 ? 'address' : 'addresses'} still public on the live site`, 'They came down here, but the website still had them when it was asked last.')}
${line(slips, 'mend', `${slips === 1 ? 'slip' : 'slips'} in the records to mend`, 'Lines that point at no post, picture or pupil, or say what nobody can take as meant. What was asked for there was not done.')}
${line(withdrawn, 'withdrawn', `${withdrawn === 1 ? 'post' : 'posts'} to take down because consent has ended`, why)}
${line(toDelete, 'delete', `${toDelete === 1 ? 'post' : 'posts'} to take down from Twitter`, 'Not shown in the archive. Still public on Twitter, as far as the records say.')}
${line(toDecide, 'decide', `${toDecide === 1 ? 'post' : 'posts'} to decide`, 'In doubt. The archive does not show them until somebody decides.')}
${line(pictures, 'look', `${pictures === 1 ? 'picture' : 'pictures'} to look at`, `In ${counted(toLook.length, 'post')}, which wait only because nobody has said who is in the picture.`)}
${line(kept, 'kept', `${kept === 1 ? 'post' : 'posts'} kept out here, but still on Twitter`, 'Somebody decided that they stay out of the archive. Should Twitter keep them?')}
${line(due, 'school', `${due === 1 ? 'thing' : 'things'} for the school to put right`, 'About the policy, the meetings and the records.')}
</ol>`;
}

export function taskSections(report: Report, prints: Prints): Html {
  return html`${firstSection(report, prints)}${publicSection(report)}${slipsSection(report)}${withdrawnSection(report)}${deleteSection(report, prints)}${decideSection(report, prints)}${lookSection(report, prints)}${keptSection(report)}${schoolSection(report)}`;
}

function firstSection(report: Report, prints: Prints): Html | null {
  const isSure = (post: ReportPost) => post.findings.some(({ never, outcome }) => never && outcome === 'fail');
  const posts = postsFor(report, 'first').sort((a, b) => Number(isSure(b)) - Number(isSure(a)));
  if (posts.length === 0) return null;
  return html`<section class="task" id="first" aria-labelledby="first-title">
<h2 id="first-title">A child who must not appear <span class="count">${counted(posts.length, 'post')}</span></h2>
<p>These may name or show a child who must not appear in any form. The archive does not show them. Twitter still does, unless they were deleted there and nobody has entered it. What is sure comes first, then the newest.</p>
<div class="how"><h3>How</h3><ol><li>Is the child named or shown? Open the post on Twitter, logged in as ${report.school.account.handle}, and delete it. Add a line to <code>gone.csv</code>.</li><li>Is it a picture? Look at it by itself, and add a line to <code>looks.csv</code> that says of each id below whether that child is in it: the id if so, with <code>-</code> before it if not. If nobody else can be recognised either, write “Nobody can be recognised.” in the note.</li><li>Is it a word in doubt? It stays out. A line in <code>decisions.csv</code> that says <code>redact</code> shows the rest, once the post is deleted on Twitter; one that says <code>withhold</code> closes the question.</li></ol></div>
${cards(posts, report, prints)}
</section>`;
}

function deleteSection(report: Report, prints: Prints): Html | null {
  const sure = (post: ReportPost) =>
    post.findings.filter(({ severity, outcome }) => severity === 'withhold' && outcome === 'fail').length;
  const posts = postsFor(report, 'delete').sort((a, b) => sure(b) - sure(a));
  if (posts.length === 0) return null;
  return html`<section class="task" id="delete" aria-labelledby="delete-title">
<h2 id="delete-title">Take down from Twitter <span class="count">${counted(posts.length, 'post')}</span></h2>
<p>These break the policy for sure, or somebody decided that only a part of them may be shown. The archive does not show them. Twitter still does, unless they were deleted there and nobody has entered it. Those with the most against them come first, then the newest.</p>
<div class="how"><h3>How</h3><ol><li>Open the post on Twitter, logged in as ${report.school.account.handle}, and delete it.</li><li>Add a line to <code>gone.csv</code>: the number on the card, your name, your role and the day.</li><li>Is the rest worth keeping? Then also add a line to <code>decisions.csv</code> that says <code>redact</code>. Once it is gone from Twitter, the archive shows the post without what was found.</li></ol></div>
${cards(posts, report, prints)}
</section>`;
}

function decideSection(report: Report, prints: Prints): Html | null {
  const posts = postsFor(report, 'decide');
  if (posts.length === 0) return null;
  return html`<section class="task" id="decide" aria-labelledby="decide-title">
<h2 id="decide-title">Decide <span class="count">${counted(posts.length, 'post')}</span></h2>
<p>Something in these is in doubt, or has changed since somebody decided. Until somebody does, the archive does not show them. Newest first.</p>
<div class="how"><h3>How</h3><p>Add a line to <code>decisions.csv</code>: the number on the card, then <code>publish</code>, <code>redact</code> (without what was found) or <code>withhold</code>, your name, your role, the day and the reason. Leave <code>basis</code> empty. If what is found changes later, you will be asked again.</p></div>
${cards(posts, report, prints)}
</section>`;
}

/** Some cards in full; the rest by month, folded. */
function cards(posts: readonly ReportPost[], report: Report, prints: Prints): Html {
  const rest = Map.groupBy(
    posts.slice(inFull).toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    ({ day }) => day.slice(0, 7),
  );
  return html`${posts.slice(0, inFull).map((post) => card(post, report.rules, prints))}
${rest.size > 0 && html`<p class="more">${counted(posts.length - inFull, 'further post')}, by month. Open a month to read them; only what is open is printed.</p>`}
${[...rest].map(
  ([month, own]) =>
    html`<details class="month"><summary>${longMonth(month)} <span class="count">${counted(own.length, 'post')}</span></summary>${own.map((post) => card(post, report.rules, prints))}</details>`,
)}`;
}

function lookSection(report: Report, prints: Prints): Html | null {
  const posts = postsFor(report, 'look');
  if (posts.length === 0) return null;
  const { asked: alone = [], open = [] } = Object.groupBy(posts, isAsked);
  const pictures = posts.reduce((sum, post) => sum + unlooked(post).length, 0);
  const line = (post: ReportPost) => {
    const { pictures: all } = post.seen;
    const numbers = unlooked(post);
    const of = all.length > 1 ? ` of ${all.length}` : '';
    const people = all.some(({ number: one, machinePeople }) => machinePeople === true && numbers.includes(one));
    const asked = askedAbout(post.findings.filter(({ unlooked: is }) => is));
    return html`<li><span class="when">${whenSent(post)}</span> <code>p${post.id}</code> ${liveWords(post)}<span class="which">${numbers.length === 1 ? 'picture' : 'pictures'} ${listed(numbers)}${of}${people && ', where a machine saw people'}</span> ${platformLink(post)}<span class="opening" dir="auto">${opening(post)}</span>${asked}${printRow(
      all.filter(({ number: one }) => numbers.includes(one)),
      prints,
    )}</li>`;
  };
  return html`<section class="task" id="look" aria-labelledby="look-title">
<h2 id="look-title">Look at pictures <span class="count">${counted(pictures, 'picture')}</span></h2>
<p>These posts wait for one thing: that somebody who knows the children says who is in the picture. One person can go through them, month by month.</p>
<div class="how"><h3>How</h3><p>Open the post. For each picture add a line to <code>looks.csv</code>: the number below, the picture, <code>yes</code> or <code>no</code> for people, and the pupils who can be recognised, by their ids in the register, with a semicolon between them. If you leave the pupils empty, you say that nobody can be recognised, and the picture is shown. Write <code>?</code> for a child whom nobody can name, and <code>-</code> before the id of a child who was asked about and is not there.</p></div>
${alone.length > 0 && html`<p><strong>First, with the ids to ask about.</strong> A child who must not appear could be in these. Look at each picture by itself: a look at many together does not count here.</p>${byMonth(alone, line)}${open.length > 0 && html`<p><strong>Then the others.</strong></p>`}`}
${byMonth(open, line)}
</section>`;
}

function isAsked({ findings }: ReportPost): 'asked' | 'open' {
  return findings.some(({ never }) => never) ? 'asked' : 'open';
}

function byMonth(posts: readonly ReportPost[], line: (post: ReportPost) => Html): Html {
  const months = [...Map.groupBy(posts, ({ day }) => day.slice(0, 7))];
  const list = (own: readonly ReportPost[]) => html`<ul class="worklist">${own.map(line)}</ul>`;
  if (posts.length <= inList) {
    return html`${months.map(([month, own]) => html`<h3>${longMonth(month)}</h3>${list(own)}`)}`;
  }
  return html`<p class="more">By month; only what is open is printed.</p>${months.map(
    ([month, own], index) =>
      html`<details class="month"${index === 0 && html` open`}><summary>${longMonth(month)} <span class="count">${counted(own.length, 'post')}</span></summary>${list(own)}</details>`,
  )}`;
}

function keptSection(report: Report): Html | null {
  const posts = postsFor(report, 'kept');
  if (posts.length === 0) return null;
  return html`<section class="task" id="kept" aria-labelledby="kept-title">
<h2 id="kept-title">Kept out here, but still on Twitter <span class="count">${counted(posts.length, 'post')}</span></h2>
<p>Somebody decided that these stay out of the archive. What parents should not see here, the public should perhaps not see there. If you delete one on Twitter, add a line to <code>gone.csv</code>, and it leaves this list.</p>
${byMonth(
  posts,
  (post) =>
    html`<li><span class="when">${whenSent(post)}</span> <code>p${post.id}</code> ${liveWords(post)}${post.decision && html`<span class="which">${decisionWords[post.decision.verdict]}: ${post.decision.by}${post.decision.role && ` (${post.decision.role})`}, ${shortDay(post.decision.on)}</span> `}${platformLink(post)}<span class="opening" dir="auto">${opening(post)}</span></li>`,
)}
</section>`;
}

function slipsOf(report: Report): FeedFinding[] {
  return report.feed.filter(({ slip }) => slip === true);
}

/** What the school owes itself, without what stands elsewhere in the page. */
function dutiesOf(report: Report): FeedFinding[] {
  return report.feed.filter(({ slip, apart }) => slip !== true && apart !== true);
}

function slipsSection(report: Report): Html | null {
  const slips = slipsOf(report);
  if (slips.length === 0) return null;
  return html`<section class="task" id="mend" aria-labelledby="mend-title">
<h2 id="mend-title">Mend the records <span class="count">${number(slips.length)}</span></h2>
${feedCards(slips)}
</section>`;
}

function feedCards(findings: readonly FeedFinding[]): Html {
  return html`<ul class="plain">${findings.map(
    ({ outcome, subject, message, due, role }) =>
      html`<li class="card"><h3>${subject}</h3><p>${outcomeTag(outcome)} ${message}</p><p class="meta"><span>${role}</span>${due !== null && html` <span>due ${shortDay(due)}</span>`}</p></li>`,
  )}</ul>`;
}

function schoolSection(report: Report): Html | null {
  const findings = dutiesOf(report);
  if (findings.length === 0) return null;
  return html`<section class="task" id="school" aria-labelledby="school-title">
<h2 id="school-title">For the school to put right <span class="count">${number(findings.length)}</span></h2>
${feedCards(findings)}
</section>`;
}
