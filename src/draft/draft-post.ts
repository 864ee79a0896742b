/** A draft as an import would read it once it is sent, and what its writer says of its pictures as lines of looks.csv. */
import type { LookRow } from '../look.ts';
import type { Post } from '../post.ts';
import { passedOn } from '../source/tweet-post.ts';
import { withIds } from '../store/look-ids.ts';
import type { Records } from '../store/store.ts';
import type { Draft, GivenPicture } from './read-draft.ts';
import type { SeenPicture } from './see-pictures.ts';

/** `seen`: in the order of the draft's pictures. It counts as sent at noon `today`. */
export function draftPost(
  { text, quote, replyTo, pictures }: Draft & { text: string },
  seen: readonly SeenPicture[],
  { pupils, past }: Pick<Records, 'pupils' | 'past'>,
  today: string,
): { post: Post; looks: LookRow[] } {
  const passed = passedOn(text);
  const post: Post = {
    id: draftId,
    at: `${today}T12:00:00.000Z`,
    kind: passed !== null ? 'retweet' : replyTo !== null ? 'reply' : quote !== null ? 'quote' : 'tweet',
    text,
    media: seen.map(({ media }, index) => ({ ...media, alt: pictures[index]?.alt || null })),
    quoted: quote && { ...quote, id: null },
    reply_to: replyTo,
    reply_to_post: null,
    retweet_of: passed === null ? null : `@${passed}`,
    poll: null,
    versions: [],
    cut: false,
  };
  const looks = pictures.flatMap((picture, index) => lookOf(picture, index + 1, today) ?? []);
  return { post, looks: looks.map((look) => ({ ...look, pupils: withIds(look, pupils, past) })) };
}

const draftId = '1';

function lookOf({ pupils, watched }: GivenPicture, picture: number, today: string): LookRow | null {
  if (pupils === null) return null;
  const note = watched ? 'watched to the end, with sound' : '';
  const said = pupils === 'no' ? ({ people: 'no', pupils: '' } as const) : ({ people: 'yes', pupils } as const);
  return { post: draftId, picture, ...said, by: 'writer', role: '', on: today, note, file: '', description: '' };
}
