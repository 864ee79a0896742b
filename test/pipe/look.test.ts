/** Looking at pictures, as the office and CI run it: real processes, real models, real photographs, a small invented school. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { certificate } from '../look/certificate.ts';
import { photographs } from '../look/photographs.ts';
import { run } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'look-'));
const records = join(work, 'private');
const content = join(work, 'content');
const archive = join(work, 'archive');
const own = ['--content', content, '--private', records, '--out', join(work, 'site'), '--today', '2026-03-20'];

const drawing = (words: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700"><rect width="1000" height="700" fill="#cfe3ea"/>${words}</svg>`,
    ),
  )
    .jpeg()
    .toBuffer();
const vase =
  '<path d="M440 640q-40-180 20-230h80q60 50 20 230z" fill="#2f5d7c"/><circle cx="500" cy="260" r="90" fill="#d8574a"/>';
/** Posts by the last digit of their id. */
const posts = {
  vase: { id: '1760000000000000001', text: 'Flowers from the garden', file: '1760000000000000001-AAAA.jpg' },
  staircase: { id: '1760000000000000002', text: 'Rehearsing on the stairs', file: '1760000000000000002-BBBB.jpg' },
  certificate: { id: '1760000000000000003', text: 'Star of the week', file: '1760000000000000003-CCCC.jpg' },
  heic: { id: '1760000000000000004', text: 'From a telephone', file: '1760000000000000004-DDDD.jpg' },
  again: { id: '1760000000000000005', text: 'The flowers again', file: '1760000000000000005-EEEE.jpg' },
};

beforeAll(async () => {
  mkdirSync(join(archive, 'data', 'tweets_media'), { recursive: true });
  mkdirSync(content);
  mkdirSync(records);
  for (const name of ['policy.md', 'school.yaml']) copyFileSync(join(root, 'content', name), join(content, name));
  writeFileSync(
    join(records, 'register.csv'),
    'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\r\nP001,Ottoline,,Fennimore,3H,yes,2025-09-01,\r\nP002,Casimir,,Okonedo,3H,yes,2025-09-01,\r\n',
  );
  const tweets = Object.values(posts).map(({ id, text, file }, index) => ({
    tweet: {
      id_str: id,
      created_at: `Mon Mar 0${2 + index} 12:00:00 +0000 2026`.replace(
        'Mon',
        ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][index] ?? 'Mon',
      ),
      full_text: `${text} #Chiswick #W4 #LBofHounslow`,
      entities: {},
      extended_entities: {
        media: [
          { type: 'photo', media_url_https: `https://pbs.twimg.com/media/${file.slice(20)}`, url: 'https://t.co/x' },
        ],
      },
    },
  }));
  const put = (name: string, value: unknown, global: string) =>
    writeFileSync(join(archive, 'data', name), `window.${global} = ${JSON.stringify(value)}`);
  put(
    'account.js',
    [{ account: { username: 'hogarth_the', accountId: '1', accountDisplayName: 'School' } }],
    'YTD.account.part0',
  );
  put('tweets.js', tweets, 'YTD.tweets.part0');
  put(
    'manifest.js',
    {
      userInfo: { accountId: '1', userName: 'hogarth_the', displayName: 'School' },
      archiveInfo: { generationDate: '2026-03-19T00:00:00.000Z', isPartialArchive: false },
      dataTypes: {
        account: { files: [{ fileName: 'data/account.js', globalName: 'YTD.account.part0', count: '1' }] },
        tweets: {
          mediaDirectory: 'data/tweets_media',
          files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: String(tweets.length) }],
        },
      },
    },
    '__THAR_CONFIG',
  );
  const media = (file: string, bytes: Buffer) => writeFileSync(join(archive, 'data', 'tweets_media', file), bytes);
  media(posts.vase.file, await drawing(vase));
  media(posts.again.file, await drawing(`${vase}<circle cx="300" cy="200" r="60" fill="#d8974a"/>`));
  media(posts.staircase.file, readFileSync(photographs.staircase.path));
  const browser = await launchChromium();
  media(posts.certificate.file, await certificate(browser, 'lora', 'Ottoline Fennimore'));
  await browser.close();
  media(posts.heic.file, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

type Found = { rule: string; outcome: string; where: string; evidence: string | null; picture: number | null };
type Reported = { id: string; verdict: string; findings: Found[] };

function reported(): Map<string, Reported> {
  const report = JSON.parse(readFileSync(join(records, 'report', 'findings.json'), 'utf8')) as { posts: Reported[] };
  return new Map(report.posts.map((post) => [post.id, post]));
}

const looks = () =>
  existsSync(join(records, 'looks'))
    ? readdirSync(join(records, 'looks')).filter((name) => name.endsWith('.json'))
    : [];
const looksCsv = () => readFileSync(join(records, 'looks.csv'), 'utf8').trimEnd().split(/\r?\n/u);

describe('the pictures of a new archive', () => {
  test('are imported and looked at in two shares, each file by one machine', () => {
    expect(run('pull', ...own, '--archive', archive).status).toBe(0);
    const first = run('look', ...own, '--shard', '1/2');
    const second = run('look', ...own, '--shard', '2/2');
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(looks()).toHaveLength(4);
    const counts = [first, second].map(({ said }) => Number(/(\d+) pictures? and videos? looked at/u.exec(said)?.[1]));
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(4);
  });

  test('a second run looks at none of them', () => {
    const { status, said } = run('look', ...own);
    expect(status).toBe(0);
    expect(said).toMatch(/^0 pictures and videos looked at, 4 looked at before\.$/mu);
  });

  test('wait for a person, whatever the machine saw; the name on the certificate is found; the HEIC is named', () => {
    expect(run('build', ...own).status).toBe(0);
    const found = reported();
    expect([...found.values()].map(({ verdict }) => verdict)).not.toContain('publish');
    const certificate = found.get(posts.certificate.id);
    expect(certificate?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'forename-only',
        where: 'ocr',
        picture: 1,
        evidence: expect.stringMatching(/Ottoline ?Fennimore/u),
      }),
    );
    const page = readFileSync(join(records, 'report', 'index.html'), 'utf8');
    expect(page).toMatch(new RegExp(`${posts.heic.id}.{0,40}a HEIC file`, 'su'));
  });
});

