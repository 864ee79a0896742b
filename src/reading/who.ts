/** Of which one child a sentence speaks: by name, by a part that one child has, by a pronoun, or because one is pictured. Pure. */
import type { PupilId } from '../look.ts';
import type { Context, SeenPost, Span } from '../rule.ts';
import { childrenIn } from './children.ts';
import { overlap } from './words.ts';

export type Who = {
  /** Null where the child is not named in this sentence. */
  at: Span | null;
  sure: boolean;
  pupils: readonly PupilId[];
  /** It is the one child in the picture. `pointed`: the words point at it; `of two`: it is one of two. */
  pictured?: 'pointed' | 'shown' | 'of two';
  /** Named in the sentence beside this one, and nothing in this one speaks of anybody. */
  beside?: true;
};

export type Named = Who & { at: Span; known: boolean };

const pronoun = /\b(?:he|she|him|her|his|hers|they|their)\b/iu;
/** Points at the one child in the picture. */
const pointsAt = /\b(?:he|she|him|her|his|hers|this)\b/iu;
const spokenTo = /\b(?:you|your|yours|yourself)\b/iu;
const greeted =
  /\b(?:welcome back|well done|good luck|get well(?: soon)?|happy birthday|congratulations|thank you|bravo|hello)\b/iu;

/** What one child of a school is and nobody else: with "our", "this year's" or a class before it. */
const position =
  '(?:head ?(?:girl|boy)|captain|goal ?(?:keeper|ie)|striker|winger|midfielder|defender|bowler|batter|champion|winner|runner-up|medallist|prefect|librarian|monitor|ambassador|chair|president|drummer|pianist|violinist|cellist|guitarist|flautist|trumpeter|soloist|narrator|author|poet|artist|painter|athlete|swimmer|runner|sprinter|gymnast|dancer|singer|actor|actress|explorer|chef|baker|gardener|scientist|engineer|inventor|mathematician|bookworm|reader|writer|player|newcomer|new ?(?:boy|girl|starter|joiner|friend)|joiner|classmate|hero|heroine|superstar|trooper|user|birthday ?(?:boy|girl)|boy|girl|child|pupil|lad|lass|youngster|friend|star)';
const whose = String.raw`(?:our|my|this|this year['’]s|last year['’]s|(?:year )?[\p{L}\d]{1,12}['’]s|the (?:new|birthday|chief|head|only))`;
const oneChild = new RegExp(
  [
    String.raw`\bone of (?:our|my|the) [\p{L}\d -]{0,30}?(?:boys?|girls?|child(?:ren)?|pupils?|lads?|class|friends|classmates|superstars?|year \d ?s?|\p{L}+s)\b`,
    String.raw`\b(?:an?|our|this|another) (?:[\p{L}\d-]+ ){0,3}?(?:boy|girl|child|pupil|lad|youngster|classmate) (?:in|from|of) (?:our|my|year|reception|\d[a-z])\b`,
    String.raw`\b${whose} (?:[\p{L}\d'’-]+ ){0,3}?${position}\b(?!['’]?s? (?:mum|dad|trip|day|club))(?<!\b(?:your|any|every|each|no) \p{L}+)`,
  ].join('|'),
  'iu',
);

/** Everybody of whom a text may speak by name: the register's, and names that no register knows. */
export function namedIn(text: string, how: 'written' | 'read', { register }: Context): Named[] {
  const plainly = childrenIn(text, register, how);
  // A name that is a word as well is somebody's where a private fact is told of it.
  const words = register
    .namesIfShown(text, how)
    .filter((name) => !plainly.some((child) => overlap(child.at, name.at)))
    .map((name) => ({ ...name, sure: false, known: true }));
  const sure = [...plainly, ...words];
  const others = register
    .possibleNamesIn(text)
    .filter((name) => !sure.some((child) => overlap(child.at, name.at)))
    .map((name) => ({ at: name.at, sure: false, pupils: [], known: false }));
  return [...sure, ...others].sort((a, b) => a.at[0] - b.at[0]);
}

/** The child of whom one sentence speaks; null where it speaks of none. `around`: the sentences before and behind it. */
export function whoIn(
  text: string,
  sentence: Span,
  { named, around, post }: { named: readonly Named[]; around: readonly (Span | undefined)[]; post: SeenPost },
): Who | null {
  const inside = named.filter((child) => overlap(child.at, sentence));
  const known = inside.filter((child) => child.known || child.sure);
  const here = known.find((child) => child.sure) ?? known[0];
  if (here) return here;
  const words = text.slice(...sentence);
  const nameless = oneChild.exec(words);
  const shown = new Set(post.pictures.flatMap((picture) => picture.look?.shown ?? []));
  if (nameless && shown.size !== 1) {
    return {
      at: [sentence[0] + nameless.index, sentence[0] + nameless.index + nameless[0].length],
      sure: false,
      pupils: [],
    };
  }
  const [before, behind] = around;
  const isBefore = (child: Named) => before !== undefined && overlap(child.at, before);
  const isBehind = (child: Named) => behind !== undefined && overlap(child.at, behind);
  const carries = (child: Named) =>
    (isBefore(child) && pronoun.test(words)) ||
    (isBefore(child) && spokenTo.test(words) && greeted.test(text.slice(...(before as Span)))) ||
    (isBehind(child) && words.endsWith('?') && child.at[0] === behind?.[0]);
  const earlier = named.find((child) => child.known && carries(child));
  if (earlier) return { ...earlier, at: null };
  if (shown.size === 1) {
    const pointed = pointsAt.test(words) || nameless !== null;
    return { at: null, sure: pointed, pupils: [...shown], pictured: pointed ? 'pointed' : 'shown' };
  }
  const beside = named.find((child) => child.known && child.sure && (isBefore(child) || isBehind(child)));
  if (beside && inside.length === 0) return { at: null, sure: false, pupils: beside.pupils, beside: true };
  if (shown.size === 2) return { at: null, sure: false, pupils: [...shown], pictured: 'of two' };
  return inside[0] ?? null;
}
