/** Whether names of every origin are found as often: what was labelled of each group, and each pupil in plain sentences. */
import { foldWord } from '../fold.ts';
import type { Judged } from '../judged.ts';
import { nameWords } from '../register/name-index.ts';
import type { PupilRow, Register } from '../register.ts';
import type { LabelledSet } from './labelled-set.ts';
import { type Interval, wilson } from './wilson.ts';

export type OriginScore = Counted & {
  pupils: number;
  /** The full name of each pupil of the group, in a few plain sentences. */
  in_plain_sentences: Counted;
};

/** Of `labels` places, `found`. */
type Counted = { labels: number; found: number; recall: number | null; recall_95: Interval };

const nameRules = ['name-with-picture', 'forename-only'];

const sentences: readonly ((name: string) => string)[] = [
  (name) => `Well done to ${name}!`,
  (name) => `${name} read the first page to the whole class.`,
  (name) => `A careful drawing of the river by ${name}, finished on Friday.`,
  (name) => `In the end it was ${name} who had kept the key.`,
];

export function originScores(
  set: LabelledSet,
  judged: readonly Judged[],
  register: Register,
): Record<string, OriginScore> {
  const labels = labelledNames(set, judged);
  const groups = [...new Set(set.origins.values())].sort();
  return Object.fromEntries(
    groups.map((group) => {
      const pupils = set.pupils.filter(({ pupil_id }) => set.origins.get(pupil_id) === group);
      const own = labels.filter((label) => label.groups.has(group));
      const plain = pupils.flatMap((pupil) => plainNames(pupil, register));
      return [
        group,
        {
          pupils: pupils.length,
          ...counted(own.map(({ found }) => found)),
          in_plain_sentences: counted(plain),
        },
      ];
    }),
  );
}

function counted(found: readonly boolean[]): Counted {
  const hits = found.filter(Boolean).length;
  return {
    labels: found.length,
    found: hits,
    recall: found.length === 0 ? null : hits / found.length,
    recall_95: wilson(hits, found.length),
  };
}

/** Each label of a name rule, with the groups of all whom it could be, and whether the rule found something in that post. */
function labelledNames(set: LabelledSet, judged: readonly Judged[]): { groups: Set<string>; found: boolean }[] {
  const byId = new Map(judged.map((one) => [one.post.id, one]));
  return set.posts.flatMap((post) =>
    post.expect
      .filter(({ rule, evidence }) => nameRules.includes(rule) && evidence)
      .flatMap(({ rule, evidence }) => {
        const named = pupilsIn(evidence ?? '', set.pupils);
        const groups = new Set(named.flatMap(({ pupil_id }) => set.origins.get(pupil_id) ?? []));
        const found = byId.get(post.id)?.findings.some((finding) => finding.rule === rule) ?? false;
        return groups.size > 0 ? [{ groups, found }] : [];
      }),
  );
}

/** All whom a piece of evidence could name: by whole names first, else by any part of one. */
function pupilsIn(evidence: string, pupils: readonly PupilRow[]): PupilRow[] {
  const joined = lettersOf(evidence);
  const holds = (name: string) => name !== '' && joined.includes(lettersOf(name));
  const partsOf = ({ forename, known_as, surname }: PupilRow) => [forename, known_as, ...nameWords(surname)];
  const whole = pupils.filter(
    ({ forename, known_as, surname }) => holds(surname) && (holds(forename) || holds(known_as)),
  );
  return whole.length > 0
    ? whole
    : pupils.filter((pupil) => partsOf(pupil).some((part) => part.length > 2 && holds(part)));
}

function lettersOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}]/gu, '');
}

function plainNames({ pupil_id, forename, surname }: PupilRow, register: Register): boolean[] {
  if (forename === '' || surname === '') return [];
  const name = `${forename} ${surname}`;
  return sentences.map((sentence) => {
    const text = sentence(name);
    const start = text.indexOf(name);
    return register
      .namesIn(text)
      .some(({ at, pupils }) => pupils.includes(pupil_id) && at[0] < start + name.length && start < at[1]);
  });
}