describe('one look at many pictures', () => {
  const time = '2026-03-01..2026-03-31';

  test('shows those in which the machine saw nobody and no text, and records nothing without a person', () => {
    const { status, said } = run('look', ...own, '--confirm', time);
    expect(status).toBe(0);
    expect(said).toContain('2 pictures are on the contact sheet');
    expect(existsSync(join(records, 'looks.csv')) ? looksCsv().length : 1).toBe(1);
    const sheet = readFileSync(join(records, 'contact-sheets', `${time}.html`), 'utf8');
    expect(sheet.match(/<img /gu)).toHaveLength(2);
    for (const [, source] of sheet.matchAll(/src="([^"]+)"/gu)) {
      expect(existsSync(join(records, 'contact-sheets', source ?? ''))).toBe(true);
    }
  });

  test('records no more than what was on the sheet that somebody went through, and keeps that sheet', () => {
    const copy = join(work, 'copy');
    cpSync(records, copy, { recursive: true });
    const there = ['--content', content, '--private', copy, '--today', '2026-03-20'];
    const sheets = join(copy, 'contact-sheets');
    const draft = join(sheets, `${time}.html`);
    // As if one of the two had been looked at only afterwards.
    writeFileSync(draft, readFileSync(draft, 'utf8').replace(/<li><img [\s\S]*?<\/li>/u, ''));
    const { status, said } = run('look', ...there, '--confirm', time, '--by', 'A. Clerk', '--role', 'Office');
    expect(status).toBe(0);
    expect(said).toContain('1 more came after the sheet was written.');
    const rows = readFileSync(join(copy, 'looks.csv'), 'utf8').trimEnd().split(/\r?\n/u).slice(1);
    expect(rows).toHaveLength(1);
    const [kept, ...others] = readdirSync(sheets);
    expect(others).toEqual([]);
    expect(rows[0]).toContain(kept);
    const before = readFileSync(join(sheets, kept ?? ''), 'utf8');
    expect(run('look', ...there, '--confirm', time, '--by', 'A. Clerk', '--role', 'Office').status).toBe(0);
    expect(readFileSync(join(sheets, kept ?? ''), 'utf8')).toBe(before);
    expect(readdirSync(sheets)).toHaveLength(2);
    expect(run('look', ...there, '--confirm', time).said).toContain('There is no picture');
    expect(readdirSync(sheets)).toHaveLength(2);
  });

  test('never over a look that somebody gave', () => {
    writeFileSync(
      join(records, 'looks.csv'),
      `post,picture,people,pupils,by,role,on,note,file,description\r\np${posts.again.id},1,yes,,A. Clerk,Office,2026-03-10,,,\r\n`,
    );
    const { status } = run('look', ...own, '--confirm', time, '--by', 'A. Clerk', '--role', 'office');
    expect(status).toBe(0);
    const rows = looksCsv().slice(1);
    const added = rows.filter((row) => row.includes(',no,'));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain(posts.vase.id);
    expect(added[0]).toMatch(
      /,A\. Clerk,Office,2026-03-20,confirmed together on 2026-03-01\.\.2026-03-31-confirmed-2026-03-20\.html,[0-9a-f]{64}\.jpg,/u,
    );
    expect(run('look', ...own, '--confirm', time, '--by', 'A. Clerk', '--role', 'Office').said).toContain(
      'There is no picture',
    );
  });

  test.each([
    ['a time that is none', ['--confirm', '2026-03-31..2026-03-01'], /--confirm must be/u],
    ['a name without a role', ['--confirm', time, '--by', 'A. Clerk'], /both/u],
    [
      'a role that the school does not know',
      ['--confirm', time, '--by', 'A. Clerk', '--role', 'Milkman'],
      /--role must be one of/u,
    ],
    ['a share of nothing', ['--shard', '3/2'], /--shard must be/u],
    ['a share in words', ['--shard', 'half'], /--shard must be/u],
    ['a person without a time', ['--by', 'A. Clerk', '--role', 'Office'], /belong to --confirm/u],
    ['a share of a confirmation', ['--confirm', time, '--shard', '1/2'], /goes alone/u],
  ])('%s: 2, with a sentence, and nothing is recorded', (_, options, says) => {
    const before = readFileSync(join(records, 'looks.csv'), 'utf8');
    const { status, said } = run('look', ...own, ...options);
    expect(status).toBe(2);
    expect(said).toMatch(says);
    expect(readFileSync(join(records, 'looks.csv'), 'utf8')).toBe(before);
  });
});

