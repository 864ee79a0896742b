/** A post is checked before it is sent: from the command line to what its writer reads, on a school's records that stay as they are. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { BadInput } from '../../src/fault.ts';
import { Store } from '../../src/store/store.ts';
import { photographs } from '../look/photographs.ts';
import { run } from './run-command.ts';
import { SmallFolder } from './small-school.ts';

const root = resolve(import.meta.dirname, '../..');
const own = mkdtempSync(join(tmpdir(), 'drafts-'));
/** Where the command puts its temporary files. */
const scratch = join(own, 'scratch');
const field = join(own, 'field.jpg');
const note = join(own, 'note.txt');
const phone = join(own, 'phone.heic');
let school: SmallFolder;

beforeAll(async () => {
  school = await SmallFolder.make({
    yaml: 'classes: [{ id: 3H, name: 3 Hogarth, year: 3, hashtags: ["#3H"] }]\nhashtags: ["#W4"]\n',
    pupils: ['P001,Ottoline,,Brackenbury,3H,yes,,', 'P002,Ansgar,,Fennimore,3H,no,,', 'P003,Rosalind,,Mkhize,3H,yes,,'],
    tables: {
      'waivers.csv':
        'rule,phrase,by,role,on,reason\nforename-only,the Ottoline Brackenbury rose,A,Headteacher,2026-01-01,a flower',
      'register-past.csv':
        'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date,protect,left_on\nP009,Leocadia,,Thornquist,3H,yes,,,,2025-07-20',
    },
    posts: [],
  });
  mkdirSync(scratch);
  await sharp({ create: { width: 400, height: 300, channels: 3, background: '#5a8f4a' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 29/1 0/1' } })
    .jpeg()
    .toFile(field);
  writeFileSync(note, 'no picture at all');
  writeFileSync(phone, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'));
});

afterAll(() => {
  school.remove();
  rmSync(own, { recursive: true, force: true });
});

/** The command with something on its standard input, as a script runs it. */
function piped(input: string | Buffer, ...options: string[]): { status: number | null; said: string } {
  const common = ['--content', join(school.folder, 'content'), '--today', '2026-04-20'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/draft.ts'), ...common, ...options],
    {
      cwd: root,
      encoding: 'utf8',
      input,
      env: { ...process.env, CI: 'true', TMPDIR: scratch, TMP: scratch, TEMP: scratch },
    },
  );
  return { status, said: stdout + stderr };
}

/** The same in this process, which opens the checker of grammar once: with the exit code that the command would end with. */
async function told(...args: string[]): Promise<{ status: number; said: string }> {
  const input = Readable.from([]) as unknown as NodeJS.ReadStream;
  const common = [
    '--content',
    join(school.folder, 'content'),
    ...(args.includes('--today') ? [] : ['--today', '2026-04-20']),
  ];
  try {
    const { said, held } = await draft([...args, ...common], { input, columns: null, note: () => {} });
    return { status: held ? 1 : 0, said: `${said}\n` };
  } catch (fault) {
    if (fault instanceof BadInput) return { status: fault.code, said: fault.message };
    throw fault;
  }
}

/** The same on a terminal of that width, where its writer reads what was found. */
async function typed(args: readonly string[], columns = 90): Promise<{ said: string; held: boolean; notes: string[] }> {
  const notes: string[] = [];
  const input = Object.assign(Readable.from([]), { isTTY: true }) as unknown as NodeJS.ReadStream;
  const common = ['--content', join(school.folder, 'content'), '--today', '2026-04-20'];
  const answer = await draft([...args, ...common], { input, columns, note: (line) => notes.push(line) });
  return { ...answer, notes };
}

/** Every file of a folder with its content and the moment of its last change, as one digest. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const { mtimeMs, mode } = statSync(join(folder, name));
    hash.update(`${name} ${mtimeMs} ${mode}\n`);
    if (statSync(join(folder, name)).isFile()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

describe('a text', () => {
  test('that is clean can be sent', () => {
    const { status, said } = school.run('draft', 'Vikings at the gate! #W4');
    expect(said).toBe('This can be sent.\n');
    expect(status).toBe(0);
  });

  test('with matters of conduct alone can be sent, and is told them', () => {
    const { status, said } = school.run('draft', 'Cake sale at three. Thx to everyone who baked!');
    expect(said).toMatch(/^This can be sent; 2 things to do better\.\n/u);
    expect(said).toContain('DO BETTER: No text language');
    expect(said).toContain('Add what is missing at the end: #W4.');
    expect(status).toBe(0);
  });

  test('that names a pupil by more than a forename would be held', async () => {
    const { status, said } = await told('Well done to Ottoline Brackenbury, who swam fifty metres! lol');
    expect(said).toMatch(/^Do not send this as it is: 1 thing to take out, 2 to do better\.\n/u);
    expect(said.indexOf('TAKE OUT')).toBeLessThan(said.indexOf('DO BETTER'));
    expect(status).toBe(1);
  });

  test('is judged with the waivers and with those who have left', async () => {
    expect((await told('We planted the Ottoline Brackenbury rose. #W4')).status).toBe(0);
    expect((await told('A letter from Leocadia Thornquist came today. #W4')).status).toBe(1);
  });

  test('comes on the standard input with quotation marks and several lines', () => {
    expect(piped('"Vikings!" they cried,\r\nand sailed.\r\n#W4\r\n').said).toBe('This can be sent.\n');
    expect(piped('Ring 07700 900142. #W4', '-').status).toBe(1);
    expect(piped(Buffer.from('\uFEFFWell done, Ottoline Brackenbury! #W4', 'utf16le')).status).toBe(1);
  });

  test('that answers, or quotes somebody, is checked with what it answers and quotes', async () => {
    const answer = await told('It is at three. #W4', '--reply-to', '@dad_of_two');
    expect(answer.said).toContain('DO BETTER: The account informs');
    expect(answer.status).toBe(0);
    const quote = await told('How kind! #W4', '--quote', '@Ofsted: Ottoline Brackenbury showed us round.');
    expect(quote.said).toContain('In the quoted post: ');
    expect(quote.status).toBe(1);
  });

  test('that is too long for the platform is told so, and no more', async () => {
    const long = `${'word '.repeat(48)}https://www.williamhogarth.example/${'a'.repeat(100)} 👩‍👩‍👧 #W4`;
    expect((await told(long)).said).toBe('This can be sent.\n');
    const longer = await told(`${long} ${'and '.repeat(10)}`);
    expect(longer.said).toContain('The text is 310 characters long');
    expect(longer.status).toBe(0);
  });
});

describe('what its writer reads on a terminal', () => {
  test('quotes what was found exactly as written, with message and remedy, in lines that fit', async () => {
    const { said } = await typed(['Well done to OTTOLINE  Brackenbury! #W4'], 80);
    expect(said).toContain('"OTTOLINE  Brackenbury" (in the text)\n');
    expect(said).toContain('  How: Leave only the forename');
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('holds no name of the register but those that were written', async () => {
    const { said } = await typed(['Ottoline Brackenbury and Ansgar', '--picture', field, '--pupils', 'P002;P003']);
    expect(said).toContain('TAKE OUT: Everybody pictured has consent');
    expect(said).not.toMatch(/Fennimore|Rosalind|Mkhize/u);
  });

  test('in a pipe or in CI nothing of it is quoted', () => {
    const { said } = school.run('draft', 'Well done to Ottoline Brackenbury, ring 07700 900142! #W4');
    expect(said).toContain('A pupil is identified by more than a forename.');
    expect(said).not.toMatch(/Ottoline|Brackenbury|900142/u);
    expect(said).toContain('quoted on a terminal only');
  });
});

describe('a picture', () => {
  test('of which the writer says nothing is asked about, with what machines saw, and leaves nothing behind', () => {
    const { status, said } = piped('Our week #W4', '--picture', photographs.staircase.path, '--picture', field);
    expect(said).toMatch(/^Do not send this yet: 2 things to check, 2 to do better\.\n/u);
    expect(said).toContain('DO BETTER: Every picture has a description (good practice beyond the policy)');
    expect(said).toContain('In picture 1 a machine saw people');
    expect(said).toContain('In picture 2 a machine saw nobody and no text.');
    expect(said).toContain('The file of picture 2 carries the place where it was taken.');
    expect(said).toContain('--pupils "P012;-P013"');
    expect(status).toBe(1);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('leaves nothing behind where its writer stops the command', async () => {
    const args = [join(root, 'scripts/draft.ts'), '--content', join(school.folder, 'content'), '--picture', field, 'x'];
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, TMPDIR: scratch } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await vi.waitFor(() => expect(readdirSync(scratch)).not.toEqual([]), { timeout: 60_000, interval: 20 });
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('of pupils beside a name would be held', () => {
    const { status, said } = piped('Ottoline built it. #W4', '--picture', field, '--pupils', 'p003');
    expect(said).toMatch(/^Do not send this as it is: 1 thing to take out, 1 to do better\.\n/u);
    expect(said).toContain('TAKE OUT: No pupil is named beside a picture of pupils');
    expect(status).toBe(1);
  });

  test.each([
    ['pupils who have consent', ['--pupils', 'P001;P003']],
    ['nobody who can be recognised', ['--pupils', '']],
    ['no people', ['--pupils=no']],
    ['none of the class without consent', ['--pupils', '-P002']],
  ])('of %s can be sent', async (_, pupils) => {
    const { status, said } = await told('Our week in 3H #W4', '--picture', field, ...pupils, '--alt', 'A green field');
    expect(said).toMatch(/^This can be sent\.\n/u);
    expect(status).toBe(0);
  });

  test('keeps its own description and pupils, whatever the others have', () => {
    const words = ['--alt', 'By Ottoline Brackenbury'];
    const { said } = piped('', '--picture', field, '--pupils', 'no', '--picture', field, '--pupils', 'no', ...words);
    expect(said).toContain('In the description of picture 2: ');
    expect(said).not.toContain('description of picture 1');
  });
});

describe('wrong use ends with 2 and says what is right', () => {
  test.each([
    ['nothing', [], /nothing to check[\s\S]*--picture FILE/u],
    ['a text in pieces', ['Vikings', 'at the gate'], /several pieces/u],
    ['an unknown option', ['Vikings', '--photo', 'x.jpg'], /no option --photo/u],
    ['an archive', ['Vikings', '--archive', 'x.zip'], /no option --archive/u],
    ['a description of no picture', ['Vikings', '--alt', 'A field'], /--alt belongs to a picture/u],
    ['two descriptions of one', ['V', '--picture', field, '--alt', 'a', '--alt', 'b'], /--alt stands twice/u],
    ['five pictures', ['V', ...Array(5).fill(['--picture', field]).flat()], /4 pictures at most/u],
    ['a missing value', ['V', '--picture', '--alt', 'x'], /--picture needs a value/u],
    ['pupils as words', ['V', '--picture', field, '--pupils', 'yes'], /ids as in looks\.csv/u],
    ['a quote of nobody', ['V', '--quote', 'wise words'], /"@author: what it says"/u],
    ['a day that is none', ['V', '--today', 'soon'], /--today must be a date/u],
    ['a missing picture', ['V', '--picture', join(own, 'Ottoline.jpg')], /Picture 1: there is no such file/u],
    ['a folder', ['V', '--picture', own], /Picture 1: /u],
    ['a file that is no picture', ['V', '--picture', note], /Picture 1: this is a file of no kind/u],
    ['a picture of a kind that cannot be read', ['V', '--picture', phone], /Picture 1: this is a HEIC file/u],
  ])('%s', async (_, options, message) => {
    const { status, said } = await told(...options);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/Ottoline/u);
    expect(status).toBe(2);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('no register', () => {
    const { status, said } = run('draft', 'Vikings', '--private', join(own, 'nowhere'));
    expect(said).toContain('There is no register.csv');
    expect(status).toBe(2);
  });
});

describe('the records', () => {
  test('stay as they are, to the last byte', () => {
    const before = stateOf(school.folder);
    school.run('draft', 'Well done to Ottoline Brackenbury!');
    piped('Our week', '--picture', field, '--pupils', 'P001');
    expect(stateOf(school.folder)).toBe(before);
  });

  test('can be asked while another command writes them', async () => {
    const store = await Store.open(school.records);
    try {
      expect(school.run('draft', 'Vikings at the gate! #W4').status).toBe(0);
    } finally {
      await store.close();
    }
  });

  test('are not believed where a build would not: a register that lost its half', async () => {
    const other = await SmallFolder.make({
      pupils: ['P001,Ottoline,,Brackenbury,3H,yes,,', 'P002,Ansgar,,Fennimore,3H,no,,'],
      posts: [{ id: '1900000000000000001', text: 'Vikings at the gate!' }],
    });
    try {
      expect(other.run('pull', '--archive', join(other.folder, 'archive')).status).toBe(0);
      expect(other.run('check').status).toBe(0);
      const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date';
      other.table('register.csv', `${head}\nP001,Ottoline,,Brackenbury,3H,yes,,`);
      const text = 'Well done to Ansgar Fennimore, who swam fifty metres.';
      const before = stateOf(other.records);
      expect(other.run('draft', text)).toMatchObject({ status: 2, said: expect.stringContaining('--accept-register') });
      // Who left since the last reading is protected, although nobody has written it down yet.
      expect(other.run('draft', text, '--accept-register').status).toBe(1);
      expect(stateOf(other.records)).toBe(before);
    } finally {
      other.remove();
    }
  });

  test('of the sample are taken where a build would take them, and said to be invented', () => {
    const content = join(own, 'content');
    cpSync(join(root, 'content', 'school.yaml'), join(content, 'school.yaml'));
    cpSync(join(root, 'content', 'sample', 'private'), join(content, 'sample', 'private'), { recursive: true });
    const before = stateOf(content);
    const { status, said } = run('draft', 'Well done to Ottilie Fairweather!', '--content', content);
    expect(stateOf(content)).toBe(before);
    expect(said).toContain('the sample’s register, in which every person is invented');
    expect(status).toBe(1);
  });
});
