/** What `verify` must know to repeat the check on names beside pictures: whom a picture shows, whom words name, and what of it may stand. */
import type { Harmless } from './check.ts';
import type { Judged } from './judged.ts';
import type { Picture } from './look.ts';
import { formsOf, type PageLinks, partsOf } from './page-forms.ts';
import type { Post, PostId } from './post.ts';
import { gap } from './redact.ts';
import type { Register } from './register.ts';
import {
  accountsOf,
  type NamedBeside,
  namedBeside,
  namedInHandle,
  type PupilId,
  type SeenPost,
  type Span,
  showsPupils,
  type Words,
  wordsOf,
} from './rule.ts';
import nameWithPicture from './rules/name-with-picture.ts';
import type { School } from './school.ts';
import { threadsOf } from './see.ts';
import { plainWords } from './verify/secrets.ts';

export type BesideInput = {
  judged: readonly Judged[];
  /** Posts that are shown, as they are shown. */
  published: ReadonlyMap<PostId, SeenPost>;
  addresses: ReadonlyMap<PostId, string>;
  /** Of each file of the site's `media/`, the files of the store that it was made of. */
  sources: ReadonlyMap<string, ReadonlySet<string>>;
  harmless: readonly Harmless[];
  register: Register;
  school: School;
  links: PageLinks;
  /** The school's own facts, and words that pages have of themselves: nobody is named in them. */
  phrases: readonly string[];
  fixedTexts: readonly string[];
};

/** `read`: by a machine, in a picture. `handle`: it stands alone. */
type How = 'written' | 'read' | 'handle';

/** A string of a post that is shown. */
type Said = { by: PostId; text: string; how: How };

/** A post that is shown, with all that stands in one view with it. */
type Shown = {
  judged: Judged;
  seen: SeenPost;
  /** Files of the store: its own pictures, and those of the posts beside it. */
  files: ReadonlySet<string>;
};

/** Words of more cannot be one of the school's facts. */
const longestPhrase = 12;

export class Beside {
  readonly #input: BesideInput;
  readonly #shown: ReadonlyMap<PostId, Shown>;
  /** The posts that have a post beside them. */
  readonly #viewers: ReadonlyMap<PostId, readonly Shown[]>;
  readonly #pictures: ReadonlyMap<string, readonly Picture[]>;
  readonly #threads: ReadonlyMap<string, string>;
  readonly #phrases: ReadonlySet<string>;
  /** Texts come on many pages, and are read once. */
  readonly #readings = new Map<string, readonly NamedBeside[]>();
  /** Made when a first name is found: a right site has few. */
  #forms: ReadonlyMap<string, readonly Said[]> | null = null;
  #fixed: string | null = null;

