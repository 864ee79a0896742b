/** An invented school's account with every kind of post that the platform knows. The same seed gives the same posts and the same files. */
import { Account, type Media, type Person, type Post } from './account.ts';
import { type Chance, chance } from './chance.ts';
import { inventedPhoto, inventedVideo } from './invented-media.ts';
import {
  alts,
  longWords,
  plainWords,
  pollWords,
  wordsWithLink,
  wordsWithMarks,
  wordsWithTwoLinks,
} from './invented-words.ts';

export type Invention = {
  /** How many posts a timeline shows. Every kind is among 26 of them. */
  posts?: number;
  seed?: number;
  handle?: `@${string}`;
  /** Without pictures and videos. */
  media?: boolean;
  /** ISO days between which the posts lie. */
  from?: string;
  until?: string;
};

/** `before` is the id of the account's post before this one. */
type Maker = (index: number, at: string, before: string | undefined) => Post;

export function inventedAccount({
  posts = 230,
  seed = 1,
  handle = '@hogarth_the',
  media = true,
  from = '2025-09-01',
  until = '2026-07-17',
}: Invention = {}): Account {
  const by = chance(seed);
  const account = new Account(person(`${1_000_000 + by.below(1_000_000)}`, handle.slice(1), 'The Invented School'));
  const others = peopleAround(account);
  const kinds = kindsOfPosts(account, others, by, media);
  const begin = Date.parse(`${from}T08:00:00Z`);
  const step = Math.floor((Date.parse(`${until}T16:00:00Z`) - begin) / Math.max(1, posts));
  let before: string | undefined;
  for (let index = 0; index < posts; index++) {
    const at = new Date(begin + index * step + by.below(Math.max(1, Math.floor(step / 2)))).toISOString();
    before = kinds[index % kinds.length]?.(index, at, before).id;
  }
  account.mentions = others.slice(0, 2).flatMap(({ id, username }, nth) =>
    Array.from({ length: 6 }, (_, index) => {
      const at = new Date(begin + (index * 2 + nth + 1) * 36_000_000).toISOString();
      return account.addPost({ author: id, at, text: `Good to see ${handle} & friends (${username} ${index})` }).id;
    }),
  );
  return account;
}

