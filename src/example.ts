/** An example's post as a rule would see it: what the example leaves out is empty, or what a post of a usual school day has. */
import type { Picture } from './look.ts';
import type { ExamplePost, SeenPost } from './rule.ts';

/** A school day after the policy took effect and within the register's time. */
const someSchoolDay = '2026-03-10T10:30:00Z';

export function seeExample(example: ExamplePost): SeenPost {
  return {
    id: '1',
    at: example.at ?? someSchoolDay,
    kind: example.kind ?? kindOf(example),
    text: example.text,
    pictures: (example.pictures ?? []).map(seePicture),
    quoted: example.quoted ?? null,
    reply_to: example.reply_to ?? null,
    retweet_of: example.retweet_of ?? null,
    beside: (example.beside ?? []).map(seeExample),
  };
}

function kindOf(example: ExamplePost): SeenPost['kind'] {
  if (example.retweet_of) return 'retweet';
  if (example.quoted) return 'quote';
  return example.reply_to ? 'reply' : 'tweet';
}

function seePicture(picture: NonNullable<ExamplePost['pictures']>[number], index: number): Picture {
  const { look, ...rest } = picture;
  return {
    number: index + 1,
    kind: 'photo',
    file: `${String(index + 1).repeat(64)}.jpg`,
    alt: null,
    ocr: null,
    ocrBoxes: [],
    rights: [],
    machinePeople: null,
    machineFaces: null,
    sureFaces: 0,
    cleared: false,
    ...rest,
    look: look
      ? { people: 'yes', shown: [], notShown: [], unknown: false, description: null, watched: false, ...look }
      : null,
  };
}
