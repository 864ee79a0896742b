/** Hashtags and handles that play on a name: a family’s, a praised child’s, a nickname. */
import type { NamePlace, Span } from '../rule.ts';
import type { NameIndex } from './name-index.ts';
import { namesakesIn } from './namesakes.ts';
import { aroundIn, isSaidAround } from './said-around.ts';
import type { Stretch } from './stretch.ts';

/** "brackenburyfamily", "quillmum": a surname, and whose it is. In doubt where it is a word; "greenhouse" is nobody's. */
export function familyIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  ordinary: ReadonlySet<string>,
): NamePlace[] {
  const kin = /^(the)?(\p{L}{3,}?)(famil(?:y|ies)|mum(?:my)?|dad(?:dy)?|parents?|home|house|clan|twins?)\d*$/u.exec(
    letters,
  );
  const [name, whose] = [kin?.[2] ?? '', kin?.[3] ?? ''];
  const found = (index.surnames.get(name) ?? []).filter((part) => part.words.length === 1);
  const isWord = ordinary.has(name);
  if (found.length === 0 || (isWord && /^ho/u.test(whose))) return [];
  const from = kin?.[1]?.length ?? 0;
  const at: Span = [start[from] ?? 0, end[from + name.length - 1] ?? raw.length];
  const pupils = found.flatMap((part) => part.pupils.map(({ pupil }) => pupil));
  return [{ at, form: 'surname', sure: !isWord, pupils }];
}

const praise = /proud|welldone|bravo|congrat|birthday|hooray|goodluck|superstar|getwell|our/u;

/** "#ProudOfTomHolland": the full name of a pupil that somebody famous bears too, with words of praise. In doubt. */
export function namesakeIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  famous: readonly Span[],
): NamePlace[] {
  const said = aroundIn(letters, famous);
  return namesakesIn(letters, index, famous).flatMap(({ from, to, pupils }): NamePlace[] => {
    if (!isSaidAround(said, from, to - from) || !praise.test(letters.slice(0, from) + letters.slice(to))) return [];
    const at: Span = [start[from] ?? 0, end[to - 1] ?? raw.length];
    return [{ at, form: 'handle', sure: false, pupils: pupils.map(({ pupil }) => pupil) }];
  });
}

/** "@ottolinepaints": a forename that is no word, and behind it nothing but words. Never sure. */
export function nicknameIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  ordinary: ReadonlySet<string>,
): NamePlace[] {
  for (let length = letters.length; length >= 4; length -= 1) {
    const name = letters.slice(0, length);
    const found = (index.forenames.get(name) ?? []).filter((part) => part.words.length === 1);
    if (
      found.length === 0 ||
      ordinary.has(name) ||
      organisation.test(letters) ||
      !isOfWords(letters.slice(length), ordinary)
    )
      continue;
    const at: Span = [start[0] ?? 0, end[length - 1] ?? raw.length];
    return [
      { at, form: 'forename', sure: false, pupils: found.flatMap((part) => part.pupils.map(({ pupil }) => pupil)) },
    ];
  }
  return [];
}

/** What a shop, a band or a club calls itself. */
export const organisation =
  /(?:studios?|shop|store|club|band|choir|theatre|books?|bakery|cafe|kitchen|catering|fitness|yoga|events|photography|films?|company|ltd|school|academy|trust|charity|fc|cc|rfc|designs?|crafts?|gallery|museum|tours?|farm|garden|gardens|radio|news|magazine|official)$/u;

/** Whether letters are nothing but words and digits. */
function isOfWords(letters: string, ordinary: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let from = 0; from < letters.length; from += 1) {
    if (reached[from] !== 1) continue;
    if (/\p{N}/u.test(letters[from] ?? '')) reached[from + 1] = 1;
    for (let to = from + 2; to <= letters.length; to += 1) if (ordinary.has(letters.slice(from, to))) reached[to] = 1;
  }
  return reached[letters.length] === 1;
}
