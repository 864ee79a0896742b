/** Children who must not appear in any form, with the real commands: from the records to the site, the report and the contact sheet. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallFolder } from './small-school.ts';

const id = (last: number) => `19000000000000000${String(last).padStart(2, '0')}`;
const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date,protect';
const others = ['P002,Ottoline,,Brackenbury,2H,yes,,,', 'P003,Florian,,Fairweather,3H,yes,,,'];
/** One whose name is nothing else, and one whose name is a month and every day of it a phrase of the site. */
const never = ['P001,Ansgar,,Thistledown,2H,no,,,never', 'P004,May,,Fennimore,2H,no,,,never'];
const looksHead = 'post,picture,people,pupils,by,role,on,note,file,description';
const line = (last: number, pupils: string) => `p${id(last)},1,yes,${pupils},A. Clerk,Office,2026-03-03,,,`;
let school: SmallFolder;

beforeAll(async () => {
  school = await SmallFolder.make({
    yaml: 'classes: [{ id: 2H, name: 2 Hogarth, year: 2, hashtags: ["#2H"] }, { id: 3H, name: 3 Hogarth, year: 3, hashtags: ["#3H"] }]\npictures: { trust_detector: true }\nsite: { url: https://www.school.example }\n',
    pupils: [],
    tables: {
      'register.csv': [head, ...never, ...others].join('\n'),
      'looks.csv': [looksHead, line(5, 'P002'), line(6, 'P002;-P001;-P004'), line(7, 'P003')].join('\n'),
      'decisions.csv': [
        'post,verdict,by,role,on,reason,basis',
        ...[2, 3, 5, 8].map((last) => `p${id(last)},publish,A. Head,Headteacher,2026-03-04,Fine,`),
      ].join('\n'),
      'waivers.csv':
        'rule,phrase,by,role,on,reason\nforename-only,May amid the runner beans,A. Head,Headteacher,2026-03-01,A month',
    },
    posts: [
      { id: id(1), text: 'We planted a row of broad beans in the garden.' },
      { id: id(2), text: 'Ansgar found the first conker of the year.' },
      { id: id(3), text: 'May amid the runner beans.' },
      { id: id(4), text: 'The summer fair is in May, on the field.', at: 'Mon May 05 12:00:00 +0000 2025' },
      { id: id(5), text: 'Vikings at the gate! #2H', picture: '#a40540' },
      { id: id(6), text: 'Romans at the gate! #2H', picture: '#a40640' },
      { id: id(7), text: 'Saxons at the gate! #3H', picture: '#a40740' },
      { id: id(8), text: 'Egyptians at the gate! #2H', picture: '#a40840' },
      { id: id(9), text: 'Greeks at the gate! #3H', picture: '#a40940' },
      { id: id(10), text: 'Picts at the gate! #2H', picture: '#a41040' },
    ],
  });
  const { status, said } = school.build();
  expect(said).not.toMatch(/must not be published|Ansgar|Thistledown|P001/u);
  expect(status).toBe(0);
}, 60_000);

afterAll(() => school.remove());

const read = (...path: string[]) => readFileSync(join(school.folder, ...path), 'utf8');
const report = () => read('content', 'private', 'report', 'index.html');
const findings = () => read('content', 'private', 'report', 'findings.json');
function verdicts(): Record<string, string> {
  const { posts } = JSON.parse(findings()) as { posts: { id: string; verdict: string }[] };
  return Object.fromEntries(posts.map(({ id: own, verdict }) => [Number(own.slice(-2)), verdict]));
}

/** Every file of the site that can be read as text. */
function site(): string {
  return readdirSync(school.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|xml|json|txt)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}

test('no decision, no waiver and no machine lets a name or a picture through; a look that asks by id does', () => {
  expect(verdicts()).toEqual({
    1: 'publish',
    2: 'withhold',
    3: 'wait',
    4: 'publish',
    5: 'wait',
    6: 'publish',
    7: 'publish',
    8: 'wait',
    9: 'publish',
    10: 'wait',
  });
});

test('the site shows neither the name, nor that anything came down, nor that a child is so protected', () => {
  const telling = /Ansgar|Thistledown|Fennimore|conker|must not appear|came down|taken down|protected child/giu;
  expect(site().match(telling)).toBeNull();
  expect(site()).toContain('The summer fair is in May');
});

test('the report puts these before everything else, and says of whom to ask', () => {
  const html = report();
  expect(html.slice(html.indexOf('<ol class="now">')).slice(0, 120)).toMatch(
    /^<ol class="now">\s*<li class="first"><a href="#first"><strong>4</u,
  );
  const first = html.slice(html.indexOf('id="first"'), html.indexOf('</section>\n<section class="task"'));
  for (const last of [2, 3, 5, 8]) expect(first).toContain(`id="p${id(last)}"`);
  expect(first).toContain('Ask about P001 and P004.');
  expect(first).toContain('<code>-P001;-P004</code>');
  expect(html).toContain('First, with the ids to ask about.');
});

