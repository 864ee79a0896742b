/** The policy as sentences, and how far rules and duties keep them. */
import type { Nodes, Parent } from 'mdast';
import { remark } from 'remark';
import type { Duty } from './duties.ts';
import { policyContext } from './policy-context.ts';
import { sentencesIn } from './reading/words.ts';
import type { Rule } from './rule.ts';

/** A sentence of the policy, or an entry of one of its lists. Headings are none: they ask, and what follows answers. */
export type Sentence = {
  /** Verbatim; white space folded to single spaces. */
  text: string;
  /** For an entry of a list: the sentence that leads to it. */
  lead: string | null;
  /** The heading above it. */
  heading: string;
  /** Whether its own words, or those of its lead, say what shall or may be. */
  normative: boolean;
};

export type Policy = {
  markdown: string;
  /** Every word of the document in order, headings included; white space folded. */
  text: string;
  sentences: readonly Sentence[];
};

export type Coverage = {
  /** The normative sentences and what else a rule or duty quotes, in the order of the document. */
  clauses: {
    text: string;
    lead: string | null;
    rules: string[];
    duties: string[];
    /** Why nothing needs to keep it; null where something does. */
    context: string | null;
  }[];
  /** Clauses with a rule or a duty. */
  covered: number;
  total: number;
  /** Sentences, normative or not, that nothing quotes and that are not listed as context. */
  unaccounted: string[];
};

type Keeper = Pick<Rule, 'id' | 'clause' | 'alsoKeeps'> | Pick<Duty, 'id' | 'clause' | 'alsoKeeps'>;

/** Words by which a sentence of this kind of document binds or permits; a passive present does ("is maintained by"). */
const binds =
  /\b(?:will|shall|should|must|may|could|only|not|never|no|expected|required|deems?|seeks?|adhere|ensure|encouraged|allowed|permitted|prohibited|responsible|maintained)\b/iu;

export function readPolicy(markdown: string): Policy {
  const sentences: Sentence[] = [];
  const words: string[] = [];
  let heading = '';
  let lead: string | null = null;
  const read = (text: string, leading: string | null) => {
    for (const span of sentencesIn(text)) {
      const sentence = text.slice(...span);
      const normative = binds.test(sentence) || (leading !== null && binds.test(leading));
      sentences.push({ text: sentence, lead: leading, heading, normative });
    }
  };
  for (const block of remark().parse(markdown).children) {
    if (block.type === 'list') {
      for (const entry of block.children) {
        const text = folded(textOf(entry));
        words.push(text);
        // An entry is one clause, however many stops it holds.
        const normative = binds.test(text) || (lead !== null && binds.test(lead));
        sentences.push({ text, lead, heading, normative });
      }
      continue;
    }
    const text = folded(textOf(block));
    words.push(text);
    lead = null;
    if (block.type === 'heading') heading = text;
    else {
      read(text, null);
      if (text.endsWith(':')) lead = sentences.at(-1)?.text ?? null;
    }
  }
  return { markdown, text: words.join(' '), sentences };
}

/** What keeps each clause. A rule or a duty keeps a sentence when it quotes it, or a part of it. */
export function coverPolicy(
  markdown: string,
  rules: readonly Pick<Rule, 'id' | 'clause' | 'alsoKeeps'>[],
  duties: readonly Pick<Duty, 'id' | 'clause' | 'alsoKeeps'>[],
): Coverage {
  const { sentences } = readPolicy(markdown);
  const reasons = new Map(
    policyContext.flatMap(({ reason, sentences: all }) => all.map((one) => [one, reason] as const)),
  );
  const judged = sentences.map((sentence) => {
    const keeping = (all: readonly Keeper[]) => all.filter((one) => keeps(one, sentence.text)).map((one) => one.id);
    return { sentence, rules: keeping(rules), duties: keeping(duties), reason: reasons.get(sentence.text) ?? null };
  });
  const kept = (one: (typeof judged)[number]) => one.rules.length + one.duties.length > 0;
  const clauses = judged
    .filter((one) => one.sentence.normative || kept(one))
    .map((one) => ({
      text: one.sentence.text,
      lead: one.sentence.lead,
      rules: one.rules,
      duties: one.duties,
      context: kept(one) ? null : one.reason,
    }));
  return {
    clauses,
    covered: judged.filter(kept).length,
    total: clauses.length,
    unaccounted: judged.filter((one) => !kept(one) && one.reason === null).map((one) => one.sentence.text),
  };
}

/** Everything that a rule or a duty quotes from the policy. */
export function quotesOf(keeper: Keeper): string[] {
  return [...(keeper.clause === null ? [] : [keeper.clause]), ...(keeper.alsoKeeps ?? [])].map(folded);
}

function keeps(keeper: Keeper, sentence: string): boolean {
  return quotesOf(keeper).some((quote) => sentence.includes(quote) || quote.includes(sentence));
}

/** White space as single spaces. */
export function folded(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}
