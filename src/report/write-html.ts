/** `index.html`: the report as one page that a head teacher opens by double click. It asks for nothing from anywhere and runs nothing. */
import { createHash } from 'node:crypto';
import { longDay } from './dates.ts';
import { type Html, html, toText } from './html.ts';
import { coversSection } from './page/covers.ts';
import { monthsSection, rulesSection, totalsSection } from './page/figures.ts';
import { liveNote } from './page/live.ts';
import { decisionsSection, dutiesSection, policySection, recordsSection, waiversSection } from './page/record.ts';
import { style } from './page/style.ts';
import { taskList, taskSections } from './page/tasks.ts';
import { coveredPictures, type Prints, uncoverable } from './prints.ts';
import type { Report } from './report.ts';

const styleHash = createHash('sha256').update(toText(style)).digest('base64');

/** Nothing but the page's own style and the prints within it is let in; script, fonts, forms and frames are not. */
const security = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

export function writeHtml(report: Report, prints: Prints = new Map()): string {
  const { school, today, sample } = report;
  return toText(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${security}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>Compliance report, ${longDay(today)} – ${school.account.name}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">To what needs you now</a>
<header class="masthead">
<p class="school">${school.account.name}</p>
<h1>Compliance report</h1>
${beauty()}
<p>How the posts of ${school.account.handle} keep to the school’s Twitter policy. Checked on <strong>${longDay(today)}</strong>.</p>
<p class="private"><strong>Private: for the school’s leadership.</strong> It quotes posts that parents must not see. Do not forward or publish it.</p>
${sample && html`<p class="sample"><strong>This is the sample.</strong> School year, people and posts are invented.</p>`}
</header>
<main id="main">
<section class="first" aria-labelledby="now-title">
<h2 id="now-title">What needs a person now</h2>
${taskList(report)}
${liveNote(report)}
</section>
<nav aria-label="Further down"><ul>
<li><a href="#totals">All posts</a></li><li><a href="#rules">Rule by rule</a></li><li><a href="#months">Month by month</a></li>${coveredPictures(report).length + uncoverable(report).length > 0 && html`<li><a href="#covers">Faces</a></li>`}<li><a href="#decisions">Decisions</a></li>${report.records.waivers?.length ? html`<li><a href="#waivers">Waivers</a></li>` : null}<li><a href="#policy">The policy</a></li><li><a href="#duties">Duties</a></li><li><a href="#records">Pictures and records</a></li>
</ul></nav>
${taskSections(report, prints)}
${coversSection(report, prints)}
${totalsSection(report)}
${rulesSection(report)}
${monthsSection(report)}
${decisionsSection(report)}
${waiversSection(report)}
${policySection(report)}
${dutiesSection(report)}
${recordsSection(report)}
</main>
<footer class="foot">
${beauty()}
<p>“Sure” cannot be decided away: if a rule is wrong, tell the computing lead, and the rule is mended. “In doubt” is for a person to settle. All findings are also in <code>findings.csv</code>, which a spreadsheet opens, and in <code>findings.json</code>. Times are those of London.</p>
</footer>
</body>
</html>
`);
}

/** Hogarth's line of beauty. */
function beauty(): Html {
  return html`<svg class="beauty" viewBox="0 0 320 44" preserveAspectRatio="xMinYMid meet" aria-hidden="true"><path d="M2 29C36-8 78 1 114 18s80 26 118 8 58-24 86-13C290 6 264 15 234 31S152 47 112 24 40-1 2 29Z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/></svg>`;
}
