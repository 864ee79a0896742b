/** Judges a draft by the very rules and verdicts of a build. */
import { check } from '../check.ts';
import type { Services } from '../context.ts';
import type { Judged } from '../judged.ts';
import type { LookRow } from '../look.ts';
import type { Post } from '../post.ts';
import type { Rule } from '../rule.ts';
import { seePosts } from '../see.ts';
import { bareWaivers, type Waiver } from '../waiver.ts';
import type { SeenPicture } from './see-pictures.ts';

export type DraftInput = {
  post: Post;
  looks: readonly LookRow[];
  seen: readonly SeenPicture[];
  waivers: readonly Waiver[];
  services: Services;
  rules: readonly Rule[];
};

export function judgeDraft({ post, looks, seen, waivers, services, rules }: DraftInput): Judged {
  const { context, register } = services;
  const { school, today } = context;
  const machine = new Map(seen.flatMap(({ media, machine }) => (media.file && machine ? [[media.file, machine]] : [])));
  const bare = bareWaivers(waivers, register.fullNames());
  const { judged } = check({
    posts: [post],
    seen: seePosts([post], { looks, machine, school }),
    rules,
    context,
    waivers: waivers.filter((waiver) => waiver.on <= today && !bare.includes(waiver)),
    // Of what is not sent yet nobody has decided anything.
    decisions: [],
    gone: new Set(),
    digest: () => '',
  });
  return judged[0] as Judged;
}
