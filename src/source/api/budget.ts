/** What a run may read, and what it has read: the platform bills every post and account that an answer holds. */

/** US dollars. Published by the platform since February 2026: a post of anybody; one's own, read with one's own access; an account. */
const prices = { post: 0.005, own: 0.001, user: 0.01 } as const;

/** The fewest that a timeline gives in one answer. */
export const fewest = 5;
/** And the most. */
const most = 100;

export type Limits = {
  /** Posts of the account that may be read; null for no limit. */
  posts: number | null;
  /** US dollars; null for no limit. */
  cost: number | null;
};

export type Spent = { posts: number; others: number; users: number; cost: number };

/** What an answer held. */
export type Read = { posts?: readonly string[]; others?: readonly string[]; users?: readonly string[] };

export class Budget {
  readonly #limits: Limits;
  readonly #own: number;
  /** A thing read twice in a day is billed once. */
  readonly #billed = { posts: new Set<string>(), others: new Set<string>(), users: new Set<string>() };
  #posts = 0;

  constructor(limits: Limits, access: 'app' | 'account') {
    this.#limits = limits;
    this.#own = access === 'account' ? prices.own : prices.post;
  }

  /**
   * How many posts of the account may be asked for now, of those wanted. So few that even if each brought the two posts that it may refer
   * to, and three accounts, the limit would hold.
   */
  postsAllowed(wanted = most): number {
    const { posts, cost } = this.#limits;
    const worst = this.#own + 2 * prices.post + 3 * prices.user;
    const byCost = cost === null ? wanted : (cost - this.spent.cost) / worst;
    const byCount = posts === null ? wanted : posts - this.#posts;
    return Math.max(0, Math.floor(Math.min(wanted, byCost, byCount)));
  }

  /** How many accounts may be asked for, of those wanted. */
  usersAllowed(wanted: number): number {
    const { cost } = this.#limits;
    return cost === null ? wanted : Math.max(0, Math.min(wanted, Math.floor((cost - this.spent.cost) / prices.user)));
  }

  read({ posts = [], others = [], users = [] }: Read): void {
    this.#posts += posts.length;
    for (const id of posts) this.#billed.posts.add(id);
    for (const id of others) this.#billed.others.add(id);
    for (const id of users) this.#billed.users.add(id);
  }

  /** As the platform's prices have it: its console has the last word. */
  get spent(): Spent {
    const { posts, others, users } = this.#billed;
    const cost = posts.size * this.#own + others.size * prices.post + users.size * prices.user;
    return { posts: this.#posts, others: others.size, users: users.size, cost };
  }
}
