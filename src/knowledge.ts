/** What `verify` must know: everything that must not be seen, and what may be although it looks alike. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Check } from './check.ts';
import type { Services } from './context.ts';
import type { Duty } from './duties.ts';
import type { Published } from './publish.ts';
import { gap } from './redact.ts';
import { type Rule, type SeenPost, wordsOf } from './rule.ts';
import type { Allowed, Secret } from './verify.ts';

export function knowledgeOf(
  checked: Check & Services,
  { files, addresses }: Published,
  house: { policy: string; rules: readonly Rule[]; duties: readonly Duty[] },
): { allowed: Allowed; secret: Secret } {
  const { judged, redactions, register } = checked;
  const published = judged.flatMap(({ post, seen, verdict, words }): SeenPost[] => {
    const left = redactions.get(post.id)?.post;
    if (verdict === 'redact') return left ? [left] : [];
    return verdict === 'publish' || words ? [seen] : [];
  });
  const shown = published.flatMap((seen) => wordsOf(seen).map(({ text }) => text.replaceAll(gap, ' ')));
  const held = judged.filter(({ verdict }) => verdict === 'wait' || verdict === 'withhold');
  return {
    allowed: {
      publishedTexts: shown,
      houseTexts: [house.policy, ...wordsIn(house.rules), ...wordsIn(house.duties)],
      harmless: [
        ...checked.harmless,
        ...shown.flatMap((text) =>
          register.harmlessIn(text).map(([start, end]) => ({ evidence: text.slice(start, end), text })),
        ),
      ],
      media: files.map(({ file, path }) => ({
        file,
        sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      })),
      // What the search may find of published texts, and classes, which it filters by: one may bear a name, "1 William".
      searchWords: [
        ...shown.map((text) => register.searchText(text)),
        ...checked.context.school.classes.map(({ name }) => name),
      ],
    },
    secret: {
      heldPosts: held.map(({ post, seen, words }) => ({
        id: post.id,
        texts: [...wordsOf(seen).map(({ text }) => text), ...post.versions.map(({ text }) => text)],
        wordsShown: words,
      })),
      redactions: judged.flatMap(({ post, verdict }) => {
        const left = redactions.get(post.id);
        return verdict === 'redact' && left
          ? [{ address: addresses.get(post.id) ?? '', id: post.id, hidden: [...left.hidden] }]
          : [];
      }),
      pupilIds: register.ids(),
      pupils: register.fullNames(),
    },
  };
}

/** Every string in some plain data. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
}
