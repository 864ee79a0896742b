/**
 * Measures an import: makes an archive of invented posts and painted pictures, imports it into an empty store in a process of its
 * own, then once more. `--posts 10000 --pictures 6000 --films 0` (a film is a video of 200 MB, stored as it is: 16 of them make a ZIP of over 3 GB).
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import yazl from 'yazl';
import { importArchive } from '../src/import.ts';
import { strip } from '../src/look/strip.ts';
import { Store } from '../src/store/store.ts';

const handle = 'brook_lane';
const megabyte = 1 << 20;
const exif = exifBlock({ 315: 'Invented Artist', 33432: 'Invented Studio' });
const words =
  'pond garden library choir lamp river puppet violin comet harvest bread kite map owl lantern hedge drum poem seed wagon tide clay fern bell cloud'.split(
    ' ',
  );

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    pictures: { type: 'string', default: '6000' },
    films: { type: 'string', default: '0' },
    archive: { type: 'string' },
    into: { type: 'string' },
  },
});

const counts = { posts: Number(values.posts), pictures: Number(values.pictures), films: Number(values.films) };
if (values.archive && values.into) await importOnce(values.archive, values.into);
else if (values.archive) await makeArchive(values.archive, counts);
else await measure();

/** Each step is a process of its own, started from a small one: a process counts the memory of the one that started it as its own. */
async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  try {
    const archive = ['--archive', join(folder, 'archive.zip')];
    const into = ['--into', join(folder, 'private')];
    run('made', [...process.argv.slice(2), ...archive]);
    run('first import', [...archive, ...into]);
    run('the same again', [...archive, ...into]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(name: string, args: readonly string[]): void {
  const child = spawnSync(process.execPath, ['--max-old-space-size=512', import.meta.filename, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`${name}: ${child.stdout.trim()}`);
  if (child.status !== 0) throw new Error(`${name}: ended with ${child.status ?? child.signal}`);
}

async function importOnce(archive: string, into: string): Promise<void> {
  const start = performance.now();
  const store = await Store.open(into);
  const report = await importArchive(archive, { handle, store, strip });
  await store.close();
  const { posts, media, faults } = report;
  console.log(
    `${seconds(start)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most; posts +${posts.added} =${posts.unchanged}, media +${media.added} =${media.kept}, faults ${faults.length}`,
  );
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

type Counts = { posts: number; pictures: number; films: number };

async function makeArchive(path: string, { posts, pictures, films }: Counts): Promise<void> {
  const start = performance.now();
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  const bases = await Promise.all(Array.from({ length: 24 }, (_, index) => paint(index)));
  const video = await readFile(
    join(
      import.meta.dirname,
      '../test/fixtures/archives/pictures-and-videos/data/tweets_media/1800000000000000002-high.mp4',
    ),
  );
  const tweets = Array.from({ length: posts }, (_, number) => tweet(number, posts, pictures, films));
  const half = Math.ceil(posts / 2);
  const parts = [tweets.slice(0, half), tweets.slice(half)].map((part, index) => ({
    name: index === 0 ? 'data/tweets.js' : 'data/tweets-part1.js',
    count: part.length,
    script: `window.YTD.tweets.part${index} = ${JSON.stringify(part, null, 2)}`,
  }));
  const files = parts.map(({ name, count }) => ({ fileName: name, count: String(count) }));
  zip.addBuffer(
    Buffer.from(
      `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: { userName: handle, accountId: '1', displayName: 'Bench' }, archiveInfo: {}, dataTypes: { tweets: { files } } })}`,
    ),
    'data/manifest.js',
  );
  for (const part of parts) zip.addBuffer(Buffer.from(part.script), part.name);
  for (const [number, { tweet: one }] of tweets.entries()) {
    for (const [place, media] of (one.extended_entities?.media ?? []).entries()) {
      const bytes = () => (media.type === 'video' ? film(video, number) : picture(bases, number * 4 + place));
      // One at a time, when its turn comes.
      zip.addReadStreamLazy(`data/tweets_media/${one.id_str}-${media.file}`, { compress: false }, (done) => {
        Promise.resolve(bytes()).then(
          (stream) => done(null, stream),
          (error) => done(error, Readable.from([])),
        );
      });
    }
  }
  zip.end();
  await written;
  const size = Math.round((await stat(path)).size / megabyte);
  console.log(`${posts} posts, ${pictures} pictures, ${films} films: ${size} MB, ${seconds(start)} s`);
}

function tweet(number: number, posts: number, pictures: number, films: number) {
  const id = String(1_400_000_000_000_000_000n + BigInt(number) * 40_000_000_000_000n);
  const before = (count: number) => Math.floor((Math.max(0, count - films) * pictures) / (posts - films));
  const shown = before(number + 1) - before(number);
  const text = `${number % 7 === 0 ? '🎈 ' : ''}${Array.from({ length: 8 + (number % 20) }, (_, index) => words[(number * 7 + index * (1 + (number % 5))) % words.length]).join(' ')} &amp; more #Chiswick`;
  const link = (file: string, type: string) => ({
    file,
    type,
    url: `https://t.co/m${number}`,
    media_url: `https://pbs.twimg.com/media/${file}`,
    ...(type === 'video'
      ? {
          video_info: {
            variants: [{ bitrate: '1', content_type: 'video/mp4', url: `https://video.twimg.com/${file}` }],
          },
        }
      : {}),
  });
  const media =
    number < films
      ? [link('film.mp4', 'video')]
      : Array.from({ length: shown }, (_, place) => link(`p${place}.jpg`, 'photo'));
  return {
    tweet: {
      id_str: id,
      created_at: new Date(Date.UTC(2021, 0, 1) + number * 9_000_000).toISOString(),
      full_text: media.length > 0 ? `${text} https://t.co/m${number}` : text,
      entities: { urls: [] },
      ...(media.length > 0 ? { extended_entities: { media } } : {}),
    },
  };
}

/** A painting to cut pictures from: bands of colour under grain, so that no two cuts pack alike. */
async function paint(index: number): Promise<Buffer> {
  const grain = await sharp({
    create: {
      width: 1600,
      height: 1300,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 14 },
    },
  })
    .png()
    .toBuffer();
  const bands = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1300">${Array.from({ length: 12 }, (_, band) => `<path d="M0 ${band * 120} Q ${400 + index * 30} ${band * 90 + index * 7} 1600 ${band * 110}" stroke="hsl(${(index * 29 + band * 31) % 360} 60% 55%)" stroke-width="${60 + band * 6}" fill="none"/>`).join('')}</svg>`;
  return await sharp(grain)
    .composite([{ input: Buffer.from(bands), blend: 'overlay' }])
    .raw()
    .toBuffer();
}

async function picture(bases: readonly Buffer[], number: number): Promise<Readable> {
  const [width, height] = number % 3 === 0 ? [900, 1200] : [1200, 900];
  // Primes, so that no two cuts are the same.
  const cut = sharp(bases[number % bases.length], { raw: { width: 1600, height: 1300, channels: 3 } }).extract({
    left: number % 397,
    top: number % 97,
    width,
    height,
  });
  const bytes = await cut.jpeg({ quality: 82 }).toBuffer();
  return Readable.from(number % 3 === 0 ? [bytes.subarray(0, 2), exif, bytes.subarray(2)] : [bytes]);
}

/** A metadata block with an artist and a notice, to be put behind the first two bytes of a JPEG. */
function exifBlock(notes: Readonly<Record<number, string>>): Buffer {
  const entries = Object.entries(notes).map(([tag, text]) => ({ tag: Number(tag), text: Buffer.from(`${text}\0`) }));
  const fields = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  fields.write('MM\0*', 'latin1');
  fields.writeUInt32BE(8, 4);
  fields.writeUInt16BE(entries.length, 8);
  let end = fields.length;
  for (const [index, { tag, text }] of entries.entries()) {
    const at = 10 + index * 12;
    fields.writeUInt16BE(tag, at);
    fields.writeUInt16BE(2, at + 2);
    fields.writeUInt32BE(text.length, at + 4);
    fields.writeUInt32BE(end, at + 8);
    end += text.length;
  }
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(8 + end, 2);
  return Buffer.concat([head, fields, ...entries.map(({ text }) => text)]);
}

/** A small video with 200 MB more of picture data behind it. */
function film(video: Buffer, number: number): Readable {
  const size = 200 * megabyte;
  const head = Buffer.alloc(8);
  head.writeUInt32BE(size + 8, 0);
  head.write('mdat', 4);
  function* chunks() {
    yield video;
    yield head;
    for (let at = 0; at < size; at += megabyte) yield Buffer.alloc(megabyte, (number * 31 + at / megabyte) & 0xff);
  }
  return Readable.from(chunks());
}
