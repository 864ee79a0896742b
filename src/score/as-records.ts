/** A labelled set as the pipe would have it: posts, what people said of their pictures, and what machines saw. */
import type { LookRow, MachineLook } from '../look.ts';
import type { Post } from '../post.ts';
import type { LabelledPost } from './labelled-set.ts';

export type AsRecords = { posts: Post[]; looks: LookRow[]; machine: Map<string, MachineLook> };

/** For posts of a set that gives no dates. */
const someDay = '2022-01-10T12:00:00Z';

export function asRecords(labelled: readonly LabelledPost[]): AsRecords {
  return {
    posts: labelled.map(asPost),
    looks: labelled.flatMap(looksOf),
    machine: new Map(labelled.flatMap(seenIn)),
  };
}

function asPost(one: LabelledPost): Post {
  return {
    id: one.id,
    at: one.date ?? someDay,
    kind: one.kind,
    text: one.text,
    media: one.media.map(({ type, alt }, index) => ({
      kind: type,
      file: fileOf(one, index),
      width: 0,
      height: 0,
      alt: alt ?? null,
      had: [],
      rights: [],
      source: null,
    })),
    quoted: one.quoted ? { author: one.quoted.author, id: null, text: one.quoted.text } : null,
    reply_to: one.reply_to ?? null,
    reply_to_post: null,
    retweet_of: one.kind === 'retweet' ? (/^RT (@\w{1,30})/u.exec(one.text)?.[1] ?? null) : null,
    poll: null,
    versions: [],
    cut: false,
  };
}

/** No file is opened: this is the key that joins a picture with what was seen in it. */
function fileOf({ id }: LabelledPost, index: number): string {
  return `${id}-${index + 1}`;
}

function looksOf(one: LabelledPost): LookRow[] {
  return one.media.flatMap(({ people, pictured }, index) =>
    // Where the machine saw nobody that counts as a look: what is read in the picture is given by the set, and no machine's guess.
    pictured === null && people
      ? []
      : {
          post: one.id,
          picture: index + 1,
          people: people || pictured?.length ? 'yes' : 'no',
          pupils: pictured?.join(';') ?? '',
          by: '',
          role: '',
          on: '',
          note: '',
          file: fileOf(one, index),
          description: '',
        },
  );
}

function seenIn(one: LabelledPost): [string, MachineLook][] {
  return one.media.map(({ people, ocr }, index) => [
    fileOf(one, index),
    {
      made: '',
      people: { seen: people, score: 1 },
      faces: [],
      text: (ocr ?? '').split('\n').flatMap((text) => (text === '' ? [] : { text, box: [0, 0, 1, 1], score: 1 })),
    },
  ]);
}
