/** A rule: promise, reason, remedy, mechanism, proof. The only thing that a file in `rules/` imports; pure types and small makers. */
import type { Picture, PupilId } from './look.ts';
import type { Outcome } from './outcome.ts';
import type { PostId, PostKind } from './post.ts';
import { hashtagsIn, linksIn } from './reading/words.ts';
import type { School } from './school.ts';

export { showsPupils } from './look.ts';
export { childrenIn, type NamedChild } from './reading/children.ts';
export { type NamedBeside, namedBeside, namedInHandle } from './reading/named-beside.ts';

import { childrenIn, type NamedChild } from './reading/children.ts';

export { saysNothing } from './reading/description.ts';
export { credentialsIn, emailsIn, platesIn, streetsIn, streetsNamedIn } from './reading/details.ts';
export { type Told, toldIn } from './reading/told.ts';
export { hashtagsIn, linksIn, overlap, phrasesIn, sentencesIn, spansOf } from './reading/words.ts';
export type { Outcome, Picture, PupilId, School };

export type RuleId = string;

/** A stretch of a string, in UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * The string of a post in which a problem lies. `text`, `hashtag` and `url` all count in the post's own text; `quoted` in the quoted
 * text; `alt` and `ocr` in those of one picture; `media` is a picture itself.
 */
export type Where = 'text' | 'hashtag' | 'url' | 'alt' | 'ocr' | 'quoted' | 'media';

/** A post with what is known of its pictures: what a rule is given. */
export type SeenPost = {
  id: PostId;
  /** ISO 8601, UTC. */
  at: string;
  kind: PostKind;
  text: string;
  pictures: readonly Picture[];
  quoted: { author: string | null; text: string | null } | null;
  reply_to: string | null;
  retweet_of: string | null;
  /** Other own posts in one view with this one: the rest of its own thread, and own posts that it or one of them quotes. */
  beside: readonly SeenPost[];
};

/** One readable string of a post. */
export type Words = { where: 'text' | 'alt' | 'ocr' | 'quoted'; text: string; picture: number | null };

/** Every string of a post that a reader could see, in a fixed order. */
export function wordsOf(post: SeenPost): Words[] {
  const words: Words[] = [{ where: 'text', text: post.text, picture: null }];
  for (const picture of post.pictures) {
    if (picture.alt) words.push({ where: 'alt', text: picture.alt, picture: picture.number });
    if (picture.ocr) words.push({ where: 'ocr', text: picture.ocr, picture: picture.number });
  }
  if (post.quoted?.text) words.push({ where: 'quoted', text: post.quoted.text, picture: null });
  return words;
}

/**
 * The accounts of others that a post replies to, retweets or quotes, where their handle stands in none of its texts: the site names them all the
 * same. What is found in one has a `where` and no place in it.
 */
export function accountsOf(post: SeenPost, { account, approved_accounts }: School): Account[] {
  const known = [account.handle, ...approved_accounts].map((handle) => handle.toLowerCase());
  const others = (handle: string | null, where: Account['where']): Account[] => {
    if (handle === null || known.includes(handle.toLowerCase())) return [];
    const stands = where === 'text' && new RegExp(`${RegExp.escape(handle)}(?!\\w)`, 'iu').test(post.text);
    return stands ? [] : [{ handle, where }];
  };
  return [
    ...others(post.reply_to, 'text'),
    ...others(post.retweet_of, 'text'),
    ...others(post.quoted?.author ?? null, 'quoted'),
  ];
}

type Account = { handle: string; where: 'text' | 'quoted' };

/** The place of a stretch of one of a post's strings, for a problem: in the own text it can lie in a hashtag or a link. */
export function placeIn(words: Words, at: Span): { where: Where; at: Span; picture?: number } {
  if (words.picture !== null) return { where: words.where, at, picture: words.picture };
  const within = (spans: readonly Span[]) => spans.some(([start, end]) => start <= at[0] && at[1] <= end);
  if (words.where === 'text' && within(hashtagsIn(words.text))) return { where: 'hashtag', at };
  if (words.where === 'text' && within(linksIn(words.text))) return { where: 'url', at };
  return { where: words.where, at };
}

