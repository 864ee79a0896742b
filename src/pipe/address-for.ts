/** Names of posts that tell nothing of their ids. */
import type { PostId } from '../post.ts';
import type { Store } from '../store/store.ts';

/** The public name of a post that is shown in part: it tells nothing of the post's id. */
export function addressFor(store: Store, id: PostId): string {
  return store.digest('address', id).slice(0, 16);
}
