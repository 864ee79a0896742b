/** Descriptions of pictures, withdrawn consent and waivers, from the records as people write them to the site and the report. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallFolder } from './small-school.ts';

const id = (last: number) => `19000000000000000${String(last).padStart(2, '0')}`;
const lookHead = 'post,picture,people,pupils,by,role,on,note,file,description';
const look = (last: number, people: string, pupils: string, description: string) =>
  `p${id(last)},1,${people},${pupils},A,Office,2026-03-03,,,${description}`;
const pupil = (withdrawn = '') => `S-001,Ottoline,,Brackenbury,3H,yes,2024-09-05,${withdrawn}`;
const others = ['S-002,Caspian,,Fennimore,3H,yes,,', 'S-003,Tempe,,Quillfeather,4W,no,,'];
const registerHead = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date';

let school: SmallFolder;

beforeAll(async () => {
  school = await SmallFolder.make({
    pupils: [pupil(), ...others],
    tables: {
      'looks.csv': [
        lookHead,
        look(1, 'no', '', 'A heron stands on the weir'),
        look(2, 'no', '', 'The trophy of Ottoline Brackenbury'),
        look(3, 'no', '', ''),
        look(4, 'no', '', 'IMG_4711.jpg'),
        look(5, 'yes', 'S-001', 'Two children hold up a shield of card'),
        look(6, 'yes', 'S-002', 'A child jumps over a rope'),
      ].join('\n'),
      'waivers.csv': [
        'rule,phrase,by,role,on,reason',
        'forename-only,the Caspian Fennimore cup,A,SLT,2026-01-01,A cup',
        'forename-only,the Ottoline Brackenbury rose,A,SLT,2026-01-01,A flower',
      ].join('\n'),
    },
    posts: [
      { id: id(1), text: 'Look who came to the weir', picture: '#111' },
      { id: id(2), text: 'Look what is in the hall', picture: '#222' },
      { id: id(3), text: 'Look at the sky', picture: '#333' },
      { id: id(4), text: 'Look at the river', picture: '#444' },
      { id: id(5), text: 'Vikings at the gate', picture: '#555', at: 'Mon Mar 04 12:00:00 +0000 2024' },
      { id: id(6), text: 'Skipping is back', picture: '#666' },
      {
        id: id(7),
        text: 'Year 3 plays for the Caspian Fennimore cup today. It is not yet known who wins the Caspian Fennimore cup.',
      },
    ],
  });
  expect(school.build().status).toBe(0);
}, 120_000);

afterAll(() => school.remove());

const findings = () => JSON.parse(readFileSync(join(school.records, 'report', 'findings.json'), 'utf8'));
const found = (last: number) => findings().posts.find((post: { id: string }) => post.id === id(last));
const rulesOf = (last: number) => found(last).findings.map((one: { rule: string }) => one.rule);
const reportPage = () => readFileSync(join(school.records, 'report', 'index.html'), 'utf8');
const feedOf = (rule: string) => findings().feed.filter((one: { rule: string }) => one.rule === rule);

describe('a description that somebody enters in looks.csv', () => {
  test('is published as the alternative text of the picture, and nothing is noted', () => {
    expect(school.page('posts', id(1))).toContain('alt="A heron stands on the weir"');
    expect(rulesOf(1)).not.toContain('alt-text');
  });
  test('is judged like every other text: a name in it keeps the post out', () => {
    expect(found(2)).toMatchObject({ verdict: 'withhold' });
    expect(found(2).findings).toContainEqual(
      expect.objectContaining({ rule: 'forename-only', where: 'alt', evidence: 'Ottoline Brackenbury', picture: 1 }),
    );
    expect(() => school.page('posts', id(2))).toThrow();
  });
  test('may be missing, or a file’s name: the post is shown, the page says so, and the report advises', () => {
    for (const last of [3, 4]) {
      expect(found(last).findings).toContainEqual(
        expect.objectContaining({ rule: 'alt-text', severity: 'note', outcome: 'fail', picture: 1, evidence: null }),
      );
      expect(school.page('posts', id(last))).toContain('alt="Picture without a description"');
      expect(school.page('posts', id(last))).not.toContain('IMG_4711');
    }
  });
  test('is asked for on a page that says that the policy does not', () => {
    expect(school.page('policy', 'alt-text')).toContain('Good practice beyond the policy.');
    expect(school.page('policy', 'alt-text')).not.toContain('breaks this rule is');
  });
});

describe('waivers', () => {
  test('are each listed with what they cover today; one that covers nothing is a finding', () => {
    expect(reportPage()).toMatch(/the Caspian Fennimore cup<\/q> <strong>covers 2 places today/u);
    expect(reportPage()).toMatch(/the Ottoline Brackenbury rose<\/q> <strong>no longer covers anything/u);
    expect(feedOf('unused-waiver')).toMatchObject([{ subject: 'waivers.csv, line 3', role: 'SLT' }]);
  });
});

describe('consent that is withdrawn', () => {
  const report = (today: string) => {
    const { status, said } = school.run('report', '--today', today);
    expect(said).not.toMatch(/Ottoline|S-001/u);
    expect(status).toBe(0);
  };
  const section = () => /<section class="task" id="withdrawn"[\s\S]*?<\/section>/u.exec(reportPage())?.[0] ?? '';

  test('is not told of where nobody has withdrawn it', () => {
    expect(found(5).verdict).toBe('publish');
    expect(section()).toBe('');
    expect(feedOf('consent-withdrawn')).toEqual([]);
  });

  test('takes down every older post, and is listed as withdrawn since the last report', () => {
    school.table('register.csv', [registerHead, pupil('2026-04-21'), ...others].join('\n'));
    report('2026-04-22');
    expect(found(5).verdict).toBe('withhold');
    expect(section()).toContain('Withdrawn since the last report');
    expect(section()).toContain('since the report of 20 April 2026');
    expect(section()).toMatch(/S-001, class 3H<\/h4><p>Consent withdrawn on 21 April 2026/u);
    expect(section()).toContain(`<code>p${id(5)}</code>`);
    expect(section()).toContain('came down here');
    expect(section()).not.toContain(id(6));
    expect(feedOf('consent-withdrawn')).toMatchObject([
      { outcome: 'fail', subject: 'Pupil S-001', due: null, role: 'SLT' },
    ]);
  });

  test('is told again by a second report of the day, and the next day as told before', () => {
    const before = section();
    report('2026-04-22');
    expect(section()).toBe(before);
    report('2026-04-23');
    expect(section()).toContain('Told before, and still on Twitter');
    expect(section()).not.toContain('Withdrawn since the last report');
    expect(feedOf('consent-withdrawn')).toMatchObject([
      { message: expect.stringContaining('as an earlier report has told') },
    ]);
  });

  test('leaves the list once the post is deleted on the platform', () => {
    appendFileSync(join(school.records, 'gone.csv'), `p${id(5)},A,Office,2026-04-23\n`);
    report('2026-04-24');
    expect(section()).toBe('');
    expect(feedOf('consent-withdrawn')).toEqual([]);
  });

  test('without the memory of earlier reports: says that it does not know since when', () => {
    const memory = join(school.records, 'reports.jsonl');
    rmSync(memory);
    report('2026-04-25');
    expect(section()).toContain('nobody can say since when');
    expect(section()).toContain('S-001, class 3H');
    writeFileSync(memory, '{"on": torn');
    report('2026-04-26');
    expect(section()).toContain('nobody can say since when');
    expect(existsSync(memory)).toBe(true);
  });
});