/** The children named in one of a post's strings, by place: the register's, and those whom a sentence plainly makes one. */
export function childrenNamed(words: Words, register: RegisterView): NamedChild[] {
  return childrenIn(words.text, register, words.where === 'ocr' ? 'read' : 'written');
}

/**
 * Where a pupil's name stands in a text; never the name itself. `sure` is false where the words could as well be something
 * else (a modal verb, a month, a public figure), or only resemble a name.
 */
export type NamePlace = {
  at: Span;
  /** What stands there: more than `forename` identifies a pupil. `handle` is a joined or initialled form in a hashtag, handle or address that gives a forename and more. */
  form: 'forename' | 'surname' | 'full' | 'initial' | 'handle' | 'slip';
  sure: boolean;
  /** All whom it could be. */
  pupils: readonly PupilId[];
};

/** How consent for photographs of a pupil stands on the day of the check; unknown ids have none. */
export type Consent = 'given' | 'none' | 'withdrawn' | 'unknown';

/** The register as a rule may see it: places and answers, never names. */
export type RegisterView = {
  /** Pupils' names in a text, sorted by place, without overlaps. Public figures, places, staff with a title and the school's namesake are already left out. */
  namesIn(text: string): readonly NamePlace[];
  /** The same in words that a machine read in a picture: without lost spaces in its way, and with tolerance for misread letters. */
  namesRead(text: string): readonly NamePlace[];
  /**
   * Places that `namesIn` leaves out as words, and that have to be asked about where a pupil so called is pictured beside them ("Found by Rose").
   * Never sure. `read`: by a machine, in a picture.
   */
  namesIfShown(text: string, how: 'written' | 'read'): readonly NamePlace[];
  /**
   * Where a child who must not appear may be named, in whatever form: `sure` wherever `namesIn` finds the name, be it in doubt; not sure where a
   * word stands that is not plainly a thing, a date, a verb or somebody else. Plain words in small letters are nobody's name.
   */
  neverNamesIn(text: string, how: 'written' | 'read'): readonly NamePlace[];
  /** Words that look like a personal name and are neither staff nor public: for posts from before the register's time, and children who are not on it. `certain` where the sentence plainly makes it a child. */
  possibleNamesIn(text: string): readonly { at: Span; form: 'forename' | 'full'; certain: boolean }[];
  /** Where an id of the register stands in a text, be it a pupil's or something else that is called so. */
  idsIn(text: string): readonly Span[];
  /** Whether posts of that moment lie before the time that the register covers. */
  isBefore(at: string): boolean;
  consentOf(pupil: PupilId): Consent;
  /** Whether this child must not appear in any form (`protect: never`). */
  mustNotAppear(pupil: PupilId): boolean;
  /** Ids of pupils without consent who could be in a picture of that class (null: not known) at that moment. */
  couldBeIn(classId: string | null, at: string): readonly PupilId[];
  /** Those of them who must not appear: each has to be asked about by id. */
  neverCouldBeIn(classId: string | null | (() => string | null), at: string): readonly PupilId[];
};

/** Words as data, folded to lower case. Each list's file gives its source or reason. */
export type Vocabulary = {
  profanity: ReadonlySet<string>;
  /** Profanity that is harmless inside these phrases (`bloody` in a place's name). */
  profanityHarmless: readonly string[];
  textSpeak: ReadonlySet<string>;
  /** Health, special needs, care, faith and family of a child (`circumstances.txt`), as `phrasesIn` reads them. */
  circumstances: readonly string[];
  /** The same, where the words as often mean something harmless (`circumstances-perhaps.txt`). */
  circumstancesPerhaps: readonly string[];
  /** A birthday with its age in other words (`birthdays.txt`). */
  birthdays: readonly string[];
  /** Who sells or owns pictures (`rights-holders.txt`). */
  rightsHolders: readonly string[];
};

/** Kinds of slips of grammar and spelling; the rule `grammar` has the words for each. */
export const slipKinds = [
  'spelling',
  'mix-up',
  'agreement',
  'verb',
  'apostrophe',
  'article',
  'double',
  'two-words',
  'comparison',
  'pronoun',
  'negative',
] as const;

