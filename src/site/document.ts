/** The policy as a tree that a page can show: allow-listed elements only, with a mark around each clause and a note at the block it stands in. */
import type { ElementContent, Root, RootContent } from 'hast';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

export type DocumentNode =
  | { type: 'words'; text: string }
  | { type: 'element'; tag: Tag; href: string | null; notes: readonly number[]; children: readonly DocumentNode[] }
  | { type: 'clause'; number: number; first: boolean; children: readonly DocumentNode[] };

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre'] as const;
const inline = ['em', 'strong', 'a', 'br', 'hr', 'code'] as const;

export type Tag = (typeof tags)[number] | (typeof inline)[number];

/** Elements whose words clauses are looked for in, as one text each. */
const blocks: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li']);

/** A clause within its block: its place among all clauses, counted from 1, and its span in the block's words. */
type Place = { number: number; start: number; end: number };

/**
 * @param clauses verbatim, white space folded, in the order of the document
 * @returns the tree, and the numbers of clauses that were found nowhere in it
 */
export function readDocument(markdown: string, clauses: readonly string[]): { nodes: DocumentNode[]; lost: number[] } {
  const processor = remark().use(remarkRehype);
  const root = processor.runSync(processor.parse(markdown)) as Root;
  const open = new Map(clauses.map((text, index) => [index + 1, text]));
  const nodes = root.children.flatMap((child) => readNode(child, open));
  return { nodes, lost: [...open.keys()] };
}

function readNode(node: RootContent | ElementContent, open: Map<number, string>): DocumentNode[] {
  if (node.type === 'text') return [{ type: 'words', text: node.value }];
  if (node.type !== 'element') return [];
  const holdsBlocks = node.children.some((child) => child.type === 'element' && blocks.has(child.tagName));
  const places = blocks.has(node.tagName) && !holdsBlocks ? placesIn(wordsIn(node), open) : [];
  const children =
    places.length > 0 ? markAll(node.children, places) : node.children.flatMap((one) => readNode(one, open));
  return asElement(node.tagName, node.properties.href, children, places);
}

/** An element of the allow-list; of any other only what is in it. Headings go down by one: the page has its own. */
function asElement(name: string, href: unknown, children: DocumentNode[], places: readonly Place[]): DocumentNode[] {
  const lower = /^h[1-5]$/u.test(name) ? `h${Number(name[1]) + 1}` : name;
  const tag = [...tags, ...inline].find((one) => one === lower);
  if (!tag) return children;
  const safe = typeof href === 'string' && /^(?:https?:\/\/|mailto:|#)/u.test(href) ? href : null;
  return [{ type: 'element', tag, href: safe, notes: places.map((place) => place.number), children }];
}

/** Where clauses that are still open stand in a block's words; they are closed by that. */
function placesIn(words: string, open: Map<number, string>): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const [number, clause] of open) {
    const pattern = clause.trim().split(/\s+/u).map(RegExp.escape).join('\\s+');
    const found = new RegExp(pattern, 'u').exec(words.slice(from));
    if (!found) continue;
    const start = from + found.index;
    from = start + found[0].length;
    places.push({ number, start, end: from });
    open.delete(number);
  }
  return places;
}

/** The children of a block, with a mark around each stretch of words that belongs to a clause. */
function markAll(children: readonly ElementContent[], places: readonly Place[]): DocumentNode[] {
  const started = new Set<number>();
  let at = 0;
  const mark = (node: ElementContent): DocumentNode[] => {
    if (node.type === 'element') {
      return asElement(node.tagName, node.properties.href, node.children.flatMap(mark), []);
    }
    if (node.type !== 'text') return [];
    const [start, end] = [at, at + node.value.length];
    at = end;
    const cuts = places.flatMap((place) => [place.start, place.end]).filter((cut) => cut > start && cut < end);
    const edges = [start, ...cuts, end];
    return edges.slice(1).map((edge, index): DocumentNode => {
      const begin = edges[index] ?? start;
      const words: DocumentNode = { type: 'words', text: node.value.slice(begin - start, edge - start) };
      const place = places.find((one) => one.start <= begin && edge <= one.end);
      if (!place) return words;
      const first = !started.has(place.number);
      started.add(place.number);
      return { type: 'clause', number: place.number, first, children: [words] };
    });
  };
  return children.flatMap(mark);
}

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}
