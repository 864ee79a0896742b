/** Every setting of school.yaml that changes what is shown, from an archive to a verified site: a right site is never refused. */
import { afterAll, describe, expect, test } from 'vitest';
import { SmallFolder, type SmallSchool, withoutConduct } from './small-school.ts';

const id = (last: number) => `19000000000000000${String(last).padStart(2, '0')}`;
const made: SmallFolder[] = [];

afterAll(() => {
  for (const folder of made) folder.remove();
});

/** A school whose pupils are called like itself, its classes, months and numbers of buses. */
const school: SmallSchool = {
  name: 'The Emily Davies School',
  pupils: [
    '3H-1,Emily,,Davies,1W,yes,,',
    '3H-2,April,,Fennimore,1W,no,,',
    '3H-3,William,,Mkhize,1W,yes,,',
    '3H-4,Ottoline,,Brackenbury,1W,yes,,',
  ],
  tables: {
    'gone.csv': `post,by,role,on\np${id(4)},A,SLT,2026-03-04\np${id(5)},A,SLT,2026-03-04`,
    'decisions.csv': `post,verdict,by,role,on,reason,basis\np${id(12)},publish,A,Headteacher,2026-03-04,Her aunt,`,
    'waivers.csv':
      'rule,phrase,by,role,on,reason\nforename-only,the Ottoline Brackenbury rose,A,SLT,2026-01-01,x\nname-with-picture,the Ottoline Brackenbury rose,A,SLT,2026-01-01,x',
  },
  posts: [
    { id: id(1), text: 'Vikings at the gate! We sailed all day long', picture: true },
    { id: id(2), text: 'A long time ago we planted a small oak', picture: true, at: 'Fri Mar 03 12:00:00 +0000 2023' },
    { id: id(3), text: 'Well done to Ottoline Brackenbury, who swam fifty metres.' },
    { id: id(4), text: 'We planted the Ottoline Brackenbury rose. Ring 07700 900142 for one.' },
    {
      id: id(5),
      text: '@OttolineBrackenbury thank you for the lovely letter',
      more: { in_reply_to_screen_name: 'OttolineBrackenbury' },
    },
    {
      id: id(6),
      text: 'As https://t.co/aa and https://t.co/bb said, wellies on please everybody',
      links: {
        'https://t.co/aa': `https://twitter.com/i/web/status/${id(3)}`,
        'https://t.co/bb': `http://twitter.com/#!/hogarth_the/status/${id(5)}`,
      },
    },
    { id: id(7), text: 'Look #𝐇𝐨𝐠𝐚𝐫𝐭𝐡 and #スクール here #1W', at: 'Thu Apr 02 12:00:00 +0000 2026' },
    { id: id(8), text: 'Seat 3H-1 won a prize today' },
    { id: id(9), text: 'The latest from school', picture: true },
    { id: id(10), text: 'A picture of our William in bronze', picture: true },
    {
      id: id(12),
      text: 'Thank you for the lovely letter about the fair',
      more: { in_reply_to_screen_name: 'OttolineBrackenbury' },
    },
    { id: id(11), text: 'One half \uD83D of a smile' },
  ],
};
const classes =
  'classes: [{ id: 1W, name: 1 William, year: 1, hashtags: ["#1W"] }, { id: "(4H)", name: Emily, year: 4 }, { id: 4J, name: Davies, year: 4 }]\n';

async function built(yaml: string): Promise<SmallFolder> {
  const folder = await SmallFolder.make({ ...school, yaml: withoutConduct + classes + yaml }, made[0]);
  made.push(folder);
  const { status, said } = folder.build();
  expect(said).not.toMatch(/must not be published|could not be/u);
  expect(status).toBe(0);
  return folder;
}

describe('a site is built and verified', () => {
  test('with settings as delivered', async () => {
    const folder = await built('');
    expect(folder.page()).not.toContain('Vikings');
    expect(folder.page('hashtags', 'スクール')).toContain('Look');
    expect(folder.page('hashtags', 'hogarth')).toContain('Look');
    expect(folder.page('posts', id(6))).toMatch(/As\s+and\s+said/u);
    expect(folder.page('posts', id(11))).toContain('One half  of a smile');
    expect(() => folder.page('posts', id(8))).toThrow();
  });

  test('with `pictures.waiting: words`', async () => {
    const folder = await built('pictures: { waiting: words }\n');
    expect(folder.page('posts', id(1))).toContain('Pictures are not shown here.');
    expect(folder.page('posts', id(1))).not.toContain('twitter.com');
  });

  test('with `pictures.from`', async () => {
    const folder = await built('pictures: { from: 2024-09-01 }\n');
    expect(folder.page('posts', id(2))).toContain('Pictures are not shown here.');
    expect(folder.page('2026')).not.toContain('Vikings');
  });

  test('with `redact: auto`, below a base path, with feeds and for search engines', async () => {
    const folder = await built('redact: auto\nsite: { url: "https://school.example", base: /twitter, index: true }\n');
    const [, address] = /posts\/([0-9a-f]{16})\//u.exec(folder.page('2026', '03')) ?? [];
    expect(folder.page('posts', address ?? '')).toContain('Part of this post is left out.');
    expect(folder.page('2026', '03')).toContain('Ottoline Brackenbury rose');
    expect(folder.page()).toContain('/twitter/feed.xml');
  });
});
