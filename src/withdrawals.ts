/** Which consents for photographs have ended since the last report, and which posts came down for that. */
import type { Judged } from './judged.ts';
import { idsOf, type PostId } from './post.ts';
import type { PupilRow } from './register.ts';
import type { PupilId, RegisterView } from './rule.ts';

/** What a report leaves for the next one: a line of reports.jsonl. Ids and days alone. */
export type ReportMemory = {
  /** The day of the report. */
  on: string;
  /** Pupils with consent. */
  given: readonly PupilId[];
  /** Posts whose pictures were shown. */
  shown: readonly PostId[];
  /** Consents that have ended and were not given again: when a report first told of it, and what came down for it then. */
  ended: readonly { pupil: PupilId; told: string; posts: readonly PostId[] }[];
};

export type WithdrawnPost = {
  id: PostId;
  /** Pictures in which the pupil is listed, or of which nobody has said yet that the pupil is not in them; none where their numbers are not known. */
  pictures: readonly number[];
  /** `listed`: a person said that the pupil is shown. `asked`: the pupil could be in it. */
  why: 'listed' | 'asked';
  /** Its pictures were shown at the last report. */
  cameDown: boolean;
  gone: boolean;
};

export type Withdrawal = {
  pupil: PupilId;
  class: string;
  /** `withdrawn`: the register has a day for it. `left`: no longer on the register. `changed`: the register no longer says yes. */
  how: 'withdrawn' | 'left' | 'changed';
  /** The day of that, where the records have one. */
  day: string | null;
  posts: readonly WithdrawnPost[];
};

export type Withdrawals = {
  /** The day of the report before; null where none is remembered, so that nobody can say since when. */
  since: string | null;
  /** Told for the first time today. Without a report before: all that the records know of. */
  fresh: readonly Withdrawal[];
  /** Told before, with posts that list the pupil and still stand on the platform. */
  open: readonly Withdrawal[];
};

export type WithdrawalsInput = {
  judged: readonly Judged[];
  pupils: readonly PupilRow[];
  past: readonly PupilRow[];
  register: Pick<RegisterView, 'consentOf'>;
  gone: ReadonlySet<PostId>;
  /** Of earlier reports, oldest first. */
  memory: readonly ReportMemory[];
  today: string;
};

/** So many reports are remembered: the newest line carries all that counts, and the others serve a report for an earlier day. */
const mostRemembered = 14;

/**
 * A second report of a day tells the same as the first, and what has ended since: both compare with the last report of an earlier day.
 * `memory` is what to remember in place of what was remembered before.
 */
export function withdrawalsOf(input: WithdrawalsInput): { withdrawals: Withdrawals; memory: ReportMemory[] } {
  const { judged, pupils, past, register, memory, today } = input;
  const before = memory.findLast(({ on }) => on < today);
  const same = memory.find(({ on }) => on === today);
  const given = pupils.map(({ pupil_id: id }) => id).filter((id) => register.consentOf(id) === 'given');
  const has = new Set(given);
  // What was erased is not remembered either.
  const rows = new Map([...past, ...pupils].map((row) => [row.pupil_id, row]));
  const posts = new Set(judged.map(({ post }) => post.id));

  const told = (same ?? before)?.ended.filter(({ pupil }) => rows.has(pupil) && !has.has(pupil)) ?? [];
  const had = before || same ? [...(before?.given ?? []), ...(same?.given ?? [])] : knownToHaveEnded(input);
  const known = new Set(told.map(({ pupil }) => pupil));
  const fresh = [...new Set(had)].filter((pupil) => rows.has(pupil) && !has.has(pupil) && !known.has(pupil));
  const wasShown = new Set([...(before?.shown ?? []), ...(same?.shown ?? [])]);

  const all = [...told, ...fresh.map((pupil) => ({ pupil, told: today, posts: [] as readonly PostId[] }))].map(
    (one) => {
      const concerned = postsOf(one.pupil, input);
      const now = one.told === today ? concerned.filter(({ id }) => wasShown.has(id)).map(({ id }) => id) : [];
      const down = new Set([...one.posts.filter((id) => posts.has(id)), ...now]);
      return {
        line: { pupil: one.pupil, told: one.told, posts: [...down] },
        withdrawal: {
          ...endOf(rows.get(one.pupil) as PupilRow, input),
          posts: concerned.map((post) => ({ ...post, cameDown: down.has(post.id) })),
        },
      };
    },
  );

  const of = (isToday: boolean) => all.filter(({ line }) => (line.told === today) === isToday);
  const line: ReportMemory = { on: today, given, shown: shownNow(judged), ended: all.map((one) => one.line) };
  return {
    withdrawals: {
      since: before?.on ?? null,
      fresh: of(true).map(({ withdrawal }) => withdrawal),
      open: of(false)
        .map(({ withdrawal }) => ({ ...withdrawal, posts: withdrawal.posts.filter(isToDelete) }))
        .filter((withdrawal) => withdrawal.posts.length > 0),
    },
    memory: [...memory.filter(({ on }) => on !== today), line]
      .map((one) => ({
        ...one,
        given: one.given.filter((pupil) => rows.has(pupil)),
        shown: one.shown.filter((post) => posts.has(post)),
        ended: one.ended.filter(({ pupil }) => rows.has(pupil)),
      }))
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .slice(-mostRemembered),
  };
}

