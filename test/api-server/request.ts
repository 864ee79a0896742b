/** A request as the server remembers it: what was asked and what became of it, never what it was signed with. */
export type Kind =
  | 'timeline'
  | 'lookup'
  | 'users'
  | 'followers'
  | 'following'
  | 'mentions'
  | 'usage'
  | 'media'
  | 'unknown';

export type Request = {
  method: string;
  path: string;
  query: Record<string, string>;
  kind: Kind;
  host: string;
  range: string | null;
  /** Whether it came with credentials, which a media host must never be sent. */
  signed: boolean;
  /** Whether they are right. */
  authorised: boolean;
  /** When it came, in milliseconds. */
  at: number;
  /** Null until it is answered, and where it never is. */
  status: number | null;
  /** How many posts were answered with, not counting those that they refer to. */
  posts: number;
};

export function kindOf(path: string): Kind {
  if (!path.startsWith('/2/')) return 'media';
  if (/^\/2\/tweets(?:\/\d+)?$/u.test(path)) return 'lookup';
  if (path === '/2/usage/tweets') return 'usage';
  const [, listing] = /^\/2\/users\/\d+\/(tweets|followers|following|mentions)$/u.exec(path) ?? [];
  if (listing) return listing === 'tweets' ? 'timeline' : (listing as Kind);
  return /^\/2\/users(?:\/by(?:\/username\/[^/]+)?|\/me|\/\d+)?$/u.test(path) ? 'users' : 'unknown';
}
