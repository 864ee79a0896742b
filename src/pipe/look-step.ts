/** What machines see in pictures and videos. */
import { openEyes, version } from '../look/eyes.ts';
import { type LookedOver, lookOver, type Shard } from '../look-over.ts';
import type { Work } from './work.ts';

/** Has machines look at what none has looked at yet; `again` also at what an older version looked at. */
export async function lookStep(
  { store, progress }: Work,
  { shard = null, again = false }: { shard?: Shard | null; again?: boolean } = {},
): Promise<LookedOver> {
  return progress.step('look', async () => {
    const posts = await store.posts();
    const files = posts.flatMap((post) => post.media.flatMap(({ file }) => (file && store.hasMedia(file) ? file : [])));
    const done = await store.looks.done();
    if (again) {
      for (const [file, { made }] of await store.looks.of(files)) if (made !== version) done.delete(file.slice(0, 64));
      for (const name of await store.looks.unreadable()) done.delete(name);
    }
    const eyes = openEyes();
    try {
      return await lookOver({
        files,
        done,
        shard,
        look: (file) => eyes.look(store.mediaPath(file)),
        keep: (file, look) => store.looks.add(file, look),
        giveUp: (file) => store.looks.giveUp(file, version),
        progress: progress.bar('look'),
      });
    } finally {
      eyes.close();
    }
  });
}
