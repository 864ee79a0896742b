/** Brings together what is known of a post: its words, what people said of its pictures, what machines saw, and what stands beside it. */
import { isTogether } from './confirm.ts';
import { isRecognisable, type Look, type LookRow, type MachineLook, type Picture } from './look.ts';
import { idsOf, type Post, type PostId } from './post.ts';
import type { SeenPost } from './rule.ts';
import type { School } from './school.ts';

/** Every post as the rules see it, by id. */
export function seePosts(
  posts: readonly Post[],
  known: { looks: readonly LookRow[]; machine: ReadonlyMap<string, MachineLook>; school: School },
): Map<PostId, SeenPost> {
  const looks = resolveLooks(posts, known.looks);
  const seen = new Map<PostId, SeenPost & { beside: SeenPost[] }>();
  for (const post of posts) {
    seen.set(post.id, {
      id: post.id,
      at: post.at,
      kind: post.kind,
      text: textOf(post),
      pictures: post.media.map((_, index) => seePicture(post, index, { ...known, looks })),
      quoted: post.quoted && { author: post.quoted.author, text: post.quoted.text },
      reply_to: post.reply_to,
      retweet_of: post.retweet_of,
      beside: [],
    });
  }
  const latest = new Map(posts.flatMap((post) => idsOf(post).map((id) => [id, post.id] as const)));
  const quotedBy = new Map(posts.map((post) => [post.id, latest.get(post.quoted?.id ?? '')]));
  const threads = new Map(threadsOf(posts).flatMap((thread) => thread.map((id) => [id, thread] as const)));
  for (const [id, own] of seen) {
    const thread = threads.get(id) ?? [id];
    // Where a thread stands, what its posts quote stands too.
    const inView = new Set([...thread, ...thread.flatMap((one) => quotedBy.get(one) ?? [])]);
    own.beside.push(...[...inView].flatMap((one) => (one === id ? [] : (seen.get(one) ?? []))));
  }
  return seen;
}

/**
 * Own threads of two or more posts, each oldest first. A reply to an own post belongs to that post's thread, by its id alone: the
 * handle that it answers may be missing in the source, or be a former one of the school's.
 */
export function threadsOf(posts: readonly Post[]): PostId[][] {
  const own = new Map(posts.flatMap((post) => idsOf(post).map((id) => [id, post] as const)));
  const rootOf = (post: Post): PostId => {
    const passed = new Set<PostId>();
    let at = post;
    while (at.reply_to_post && !passed.has(at.id)) {
      passed.add(at.id);
      const before = own.get(at.reply_to_post);
      if (!before) break;
      at = before;
    }
    return at.id;
  };
  const threads = Map.groupBy(posts, rootOf);
  return [...threads.values()].filter((thread) => thread.length > 1).map((thread) => thread.map((post) => post.id));
}

/**
 * What people said, by file, or by `post/number` for a picture whose file is missing. A look holds for its file, wherever in the post
 * that stands now and whichever version of the post was looked at; the last line of a post for a file counts, and of looks at one
 * file in several posts the stricter.
 */
export function resolveLooks(posts: readonly Post[], rows: readonly LookRow[]): Map<string, Look> {
  const byKey = new Map<string, Look>();
  for (const [key, own] of lastLooks(posts, rows)) {
    for (const row of own) {
      const before = byKey.get(key);
      const look = parseLook(row);
      byKey.set(key, before ? stricter(before, look) : look);
    }
  }
  return byKey;
}

/** The note that a video was watched, at the beginning of a sentence: "not watched to the end" says no such thing. */
const watched =
  /(?:^|[.;:,]\s*)(?:(?:I|we) )?(?:have )?watched (?:it )?to (?:the|its) end,? with (?:the )?sound(?: on)?\s*(?:[.;]|$)(?!\s*(?:no|not|off|muted)\b)/iu;

/** The note that nobody can be recognised, at the beginning of a sentence: what an empty `pupils` says where nobody had to be asked about. */
const nobody = /(?:^|[.;:,]\s*)nobody (?:can be|is) recogni[sz](?:ed|able)\b/iu;

/** Lines that count and name no file yet, each with the file for which it is: for looks.csv, as new lines. */
export function looksToFill(posts: readonly Post[], rows: readonly LookRow[]): LookRow[] {
  return [...lastLooks(posts, rows)].flatMap(([file, own]) =>
    own.flatMap((row) => (row.file === '' && !file.includes('/') ? { ...row, file } : [])),
  );
}