describe('people whom nobody names', () => {
  test('are published with every face covered, and the report shows both', async () => {
    const rows = readFileSync(join(records, 'looks.csv'), 'utf8').trimEnd();
    writeFileSync(
      join(records, 'looks.csv'),
      `${rows}\r\np${posts.staircase.id},1,yes,P001;P002,A. Clerk,Office,2026-03-12,,,\r\n`,
    );
    const { status, said } = run('build', ...own);
    expect(said).not.toContain('Fennimore');
    expect(status).toBe(0);
    expect(reported().get(posts.staircase.id)?.verdict).toBe('publish');
    const html = readFileSync(join(work, 'site', 'posts', posts.staircase.id, 'index.html'), 'utf8');
    expect(html).toContain('Faces are covered.');
    expect(html).not.toContain('twitter.com/hogarth_the/status');
    const [, largest] = [...html.matchAll(/media\/([0-9a-f]{32}-\d+\.webp)/gu)].at(-1) ?? [];
    const shown = await sharp(join(work, 'site', 'media', largest ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const [x, y] of photographs.staircase.faces) {
      // Nine points around the middle of each face: a cover is of one colour.
      const colours = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].map((dy) => {
          const column = Math.round((x + dx * 0.015) * shown.info.width);
          const row = Math.round((y + dy * 0.02) * shown.info.height);
          const at = (row * shown.info.width + column) * shown.info.channels;
          return [...shown.data.subarray(at, at + 3)];
        }),
      );
      for (const colour of [0, 1, 2]) {
        const values = colours.map((one) => one[colour] ?? 0);
        expect(Math.max(...values) - Math.min(...values), `the face at ${x}, ${y}`).toBeLessThan(12);
      }
    }
    const page = readFileSync(join(records, 'report', 'index.html'), 'utf8');
    expect(page).toContain('As parents see it');
    expect(page).toContain('As it is');
  });

  test('a decision leaves out the picture, and the words stay', () => {
    writeFileSync(
      join(records, 'decisions.csv'),
      `post,verdict,by,role,on,reason,basis,faces\r\np${posts.staircase.id},publish,A. Head,Headteacher,2026-03-15,A face was missed,,1 leave out\r\n`,
    );
    expect(run('build', ...own).status).toBe(0);
    const html = readFileSync(join(work, 'site', 'posts', posts.staircase.id, 'index.html'), 'utf8');
    expect(html).toContain('Rehearsing on the stairs');
    expect(html).toContain('Pictures are not shown here.');
    expect(html).not.toMatch(/media\/[0-9a-f]{32}/u);
  });
});