export type SlipKind = (typeof slipKinds)[number];

/** A slip in a text, and where. */
export type Slip = { at: Span; kind: SlipKind };

export type Context = {
  register: RegisterView;
  school: School;
  vocabulary: Vocabulary;
  /** British telephone numbers in a text, in any layout, drama range included; those of the school's contacts are left out. */
  phonesIn(text: string): readonly Span[];
  /** British postcodes of real areas in a text; links and the school's contacts are left out. */
  postcodesIn(text: string): readonly Span[];
  /**
   * Slips of grammar and spelling in a text of the school's own, by place, without overlaps. Texts are read before the rules run; one that was
   * not has none. @throws where the text could not be read
   */
  grammarIn(text: string): readonly Slip[];
  /** The class that a post speaks of, by its hashtags, sign-off or words; null where not known or more than one. */
  classOf(post: SeenPost): string | null;
  /** YYYY-MM-DD. */
  today: string;
};

/** One thing found in a post. `at` are UTF-16 offsets into the string that `where` names. */
export type Problem = {
  outcome: 'review' | 'fail';
  /** For a teacher: what is wrong and what to do, never with a name in it. */
  message: string;
  where: Where;
  at?: Span;
  /** Counts from 1. */
  picture?: number;
  /** Whom it concerns, for the basis of a decision; never reported. */
  pupils?: readonly PupilId[];
  /** True where it says only that no person has looked at a picture yet (`pictures.waiting: words`). */
  unlooked?: boolean;
  /** True where only what the archive never shows is concerned: an earlier version of the post, a description that somebody replaced. */
  unseen?: boolean;
  /** True where it is another post beside this one that names whom it concerns. */
  elsewhere?: boolean;
  /** True where it concerns a child who must not appear in any form: `evaluate` marks it so, and no person clears it. */
  never?: boolean;
};

type Place = Omit<Problem, 'outcome' | 'message'>;

/** A problem that is sure. */
export function fail(message: string, place: Place): Problem {
  return { outcome: 'fail', message, ...place };
}

/** A problem in doubt: a person can clear it. */
export function review(message: string, place: Place): Problem {
  return { outcome: 'review', message, ...place };
}

/** A post of an example: what is left out is empty. Pictures without a `look` have been looked at by nobody. */
export type ExamplePost = {
  text: string;
  at?: string;
  kind?: PostKind;
  pictures?: readonly Partial<Omit<Picture, 'look'> & { look: Partial<NonNullable<Picture['look']>> }>[];
  quoted?: SeenPost['quoted'];
  reply_to?: string;
  retweet_of?: string;
  beside?: readonly ExamplePost[];
};

/** An example is test, documentation and the wording's specification at once. */
export type Example = {
  name: string;
  post: ExamplePost;
  expect: Outcome;
  /** Messages and evidence of each problem, in order; none where nothing is found. Evidence is null for a picture or for what is missing. */
  problems?: readonly { message: string; evidence: string | null }[];
};

export type Rule = {
  /** File name, address and value in every report, for ever. */
  id: RuleId;
  title: string;
  /** Verbatim from policy.md; null only with `beyond: true`. */
  clause: string | null;
  /** Other sentences of the policy that this rule keeps too, verbatim. */
  alsoKeeps?: readonly string[];
  /** Good practice that the policy does not ask for: advice, and no breach. Always a `note`. */
  beyond?: true;
  /**
   * Named by its consequence: a `withhold` finding holds a post back, whatever its year; a `note` (a rule of conduct) is only
   * reported, and binds from the policy's date of effect on.
   */
  severity: 'withhold' | 'note';
  /** It speaks of the pictures alone, and has nothing to say where they are not shown. */
  picturesOnly?: true;
  why: string;
  fix: string;
  appliesTo(post: SeenPost, context: Context): boolean;
  check(post: SeenPost, context: Context): Iterable<Problem>;
  examples: readonly Example[];
};

/** What one rule found in one post. */
export type Finding = { post: PostId; rule: RuleId; outcome: Outcome; problems: readonly Problem[]; threw?: true };