/** The lines that count, by what they hold for. */
export function lastLooks(posts: readonly Post[], rows: readonly LookRow[]): Map<string, LookRow[]> {
  const byId = new Map(posts.flatMap((post) => idsOf(post).map((id) => [id, post] as const)));
  const atPlace = new Map(rows.map((row) => [`${row.post}/${row.picture}`, row]));
  const last = new Map<string, { key: string; row: LookRow }>();
  for (const row of rows) {
    const place = `${row.post}/${row.picture}`;
    const post = byId.get(row.post);
    // A line without a file was said of what stands there now, if none came after it; of an older version nobody knows what stood there.
    const here = row.post === post?.id && atPlace.get(place) === row ? post.media[row.picture - 1] : undefined;
    const key = row.file || (here && (here.file ?? place));
    const places = post?.media.flatMap(({ file }, index) => ((file ?? `${post.id}/${index + 1}`) === key ? index : []));
    if (!post || !key || !places || places.length === 0) continue;
    // A file that stands twice in one post has a line for each place.
    last.set(JSON.stringify([post.id, key, places.length > 1 && row.picture]), { key, row });
  }
  const byKey = new Map<string, LookRow[]>();
  for (const { key, row } of last.values()) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  return byKey;
}

/** A face less sure than this is a faint suspicion (see `look/people.ts`). */
const sureFace = 0.2;

/** A row's `pupils`: `P012` shown, `-P012` asked about and not shown, `?` a child whom nobody can name. */
export function parseLook(row: LookRow): Look {
  // Spaces part marks too, but for one after the sign; and a spreadsheet writes another sign for it.
  const marks = row.pupils
    .replace(/[–—−]/gu, '-')
    .replace(/-\s+/gu, '-')
    .split(/[;,\s]+/u)
    .filter((mark) => mark !== '');
  return {
    people: row.people,
    shown: marks.filter((mark) => !mark.startsWith('-') && mark !== '?'),
    notShown: marks.filter((mark) => mark.startsWith('-')).map((mark) => mark.slice(1)),
    unknown: marks.includes('?'),
    description: row.description || null,
    watched: watched.test(row.note),
    ...(nobody.test(row.note) ? { nobody: true } : {}),
    ...(isTogether(row.note) ? { together: true } : {}),
  };
}

function stricter(a: Look, b: Look): Look {
  const shown = [...new Set([...a.shown, ...b.shown])];
  const asked = a.notShown.filter((pupil) => b.notShown.includes(pupil));
  // Where only one of them was asked about pupils at all, the question stays open for the rest.
  const open = a.notShown.length > 0 ? a.notShown : b.notShown;
  return {
    people: a.people === 'yes' || b.people === 'yes' ? 'yes' : 'no',
    shown,
    notShown: (a.notShown.length > 0 && b.notShown.length > 0 ? asked : open).filter((pupil) => !shown.includes(pupil)),
    unknown: a.unknown || b.unknown,
    description: b.description ?? a.description,
    watched: a.watched || b.watched,
    ...(!isRecognisable(a) && !isRecognisable(b) ? { nobody: true } : {}),
    ...(a.together && b.together ? { together: true } : {}),
  };
}

function seePicture(
  post: Post,
  index: number,
  known: { looks: ReadonlyMap<string, Look>; machine: ReadonlyMap<string, MachineLook>; school: School },
): Picture {
  const media = post.media[index] as Post['media'][number];
  const look = known.looks.get(media.file ?? `${post.id}/${index + 1}`) ?? null;
  const machine = media.file === null ? undefined : known.machine.get(media.file);
  return {
    number: index + 1,
    kind: media.kind,
    file: media.file,
    alt: look?.description ?? media.alt,
    ...(look?.description && media.alt ? { replacedAlt: media.alt } : {}),
    ocr: machine && machine.text.length > 0 ? machine.text.map((line) => line.text).join('\n') : null,
    ocrBoxes: machine?.text.map(({ box }) => box) ?? [],
    rights: media.rights,
    look,
    machinePeople: machine?.people.seen ?? null,
    machineFaces: machine?.faces.map(({ box }) => box) ?? null,
    sureFaces: machine?.faces.filter(({ score }) => score >= sureFace).length ?? 0,
    // Of what moves a machine saw some frames, and heard nothing.
    cleared:
      media.kind === 'photo' &&
      known.school.pictures.trust_detector &&
      machine !== undefined &&
      !machine.people.seen &&
      machine.text.length === 0,
  };
}

/** The words of a post: a poll's options are words that a reader sees. */
export function textOf(post: Post): string {
  return [post.text, ...(post.poll?.options.map((option) => option.label) ?? [])].join('\n');
}
