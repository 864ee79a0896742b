/** A name where it stands in a text, with what is around it. */
import type { Candidate } from './match-names.ts';
import type { Token } from './tokens.ts';

export type Scene = {
  text: string;
  tokens: readonly Token[];
  /** For each token, the public name that covers it. */
  publicCover: readonly (readonly [number, number] | null)[];
  /** Single names of the stories that the text tells of. */
  storyNames: ReadonlySet<string>;
  /** For each token, whether it begins a name of the register. */
  starts: ReadonlySet<number>;
};

export type Known = {
  /** English words. */
  ordinary: ReadonlySet<string>;
  /** Those that are met every day. */
  everyday: ReadonlySet<string>;
  /** Words that with a capital are mostly a forename. */
  mostlyNames: ReadonlySet<string>;
  /** Full names of the public that many a child is called too. */
  commonNames: ReadonlySet<string>;
  lesserKnown: ReadonlySet<string>;
  /** Surnames of all of them that are no words. */
  publicSurnames: ReadonlySet<string>;
  /** Forenames that are the title of a story by themselves. */
  storyTitles: ReadonlySet<string>;
  doings: ReadonlySet<string>;
  doingsBare: ReadonlySet<string>;
  places: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** "grace winterbourne": staff by forename and surname. */
  staffNames: ReadonlySet<string>;
  staffSurnames: ReadonlySet<string>;
  /** With their `@`, in small letters. */
  staffHandles: ReadonlySet<string>;
  /** Words of classes: ids, and names where the school gives them. */
  classIds: ReadonlySet<string>;
  classWords: ReadonlySet<string>;
  /** The school's own name, as words. */
  namesake: readonly string[];
};

/**
 * What a name is apart from this sentence: nothing else (`rare`), a word that with a capital is mostly a name (`seldom`), an everyday word,
 * a time, a place, a single letter.
 */
type Kind = 'rare' | 'seldom' | 'everyday' | 'time' | 'place' | 'letter';

/** A name with what stands around it. */
export type Sight = {
  one: Candidate;
  scene: Scene;
  first: Token;
  last: Token;
  before: Token | null;
  after: Token | null;
  name: readonly string[];
  kind: Kind;
  /** Lower case; as much as a sign may need. */
  ahead: string;
  behind: string;
};

const reach = 120;

export function sightOf(one: Candidate, scene: Scene, known: Known): Sight {
  const { tokens, text } = scene;
  const [first, last] = [tokens[one.from] as Token, tokens[one.to - 1] as Token];
  const name = tokens.slice(one.from, one.to).map((token) => token.word);
  return {
    one,
    scene,
    first,
    last,
    before: near(tokens, one.from, -1),
    after: near(tokens, one.to - 1, 1),
    name,
    kind: kindOf(name, known),
    ahead: text.slice(Math.max(0, first.at[0] - reach), first.at[0]).toLowerCase(),
    behind: text.slice(last.at[1], last.at[1] + reach).toLowerCase(),
  };
}

export function kindOf(name: readonly string[], known: Known): Kind {
  const [word = ''] = name;
  if (name.length > 1) return name.every((part) => known.ordinary.has(part)) ? 'everyday' : 'rare';
  if (word.length === 1) return 'letter';
  if (known.times.has(word)) return 'time';
  if (known.places.has(word)) return 'place';
  if (known.everyday.has(word) || known.classWords.has(word)) return 'everyday';
  return known.ordinary.has(word) || word.length < 3 ? 'seldom' : 'rare';
}

/** The token beside a name, if only space, brackets or quotes part them. */
function near(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  const other = tokens[at + step];
  const between = step === 1 ? other?.before : tokens[at]?.before;
  return other && /^[\s'"(&-]*$/u.test(between ?? '') ? other : null;
}
