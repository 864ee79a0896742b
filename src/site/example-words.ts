/** An example of a rule as documentation: the post in words, and what the rule says of it. */
import type { Example } from '../rule.ts';

type ExamplePost = Example['post'];
type ExamplePicture = NonNullable<ExamplePost['pictures']>[number];

export type ExampleInWords = {
  post: { text: string; facts: string[] };
  /** What is seen in one view with it. */
  beside: { text: string; facts: string[] }[];
  /** Each message, with what it points at. */
  says: string[];
};

export function exampleInWords(rule: string, { post, problems = [] }: Example): ExampleInWords {
  // Swear words are needed to test the rule against them, and nowhere else on a primary school's website.
  const hidden = rule === 'offensive-language' ? problems.flatMap(({ evidence }) => evidence ?? []) : [];
  const seemly = (text: string) => hidden.reduce((rest, word) => rest.replaceAll(word, masked(word)), text);
  const describe = (one: ExamplePost) => ({ text: seemly(one.text), facts: factsOf(one).map(seemly) });
  return {
    post: describe(post),
    beside: (post.beside ?? []).map(describe),
    says: problems.map(({ message, evidence }) => (evidence === null ? message : `“${seemly(evidence)}”: ${message}`)),
  };
}

/** The first letter, and a dot for each that follows. */
function masked(word: string): string {
  return word.charAt(0) + '·'.repeat(word.length - 1);
}

function factsOf(post: ExamplePost): string[] {
  return [
    ...(post.retweet_of ? [`A retweet of ${post.retweet_of}.`] : []),
    ...(post.reply_to ? [`An answer to ${post.reply_to}.`] : []),
    ...(post.quoted ? [quotedInWords(post.quoted)] : []),
    ...(post.pictures ?? []).map(pictureInWords),
  ];
}

function quotedInWords({ author, text }: NonNullable<ExamplePost['quoted']>): string {
  return `It quotes ${author ?? 'another account'}${text ? `: “${text}”` : ''}.`;
}

const kinds = { photo: 'picture', video: 'video', gif: 'moving picture' } as const;

function pictureInWords(picture: ExamplePicture): string {
  const written = [
    picture.alt ? `, described as “${picture.alt}”` : '',
    picture.ocr ? `, in which one can read “${picture.ocr.replaceAll('\n', ' / ')}”` : '',
    picture.rights?.length ? `, with the notice “${picture.rights.join('”, “')}”` : '',
  ].join('');
  return `With a ${kinds[picture.kind ?? 'photo']} ${whoIsIn(picture)}${written}.`;
}

function whoIsIn({ file, look, machinePeople }: ExamplePicture): string {
  if (file === null) return 'whose file is missing';
  if (!look) {
    if (machinePeople === true) return 'in which a machine saw people, and at which nobody has looked yet';
    return 'at which nobody has looked yet';
  }
  if (look.people === 'no') return 'without people';
  if (look.unknown) return 'of a child whom nobody could name';
  if (look.shown?.length) return 'of pupils';
  if (look.notShown?.length) return 'of a class; who is in it has been asked about in part';
  return 'in which nobody can be recognised';
}
