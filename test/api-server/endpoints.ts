/** The addresses under /2/ and what each answers with. */
import type { Account, Person, Post } from './account.ts';
import { type Asked, askedFor, type Listing } from './asked.ts';
import { bodyOf, type Composed, composed, composedPeople, partly } from './compose.ts';
import type { How } from './faults.ts';
import { type Lean, type Listed, pageOf } from './listing.ts';
import type { Fields } from './objects.ts';
import { type Answer, absent, invalid, notFound, userContextOnly } from './problems.ts';
import type { Request } from './request.ts';
import { newestFirst } from './snowflake.ts';

export type Asking = {
  request: Request;
  account: Account;
  asOwner: boolean;
  renamed: boolean;
  how: How | null;
  usage: number;
};

/** The newest posts that a timeline reaches; fewer where replies are left out. */
const reach = 3200;
const reachWithoutReplies = 800;

export function answerTo(asking: Asking): Answer {
  const { request } = asking;
  if (request.method !== 'GET') return notFound;
  const [, , , second = '', third = '', fourth = ''] = request.path.split('/');
  switch (request.kind) {
    case 'lookup':
      return lookup(asking, second);
    case 'users':
      if (second === 'me') return me(asking);
      if (second === 'by' && third === 'username') return people(asking, [fourth], 'username', true);
      if (second === 'by') return people(asking, listOf(request, 'usernames'), 'usernames', false);
      return second ? people(asking, [second], 'id', true) : people(asking, listOf(request, 'ids'), 'ids', false);
    case 'timeline':
    case 'mentions':
      return posts(asking, second);
    case 'followers':
    case 'following':
      return followers(asking, second);
    case 'usage':
      return {
        status: 200,
        body: {
          data: { cap_reset_day: 1, project_cap: '2000000', project_id: '1', project_usage: String(asking.usage) },
        },
      };
    default:
      return notFound;
  }
}

const listOf = ({ query }: Request, name: string) => (query[name] ?? '').split(',').filter(Boolean);
const isAnswer = (asked: Asked | Answer): asked is Answer => 'status' in asked;

function read({ request, renamed }: Asking, listing: Listing, own: string[] = []): Asked | Answer {
  return askedFor(request.query, listing, own, renamed);
}

function lookup(asking: Asking, single: string): Answer {
  const { account, request, asOwner, how } = asking;
  const asked = read(asking, null, single ? [] : ['ids']);
  if (isAnswer(asked)) return asked;
  const ids = single ? [single] : listOf(request, 'ids');
  const parameter = single ? 'id' : 'ids';
  if (ids.length < 1 || ids.length > 100) {
    const message = `The number of values in the \`ids\` query parameter list [${ids.length}] is not between 1 and 100`;
    return invalid([{ parameters: { ids }, message }]);
  }
  const odd = ids.filter((id) => !/^\d{1,19}$/u.test(id));
  if (odd.length > 0) {
    const message = `The \`${parameter}\` query parameter value [${odd[0]}] is not valid`;
    return invalid([{ parameters: { [parameter]: odd }, message }]);
  }
  const found: Post[] = [];
  const errors: Fields[] = [];
  for (const id of new Set(ids)) {
    const post = account.posts.get(id);
    const standing = account.standing(id, asOwner);
    if (post && standing === 'here') found.push(post);
    else errors.push(absent({ id, parameter, resource: 'tweet' }, standing === 'here' ? 'gone' : standing));
  }
  const answer = composed(found, account, asked, asOwner);
  const whole = { ...answer, errors: [...errors, ...answer.errors] };
  return counted(how === 'partial-errors' ? partly(whole, true) : whole, request, Boolean(single));
}

function me(asking: Asking): Answer {
  const asked = read(asking, null);
  if (isAnswer(asked)) return asked;
  if (!asking.asOwner) return userContextOnly;
  return { status: 200, body: bodyOf(composedPeople([asking.account.person], asked), true) };
}

