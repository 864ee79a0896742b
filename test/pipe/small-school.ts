/** A small school with an archive of a few posts in a folder of its own, and the commands run on it as people run them. */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { run } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const handle = 'hogarth_the';

/** For school.yaml, where conduct is not the matter: the policy binds it later, so that no machine reads the posts for their grammar. */
export const withoutConduct = 'policy: { effective: 2030-01-01, reviewed: 2020-10-07, due: 2031-01-01 }\n';

export type SmallPost = {
  id: string;
  text: string;
  /** As the platform writes it; noon of 2 March 2026 where it is left out. */
  at?: string;
  /** Whether it has a picture, or in which colour; one of its own where another is the same. */
  picture?: boolean | string;
  /** Addresses behind short links, by the short link. */
  links?: Record<string, string>;
  more?: object;
};

export type SmallSchool = {
  /** Keys of school.yaml besides the account. */
  yaml?: string;
  name?: string;
  /** Rows of register.csv. */
  pupils: readonly string[];
  /** Other tables of the private folder. */
  tables?: Record<string, string>;
  posts: readonly SmallPost[];
};

export class SmallFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'small-school-'));
  readonly out = join(this.folder, 'site');
  readonly records = join(this.folder, 'content', 'private');

  /** `like`: another with the same pictures and texts, whose machines need not look and read again. */
  static async make(
    { yaml = '', name = 'The William Hogarth School', ...school }: SmallSchool,
    like?: SmallFolder,
  ): Promise<SmallFolder> {
    const made = new SmallFolder();
    mkdirSync(made.records, { recursive: true });
    for (const kept of like ? ['key', 'looks', 'grammar.jsonl'] : []) {
      cpSync(join(like?.records ?? '', kept), join(made.records, kept), { recursive: true });
    }
    const content = join(made.folder, 'content');
    copyFileSync(join(root, 'content', 'policy.md'), join(content, 'policy.md'));
    writeFileSync(join(content, 'school.yaml'), `account: { handle: "@${handle}", name: ${name} }\n${yaml}`);
    const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date';
    made.table('register.csv', [head, ...school.pupils].join('\n'));
    made.table('staff.csv', 'title,forename,surname,role,handle\nMr,Alan,Pennywell,Class teacher,');
    for (const [table, rows] of Object.entries(school.tables ?? {})) made.table(table, rows);
    await made.#writeArchive(school.posts);
    return made;
  }

  table(name: string, rows: string): void {
    writeFileSync(join(this.records, name), `${rows}\n`);
  }

  run(command: string, ...options: string[]): { status: number | null; said: string } {
    const own = ['--content', join(this.folder, 'content'), '--out', this.out, '--today', '2026-04-20'];
    return run(command, ...own, ...options);
  }

  build(): { status: number | null; said: string } {
    return this.run('build', '--archive', join(this.folder, 'archive'));
  }

  page(...names: string[]): string {
    return readFileSync(join(this.out, ...names, 'index.html'), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #writeArchive(posts: readonly SmallPost[]): Promise<void> {
    const data = join(this.folder, 'archive', 'data');
    const media = join(data, 'tweets_media');
    mkdirSync(media, { recursive: true });
    for (const { id, picture } of posts) {
      if (!picture) continue;
      const background = picture === true ? '#a42' : picture;
      const file = join(media, `${id}-AAA.jpg`);
      await sharp({ create: { width: 200, height: 150, channels: 3, background } })
        .jpeg()
        .toFile(file);
    }
    const account = [{ account: { username: handle, accountId: '1', accountDisplayName: 'X' } }];
    writeFileSync(join(data, 'account.js'), `window.YTD.account.part0 = ${JSON.stringify(account)}`);
    const tweets = posts.map((post) => ({ tweet: tweetOf(post) }));
    writeFileSync(join(data, 'tweets.js'), `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`);
    const files = [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: String(posts.length) }];
    const manifest = {
      userInfo: { accountId: '1', userName: handle, displayName: 'X' },
      archiveInfo: { generationDate: '2026-04-01T00:00:00.000Z', isPartialArchive: false },
      dataTypes: { tweets: { mediaDirectory: 'data/tweets_media', files } },
    };
    writeFileSync(join(data, 'manifest.js'), `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`);
  }
}

function tweetOf({ id, text, at = 'Mon Mar 02 12:00:00 +0000 2026', picture, links = {}, more }: SmallPost): object {
  const address = 'https://pbs.twimg.com/media/AAA.jpg';
  const photo = { type: 'photo', media_url: address, media_url_https: address, url: 'https://t.co/x', indices: [0, 1] };
  const urls = Object.entries(links).map(([url, to]) => ({ url, expanded_url: to, indices: [0, 1] }));
  return {
    id_str: id,
    full_text: text,
    created_at: at,
    entities: { urls },
    ...(picture ? { extended_entities: { media: [photo] } } : {}),
    ...more,
  };
}
