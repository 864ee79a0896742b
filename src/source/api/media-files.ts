/** The files of posts that came from the platform: each is fetched when it is opened, once, and kept aside until what it belongs to is stored. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { byId, type PostId } from '../../post.ts';
import type { LostMedia } from '../../pull-state.ts';
import type { SourceFile } from '../source.ts';
import { type FetchOptions, fetchMedia, NoFile } from './fetch-media.ts';

/** After so many in a row that could not be had for now, the hosts are left alone for the rest of the run. */
const enough = 5;

export class MediaFiles {
  readonly #options: FetchOptions;
  readonly #pathOf: (name: string) => string;
  readonly #fetched: Record<string, string>;
  /** What could not be had for now. */
  readonly #later: LostMedia[] = [];
  /** A retweet of one's own holds the very file of its original, and both may be opened at once. */
  readonly #underWay = new Map<string, Promise<void>>();
  #inVain = 0;

  /** `pathOf` gives the place on the disk for a name; `fetched` is what came before, and grows: names to the sha256 of their bytes. */
  constructor(options: FetchOptions, pathOf: (name: string) => string, fetched: Record<string, string>) {
    this.#options = options;
    this.#pathOf = pathOf;
    this.#fetched = fetched;
  }

  /** What could not be had for now, since this was last asked. */
  takeLater(): LostMedia[] {
    return this.#later.splice(0).sort((a, b) => byId({ id: a.post }, { id: b.post }) || a.place - b.place);
  }

  /** The file behind some addresses, best first, which belongs into that place of that post; null where there are none. */
  file(addresses: readonly string[], owner: { post: PostId; place: number }): SourceFile | null {
    const [first] = addresses;
    if (first === undefined) return null;
    const name = createHash('sha256').update(first).digest('hex').slice(0, 24);
    const path = this.#pathOf(name);
    return {
      name: nameIn(first),
      size: 0,
      known: this.#fetched[name],
      received: (source) => {
        this.#fetched[name] = source;
      },
      open: async () => {
        try {
          if (this.#inVain >= enough) throw new NoFile("the platform's media hosts could not be reached", true);
          await this.#fetch(addresses, path);
          this.#inVain = 0;
        } catch (cause) {
          if (cause instanceof NoFile && cause.later) {
            this.#inVain += 1;
            this.#later.push({ ...owner, addresses: [...addresses] });
          }
          throw cause;
        }
        return createReadStream(path);
      },
    };
  }

  #fetch(addresses: readonly string[], path: string): Promise<void> {
    const before = this.#underWay.get(path);
    if (before) return before;
    const fetched = fetchMedia(addresses, path, this.#options).finally(() => this.#underWay.delete(path));
    this.#underWay.set(path, fetched);
    return fetched;
  }
}

/** As a fault calls it: the platform's own name for the file, which tells nothing of who is in it. */
function nameIn(address: string): string {
  const name = URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) : '';
  return name && /^[\w.-]{1,80}$/u.test(name) ? name : 'a picture or video';
}