function people(asking: Asking, names: string[], parameter: string, single: boolean): Answer {
  const { account } = asking;
  const asked = read(asking, null, single ? [] : [parameter]);
  if (isAnswer(asked)) return asked;
  const byId = parameter === 'id' || parameter === 'ids';
  const found: Person[] = [];
  const errors: Fields[] = [];
  for (const name of names) {
    const person = byId ? account.people.get(name) : account.personNamed(name);
    if (person && !person.suspended) found.push(person);
    else errors.push(absent({ id: name, parameter, resource: 'user' }, person ? 'suspended' : 'gone'));
  }
  return { status: 200, body: bodyOf({ ...composedPeople(found, asked), errors }, single) };
}

/** The account, where it may be listed; else the answer that says why not. */
function ownerOf({ account, asOwner }: Asking, id: string): Answer | null {
  const person = account.people.get(id);
  const missed = { id, parameter: 'id', resource: 'user' } as const;
  const no = (why: 'gone' | 'protected' | 'suspended'): Answer => ({
    status: 200,
    body: { errors: [absent(missed, why)] },
  });
  if (person !== account.person) return no('gone');
  if (person.suspended) return no('suspended');
  return person.protected && !asOwner ? no('protected') : null;
}

function posts(asking: Asking, id: string): Answer {
  const { account, request, asOwner, how } = asking;
  const asked = read(asking, 'posts');
  if (isAnswer(asked)) return asked;
  const refused = ownerOf(asking, id);
  if (refused) return refused;
  const { since, until, exclude } = asked;
  const timeline = request.kind === 'timeline';
  const all = timeline ? account.ownPosts() : mentionsOf(account, asOwner);
  const reachable = all.slice(0, !timeline || exclude.has('replies') ? reachWithoutReplies : reach);
  const listed: Listed<Post>[] = reachable
    .filter(({ retweets }) => !(exclude.has('retweets') && retweets !== null))
    .filter(({ replyTo }) => !(exclude.has('replies') && replyTo !== null))
    // An edited post stays where its first version stood.
    .map((post) => ({ key: BigInt(account.firstOf(post.id)), id: post.id, value: post }))
    .filter(({ key }) => (since === null || key > since) && (until === null || key < until));
  const listing = `${request.path} ${[...exclude].sort().join()} ${since} ${until}`;
  const page = pageOf(listed, { ...asked, listing, lean: leanOf(how) });
  if (!page) return badToken(asked);
  const answer = composed(page.values, account, asked, asOwner);
  const { status, body } = counted(how === 'partial-errors' ? partly(answer, false) : answer, request, false);
  return { status, body: { ...(body as Fields), meta: page.meta } };
}

function mentionsOf(account: Account, asOwner: boolean): Post[] {
  return account.mentions
    .filter((id) => account.standing(id, asOwner) === 'here')
    .flatMap((id) => account.posts.get(id) ?? [])
    .sort((a, b) => newestFirst(a.id, b.id));
}

function followers(asking: Asking, id: string): Answer {
  const { account, request, how } = asking;
  const asked = read(asking, 'people');
  if (isAnswer(asked)) return asked;
  const refused = ownerOf(asking, id);
  if (refused) return refused;
  const ids = request.kind === 'followers' ? account.followers : account.following;
  const listed = ids.flatMap((one, index): Listed<Person>[] => {
    const value = account.people.get(one);
    return value ? [{ key: BigInt(ids.length - index), id: one, value }] : [];
  });
  const page = pageOf(listed, { ...asked, listing: request.path, lean: leanOf(how) });
  if (!page) return badToken(asked);
  const { newest_id: _newest, oldest_id: _oldest, ...meta } = page.meta;
  return { status: 200, body: { ...bodyOf(composedPeople(page.values, asked)), meta } };
}

const leanOf = (how: How | null): Lean => (how === 'empty-page' || how === 'short-page' ? how : null);

function badToken({ token }: Asked): Answer {
  const message = `The \`pagination_token\` query parameter value [${token}] is not valid`;
  return invalid([{ parameters: { pagination_token: [token ?? ''] }, message }]);
}

function counted(answer: Composed, request: Request, single: boolean): Answer {
  request.posts = answer.data.length;
  return { status: 200, body: bodyOf(answer, single) };
}
