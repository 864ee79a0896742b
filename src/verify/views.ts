/** What a page or feed shows in one view: the words and the pictures of a post, and of a thread where it stands as a whole. */
import { Parser } from 'htmlparser2';
import { inline } from './read-page.ts';

export type View = {
  /** Each as a reader takes it in: a paragraph, a description, where a link leads, the name of a file. */
  texts: string[];
  /** Names of files in `media/`. */
  pictures: string[];
  /** Address of the post; null where it leads to none. */
  post: string | null;
  /** Whether it is the ways and notices of the page, which belong to no post. */
  around: boolean;
};

/** What holds one post, or one picture of a list of them. */
const roots = new Set(['article', 'li', 'item', 'entry']);
/** What stands around the content of a page. */
const surroundings = new Set(['header', 'nav', 'aside', 'footer']);
/** Attributes that a reader meets as words. */
const spoken = /^(?:alt|title|content|value|label|placeholder|summary|aria-(?:label|description|valuetext)|data-.*)$/u;
const file = /(?<![\w-])[0-9a-f]{16,64}(?:-\d+)?\.(?:webp|avif|jpg|png|gif|mp4)(?![\w-])/gu;
const postAddress = /(?:^|\/)posts\/([0-9a-z-]{1,40})\/(?:$|[?#])/u;
const account = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,15})(?:\/status\/\d+)?\/?$/iu;

/** The views of a page: each post's `<article>`, each entry of a list or feed, what stands around, and last of all whatever stands outside of any. */
export function viewsIn(source: string, xml: boolean): View[] {
  const rest = emptyView();
  const views: View[] = [];
  let view = rest;
  let depth = 0;
  /** How deep the element of this view stands. */
  let root = 0;
  /** Words since the last block. */
  let words = '';
  const link: { address: string | null; from: number } = { address: null, from: 0 };

  const flush = () => {
    if (xml && words.includes('<')) takeIn(view, viewsIn(words, false));
    else if (words.trim() !== '') view.texts.push(words.trim());
    words = '';
    link.from = 0;
  };
  const closeLink = () => {
    if (link.address === null) return;
    const said = words.slice(link.from);
    view.texts.push(...addressWords(link.address, said));
    link.address = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        // A line ends; the words go on.
        if (name === 'br') words += '\n';
        else if (!inline.has(name)) flush();
        if (view === rest && (roots.has(name) || surroundings.has(name))) {
          view = emptyView();
          view.around = surroundings.has(name);
          views.push(view);
          root = depth;
        }
        for (const [key, value] of Object.entries(attributes)) {
          view.pictures.push(...(value.match(file) ?? []));
          if (spoken.test(key)) view.texts.push(value);
          if (/^(?:src|poster)$/u.test(key)) view.texts.push(...fileWords(value));
        }
        if (name === 'a' && attributes.href !== undefined) {
          view.post ??= postAddress.exec(attributes.href)?.[1] ?? null;
          Object.assign(link, { address: attributes.href, from: words.length });
        }
      },
      onclosetag(name) {
        if (name === 'a') closeLink();
        if (!inline.has(name) && name !== 'br') flush();
        if (view !== rest && depth === root) view = rest;
        depth -= 1;
      },
      ontext(text) {
        view.pictures.push(...(text.match(file) ?? []));
        words += text;
      },
      oncomment(text) {
        view.texts.push(text);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(source);
  flush();
  return [...views, rest];
}

/** The views of a feed in JSON (https://www.jsonfeed.org/version/1.1/): its entries. */
export function viewsInFeed(feed: unknown): View[] {
  const { items } = (feed ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return items.map((entry) => {
    const view = emptyView();
    for (const text of stringsIn(entry)) {
      view.post ??= postAddress.exec(text)?.[1] ?? null;
      takeIn(view, viewsIn(text, false));
    }
    return view;
  });
}

export function emptyView(): View {
  return { texts: [], pictures: [], post: null, around: false };
}

/** Makes several views one. */
export function takeIn(view: View, others: readonly View[]): void {
  for (const { texts, pictures } of others) {
    view.texts.push(...texts);
    view.pictures.push(...pictures);
  }
}

/** What an address says that its link does not. */
function addressWords(address: string, said: string): string[] {
  const plain = decode(address);
  const [, handle] = account.exec(plain) ?? [];
  if (handle) return [`@${handle}`];
  // A letter: to whom, and what it says.
  if (/^mailto:/iu.test(plain)) return plain.slice('mailto:'.length).split(/\?(?:subject|body)=|&(?:subject|body)=/u);
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(plain)) return [plain];
  if (postAddress.test(plain)) return [];
  const last =
    plain
      .replace(/[?#].*$/u, '')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  if (letters(last) === letters(said)) return [];
  return /(?:^|\/)hashtags\/[^/]+\/?$/u.test(plain) ? [`#${last}`] : fileWords(last);
}

/** A file's own name, where it is not made of its content. */
function fileWords(address: string): string[] {
  const name = decode(address).split('/').at(-1) ?? '';
  return name === '' || name.replace(file, '') === '' ? [] : [name.replace(/\.\w+$/u, '')];
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