test('the report never advises to leave the forename of such a child', () => {
  const named = report().match(new RegExp(`<article class="card" id="p${id(2)}">[\\s\\S]*?</article>`, 'u'))?.[0] ?? '';
  expect(named).toContain('a forename alone is too much');
  expect(named).not.toContain('Leave only the forename');
});

test('a draft never says that such a post may be sent, and says of whom to ask without an id', () => {
  const media = join(school.folder, 'archive', 'data', 'tweets_media');
  const picture = ['--picture', join(media, `${id(5)}-AAA.jpg`), '--alt', 'A longship made of boxes'];
  const shown = school.run('draft', 'Vikings at the gate! #2H', ...picture, '--pupils', 'P002');
  expect(shown.said).toContain('ask the leadership or the office which ids have to be asked');
  const named = school.run('draft', 'Ansgar found the first conker of the year.');
  expect(named.said).toContain('take the name out in every form');
  for (const { status, said } of [shown, named]) {
    expect(status).toBe(1);
    expect(said).toContain('nobody can clear');
    expect(said).not.toMatch(/it may be sent|decisions\.csv|Leave only the forename|P00[14]/u);
  }
  const asked = school.run('draft', 'Vikings at the gate! #2H', ...picture, '--pupils', 'P002;-P001;-P004');
  expect(asked.said).toMatch(/^This can be sent/mu);
}, 60_000);

test('what machines read names no child by id', () => {
  expect(findings()).not.toMatch(/P00\d/u);
  expect(read('content', 'private', 'report', 'findings.csv')).not.toMatch(/P00\d/u);
});

test('no contact sheet offers such a picture, though a machine saw nobody in it', () => {
  const { said } = school.run('look', '--confirm', '2026-03-01..2026-03-31');
  expect(said).toContain('1 picture is on the contact sheet');
  const sheet = read('content', 'private', 'contact-sheets', '2026-03-01..2026-03-31.html');
  expect(sheet).toContain(`p${id(9)}`);
  expect(sheet).not.toMatch(new RegExp(`p${id(8)}|p${id(10)}`, 'u'));
}, 60_000);

test('a look at many together that was given before counts no more, nor where its note is lost', () => {
  // As if Picts had been of another class when the sheet was written.
  const person = ['--by', 'A. Clerk', '--role', 'Office'];
  school.table('register.csv', [head, ...never.map((row) => row.replace('2H', '3H')), ...others].join('\n'));
  expect(school.run('look', '--confirm', '2026-03-01..2026-03-31').said).toContain('2 pictures are on');
  expect(school.run('look', '--confirm', '2026-03-01..2026-03-31', ...person).status).toBe(0);
  const looks = read('content', 'private', 'looks.csv');
  expect(looks).toContain('confirmed together on');
  school.table('register.csv', [head, ...never, ...others].join('\n'));
  for (const rows of [looks, looks.replaceAll(/confirmed together on [^,\r\n]*/gu, '')]) {
    school.table('looks.csv', rows.trimEnd());
    expect(school.run('check').status).toBe(0);
    expect(school.run('report').status).toBe(0);
    expect(verdicts()).toMatchObject({ 9: 'publish', 10: 'wait' });
  }
}, 60_000);

test('a name that gets into a page after all stops the site, be it a forename alone', () => {
  const page = join(school.out, 'index.html');
  const before = readFileSync(page, 'utf8');
  for (const name of ['Ansgar', 'thistledown', '#TeamAnsgar', 'Well done to May!']) {
    writeFileSync(page, before.replace('</main>', `<p>${name}</p></main>`));
    const { status, said } = school.run('verify');
    expect([name, status]).toEqual([name, 3]);
    expect(said).toContain('index.html: pupil-name');
    expect(said).not.toMatch(/Ansgar|Thistledown/iu);
  }
  writeFileSync(page, before);
  expect(school.run('verify').status).toBe(0);
}, 60_000);

test('it stays so when the mark, and then the whole row, is gone from the register', () => {
  const before = verdicts();
  school.table(
    'register.csv',
    [head.replace(',protect', ''), ...[...never, ...others].map((row) => row.replace(/,[^,]*$/u, ''))].join('\n'),
  );
  expect(school.build().status).toBe(0);
  expect(verdicts()).toEqual(before);
  school.table('register.csv', [head, ...others].join('\n'));
  expect(school.run('build', '--accept-register').status).toBe(0);
  expect(verdicts()).toEqual(before);
  expect(read('content', 'private', 'register-past.csv')).toMatch(/P001.*never/u);
  expect(report()).toContain('<code>-P001;-P004</code>');
}, 90_000);
