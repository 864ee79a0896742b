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

/** Elements within a line. */
export const inline = new Set(
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
    script: ['src', 'href', 'xlink:href'],
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
    feimage: ['href', 'xlink:href'],
  }),
);
/** Attributes that hold an address and load nothing: to be clicked, read, or a mere name. */
const resting =
  /^(?:a|area) (?:href|xlink:href)$|^(?:blockquote|q|ins|del) cite$|^link href$|^\S+ (?:xmlns(?::\w+)?|alt|title|content|value|label|placeholder|aria-[a-z]+|property)$/u;
const absolute = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//iu;
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
        page.references.push(...referencesOf(name, attributes, xml));
        // A page within the page: nothing here has one, and it would be read by nobody else.
        if (attributes.srcdoc !== undefined) {
          const inner = readPage(attributes.srcdoc, false);
          page.text += `\n${inner.text}\n`;
          page.attributes.push(...inner.attributes);
          page.references.push(...inner.references);
          page.inlineCode += inner.inlineCode + 1;
        }
        // It would turn every other address of the page.
        if (name === 'base') page.references.push({ address: `//${attributes.href ?? ''}`, loads: true });
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

function referencesOf(name: string, attributes: Readonly<Record<string, string>>, xml: boolean): Reference[] {
  const found: Reference[] = [];
  const known = loading.get(name.toLowerCase()) ?? [];
  for (const [key, value] of Object.entries(attributes)) {
    // In whatever attribute an address of elsewhere stands, a browser may know it as something to load.
    const loads = known.includes(key) || (absolute.test(value) && !resting.test(`${bare(name)} ${key}`));
    const isSet = /srcset$/iu.test(key);
    if (!loads && !isSet) continue;
    const addresses = isSet ? value.split(',').map((one) => one.trim().split(/\s+/u)[0] ?? '') : [value];
    found.push(...addresses.filter((one) => one !== '').map((address) => ({ address, loads: true })));
  }
  // A feed's links are to be followed by whoever reads it.
  if (xml && bare(name) === 'link') return found;
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

/** A name without its namespace. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^.*:/u, '');
}

/** What a style sheet loads, and every address of elsewhere that stands in it. */
export function styleReferences(css: string): Reference[] {
  const plain = css
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//gu, '$1')
    .replace(/\\([0-9a-f]{1,6})\s?/giu, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\(?=[^\n])/gu, '');
  const pattern = /url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/giu;
  const loaded = [...plain.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? '').trim());
  return [...loaded, ...elsewhere(plain)].map((address) => ({ address, loads: true }));
}

/** Every address of elsewhere that a script names: what it does with one cannot be read off it. */
export function scriptReferences(code: string): Reference[] {
  return elsewhere(code).map((address) => ({ address, loads: true }));
}

/** Addresses that name something and are never asked for: of XML's vocabularies, and what Pagefind lays paths upon to take them apart. */
const names = /^(?:http:\/\/www\.w3\.org\/(?:\d{4}|xml)|https:\/\/example\.com(?:\/?\$|$)|https:\/\/p$)/iu;

function elsewhere(code: string): string[] {
  // Licences in a comment, and who wrote something ("A. Writer <https://…>"), lead nowhere.
  const plain = code
    .replace(/\/\*!(?:(?!\*\/)[\s\S])*\*\//gu, ' ')
    .replace(/(?<=["'`, ]\p{L}[^"'`<>\n]*)<https?:[^\s"'`<>]*>/giu, ' ');
  const found = plain.match(/(?:https?|wss?|ftp):\/\/[^\s"'`)<>]*|(?<=["'`(]\s*)\/\/[\w-]+\.[^\s"'`)<>]*/giu) ?? [];
  return found.filter((address) => !names.test(address));
}
