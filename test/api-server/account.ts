/** What the platform holds of an account and of those around it: the model behind the answers, and what can happen to it. */
import { newestFirst, sentAt, snowflake } from './snowflake.ts';

export type Person = {
  id: string;
  username: string;
  name: string;
  description: string;
  protected: boolean;
  suspended: boolean;
};

export type Media = {
  key: string;
  type: 'photo' | 'video' | 'animated_gif';
  /** Of a photo its address, of what moves the address of its preview. */
  url: string;
  variants: { url: string; content_type: string; bit_rate?: number }[];
  alt: string | null;
  width: number;
  height: number;
  duration: number | null;
};

export type Poll = { id: string; options: { label: string; votes: number }[]; minutes: number };

/** One version of a post. */
export type Post = {
  id: string;
  author: string;
  /** As it was typed: nothing escaped, links in full. */
  text: string;
  media: Media[];
  poll: Poll | null;
  replyTo: { post: string; person: string } | null;
  quotes: string | null;
  retweets: string | null;
  /** The first post of its thread. */
  conversation: string;
};

/** What is served at a path of a media host. The bytes are made when they are first asked for. */
export type MediaFile = { type: string; bytes: () => Promise<Uint8Array> };

export type NewPost = Partial<Omit<Post, 'id' | 'conversation' | 'replyTo'>> & {
  /** ISO; without it a minute after the newest own post. */
  at?: string;
  replyTo?: string;
};

/** How a post stands to whoever asks. */
export type Standing = 'here' | 'gone' | 'protected' | 'suspended';

export class Account {
  readonly person: Person;
  readonly people = new Map<string, Person>();
  /** Every version of every post, the account's own and other people's. */
  readonly posts = new Map<string, Post>();
  /** All versions of each edited post, oldest first, under the id of each of them. */
  readonly histories = new Map<string, string[]>();
  readonly removed = new Set<string>();
  readonly files = new Map<string, MediaFile>();
  followers: string[] = [];
  following: string[] = [];
  /** Ids of other people's posts that mention the account. */
  mentions: string[] = [];
  #sequence = 0;

  constructor(person: Person) {
    this.person = person;
    this.people.set(person.id, person);
  }

  personNamed(username: string): Person | undefined {
    const folded = username.toLowerCase();
    return [...this.people.values()].find((person) => person.username.toLowerCase() === folded);
  }

  /** Ids of all versions of a post, oldest first. */
  historyOf(id: string): string[] {
    return this.histories.get(id) ?? [id];
  }

  latestOf(id: string): string {
    return this.historyOf(id).at(-1) ?? id;
  }

  firstOf(id: string): string {
    return this.historyOf(id)[0] ?? id;
  }

  standing(id: string, asOwner: boolean): Standing {
    const post = this.posts.get(id);
    const author = post && this.people.get(post.author);
    if (!post || !author || this.removed.has(this.firstOf(id))) return 'gone';
    if (author.suspended) return 'suspended';
    if (author.protected && !(asOwner && author === this.person)) return 'protected';
    return 'here';
  }

  /** The account's own posts, the latest version of each, in the order of their first versions, newest first. */
  ownPosts(): Post[] {
    return [...this.posts.values()]
      .filter(({ id, author }) => author === this.person.id && this.latestOf(id) === id)
      .filter(({ id }) => !this.removed.has(this.firstOf(id)))
      .filter(({ retweets }) => retweets === null || this.standing(retweets, false) === 'here')
      .sort((a, b) => newestFirst(this.firstOf(a.id), this.firstOf(b.id)));
  }

  addPost(given: NewPost = {}): Post {
    const author = given.author ?? this.person.id;
    const id = snowflake(given.at ? Date.parse(given.at) : this.#next(), this.#sequence++ % 4096);
    const parent = given.replyTo === undefined ? undefined : this.posts.get(given.replyTo);
    const post: Post = {
      id,
      author,
      text: given.text ?? 'A new post.',
      media: given.media ?? [],
      poll: given.poll ?? null,
      replyTo: parent ? { post: parent.id, person: parent.author } : null,
      quotes: given.quotes ?? null,
      retweets: given.retweets ?? null,
      conversation: parent?.conversation ?? id,
    };
    this.posts.set(id, post);
    return post;
  }

  /** A new version of a post, with an id of its own; without `at` (ISO) ten minutes after the version before it. */
  edit(id: string, text: string, at?: string): Post {
    const before = this.#latest(id);
    const when = at === undefined ? sentAt(before.id) + 600_000 : Date.parse(at);
    const version = { ...before, id: snowflake(when, this.#sequence++ % 4096), text };
    const history = [...this.historyOf(id), version.id];
    this.posts.set(version.id, version);
    for (const one of history) this.histories.set(one, history);
    return version;
  }

  /** Deletes a post on the platform, with all its versions. */
  remove(id: string): void {
    this.removed.add(this.firstOf(id));
  }

  /** Only followers may read the account from now on. */
  protectAll(): void {
    this.person.protected = true;
  }

  suspend(): void {
    this.person.suspended = true;
  }

  #next(): number {
    const newest = this.ownPosts()[0];
    return newest ? sentAt(newest.id) + 60_000 : Date.UTC(2025, 8, 1, 8);
  }

  #latest(id: string): Post {
    const post = this.posts.get(this.latestOf(id));
    if (!post) throw new Error(`There is no post ${id} in the invented account.`);
    return post;
  }
}
