/** The search page in the browser: a form, the index that Pagefind made, and a list. The query lives in the address. */
import { partsOf } from './excerpt.ts';
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
  if (asked.size === 0) return show('', []);
  const chosen = filters.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)]] : []));
  const term = asked.get('q')?.trim() || null;
  try {
    loading ??= load();
    const answer = await (await loading).search(term, {
      filters: Object.fromEntries(chosen),
      // Without words nothing is more relevant than anything else.
      ...(term ? {} : { sort: { date: 'desc' as const } }),
    });
    if (mine === turn) show(inWords(answer.results.length), answer.results);
  } catch {
    loading = null;
    if (mine === turn) show('The search could not be loaded. Try again in a moment.', []);
  }
}

async function load(): Promise<Pagefind> {
  const address = new URL('../pagefind/pagefind.js', location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}

type Result = Awaited<ReturnType<Pagefind['search']>>['results'][number];

function show(words: string, all: readonly Result[]): void {
  const mine = turn;
  let shown = 0;
  found.textContent = words;
  results.replaceChildren();
  rest = async () => {
    const start = shown;
    shown += step;
    const next = await Promise.all(all.slice(start, shown).map((result) => result.data()));
    if (mine !== turn) return;
    results.append(...next.map(line));
    more.hidden = shown >= all.length;
    // Whoever asked for more goes on reading where it begins.
    if (start > 0) results.children[start]?.querySelector('a')?.focus();
  };
  more.hidden = true;
  if (all.length > 0) void rest();
}

function line(data: Awaited<ReturnType<Result['data']>>): HTMLElement {
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
  for (const { text, found } of partsOf(data.excerpt)) {
    const part = document.createElement(found ? 'mark' : 'span');
    part.textContent = text;
    words.append(part);
  }
  entry.append(by, words);
  return entry;
}

function inWords(count: number): string {
  if (count === 0) return 'No post found. Try fewer or other words.';
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
