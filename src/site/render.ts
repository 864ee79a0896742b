/** Renders the site from what publish wrote: pages by Astro, search by Pagefind, media as they are. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, glob, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublicArchive, parsePublicArchive } from '../public-post.ts';
import { contentDigest } from './content-digest.ts';
import { hostHeaders } from './host-headers.ts';
import { gatherSearch } from './search/search-index.ts';

export type RenderInput = {
  /** The folder that holds `public.json` and `media/`. */
  data: string;
  /** A new folder, or an empty one. */
  out: string;
  /** For what Astro keeps between runs; runs into different folders share nothing in it. */
  cache: string;
};

const root = join(import.meta.dirname, '../..');

/** Astro could not make a page. The message is what it said, and may quote a post that nobody has verified. */
export class Unrendered extends Error {
  override name = 'Unrendered';
}

/** The same input gives the same bytes. @throws Unrendered where a page cannot be rendered */
export async function renderSite(input: RenderInput): Promise<{ pages: number; seconds: number }> {
  const [data, out, cache] = [resolve(input.data), resolve(input.out), resolve(input.cache)];
  const start = performance.now();
  const archive = parsePublicArchive(JSON.parse(await readFile(join(data, 'public.json'), 'utf8')));
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length > 0) throw new Error(`${out} is not empty. A site is rendered into a new folder.`);
  const room = join(cache, createHash('sha256').update(out).digest('hex').slice(0, 12));
  const [search] = await Promise.all([gatherSearch(archive), renderPages(data, out, room)]);
  // Only now, because Astro empties the folder that it writes to.
  await Promise.all([
    search.write(join(out, 'pagefind')),
    addMedia(join(data, 'media'), join(out, 'media'), archive),
    // Such hosts read it at the root of a site only.
    ...(archive.school.base === '/' ? [writeFile(join(out, '_headers'), hostHeaders(archive.school))] : []),
  ]);
  const facts = factsOf(archive, await contentDigest(out));
  await writeFile(join(out, 'archive.json'), `${JSON.stringify(facts)}\n`);
  return { pages: await countPages(out), seconds: (performance.now() - start) / 1000 };
}

/** What the site says of itself: by it, a folder here or a site on the web is known for an archive, and for which one. */
function factsOf({ made, sample, school }: PublicArchive, content: string) {
  return { sample, base: school.base, checked: made, content };
}

/** In a process of its own: which folders to use is a fact of the process for Astro, and two runs can go on side by side. */
async function renderPages(data: string, out: string, room: string): Promise<void> {
  const astro = fileURLToPath(new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')));
  await mkdir(room, { recursive: true });
  const run = spawn(process.execPath, [astro, 'build', '--root', root, '--silent'], {
    // Astro keeps what it makes on the way in the folder that it is called from.
    cwd: room,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ARCHIVE_DATA: data,
      ARCHIVE_OUT: out,
      ARCHIVE_CACHE: room,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const words: string[] = [];
  for (const stream of [run.stdout, run.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => words.push(part));
  return new Promise((done, failed) => {
    run.once('error', failed);
    run.once('close', (code) => {
      if (code === 0) done();
      else failed(new Unrendered(`Astro stopped with exit code ${code}.\n${words.join('').slice(-4000)}`));
    });
  });
}

/** Only the files that a page names: nothing else of the folder goes out. */
async function addMedia(from: string, to: string, { posts }: PublicArchive): Promise<void> {
  const pictures = posts.flatMap((post) => post.pictures);
  const files = new Set(
    pictures.flatMap(({ sizes, video }) => [...sizes.map((size) => size.file), ...(video ? [video] : [])]),
  );
  await mkdir(to, { recursive: true });
  for (const file of files) {
    // Some drives know no hard links.
    await link(join(from, file), join(to, file)).catch(() => copyFile(join(from, file), join(to, file)));
  }
}

async function countPages(out: string): Promise<number> {
  let pages = 0;
  for await (const _ of glob('**/*.html', { cwd: out })) pages += 1;
  return pages;
}