function kindsOfPosts(account: Account, others: Person[], by: Chance, withMedia: boolean): Maker[] {
  const [library, museum, closed] = others as [Person, Person, Person];
  const add = account.addPost.bind(account);
  const earlier = (at: string, hours: number) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();
  const theirs = (author: Person, at: string, text: string, media: Media[] = []) =>
    add({ author: author.id, at: earlier(at, 2), text, media });
  const answer = (to: string | undefined, text: string, at: string) =>
    add({ text, at, ...(to !== undefined && { replyTo: to }) });
  const pictures = (count: number, alt: (nth: number) => string | null = () => null): Media[] =>
    withMedia
      ? Array.from({ length: count }, (_, nth) =>
          inventedPhoto(account, by, { format: nth % 2 ? 'png' : 'jpeg', alt: alt(nth) }),
        )
      : [];
  const moving = (type: 'video' | 'animated_gif', alt: string | null): Media[] =>
    withMedia ? [inventedVideo(account, by, { type, alt })] : [];

  return [
    (index, at) => add({ at, text: plainWords(by, index) }),
    (index, at) => add({ at, text: plainWords(by, index), media: pictures(1, () => by.one(alts)) }),
    (index, at) => add({ at, text: wordsWithMarks(by, index) }),
    (index, at, before) => answer(before, `And the second part of it (${index}) 🧵`, at),
    (index, at, before) => answer(before, `The last part, with a link: https://example.com/menu (${index})`, at),
    (index, at) =>
      add({ at, text: wordsWithLink(by, index), media: pictures(2, (nth) => (nth ? null : by.one(alts))) }),
    (_, at) =>
      add({
        at,
        retweets: theirs(library, at, 'Story time & more is on Friday 📖 See https://example.com/menu #LibraryLoves')
          .id,
      }),
    (index, at) =>
      add({
        at,
        retweets: theirs(
          museum,
          at,
          longWords(by, index),
          pictures(1, () => by.one(alts)),
        ).id,
      }),
    (index, at) => add({ at, text: longWords(by, index), media: pictures(1) }),
    (index, at) => {
      const asked = theirs(library, at, `@${account.person.username} Is the book sale on? & where?`);
      return answer(asked.id, `@${library.username} Yes, in the hall (${index}) 📚`, at);
    },
    (index, at) =>
      add({ at, text: plainWords(by, index), media: pictures(4, (nth) => (nth < 2 ? by.one(alts) : null)) }),
    (index, at) =>
      add({ at, text: `What a find! (${index})`, quotes: theirs(museum, at, 'A Roman comb & a coin 🪙').id }),
    (index, at, before) =>
      add({
        at,
        text: `Once more, for those who missed it (${index})`,
        ...(before !== undefined && { quotes: before }),
      }),
    (index, at) =>
      add({
        at,
        text: pollWords(by, index),
        poll: {
          id: `${BigInt(1_500_000_000_000_000_000n) + BigInt(index)}`,
          options: [
            { label: 'Pond & Ponder', votes: by.below(40) },
            { label: 'Frogmore', votes: by.below(40) },
            { label: 'The Deep', votes: by.below(40) },
          ],
          minutes: 1440,
        },
      }),
    (index, at) => add({ at, text: `The kiln at work (${index})`, media: moving('video', by.one(alts)) }),
    (index, at) => add({ at, text: `Round and round (${index}) 🎡`, media: moving('animated_gif', null) }),
    (index, at) => {
      const first = add({ at, text: `The fair is on Saterday (${index}) #HogarthFair`, media: pictures(1) });
      account.edit(first.id, `The fair is on Saturday (${index}) #HogarthFair`);
      return account.edit(first.id, `The fair is on Saturday at two (${index}) #HogarthFair`);
    },
    (index, at) => {
      const gone = theirs(museum, at, 'This will not stay here for long.');
      account.remove(gone.id);
      return add({ at, text: `Look at this (${index})`, quotes: gone.id });
    },
    (index, at) => add({ at, text: wordsWithTwoLinks(by, index) }),
    (index, at) =>
      answer(theirs(closed, at, 'Only friends can read this.').id, `@${closed.username} Thank you (${index})`, at),
    (index, at) => add({ at, text: `With @${library.username} and @nobody_at_all_here today (${index})` }),
    (index, at) => add({ at, text: longWords(by, index) }),
    (_, at) => add({ at, text: '', media: pictures(1) }),
    (index, at) => add({ at, text: plainWords(by, index), media: moving('video', null) }),
    (index, at) =>
      add({
        at,
        text: `Read this & smile: ${longWords(by, index)}`,
        quotes: theirs(library, at, 'A list of lists').id,
      }),
    (index, at) => add({ at, text: `${plainWords(by, index)}\n\nIn two paragraphs.\nAnd a line.` }),
  ];
}

function person(id: string, username: string, name: string): Person {
  return { id, username, name, description: 'Invented & for tests only.', protected: false, suspended: false };
}

/** Three whom posts are about, the third of whom is read by friends only, and some more who follow. */
function peopleAround(account: Account): Person[] {
  const others = [
    person('2000001', 'InventedLibrary', 'The Invented Library'),
    person('2000002', 'inventedmuseum', 'Museum of Inventions'),
    { ...person('2000003', 'closed_garden', 'A Closed Garden'), protected: true },
    ...Array.from({ length: 137 }, (_, nth) => person(`${2_100_000 + nth}`, `follower_${nth}`, `Follower ${nth}`)),
  ];
  for (const one of others) account.people.set(one.id, one);
  account.followers = others.slice(3).map(({ id }) => id);
  account.following = others.slice(0, 8).map(({ id }) => id);
  return others;
}
