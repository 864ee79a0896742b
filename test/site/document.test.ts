import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { duties } from '../../src/duties.ts';
import { coverPolicy, folded } from '../../src/policy.ts';
import { rules } from '../../src/rules/index.ts';
import { type DocumentNode, readDocument } from '../../src/site/document.ts';

const words = (nodes: readonly DocumentNode[]): string =>
  nodes.map((node) => (node.type === 'words' ? node.text : words(node.children))).join('');
const all = (nodes: readonly DocumentNode[]): DocumentNode[] =>
  nodes.flatMap((node) => [node, ...(node.type === 'words' ? [] : all(node.children))]);

describe('the school’s policy', () => {
  const markdown = readFileSync(join(import.meta.dirname, '../../content/policy.md'), 'utf8');
  const { clauses } = coverPolicy(markdown, rules, duties);
  const { nodes, lost } = readDocument(
    markdown,
    clauses.map((clause) => clause.text),
  );

  test('every clause is found in it, and marked with exactly its words', () => {
    expect(lost).toEqual([]);
    const marks = all(nodes).filter((node) => node.type === 'clause');
    const marked = Map.groupBy(marks, (mark) => mark.number);
    expect([...marked].map(([, parts]) => folded(words(parts)))).toEqual(clauses.map((clause) => clause.text));
    expect([...marked.values()].every((parts) => parts.filter((part) => part.first).length === 1)).toBe(true);
  });

  test('every clause has its note at the block that it stands in', () => {
    const notes = all(nodes).flatMap((node) => (node.type === 'element' ? node.notes : []));
    expect(notes).toEqual(clauses.map((_, index) => index + 1));
  });
});

describe('any document', () => {
  test('emphasis inside a clause stays, and so does the rest of its paragraph', () => {
    const { nodes } = readDocument('Before. Names *must* go. After.', ['Names must go.']);
    expect(words(nodes)).toBe('Before. Names must go. After.');
    const marked = all(nodes).filter((node) => node.type === 'clause');
    expect(words(marked)).toBe('Names must go.');
    expect(all(nodes).some((node) => node.type === 'element' && node.tag === 'em')).toBe(true);
  });

  test('a sentence that stands twice is two clauses', () => {
    const { nodes, lost } = readDocument('It will be logged.\n\nIt will be logged.', [
      'It will be logged.',
      'It will be logged.',
    ]);
    expect(lost).toEqual([]);
    expect(nodes.flatMap((node) => (node.type === 'element' ? [...node.notes] : []))).toEqual([1, 2]);
  });

  test('a clause that it does not hold is said to be lost', () => {
    expect(readDocument('Nothing here.', ['Something else.']).lost).toEqual([1]);
  });

  test('raw HTML is dropped, and a link that is no web address loses its address', () => {
    const { nodes } = readDocument(
      '[a](javascript:x) [b](https://example.org/) <b onclick="x">c</b>\n\n<script>x()</script>',
      [],
    );
    const links = all(nodes).flatMap((node) => (node.type === 'element' && node.tag === 'a' ? node.href : []));
    expect(links).toEqual([null, 'https://example.org/']);
    expect(JSON.stringify(nodes)).not.toMatch(/script|onclick/u);
  });

  test('its headings go down by one, because the page has its own', () => {
    const { nodes } = readDocument('# One\n\n## Two', []);
    expect(nodes.flatMap((node) => (node.type === 'element' ? node.tag : []))).toEqual(['h2', 'h3']);
  });
});