  constructor(input: BesideInput) {
    this.#input = input;
    const pictures = input.judged.flatMap(({ seen }) => seen.pictures);
    this.#pictures = Map.groupBy(pictures, ({ file }) => file ?? '');
    const shown = input.judged.flatMap((judged): Shown[] => {
      const seen = input.published.get(judged.post.id);
      const inView = [judged.seen, ...judged.seen.beside];
      const files = inView.flatMap((one) => one.pictures.flatMap(({ file }) => file ?? []));
      return seen ? [{ judged, seen, files: new Set(files) }] : [];
    });
    this.#shown = new Map(shown.map((one) => [one.judged.post.id, one]));
    const pairs = shown.flatMap((one) => one.judged.seen.beside.map(({ id }) => ({ id, one })));
    this.#viewers = new Map(
      [...Map.groupBy(pairs, ({ id }) => id)].map(([id, all]) => [id, all.map(({ one }) => one)]),
    );
    const threads = threadsOf(input.judged.map(({ post }) => post));
    this.#threads = new Map(
      threads.flatMap((thread) =>
        thread.flatMap((id) => {
          const address = input.addresses.get(id);
          return address ? [[address, thread[0] ?? id] as const] : [];
        }),
      ),
    );
    this.#phrases = new Set([...input.phrases, ...input.school.contacts].map(plain));
  }

  /** What posts that are one view wherever they stand on one page have in common; null for a post that has no thread. */
  threadOf(address: string): string | null {
    return this.#threads.get(address) ?? null;
  }

  /** Whether words are one of the school's own facts: the name of a class, a day. */
  #isFact(text: string): boolean {
    return this.#phrases.has(plain(text));
  }

  /** Of some files of `media/`, those that show pupils, as `name-with-picture` means it; with what can be read in any of them. */
  look(files: readonly string[]): { ofPupils: string[]; shown: Set<PupilId>; read: string[] } {
    const known = files.map((file) => ({ file, pictures: this.#picturesOf(file) }));
    const all = known.flatMap(({ pictures }) => pictures);
    return {
      // What nobody knows is not "no".
      ofPupils: known
        .filter(({ pictures }) => pictures.length === 0 || pictures.some((one) => showsPupils(one) !== 'no'))
        .map(({ file }) => file),
      shown: new Set(all.flatMap(({ look }) => look?.shown ?? [])),
      read: [...new Set(all.flatMap(({ ocr }) => ocr ?? []))],
    };
  }

  /** How many names stand in a text of a view that may not stand beside its pictures of pupils. */
  count(
    text: string,
    how: 'written' | 'read',
    view: { ofPupils: readonly string[]; shown: ReadonlySet<PupilId> },
  ): number {
    const named = this.#named(text, how).filter((one) => isMeant(one, view.shown));
    if (named.length === 0 || this.#isFact(text) || this.#isFixed(text)) return 0;
    const isLeft = ({ at }: NamedBeside) => {
      const evidence = text.slice(...at);
      const handle = handleAt(text, at);
      const said = [
        ...this.#saidAs(text, how),
        // An account stands among other things on its line.
        ...(handle === null ? [] : this.#saidAs(handle, how).filter((one) => one.how === 'handle')),
      ];
      return !this.#isInFact(text, evidence) && !said.some((one) => this.#mayStand(one, evidence, view));
    };
    return named.filter(isLeft).length;
  }

  #picturesOf(file: string): Picture[] {
    return [...(this.#input.sources.get(file) ?? [])].flatMap((source) => this.#pictures.get(source) ?? []);
  }

  #named(text: string, how: How): readonly NamedBeside[] {
    const key = `${how} ${text}`;
    const { register } = this.#input;
    const made =
      this.#readings.get(key) ?? (how === 'handle' ? namedInHandle(text, register) : namedBeside(text, register, how));
    this.#readings.set(key, made);
    return made;
  }

  /** Whether in what a post says nobody is so called, or a person declared it harmless beside these very pictures. */
  #mayStand(
    said: Said,
    evidence: string,
    { ofPupils, shown }: { ofPupils: readonly string[]; shown: ReadonlySet<PupilId> },
  ): boolean {
    const named = this.#named(said.text, said.how).filter(
      (one) => isMeant(one, shown) && meets(said.text.slice(...one.at), evidence),
    );
    if (named.length === 0) return true;
    const own = this.#shown.get(said.by);
    return [...(own ? [own] : []), ...(this.#viewers.get(said.by) ?? [])].some(
      (viewer) =>
        ofPupils.every((file) => this.#isOf(viewer, file)) && named.every((one) => this.#isDeclared(viewer, said, one)),
    );
  }

  /** Whether a file shows a picture of the post, or of what stands beside it. */
  #isOf({ files }: Shown, file: string): boolean {
    return [...(this.#input.sources.get(file) ?? [])].some((source) => files.has(source));
  }

  /** Whether a waiver, or a person's decision to publish the viewer, says that this name is harmless there. */
  #isDeclared({ judged, seen }: Shown, said: Said, { at }: NamedBeside): boolean {
    const decided = judged.verdict === 'publish' && judged.decisionHolds ? answeredIn(judged) : [];
    // What was asked at the viewer's picture was asked of every name beside it.
    if (said.by !== seen.id) return decided.some(({ where }) => where === 'media');
    if (said.how === 'handle') return decided.some((problem) => problem.where !== 'media' && problem.at === undefined);
    return this.#input.harmless.some(
      ({ post, rule, text, evidence }) =>
        post === seen.id && rule === nameWithPicture.id && text === said.text && evidence === text.slice(...at),
    );
  }

  /** The strings of posts that a text of a page may be. */
  #saidAs(text: string, how: 'written' | 'read'): readonly Said[] {
    this.#forms ??= this.#makeForms();
    return this.#forms.get(keyOf(text, how)) ?? [];
  }

  #makeForms(): Map<string, Said[]> {
    const { school, links } = this.#input;
    const forms = new Map<string, Said[]>();
    const add = (form: string, how: 'written' | 'read', said: Said) => {
      const key = keyOf(form, how);
      const known = forms.get(key) ?? [];
      if (!known.some(({ by, text }) => by === said.by && text === said.text)) forms.set(key, [...known, said]);
    };
    for (const { judged, seen } of this.#shown.values()) {
      const { post } = judged;
      for (const words of wordsOf(seen)) {
        const how = words.where === 'ocr' ? 'read' : 'written';
        const said: Said = { by: post.id, text: words.text, how };
        for (const form of asShown(words, post, school, links)) add(form, how, said);
      }
      for (const handle of handlesOf(seen)) {
        const isAsked = accountsOf(seen, school).some((account) => account.handle === handle);
        // A handle that stands in the text was asked about there; one that is approved is nobody's.
        const said: Said = isAsked
          ? { by: post.id, text: handle, how: 'handle' }
          : seen.text.includes(handle)
            ? { by: post.id, text: seen.text, how: 'written' }
            : { by: post.id, text: '', how: 'handle' };
        for (const lead of ['', 'In answer to ', 'Shared from ', 'Quotes ']) add(`${lead}${handle}`, 'written', said);
      }
    }
    return forms;
  }

  /** Whether pages have these words of themselves. One alone could be anything. */
  #isFixed(text: string): boolean {
    this.#fixed ??= ` ${this.#input.fixedTexts.map(plain).join(' | ')} `;
    const words = plain(text);
    return words.includes(' ') && this.#fixed.includes(` ${words} `);
  }

  /** Whether what was found lies within one of the school's own facts, wherever it stands in the text. */
  #isInFact(text: string, evidence: string): boolean {
    const [words, name] = [plainWords(text), plainWords(evidence)];
    const places = words.flatMap((_, at) => (name.every((word, offset) => words[at + offset] === word) ? at : []));
    const isCovered = (at: number) => {
      for (let start = Math.max(0, at + name.length - longestPhrase); start <= at; start += 1) {
        for (let end = at + name.length; end <= start + longestPhrase; end += 1) {
          const isWhole = start === 0 && end === words.length;
          // A class that is called after somebody has to stand alone.
          if ((end - start > 1 || isWhole) && this.#phrases.has(words.slice(start, end).join(' '))) return true;
        }
      }
      return false;
    };
    return places.length > 0 && places.every(isCovered);
  }
}

