/** The search page in the browser: a form, the index that Pagefind made, and a list. The query lives in the address. */
import { holdsAll, wordsAsked } from './asked.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import type { Pagefind } from './pagefind.ts';

const form = the('search', HTMLFormElement);
const found = the('found', HTMLElement);
const results = the('results', HTMLElement);
const more = the('more', HTMLButtonElement);
const filters = ['year', 'class', 'hashtag', 'pictures'] as const;
const step = 12;

/** Counts up with each search, so that a slow answer never replaces a newer one. */
let turn = 0;
let loading: Promise<Pagefind> | null = null;
let rest: (() => Promise<void>) | null = null;

readAddress();
form.hidden = false;
void search();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
let waiting: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', (event) => {
  clearTimeout(waiting);
  // While somebody types, wait for a pause; a choice counts at once.
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
  waiting = setTimeout(search, typing ? 200 : 0);
});
more.addEventListener('click', () => void rest?.());
addEventListener('popstate', () => {
  readAddress();
  void search();
});

async function search(): Promise<void> {
  clearTimeout(waiting);
  turn += 1;
  const mine = turn;
  const asked = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (value ? [[name, `${value}`]] : [])),
  );
  history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
  if (asked.size === 0) return show('', [], []);
  const chosen = filters.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)]] : []));
  const term = asked.get('q')?.trim() || null;
  try {
    loading ??= load();
    const answer = await (await loading).search(term, {
      filters: Object.fromEntries(chosen),
      // Without words nothing is more relevant than anything else.
      ...(term ? {} : { sort: { date: 'desc' as const } }),
    });
    const words = wordsAsked(term ?? '');
    const holding = await thatHold(answer.results, words);
    if (mine === turn) show(inWords(holding.length), holding, words);
  } catch {
    loading = null;
    if (mine === turn) show('The search could not be loaded. Try again in a moment.', [], []);
  }
}

/** Results that hold what was typed. The first few tell: Pagefind finds a word, or shortens it, for all of them alike. */
async function thatHold(all: readonly Result[], asked: readonly string[]): Promise<readonly Result[]> {
  if (asked.length === 0) return all;
  const holds = async (some: readonly Result[]) =>
    (await Promise.all(some.map(async (one) => (holdsAll((await one.data()).content, asked) ? [one] : [])))).flat();
  const first = await holds(all.slice(0, step));
  if (first.length === 0) return [];
  return first.length === Math.min(step, all.length) ? all : holds(all);
}

async function load(): Promise<Pagefind> {
  const address = new URL('../pagefind/pagefind.js', location.href).href;
  return import(/* @vite-ignore */ address);
}

type Result = Awaited<ReturnType<Pagefind['search']>>['results'][number];

function show(words: string, all: readonly Result[], asked: readonly string[]): void {
  const mine = turn;
  let shown = 0;
  found.textContent = words;
  results.replaceChildren();
  rest = async () => {
    const start = shown;
    shown += step;
    const next = await Promise.all(
      all.slice(start, shown).map(async (result) => {
        const data = await result.data();
        return line(data, excerptOf((await wordsOf(data.url)) ?? data.content, asked));
      }),
    );
    if (mine !== turn) return;
    results.append(...next);
    more.hidden = shown >= all.length;
    // Whoever asked for more goes on reading where it begins.
    if (start > 0) results.children[start]?.querySelector('a')?.focus();
  };
  more.hidden = true;
  if (all.length > 0) void rest();
}

/** The words of a post as its page has them: the index holds only those that are safe to find it by. Null where the page cannot be read. */
async function wordsOf(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const words = page.querySelector('[aria-current="true"] > .post > .words, main > .post > .words');
    for (const one of words?.querySelectorAll('.gap, .unseen') ?? []) one.remove();
    return words?.textContent ?? '';
  } catch {
    return null;
  }
}

function line(data: Awaited<ReturnType<Result['data']>>, excerpt: readonly ExcerptPart[]): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = data.url;
  link.textContent = data.meta.date ?? '';
  const by = document.createElement('p');
  by.className = 'by';
  by.append(link);
  for (const name of data.filters.class ?? []) {
    const one = document.createElement('span');
    one.textContent = name;
    by.append(' ', one);
  }
  const words = document.createElement('p');
  words.className = 'words';
  for (const { text, found } of excerpt) {
    const part = document.createElement(found ? 'mark' : 'span');
    part.textContent = text;
    words.append(part);
  }
  entry.append(by, words);
  return entry;
}

function inWords(count: number): string {
  if (count === 0) return 'No post found. Try fewer or other words; names find nothing.';
  return count === 1 ? '1 post found.' : `${count} posts found.`;
}

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) choose(control, asked.get(control.name) ?? '');
    else if (control instanceof HTMLInputElement) {
      if (control.type === 'checkbox') control.checked = asked.has(control.name);
      else control.value = asked.get(control.name) ?? '';
    }
  }
}

/** Also what the list does not hold: only the most used hashtags are in it. */
function choose(list: HTMLSelectElement, value: string): void {
  if (![...list.options].some((option) => option.value === value)) list.add(new Option(value, value));
  list.value = value;
}

function the<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${id}.`);
}
