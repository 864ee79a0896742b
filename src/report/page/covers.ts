/** The pictures whose faces the archive covers, each as it is and as parents see it; and those that it leaves out instead. */
import { type Html, html } from '../html.ts';
import { coveredInPage, coveredPictures, disputed, type Prints, plainPrint, uncoverable } from '../prints.ts';
import type { Report } from '../report.ts';
import { print } from './print.ts';
import { counted, whenSent } from './wording.ts';

export function coversSection(report: Report, prints: Prints): Html | null {
  const covered = coveredPictures(report);
  const left = uncoverable(report);
  const doubted = disputed(report);
  if (covered.length + left.length + doubted.length === 0) return null;
  const inPage = coveredInPage(report);
  return html`<section id="covers" aria-labelledby="covers-title">
<h2 id="covers-title">Faces</h2>
${
  covered.length > 0 &&
  html`<p>${counted(covered.length, 'picture')} with people ${covered.length === 1 ? 'is' : 'are'} shown to parents with faces covered, and videos as a still. Look whether every face is: a machine found them, and it misses some, above all in profile or under a hat. Where one is missed, add a line to <code>decisions.csv</code> that says <code>publish</code>, with the picture’s number and <code>leave out</code> in the column <code>faces</code>, such as <code>1 leave out</code>: the words stay. ${covered.length > inPage.length && `The newest ${inPage.length} are here.`}</p>
<ul class="covers">${inPage.map(
    ({ post, picture }) =>
      html`<li>${print(plainPrint(picture), prints, 'As it is')}${print(picture, prints, 'As parents see it')}<small>${whenSent(post)}, picture ${picture.number} <code>p${post.id}</code></small></li>`,
  )}</ul>`
}
${
  left.length > 0 &&
  html`<h3>Left out <span class="count">${counted(left.length, 'picture')}</span></h3>
<p>In these the machine found fewer faces than there are pupils, or has not looked, or somebody decided so. The words of the post are shown without the picture. To show it as it is all the same, add a line to <code>decisions.csv</code> that says <code>publish</code>, with the picture’s number and <code>show</code> in the column <code>faces</code>, such as <code>1 show</code>.</p>
<ul class="covers single">${left.map(
    ({ post, picture }) =>
      html`<li>${print(plainPrint(picture), prints, 'Left out')}<small>${whenSent(post)}, picture ${picture.number} <code>p${post.id}</code></small></li>`,
  )}</ul>`
}
${
  doubted.length > 0 &&
  html`<h3>A person saw nobody, a machine did <span class="count">${counted(doubted.length, 'picture')}</span></h3>
<p>The person counts, so these are shown as they are. Machines take dolls, paintings and animals for people; but look once more, and where somebody is in it, add a line to <code>looks.csv</code>.</p>
<ul class="covers single">${doubted.map(
    ({ post, picture }) =>
      html`<li>${print(plainPrint(picture), prints, 'As parents see it', picture.machineFaces ?? [])}<small>${whenSent(post)}, picture ${picture.number} <code>p${post.id}</code></small></li>`,
  )}</ul>`
}
</section>`;
}
