/** The register: who the pupils are, kept where nothing can read it. It answers with places in a text and never with a name. */
import { inspect } from 'node:util';
import { londonDay } from './london.ts';
import { patternOf } from './pupil-ids.ts';
import { overlap } from './reading/words.ts';
import { publicWords } from './register/context-words.ts';
import { familiesIn, figuresIn, turnedRound, withTurned } from './register/disguised-names.ts';
import { namesIfShown } from './register/if-shown.ts';
import { joinedIfShown, joinedNamesIn, runTogetherIn } from './register/joined-names.ts';
import { judgeName } from './register/judge-names.ts';
import { knownOf } from './register/known.ts';
import { type Candidate, matchNames } from './register/match-names.ts';
import { NameIndex, type PupilNames } from './register/name-index.ts';
import { lettersOf, neverNamesIn, neverNamesOf } from './register/never-names.ts';
import { possibleNamesIn } from './register/possible-names.ts';
import { type PublicPhrases, publicNamesOf } from './register/public-phrases.ts';
import { readNamesIn, shirtsIn, withSpaces } from './register/read-names.ts';
import { searchListsOf, searchTextOf } from './register/search-text.ts';
import type { Known, Scene } from './register/sight.ts';
import { casesIn, initialsIn, slipsIn } from './register/slips.ts';
import { spacedNamesIn } from './register/spaced-names.ts';
import { type StorySigns, storyNamesIn, storySignsOf } from './register/story-names.ts';
import { surnamesOfParents } from './register/surnames-of-parents.ts';
import { tokensOf } from './register/tokens.ts';
import { schoolYearOf, yearGroupThen } from './register/year-groups.ts';
import type { Consent, NamePlace, PupilId, RegisterView, Span } from './rule.ts';
import type { School } from './school.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** A row of register.csv, or of register-past.csv with `left_on`. Dates are plain days, empty where unknown. */
export type PupilRow = {
  pupil_id: PupilId;
  forename: string;
  known_as: string;
  surname: string;
  class: string;
  photo_consent: string;
  consent_date: string;
  withdrawn_date: string;
  protect: string;
  left_on?: string;
};

export type StaffRow = { title: string; forename: string; surname: string; role: string; handle: string };

export type RegisterInput = {
  pupils: readonly PupilRow[];
  past: readonly PupilRow[];
  staff: readonly StaffRow[];
  school: School;
  /** YYYY-MM-DD */
  today: string;
  names: NameVocabulary;
};

type Reading = {
  scene: Scene;
  places: readonly NamePlace[];
  left: readonly Candidate[];
  /** Made where somebody asks. */
  inPicture?: readonly NamePlace[];
  ifShown?: readonly NamePlace[];
  possible?: ReturnType<RegisterView['possibleNamesIn']>;
};

const mostReadings = 64;

export class Register implements RegisterView {
  readonly #pupils: ReadonlyMap<PupilId, PupilRow>;
  readonly #past: readonly PupilRow[];
  readonly #index: NameIndex;
  /** Children who must not appear in any form, also those who have left. */
  readonly #never: ReturnType<typeof neverNamesOf>;
  readonly #known: Known;
  readonly #public: PublicPhrases;
  /** Public names as they stand in a hashtag. */
  readonly #publicJoined: readonly string[];
  readonly #storySigns: StorySigns;
  readonly #idPattern: RegExp | null;
  readonly #search: ReturnType<typeof searchListsOf>;
  readonly #school: School;
  readonly #today: string;
  /** Texts come again and again: each rule asks of each. The latest few. */
  readonly #readings = new Map<string, Reading>();

  constructor({ pupils, past, staff, school, today, names }: RegisterInput) {
    this.#pupils = new Map(pupils.map((pupil) => [pupil.pupil_id, pupil]));
    this.#past = past;
    this.#idPattern = patternOf(this.ids());
    this.#index = new NameIndex([...pupils, ...past]);
    this.#never = neverNamesOf([...pupils, ...past], school);
    const { phrases, joined } = publicNamesOf(names.publicNames);
    this.#public = phrases;
    this.#publicJoined = joined;
    this.#storySigns = storySignsOf(names.stories);
    this.#search = searchListsOf(names, school);
    this.#school = school;
    this.#today = today;
    this.#known = knownOf({ pupils, staff, school, names });
  }

  get size(): number {
    return this.#pupils.size;
  }

  namesIn(text: string): readonly NamePlace[] {
    return this.#read(text).places;
  }

