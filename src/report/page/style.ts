/** The page's style: ink on warm paper. What colour says, words say too. Plain CSS, kept here because the page carries it within. */
import { html } from '../html.ts';

export const style = html`
:root {
  color-scheme: light dark;
  --paper: #f7f0e2; --sheet: #fdf9f0; --ink: #2a2019; --soft: #614f3a; --line: #d8c6a4;
  --madder: #96281b; --ochre: #7a4e00; --verdigris: #1c5b4b; --indigo: #24466f;
  --sure: #f5cabd; --doubt: #f8e2a4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1613; --sheet: #241d18; --ink: #ecdfc9; --soft: #bba88d; --line: #46392d;
    --madder: #ff9f8f; --ochre: #f0c252; --verdigris: #7fcfb4; --indigo: #a3c5f0;
    --sure: #62271d; --doubt: #55420f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--sans); }
main, .masthead, .foot { max-width: 58rem; margin-inline: auto; padding-inline: 1.25rem; }
h1, h2, h3, h4, summary { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2rem, 6vw, 3rem); font-weight: 600; letter-spacing: -.01em; margin: 0; }
h2 { font-size: 1.65rem; font-weight: 600; margin: 3.25rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 0 0 .4rem; }
p { margin: .5rem 0; max-width: 44rem; }
a { color: var(--indigo); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--indigo); outline-offset: 2px; border-radius: 2px; }
.out { white-space: nowrap; }
small { font-size: .875rem; color: var(--soft); }
code { font: .8125rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
q { quotes: "\\201C" "\\201D" "\\2018" "\\2019"; overflow-wrap: anywhere; unicode-bidi: isolate; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; display: inline-block; padding: .5rem 1rem; }
.masthead { padding-top: 2.25rem; }
.masthead p { color: var(--soft); }
.masthead .school { margin: 0 0 .25rem; font: italic 1.125rem var(--serif); }
.beauty { display: block; width: min(22rem, 80%); height: 2.2rem; margin: .75rem 0 .25rem; color: var(--madder); }
.private { font-size: .9375rem; }
.sample { border: 2px solid var(--ochre); padding: .6rem .9rem; color: var(--ink) !important; max-width: 44rem; }
nav ul { list-style: none; margin: 1.5rem 0 0; padding: .6rem 0 0; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-size: .9375rem; }
.count { font: 400 .9375rem var(--sans); color: var(--soft); white-space: nowrap; margin-inline-start: .35rem; }

.first h2 { border: 0; margin-top: 1.25rem; padding-top: 0; }
.now { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.now li { border-bottom: 1px solid var(--line); border-inline-start: .35rem solid var(--line); padding: .7rem 0 .75rem .9rem; }
.now li { display: grid; grid-template-columns: 4.5rem 1fr; column-gap: .9rem; }
.now a { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; text-decoration-thickness: 1px; font: 1.25rem/1.25 var(--serif); }
.now strong { font-size: 2rem; line-height: 1; text-align: end; font-variant-numeric: lining-nums tabular-nums; }
.now small { grid-column: 2; margin-top: .1rem; }
:is(.now .first, .now .public, .now .mend, .now .withdrawn, .now .delete) { border-inline-start: .35rem solid var(--madder); } :is(.now .first, .now .public, .now .mend, .now .withdrawn, .now .delete) a { color: var(--madder); }
.now .decide { border-inline-start: .35rem double var(--ochre); }
.nothing { border: 2px solid var(--verdigris); background: var(--sheet); padding: .5rem 1.1rem; font: 1.25rem/1.4 var(--serif); }

.tag { display: inline-block; font: 600 .8125rem/1.3 var(--sans); padding: .08rem .45rem; border: 1.5px solid currentColor; border-radius: 2px; white-space: nowrap; }
.tag.fail, .tag.withhold { color: var(--sheet); background: var(--madder); border-color: var(--madder); }
.tag.review, .tag.wait { color: var(--ochre); border-style: dashed; }
.tag.practice { color: var(--soft); border-style: dotted; }
.tag.publish { color: var(--verdigris); } .tag.redact { color: var(--verdigris); border-style: double; border-width: 3px; padding-block: 0; }
.how { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin: 1rem 0; max-width: 46rem; font-size: .9688rem; }
.how h3 { font-size: 1rem; margin: 0; } .how ol { margin: .3rem 0; padding-inline-start: 1.2rem; } .how p { margin: .2rem 0; }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 3px; padding: 1rem 1.15rem 1.1rem; margin: 1.1rem 0; content-visibility: auto; contain-intrinsic-size: auto 30rem; }
.card h3 { margin: 0; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .9rem; margin: .35rem 0 0; font-size: .9375rem; color: var(--soft); max-width: none; }
.post { margin: .9rem 0; padding: .75rem 1rem; border-inline-start: .3rem solid var(--ink); background: var(--paper); font: 1.125rem/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.post.beside { border-inline-start-width: 1px; font-size: 1rem; margin-top: .25rem; }
.label { font: .875rem var(--sans); margin: .9rem 0 0; font-size: .875rem; color: var(--soft); }
mark { color: inherit; padding: .05em .15em; border-radius: 2px; }
mark.sure { background: var(--sure); border-bottom: 2px solid var(--madder); }
mark.doubt { background: var(--doubt); border-bottom: 2px dashed var(--ochre); }
sup { font: 700 .68em/1 var(--sans); margin-inline-start: .2em; }
.rule { border-top: 1px solid var(--line); margin-top: .9rem; padding-top: .8rem; }
.rule ol { margin: 0; padding-inline-start: 1.5rem; } .rule li { margin: .25rem 0; } .rule li::marker { font-weight: 700; }
.places { display: block; color: var(--soft); font-size: .9688rem; }
dl { margin: .6rem 0 0; display: grid; grid-template-columns: 7rem 1fr; gap: .25rem .9rem; font-size: .9688rem; max-width: 46rem; }
dt { color: var(--soft); } dd { margin: 0; } dd q { font-family: var(--serif); font-style: italic; }
.standing { border-top: 1px solid var(--line); margin-top: .9rem; padding-top: .5rem; }
.aside, .more { color: var(--soft); font-size: .9375rem; }
.warn { border-inline-start: .35rem solid var(--madder); padding-inline-start: .8rem; }

details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0; font-size: 1.1rem; }
details[open] > summary { margin-bottom: .25rem; } details > :last-child { margin-bottom: 1rem; }
.decisions li { border-top: 1px solid var(--line); padding: .6rem 0; } .decisions p { margin: .1rem 0; max-width: 52rem; }
.decisions, .worklist, .lines, .plain, .wordings, .clauses { list-style: none; padding: 0; margin: .4rem 0; }
.worklist li { position: relative; padding: .5rem 0 .5rem 1.9rem; border-top: 1px solid var(--line); font-size: .9688rem; }
.worklist li::before { content: ""; position: absolute; inset-inline-start: .15rem; top: .8rem; width: .95rem; height: .95rem; border: 1.5px solid var(--soft); }
.worklist .opening { display: block; }
.lines li { padding: .35rem 0; border-top: 1px solid var(--line); font-size: .9375rem; overflow-wrap: anywhere; }
.wordings li { padding: .2rem 0; } .wordings { margin-top: .8rem; }
.clauses li { padding: .45rem 0; border-top: 1px solid var(--line); } .clauses q { font-family: var(--serif); } .clauses small { display: block; }
.when { font-variant-numeric: tabular-nums; white-space: nowrap; font-weight: 600; margin-inline-end: .3rem; }
.opening { color: var(--soft); overflow-wrap: anywhere; unicode-bidi: isolate; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .9rem .45rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-weight: 400; color: var(--soft); vertical-align: bottom; } thead td { border-top: 0; }
tbody th { font-weight: 500; }
.n { text-align: end; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.strong td, .strong th { font-weight: 700; color: var(--madder); }
.drawn { width: 30%; min-width: 6rem; padding-inline-end: 0; vertical-align: middle; }
.bar { display: block; width: 100%; height: .8rem; background: transparent; }
#totals .bar { height: 1.4rem; margin: .5rem 0 1rem; }
.bar rect { stroke: var(--paper); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
.bar .publish { fill: var(--verdigris); } .bar .redact { fill: var(--indigo); } .bar .wait { fill: var(--ochre); } .bar .withhold { fill: var(--madder); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: 1rem 1.5rem; max-width: none; }
.totals strong { display: block; font: 600 2rem/1.25 var(--serif); font-variant-numeric: lining-nums; } .totals dd { color: var(--soft); } .totals strong { color: var(--ink); }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2.5rem; }
.foot { color: var(--soft); font-size: .9375rem; padding-block: 2.5rem 3rem; }
.foot .beauty { margin: 0 0 1rem; width: 9rem; height: 1.4rem; }

@media (max-width: 36rem) {
  body { font-size: 1rem; }
  main, .masthead, .foot { padding-inline: 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  .card { padding: .9rem; } .post { padding: .65rem .8rem; }
  .drawn { display: none; }
  .now li { grid-template-columns: 3.25rem 1fr; } .now strong { font-size: 1.6rem; }
  th, td { padding-inline-end: .5rem; } thead .n { white-space: normal; }
  .stacks, .stacks tbody, .stacks tr, .stacks tbody th, .stacks td { display: block; } .stacks thead { display: none; } .stacks tr { border-top: 1px solid var(--line); padding: .5rem 0; } .stacks th, .stacks td { border: 0; padding: .1rem 0; }
  .stacks td:nth-child(2)::before { content: "Who: "; } .stacks td:nth-child(3)::before { content: "How often: "; } .stacks .last::before { content: "Last recorded: "; }
  .stacks td::before { color: var(--soft); }
}
.prints { display: flex; flex-wrap: wrap; gap: .75rem; margin: .75rem 0; }
.print { margin: 0; } .print figcaption { font-size: .8125rem; color: var(--soft); }
.print .frame { position: relative; display: inline-block; line-height: 0; border: 1px solid var(--line); }
.print img { display: block; max-width: 100%; max-height: 13rem; width: auto; height: auto; }
.print svg { position: absolute; inset: 0; width: 100%; height: 100%; } .print rect { fill: none; stroke: #c8102e; stroke-width: 3; }
.covers { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr)); }
.covers li { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; break-inside: avoid; } .covers small { flex-basis: 100%; }
.covers .print { max-width: calc(50% - .25rem); } .covers .print img { max-height: 20rem; }
.covers.single { grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); } .covers.single .print { max-width: 100%; }
@media print {
  @page { size: A4; margin: 17mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } @bottom-left { content: "Private: for the school's leadership"; font: 8pt sans-serif; } }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --madder: #96281b; --ochre: #7a4e00; --verdigris: #1c5b4b; --indigo: #24466f; --sure: #f5cabd; --doubt: #f8e2a4; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.5pt; } body { font-size: 1rem; line-height: 1.42; }
  main, .masthead, .foot { max-width: none; padding-inline: 0; }
  nav, .skip { display: none; }
  .masthead { padding-top: 0; }
  h2 { margin-top: 1.8rem; } h2, h3, h4, .label { break-after: avoid; }
  .card { content-visibility: visible; break-inside: avoid; padding: .8rem 1rem; } .rule, .how, .decisions li, .worklist li, .lines li, tr, .now li { break-inside: avoid; }
  .post { break-inside: avoid; } .totals { grid-template-columns: repeat(4, 1fr); } .card header { break-after: avoid; }
  .out { white-space: normal; } .lines .out, .decisions .out { display: none; } .out::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  a { color: inherit; text-decoration: none; } .out { color: var(--soft); }
  .wide { overflow: visible; } details:not([open]) { border: 0; } details.found:not([open]), details.month:not([open]) { display: none; }
  #policy details::details-content { content-visibility: visible; display: block; block-size: auto; } #policy summary { list-style: none; }
  #rules:not(:has(.practice[open])) :is(#beyond, #beyond + p) { display: none; }
}
`;
