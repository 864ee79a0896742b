/** Sentences that a rule or a duty quotes, as far as the school's own policy holds them: another document may say the same in other words. */
import { policy } from './data.ts';
import { type DocumentNode, readDocument } from './document.ts';

export type Quote = {
  text: string;
  /** Number of the clause in the document. */
  clause: number | null;
};

const document = folded(wordsIn(readDocument(policy.markdown, []).nodes));

/** Only what the policy says word by word. */
export function quotesIn(sentences: readonly string[]): Quote[] {
  return sentences
    .filter((text) => document.includes(folded(text)))
    .map((text) => {
      const place = policy.clauses.findIndex((clause) => clause.text.includes(text) || text.includes(clause.text));
      return { text, clause: place < 0 ? null : place + 1 };
    });
}

function wordsIn(nodes: readonly DocumentNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'words'
        ? node.text
        : `${wordsIn(node.children)}${node.type === 'element' ? parting(node.tag) : ''}`,
    )
    .join('');
}

/** What is within a line joins; blocks are parted. */
function parting(tag: string): string {
  return /^(?:em|strong|a|code)$/u.test(tag) ? '' : ' ';
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
