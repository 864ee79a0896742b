import {
  type Context,
  fail,
  overlap,
  type Problem,
  phrasesIn,
  placeIn,
  type Rule,
  review,
  type Span,
  wordsOf,
} from '../rule.ts';

const owned =
  'This picture is credited to somebody who sells or owns pictures. Take it out, or use one of the school’s own.';
const credited =
  'This picture is credited to somebody else. Make sure that they allowed its use, or use one of the school’s own.';
const carried =
  'The file of this picture carries a rights notice of somebody else. Make sure that they allowed its use, or use one of the school’s own.';

/** A sign of ownership with its owner, up to the end of the line or sentence. */
const notice =
  /(?:(?:©|\(c\))(?=\s*(?:\d{4}|(?-i:\p{Lu})|@|by\b|all rights))|\bcopyright(?:ed)?(?:\s*(?:©|\(c\)))?(?:\s+(?:of|by|belongs to)\b|\s*:|(?=\s+(?:\d{4}|(?-i:\p{Lu}))))|\ball rights reserved\b)[^\S\n]*[^\n#.!?|]{0,60}/giu;
/** A credit: "Photo by …", "Image: …", "Picture courtesy of …", a camera and a name. */
const credit =
  /(?:\b(?:photo(?:graph)?s?|pics?|pictures?|images?|illustrations?|artwork|drawing|still|screenshot|video)\s*(?:credits?\s*(?:to|:|-|–)?|(?:is |are )?(?:courtesy of|©|\(c\)|from|copyright)|:|\s+by\s)|\bcourtesy of|(?:📷|📸)\s*(?:by|:|credit)?\s*(?=@|(?-i:\p{Lu})))[^\S\n]*(?<owner>[^\n#.!?|]{0,60})/giu;
/** A picture of somebody else's stock, or used against the owner's will. */
const taken =
  /\b(?:stock (?:photo(?:graph)?|image|picture|footage)s?|(?:photo(?:graph)?|picture|image|illustration|drawing)s? (?:is |are |was |were )?(?:licensed|copied|taken|borrowed|lifted|grabbed|used without (?:permission|asking)|from (?:google|the internet|pinterest))|licen[cs]ed (?:to|from|by) (?-i:\p{Lu})|do not copy|copyright reserved|by (?:kind )?permission of (?-i:(?:the )?\p{Lu})|used without permission|without (?:the )?(?:photographer|artist|owner)['’]s permission)\b[^\n#.!?|)]{0,60}/giu;
/** The sign with a year or an owner behind it. */
const ownedSign = /\d{4}|(?:©|\([cC]\)|[cC]opyright)\W*\p{Lu}/u;
/** Copyright as a subject of a lesson. */
const lesson = /\b(?:mean(?:s|ing)?|symbol|debat\w+|discuss\w+|learn\w*|taught|lesson|what is|who owns|why)\b/iu;

/** Free to use, by licence or age; or the owner is of the school's own house. */
const free = /\b(?:public domain|cc0|cc[ -]by\S*|creative commons|wikimedia|unsplash|pexels|pixabay|own work)\b/iu;
const ours =
  /\b(?:year (?:\d|one|two|three|four|five|six)|reception|pupils?|child(?:ren)?|our|the school|mr|mrs|ms|miss|staff|teacher|class|ourselves|us|me|today|yesterday|this|the (?:trip|day|fair|match|morning|afternoon))\b/iu;

export default {
  id: 'copyright',
  title: 'Pictures are the school’s own',
  clause: 'Images or text that infringe upon copyright',
  severity: 'note',
  why: 'A copied picture can bring a bill, and teaches children that copying is fine.',
  fix: 'Use a picture of the school’s own, or one whose owner has allowed it, and keep the permission.',
  appliesTo: (post) => post.pictures.length > 0,
  *check(post, context) {
    for (const words of wordsOf(post)) {
      if (words.where === 'quoted' || (words.where === 'text' && post.kind === 'retweet')) continue;
      for (const { at, sure } of creditsIn(words.text, words.where === 'ocr', context)) {
        const place = placeIn(words, at);
        yield sure ? fail(owned, place) : review(credited, place);
      }
    }
    for (const picture of post.pictures) {
      const theirs = picture.rights.filter((one) => !isOurs(one, context) && !free.test(one));
      if (theirs.length > 0)
        yield review(carried, { where: 'media', picture: picture.number } satisfies Partial<Problem>);
    }
  },
  examples: [
    {
      name: 'a picture agency in the text',
      post: { text: 'Our new topic has landed! Image (c) Getty Images', pictures: [{ look: { people: 'no' } }] },
      expect: 'fail',
      problems: [{ message: owned, evidence: 'Image (c) Getty Images' }],
    },
    {
      name: 'a watermark in the picture',
      post: { text: 'Rainforests!', pictures: [{ look: { people: 'no' }, ocr: 'shutterstock\n1029384756' }] },
      expect: 'fail',
      problems: [{ message: owned, evidence: 'shutterstock' }],
    },
    {
      name: 'a credit to somebody else',
      post: { text: 'What a sunset over the river. Photo by Wren Alderley', pictures: [{ look: { people: 'no' } }] },
      expect: 'review',
      problems: [{ message: credited, evidence: 'Photo by Wren Alderley' }],
    },
    {
      name: 'a rights notice inside the file',
      post: {
        text: 'Rainforests!',
        pictures: [{ look: { people: 'no' }, rights: ['Wren Alderley, all rights reserved'] }],
      },
      expect: 'review',
      problems: [{ message: carried, evidence: null }],
    },
    {
      name: 'the school’s own photograph',
      post: { text: 'Photos by Year 6. We also learned what copyright is.', pictures: [{ look: { people: 'no' } }] },
      expect: 'pass',
    },
    {
      name: 'words about a picture that is not there',
      post: { text: 'Photo by Wren Alderley' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

/** A handle, or up to five words that begin with capitals. */
const nameAlone = /^(?:@\w+|(?:\p{Lu}[\p{L}\d'’.&-]*(?:,? (?:and |of |de |the |& |\/ ?)?|$)){1,5})$/u;

function creditsIn(text: string, inPicture: boolean, context: Context): { at: Span; sure: boolean }[] {
  const found: { at: Span; sure: boolean }[] = [];
  const holders = phrasesIn(text, context.vocabulary.rightsHolders);
  const add = (match: RegExpMatchArray, owner: string, sure: boolean) => {
    const start = match.index ?? 0;
    const at: Span = [start, start + match[0].trimEnd().length];
    if (free.test(match[0]) || isOurs(owner, context) || found.some((one) => overlap(one.at, at))) return;
    found.push({ at, sure: sure || holders.some((holder) => overlap(holder, at)) });
  };
  for (const match of text.matchAll(credit)) {
    const { owner = '' } = match.groups ?? {};
    // Behind "photo:" stands an owner or a caption: only a name alone is an owner. Behind "by" or "courtesy of" it is one anyway.
    const isCredit = /\b(?:by|courtesy|credits?)\b/iu.test(match[0]);
    const isOwner = isCredit ? /^(?:the )?[@\p{Lu}]/u.test(owner) : nameAlone.test(owner.replace(/[^\p{L}\d)]+$/u, ''));
    const isHeld = holders.some((holder) => overlap(holder, spanOf(match)));
    if (isOwner || isHeld) add(match, owner, /©|\(c\)|copyright/iu.test(match[0]));
  }
  const isLesson = !inPicture && lesson.test(text);
  for (const match of text.matchAll(notice)) if (!isLesson || ownedSign.test(match[0])) add(match, match[0], true);
  for (const match of text.matchAll(taken)) if (!isLesson) add(match, '', false);
  // A watermark is a name alone; in a text an agency's name alone may be what the post is about.
  for (const at of holders) if (inPicture && !found.some((one) => overlap(one.at, at))) found.push({ at, sure: true });
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}

function isOurs(owner: string, { school }: Context): boolean {
  const lower = owner.toLowerCase();
  const isClass = school.classes.some(({ id }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(id)}(?![\\p{L}\\p{N}])`, 'u').test(owner),
  );
  return (
    isClass ||
    ours.test(owner) ||
    [school.account.name, school.account.handle].some((own) => lower.includes(own.toLowerCase()))
  );
}