function isMeant({ ifShown, pupils }: NamedBeside, shown: ReadonlySet<PupilId>): boolean {
  return !ifShown || pupils.some((pupil) => shown.has(pupil));
}

/** The account in which a place of a text lies; null where it lies in none. */
function handleAt(text: string, [start, end]: Span): string | null {
  const before = /[@＠]\w*$/u.exec(text.slice(0, start));
  const inside = `${before?.[0] ?? ''}${text.slice(start, end)}${/^\w*/u.exec(text.slice(end))?.[0] ?? ''}`;
  return /^[@＠]\w+$/u.test(inside) ? inside : null;
}

/** Whether two pieces of text hold the same name. */
function meets(one: string, other: string): boolean {
  const [a, b] = [plainWords(one).join(''), plainWords(other).join('')];
  return a.includes(b) || b.includes(a);
}

/** What of this rule a person's decision on a post answered. */
function answeredIn({ findings }: Judged): Judged['findings'][number]['problems'] {
  return findings.flatMap(({ rule, problems }) => (rule === nameWithPicture.id ? problems : []));
}

/** Accounts that a page names beside a post. */
function handlesOf({ reply_to, retweet_of, quoted }: SeenPost): string[] {
  return [reply_to, retweet_of, quoted?.author ?? null].filter((handle) => handle !== null);
}

function asShown(words: Words, post: Post, school: School, links: PageLinks): string[] {
  return words.where === 'ocr'
    ? [words.text]
    : [words.text, ...formsOf(words, post, school, links), ...partsOf(words, post, school, links)];
}

function keyOf(text: string, how: 'written' | 'read'): string {
  return `${how} ${plain(text)}`;
}

/** The words alone, without what a page writes where something was taken out. */
function plain(text: string): string {
  return plainWords(text.replaceAll(gap, ' ').replaceAll('(left out)', ' ')).join(' ');
}