  /** Names in words that a machine read in a picture, where spaces are lost and letters mistaken. */
  namesRead(text: string): readonly NamePlace[] {
    const reading = this.#read(text);
    reading.inPicture ??= this.#inPicture(text, reading.places);
    return reading.inPicture;
  }

  #inPicture(text: string, written: readonly NamePlace[]): NamePlace[] {
    const others = [...written, ...parted(text, (spaced) => this.namesIn(spaced))];
    const places: NamePlace[] = [...readNamesIn(text, this.#index), ...shirtsIn(text, this.#index)];
    for (const other of others) if (!places.some((one) => overlap(one.at, other.at))) places.push(other);
    return places.sort((a, b) => a.at[0] - b.at[0]);
  }

  namesIfShown(text: string, how: 'written' | 'read'): readonly NamePlace[] {
    const found = how === 'read' ? this.namesRead(text) : this.namesIn(text);
    const places = [...this.#ifShown(text)];
    const others = how === 'read' ? parted(text, (spaced) => this.#ifShown(spaced)) : [];
    for (const other of others) if (!places.some((one) => overlap(one.at, other.at))) places.push(other);
    return places.filter(({ at }) => !found.some((one) => overlap(one.at, at))).sort((a, b) => a.at[0] - b.at[0]);
  }

  #ifShown(text: string): readonly NamePlace[] {
    const reading = this.#read(text);
    reading.ifShown ??= [
      ...namesIfShown(reading.scene, this.#index, this.#known),
      ...joinedIfShown(text, this.#index, this.#known, this.#publicJoined),
    ];
    return reading.ifShown;
  }

  /** Places where a name of the register stands and was judged to be somebody or something else. */
  harmlessIn(text: string): readonly Span[] {
    return this.#read(text).left.map(({ at }) => at);
  }

  neverNamesIn(text: string, how: 'written' | 'read'): readonly NamePlace[] {
    if (this.#never.ids.size === 0) return [];
    const found = how === 'read' ? this.namesRead(text) : this.namesIn(text);
    const read = { ...this.#read(text), found, ifShown: this.namesIfShown(text, how) };
    return neverNamesIn(read, this.#never, { all: this.#index, known: this.#known, publicJoined: this.#publicJoined });
  }

  idsIn(text: string): readonly Span[] {
    if (this.#idPattern === null) return [];
    return [...text.matchAll(this.#idPattern)].map((match) => [match.index, match.index + match[0].length] as const);
  }

  possibleNamesIn(text: string): ReturnType<RegisterView['possibleNamesIn']> {
    const reading = this.#read(text);
    reading.possible ??= possibleNamesIn(reading.scene, this.#known);
    return reading.possible;
  }

  isBefore(at: string): boolean {
    const from = this.#school.register.covers_from;
    return from !== null && londonDay(at) < from;
  }

  /** Blank, unknown, past and unknown ids are no consent; the day of the check counts, never a post's. */
  consentOf(id: PupilId): Consent {
    const pupil = this.#pupils.get(id);
    if (!pupil) return 'unknown';
    const { photo_consent: consent, consent_date: given, withdrawn_date: withdrawn } = pupil;
    if (withdrawn !== '' && withdrawn <= this.#today) return 'withdrawn';
    if (consent !== 'yes' || this.#never.ids.has(id) || (given !== '' && given > this.#today)) return 'none';
    return 'given';
  }

  /** Once so, always so: also after the child has left the register. */
  mustNotAppear(id: PupilId): boolean {
    return this.#never.ids.has(id);
  }

  /** School years run from September to August. In another year than the register's, classes were mixed anew: the whole year group counts. */
  couldBeIn(classId: string | null, at: string): readonly PupilId[] {
    const then = schoolYearOf(londonDay(at));
    const now = schoolYearOf(this.#today);
    const one = this.#school.classes.find(({ id }) => id.toLowerCase() === classId?.toLowerCase());
    const years = this.#school.classes.map(({ year }) => year);
    const [youngest, oldest] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [-1, 13];
    const couldBe = (pupil: PupilRow): boolean => {
      if (pupil.left_on && londonDay(at) > pupil.left_on) return false;
      const group = yearGroupThen(pupil, this.#school.classes, then, now);
      // Nobody knows when this pupil was in which class: it cannot be ruled out.
      if (group === null) return true;
      if (!one) return group >= youngest && group <= oldest;
      return then === now && !pupil.left_on ? pupil.class.toLowerCase() === one.id.toLowerCase() : group === one.year;
    };
    const without = [...this.#pupils.values()].filter((pupil) => this.consentOf(pupil.pupil_id) !== 'given');
    const gone = this.#past.filter((pupil) => !this.#pupils.has(pupil.pupil_id));
    return [...new Set([...without, ...gone].filter(couldBe).map((pupil) => pupil.pupil_id))];
  }

  /** `classId` is asked for only where there is such a child. */
  neverCouldBeIn(classId: string | null | (() => string | null), at: string): readonly PupilId[] {
    if (this.#never.ids.size === 0) return [];
    const one = typeof classId === 'function' ? classId() : classId;
    return this.couldBeIn(one, at).filter((id) => this.mustNotAppear(id));
  }

  /** The words of a text that the search may find: none that could be anybody's name. */
  searchText(text: string): string {
    return searchTextOf(text, {
      ...this.#search,
      classIds: this.#known.classIds,
      isName: (word) => this.#index.words.has(word),
      names: [...this.namesIn(text), ...this.namesIfShown(text, 'written')].map(({ at }) => at),
    });
  }

  /** Every name as it would be written, for `verify` alone, which must know what it looks for. */
  fullNames(): { forenames: string[]; surname: string }[] {
    return [...this.#pupils.values(), ...this.#past].map(({ forename, known_as, surname }) => ({
      forenames: [forename, known_as].filter((name) => name !== ''),
      surname,
    }));
  }

  /** Names of children who must not appear, each as its letters, for `verify` alone. */
  neverLetters(): string[] {
    return lettersOf(this.#never);
  }

  /** Every id, for `verify` alone. */
  ids(): PupilId[] {
    return [...new Set([...this.#pupils.keys(), ...this.#past.map((pupil) => pupil.pupil_id)])];
  }

  toJSON(): never {
    throw new Error('The register is never written out.');
  }

  [inspect.custom](): string {
    return `Register { ${this.#pupils.size} pupils, ${this.#past.length} past }`;
  }

  #read(text: string): Reading {
    const known = this.#readings.get(text);
    if (known) return known;
    const tokens = tokensOf(text);
    const candidates = matchNames(tokens, this.#index, (word) => this.#known.ordinary.has(word));
    const starts = new Set(candidates.map((one) => one.from));
    const storyNames = storyNamesIn(text, this.#storySigns);
    const isTold = storyNames.size > 0 || tokens.some(({ word }) => publicWords.has(word));
    const publicCover = this.#public.coverOf(tokens, { starts, isTold });
    const scene: Scene = { text, tokens, publicCover, storyNames, starts };
    const places: NamePlace[] = [];
    const left: Candidate[] = [];
    for (const one of candidates) {
      const sure = judgeName(one, scene, this.#known);
      if (sure === null) left.push(one);
      else places.push(placeOf(one, sure));
    }
    const { ordinary, staffHandles, places: towns } = this.#known;
    const more = [
      ...joinedNamesIn(text, this.#index, { ordinary, staffHandles, publicNames: this.#publicJoined }),
      ...runTogetherIn(tokens, this.#index),
      ...spacedNamesIn(text, this.#index),
      ...initialsIn(text, this.#index, this.#known.classIds),
      ...figuresIn(tokens, this.#index),
      ...familiesIn(tokens, this.#index, (word) => ordinary.has(word) || towns.has(word)),
      ...casesIn(scene, this.#index, (word) => ordinary.has(word)),
      ...slipsIn(scene, this.#index, (word) => ordinary.has(word) || towns.has(word)),
    ];
    for (const place of more) if (![...places].some((one) => overlap(one.at, place.at))) places.push(place);
    places.push(...surnamesOfParents(candidates, places, scene, this.#known));
    const turned = turnedRound(text);
    const all = turned === null ? places : withTurned(text, places, this.#read(turned).places);
    const reading: Reading = { scene, places: all.toSorted((a, b) => a.at[0] - b.at[0]), left };
    if (this.#readings.size >= mostReadings) this.#readings.clear();
    this.#readings.set(text, reading);
    return reading;
  }
}

function placeOf({ at, form, pupils }: Candidate, sure: boolean): NamePlace {
  return { at, form, sure, pupils: pupils.map((names: PupilNames) => names.pupil) };
}

/** What is read where lost spaces are put back, at its place in the text. */
function parted(text: string, read: (spaced: string) => readonly NamePlace[]): NamePlace[] {
  const { spaced, offset } = withSpaces(text);
  if (spaced === text) return [];
  return read(spaced).map((name) => ({ ...name, at: [offset(name.at[0]), offset(name.at[1] - 1) + 1] }));
}
