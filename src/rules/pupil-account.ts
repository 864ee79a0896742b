import {
  accountsOf,
  type Context,
  credentialsIn,
  fail,
  linksIn,
  overlap,
  placeIn,
  type Rule,
  review,
  type Span,
  sentencesIn,
  spansOf,
} from '../rule.ts';

const plainly =
  'This points to an account that is said to be a pupil’s own. Take it out, and tell the e-safety lead: pupils are too young for an account.';
const perhaps =
  'This may point to a pupil’s own account. If it does, take it out and tell the e-safety lead; if not, say so.';

const handle = /(?<![\p{L}\p{N}_@.])@\w{2,30}(?![\w@])/gu;
const platform =
  /(?:twitter|x|instagram|tiktok|youtube|facebook|twitch|snapchat|threads)\.(?:com|net|tv)\/\S|youtu\.be\//iu;

/** A name of a user of a game or a site, without the sign: "user pixelfox_7", "search for MazeRunner12 and add". */
const userName =
  /(?<=\b(?:user(?: ?name)?|player|gamer ?tag|as|by|search for|called|add|name|handle|account|id)(?: is|:)? ["“‘]?)(?=[\p{L}\p{N}._-]*[\p{L}])(?=[\p{L}\p{N}._-]*(?:\d|_|(?-i:\p{Ll}\p{Lu})))[\p{L}\p{N}][\p{L}\p{N}._-]{3,29}(?![\p{L}\p{N}@/]|\.\p{L})/giu;
const site =
  /\b(?:scratch|roblox|minecraft|fortnite|tiktok|youtube|insta(?:gram)?|snapchat|discord|twitch|xbox|playstation|switch|steam|duolingo|chess\.com|lichess|game|gamer|world|server|online|search for|add (?:him|her|them|me)|friend request|username|user)\b/iu;

/** A child, in the words that schools use for one without a name. */
const child =
  /\b(?:pupils?|child(?:ren)?|one of our|(?:boy|girl|lad|youngster|student)s?|year (?:[1-6]|one|two|three|four|five|six)s?|y[1-6]|reception|ks[12]|prefects?|head (?:boy|girl)|(?:school|eco|sports?)[- ]council(?:lors?)?|our (?:young|youngest|budding|little|junior) \p{L}+|(?:our|very own) (?:[\p{L}-]+ ){0,2}(?:dancer|singer|gymnast|chef|baker|artist|footballer|gamer|vlogger|skater|magician|drummer|chair|captain)|aged? (?:\d|ten|eleven|nine|eight|seven|six|five))\b/iu;
/** Says that an account is somebody's own. */
const own =
  /\b(?:(?:his|her|their|own|has an?|started an?|runs? an?|set up an?|new) (?:very |new |own )*(?:account|channel|page|profile|vlogs?|feed|blog|insta(?:gram)?|tiktok|youtube|twitter|handle)|follow (?:him|her|them)|subscribe to (?:him|her|them|his|her|their)|(?:him|her|them) at|on (?:instagram|tiktok|youtube|twitter|snapchat))\b/iu;
const ownPage =
  /\b(?:have|has|runs?|started|set up) (?:their|his|her) (?:very )?own (?:page|channel|account|profile|blog|vlog|feed)\b/iu;
const invites =
  /\b(?:follow|subscribe|tag|find|message|give|posts?|posting|tweets?|tweeting|vlogs?|streams?|tiktok|known as|put|shared|shares|uploads?|uploaded)\b/iu;
/** Somebody grown up, of whom the same words may be said. */
const adult =
  /\b(?:former|ex-|alumn\w+|author|illustrator|poet|artist|teacher|coach|governor|(?:parents?|mums?|dads?)(?!['’])|councillor|mp|family|charity|museum|theatre|pta|company|shop|Mr|Mrs|Ms|Miss|Dr|Sir|Coach)\b/iu;

export default {
  id: 'pupil-account',
  title: 'No pupil’s own account is named',
  clause: 'children at The William Hogarth School should not be using it directly with a personal account',
  severity: 'note',
  why: 'An account leads strangers straight to a child, and no child of this school is old enough to have one.',
  fix: 'Take the account out, and tell the e-safety lead, who speaks with the family.',
  appliesTo: (post, { school }) =>
    accountsIn(post.text).length + userNamesIn(post.text).length + accountsOf(post, school).length > 0,
  *check(post, context) {
    const words = { where: 'text', text: post.text, picture: null } as const;
    const theirs = accountsIn(post.text).filter((at) => !isKnown(post.text.slice(...at), context));
    for (const { handle, where } of accountsOf(post, context.school)) {
      const names = context.register.namesIn(handle).filter((name) => name.sure && name.form !== 'forename');
      if (names.length > 0) yield fail(plainly, { where, pupils: names.flatMap(({ pupils }) => pupils) });
    }
    for (const at of userNamesIn(post.text)) {
      const about = sentenceOf(post.text, at);
      const named = context.register.namesIn(about);
      const isNear = child.test(about) || inClass(about, context) || named.some((name) => name.sure);
      if (!isNear || adult.test(about) || theirs.some((one) => overlap(one, at))) continue;
      yield review(perhaps, { ...placeIn(words, at), pupils: named.flatMap((name) => name.pupils) });
    }
    for (const at of theirs) {
      const about = sentenceOf(post.text, at);
      const parts = partsOf(post.text.slice(...at));
      const inHandle = [...context.register.namesIn(parts), ...context.register.namesIn(post.text.slice(...at))];
      const inWords = context.register.namesIn(about);
      const isNear = child.test(about) || inClass(about, context) || inWords.some((name) => name.sure);
      const isChild = isNear || child.test(post.text) || inClass(post.text, context);
      const isOwn = own.test(about) || isPerson(post.text, at);
      const place = { ...placeIn(words, at), pupils: [...inHandle, ...inWords].flatMap((name) => name.pupils) };
      if (inHandle.some((name) => name.sure && name.form !== 'forename')) yield fail(plainly, place);
      else if (adult.test(about) || adult.test(parts)) {
        // Grown-ups may be spoken of beside a child's own page.
        if (isNear && ownPage.test(about)) yield review(perhaps, place);
      } else if ((isNear && own.test(about)) || (isChild && isOwn && inHandle.length > 0)) yield fail(plainly, place);
      else if (isChild && (isOwn || inHandle.length > 0 || (isNear && invites.test(about))))
        yield review(perhaps, place);
    }
  },
  examples: [
    {
      name: 'an account said to be a pupil’s',
      post: { text: 'One of our Year 6 bakers has her own channel: do follow @cakes_by_the_river!' },
      expect: 'fail',
      problems: [{ message: plainly, evidence: '@cakes_by_the_river' }],
    },
    {
      name: 'an account beside a child, with an invitation',
      post: { text: 'Well done to our Year 4 skaters. Give @rollingalong_w4 a follow.' },
      expect: 'review',
      problems: [{ message: perhaps, evidence: '@rollingalong_w4' }],
    },
    {
      name: 'an author’s account',
      post: { text: 'Author Wren Alderley visited Year 4 today. Follow her at @wrenalderley.' },
      expect: 'pass',
    },
    {
      name: 'an approved account',
      post: { text: 'Our pupils loved the film. Follow @BBCTeach for more.' },
      expect: 'pass',
    },
    { name: 'no account at all', post: { text: 'Our Year 6 bakers are busy.' }, expect: 'inapplicable' },
  ],
} satisfies Rule;

/** Handles, and links to somebody's page on a platform. */
function accountsIn(text: string): Span[] {
  const links = linksIn(text).filter(([start, end]) => platform.test(text.slice(start, end)));
  const handles = spansOf(
    text.replace(/^\s*(?:RT|MT)\s+@\w+/u, (credit) => ' '.repeat(credit.length)),
    handle,
  );
  return [...handles, ...links].sort((a, b) => a[0] - b[0]);
}

function userNamesIn(text: string): Span[] {
  const secrets = credentialsIn(text);
  const names = site.test(text) ? spansOf(text, userName) : [];
  return names.filter((at) => !secrets.some((one) => overlap(one, at)));
}

/** The school's own account and those that it approved. */
function isKnown(account: string, { school }: Context): boolean {
  const lower = account.toLowerCase();
  return [school.account.handle, ...school.approved_accounts].some((one) => {
    const name = one.slice(1).toLowerCase();
    return lower === `@${name}` || lower.includes(`.com/${name}`);
  });
}

/** The words of a handle, each with a capital, as a register reads names. */
function partsOf(account: string): string {
  const name = account.replace(/^.*[@/]/u, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return name.replace(/[\d_.-]+/gu, ' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function inClass(text: string, { school }: Context): boolean {
  return school.classes.some(({ id }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(id)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  );
}

/** Whether the words right around an account speak of it as of one person. */
function isPerson(text: string, [start, end]: Span): boolean {
  return (
    /\b(?:(?:him|her)self,?|behind|who runs|who is|known as) $/iu.test(text.slice(0, start)) ||
    /^,? (?:who|whose)\b|^ (?:in|from|of) (?:our )?#?\d\p{Lu}\b/iu.test(text.slice(end)) ||
    /\b(?:she|he)(?:['’]s| has| will| is)? [^.!?@]{0,40}$/iu.test(text.slice(0, start))
  );
}

/** The sentence around a place, and the one before it, which often says whose account it is. */
function sentenceOf(text: string, [start]: Span): string {
  const sentences = sentencesIn(text);
  const index = sentences.findLastIndex((sentence) => sentence[0] <= start);
  const from = sentences[Math.max(0, index - 1)]?.[0] ?? 0;
  return text.slice(from, sentences[index]?.[1]);
}