/** Whether it has still to be taken down on the platform. */
export function isToDelete({ gone, why }: WithdrawnPost): boolean {
  return !gone && why === 'listed';
}

/** Where no report is remembered: consents with a day on which they ended, whenever that was. */
function knownToHaveEnded({ pupils, past, register }: WithdrawalsInput): PupilId[] {
  const now = new Set(pupils.map(({ pupil_id: id }) => id));
  return [
    ...pupils.filter(({ pupil_id: id }) => register.consentOf(id) === 'withdrawn'),
    ...past.filter(({ pupil_id: id, photo_consent: word }) => !now.has(id) && word === 'yes'),
  ].map(({ pupil_id: id }) => id);
}

function endOf(row: PupilRow, { pupils, register }: WithdrawalsInput): Omit<Withdrawal, 'posts'> {
  const about = { pupil: row.pupil_id, class: row.class };
  if (!pupils.includes(row)) return { ...about, how: 'left', day: row.left_on || null };
  if (register.consentOf(row.pupil_id) === 'withdrawn') return { ...about, how: 'withdrawn', day: row.withdrawn_date };
  return { ...about, how: 'changed', day: null };
}

/** Posts with a picture in which the pupil is listed, or that wait because nobody has said that the pupil is not there. Newest first. */
function postsOf(pupil: PupilId, { judged, gone }: WithdrawalsInput): Omit<WithdrawnPost, 'cameDown'>[] {
  return judged.toReversed().flatMap(({ post, seen, findings }) => {
    const about = { id: post.id, gone: idsOf(post).some((id) => gone.has(id)) };
    const listed = seen.pictures.filter(({ look }) => look?.shown.includes(pupil));
    if (listed.length > 0) {
      // Where only the words are shown, one picture stands for all.
      const own = listed.filter(({ number, file }) => post.media[number - 1]?.file === file);
      return { ...about, why: 'listed' as const, pictures: own.map(({ number }) => number) };
    }
    const asked = findings
      .filter(({ rule }) => rule === 'photo-consent')
      .flatMap(({ problems }) => problems.filter(({ pupils }) => pupils?.includes(pupil)));
    const pictures = [...new Set(asked.flatMap(({ picture }) => picture ?? []))];
    return asked.length > 0 ? { ...about, why: 'asked' as const, pictures } : [];
  });
}

function shownNow(judged: readonly Judged[]): PostId[] {
  return judged.flatMap(({ post, verdict, words }) =>
    (verdict === 'publish' || verdict === 'redact') && !words && post.media.length > 0 ? post.id : [],
  );
}
