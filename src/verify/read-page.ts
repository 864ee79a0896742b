/** What a browser, and a reader, would find in a page or feed: its words, its references, its places, and code that stands in it. */
import { Parser } from 'htmlparser2';

export type Reference = {
  address: string;
  /** Whether a browser loads it by itself; else somebody has to click. */
  loads: boolean;
};

export type Page = {
  /** Words as read, tags within a line joined, blocks parted by a line feed. */
  text: string;
  /** Values of attributes. */
  attributes: string[];
  references: Reference[];
  /** Places that a fragment can name. */
  ids: Set<string>;
  /** Inline scripts, styles and handlers, which the pages' policy forbids. */
  inlineCode: number;
};

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr tspan title'.split(
    ' ',
  ),
);
/** Read side by side although they are blocks. */
const cells = new Set(['td', 'th', 'dt', 'dd', 'li', 'br', 'option']);
/** Attributes that a browser follows by itself, by element. `link` is judged by its `rel`. */
const loading = new Map(
  Object.entries({
    img: ['src', 'srcset'],
    source: ['src', 'srcset'],
    video: ['src', 'poster'],
    audio: ['src'],
    track: ['src'],
    script: ['src'],
    iframe: ['src'],
    frame: ['src'],
    embed: ['src'],
    object: ['data'],
    input: ['src'],
    form: ['action'],
    button: ['formaction'],
    body: ['background'],
    use: ['href', 'xlink:href'],
    image: ['href', 'xlink:href'],
  }),
);
const passiveLinks = /^(?:canonical|alternate|license|author|me|next|prev|up|search)$/u;

export function readPage(source: string, xml: boolean): Page {
  const page: Page = { text: '', attributes: [], references: [], ids: new Set(), inlineCode: 0 };
  let opened = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        opened = name;
        if (!inline.has(name)) page.text += cells.has(name) ? ' ' : '\n';
        for (const [key, value] of Object.entries(attributes)) {
          page.attributes.push(value);
          if (/^on/u.test(key) || key === 'style' || /^\s*javascript:/iu.test(value)) page.inlineCode += 1;
        }
        if (attributes.id) page.ids.add(attributes.id);
        if (name === 'a' && attributes.name) page.ids.add(attributes.name);
        if ((name === 'style' || (name === 'script' && !attributes.src)) && !isData(attributes)) page.inlineCode += 1;
        page.references.push(...referencesOf(name, attributes));
      },
      onclosetag(name) {
        if (!inline.has(name)) page.text += cells.has(name) ? ' ' : '\n';
      },
      ontext(text) {
        // Feeds carry addresses as the text of an element.
        if (xml && /^(?:link|url)$/u.test(opened)) page.references.push({ address: text.trim(), loads: false });
        page.text += text;
      },
      oncomment(text) {
        page.attributes.push(text);
      },
      onprocessinginstruction(_, text) {
        page.attributes.push(text);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(source);
  return page;
}

function isData(attributes: Readonly<Record<string, string>>): boolean {
  return /^application\/(?:ld\+)?json$/u.test(attributes.type ?? '');
}

function referencesOf(name: string, attributes: Readonly<Record<string, string>>): Reference[] {
  const found: Reference[] = [];
  for (const key of loading.get(name) ?? []) {
    const value = attributes[key];
    if (value === undefined) continue;
    const addresses = key === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/u)[0] ?? '') : [value];
    found.push(...addresses.filter((one) => one !== '').map((address) => ({ address, loads: true })));
  }
  if (name === 'link' && attributes.href) {
    found.push({ address: attributes.href, loads: !passiveLinks.test(attributes.rel ?? '') });
  }
  if (name === 'a' || name === 'area') {
    if (attributes.href !== undefined) found.push({ address: attributes.href, loads: false });
    for (const address of attributes.ping?.split(/\s+/u) ?? []) found.push({ address, loads: true });
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const address = /url\s*=\s*['"]?([^'"]+)/iu.exec(attributes.content ?? '')?.[1];
    if (address) found.push({ address, loads: true });
  }
  return found;
}

/** What a style sheet loads. */
export function styleReferences(css: string): Reference[] {
  const pattern = /url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/giu;
  return [...css.matchAll(pattern)].map((match) => ({ address: (match[1] ?? match[2] ?? '').trim(), loads: true }));
}

/** Other origins that a script names in something that loads. */
export function scriptReferences(code: string): Reference[] {
  const pattern =
    /\b(?:fetch|import|importScripts|WebSocket|EventSource|sendBeacon|open)\s*\(?[^;\n]{0,60}?["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/gu;
  return [...code.matchAll(pattern)].map((match) => ({ address: match[1] ?? '', loads: true }));
}
