import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDecisions, readGone, readIncidents, readLooks, readRegister } from '../../src/store/records.ts';
import { appendRows, readTable } from '../../src/store/table.ts';
import { temporary } from '../temporary.ts';

async function folderWith(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await temporary('table');
  await writeFile(join(folder, name), content);
  return folder;
}

const roles = ['B', 'Office', 'SLT'];
const decisionHead = 'post,verdict,by,role,on,reason,basis\r\n';
const lookHead = 'post,picture,people,pupils,by,role,on,note\r\n';

describe('a table that a spreadsheet has changed', () => {
  test.each([
    ['an id in exponent form', '1.43372E+18', 'exponent'],
    ['an id in exponent form with a comma', '"1,43372E+18"', 'exponent'],
    ['a rounded id', '1433715135083440000', 'rounded'],
    ['a word for an id', 'yesterday', "not a post's id"],
  ])('with %s stops and names line and column', async (_, id, word) => {
    const folder = await folderWith(
      'decisions.csv',
      `${decisionHead}p1433715135083446273,publish,A,B,2026-01-05,,\r\n${id},publish,A,B,2026-01-05,,\r\n`,
    );
    const stopped = readDecisions(folder, roles);
    await expect(stopped).rejects.toMatchObject({ code: 2 });
    await expect(stopped).rejects.toThrow(/decisions\.csv, line 3, column "post"/u);
    await expect(stopped).rejects.toThrow(word);
  });

  test.each(['05/01/2026', '46027', '5 Jan 2026', '2026-02-30', ''])(
    'with a date that became "%s" stops',
    async (date) => {
      const folder = await folderWith('decisions.csv', `${decisionHead}p1433715135083446273,publish,A,B,${date},,\r\n`);
      await expect(readDecisions(folder, roles)).rejects.toThrow(/line 2, column "on".*2026-03-31|there is no date/u);
    },
  );

  test('as UTF-16 stops and says how to save it', async () => {
    const folder = await folderWith('decisions.csv', Buffer.from(`\uFEFF${decisionHead}`, 'utf16le'));
    await expect(readDecisions(folder, roles)).rejects.toThrow(/UTF-16.*CSV UTF-8/u);
  });

  test('with a letter of an old Windows code page stops at its line', async () => {
    const folder = await folderWith(
      'decisions.csv',
      Buffer.concat([Buffer.from(`${decisionHead}x,`), Buffer.from([0xe9]), Buffer.from('\r\n')]),
    );
    await expect(readDecisions(folder, roles)).rejects.toThrow(/decisions\.csv, line 2: a letter is not UTF-8/u);
  });

  test('with a letter that was lost stops at its line', async () => {
    const folder = await folderWith('decisions.csv', `${decisionHead}p1,publish,Zo\uFFFD,B,2026-01-05,,\r\n`);
    await expect(readDecisions(folder, roles)).rejects.toThrow(/line 2: a letter was lost/u);
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with its cells parted by %s stops and says how to save it', async (word, separator) => {
    const line = ['p1433715135083446273', 'publish', 'A', 'B', '2026-01-05', '"Said; so"', ''].join(separator);
    const folder = await folderWith('decisions.csv', `${decisionHead.replaceAll(',', separator)}${line}\r\n`);
    await expect(readDecisions(folder, roles)).rejects.toThrow(
      new RegExp(`decisions\\.csv, line 1: the cells are separated by ${word}\\. .*comma separated`, 'u'),
    );
  });

  test('without a column stops and names it', async () => {
    const folder = await folderWith('decisions.csv', 'post,verdict\r\n');
    await expect(readDecisions(folder, roles)).rejects.toThrow(/line 1: there is no column "by"/u);
  });
});

describe('a bad row', () => {
  test('is named by file, line and column, never by content', async () => {
    const folder = await folderWith(
      'looks.csv',
      `${lookHead}p1433715135083446273,1,no,P012,Secretname,Office,2026-01-05,private\r\n`,
    );
    const error = await readLooks(folder, roles).catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 2 });
    expect(String(error)).toContain('looks.csv, line 2, column "pupils"');
    expect(String(error)).not.toMatch(/Secretname|P012|private/u);
  });

  test('after a cell with a line break has the line of the file', async () => {
    const folder = await folderWith(
      'looks.csv',
      `${lookHead}p1433715135083446273,1,no,,A,Office,2026-01-05,"two\r\nlines"\r\np1433715135083446273,none,no,,A,Office,2026-01-05,\r\n`,
    );
    await expect(readLooks(folder, roles)).rejects.toThrow('looks.csv, line 4, column "picture"');
  });

  test.each(['', 'Pupil', 'Officer'])('signed by "%s" stops and lists who may sign', async (role) => {
    const row = `p1433715135083446273,withhold,A,${role},2026-01-05,,`;
    const folder = await folderWith('decisions.csv', `${decisionHead}${row}\r\n`);
    await expect(readDecisions(folder, roles)).rejects.toThrow(
      /decisions\.csv, line 2, column "role".*B, Office, SLT/u,
    );
  });

  test('a role is read in any letter case, and kept as school.yaml writes it', async () => {
    const folder = await folderWith('gone.csv', 'post,by,role,on\np1433715135083446273,A,oFFice,2026-01-05\n');
    expect(await readGone(folder, roles)).toMatchObject([{ role: 'Office', line: 2 }]);
  });

  test.each(['notified', 'blocked', 'parents_told', 'cpoms'])('a day of an incident that is none: %s', async (step) => {
    const days = ['notified', 'blocked', 'parents_told', 'cpoms'].map((one) => (one === step ? 'soon' : ''));
    const folder = await folderWith(
      'incidents.csv',
      `id,on,kind,subject,notified,blocked,parents_told,cpoms,by,note\n1,2026-01-05,k,s,${days.join()},A,\n`,
    );
    await expect(readIncidents(folder)).rejects.toThrow(`incidents.csv, line 2, column "${step}"`);
  });

  test('in a renamed column has the name that the file gives it', async () => {
    const head = 'UPN,Legal Forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\n';
    const folder = await folderWith('register.csv', `${head}P1,Zo?,,B,1H,yes,,\n`);
    const read = readRegister(folder, 'register.csv', { pupil_id: 'UPN', forename: 'Legal Forename' });
    await expect(read).rejects.toThrow('register.csv, line 2, column "Legal Forename"');
  });

  test('an id that stands twice in the register stops', async () => {
    const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\n';
    const folder = await folderWith('register.csv', `${head}P1,A,,B,1H,yes,,\nP1,C,,D,1H,yes,,\n`);
    await expect(readRegister(folder, 'register.csv')).rejects.toThrow('register.csv, line 3, column "pupil_id"');
  });
});

describe('a table that is read and extended', () => {
  test('keeps unknown columns and every byte that stood there', async () => {
    const before = `\uFEFF${decisionHead.trim()},seen by\r\np1433715135083446273,publish,A,B,2026-01-05,"a, b",,Office\r\n`;
    const folder = await folderWith('decisions.csv', before);
    await appendRows(
      join(folder, 'decisions.csv'),
      ['post', 'verdict', 'by', 'role', 'on', 'reason', 'basis'],
      [{ post: 'p2', verdict: 'withhold', by: 'C', role: 'SLT', on: '2026-02-01', reason: 'x', basis: '' }],
    );
    const after = await readFile(join(folder, 'decisions.csv'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toBe('p2,withhold,C,SLT,2026-02-01,x,,\r\n');
    expect((await readDecisions(folder, roles)).map((one) => one.post)).toEqual(['1433715135083446273', '2']);
  });

  test('keeps line breaks within a cell there, whichever a spreadsheet puts', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const folder = await folderWith('gone.csv', `post,by${end}p1,"A${end}B"${end}`);
      const path = join(folder, 'gone.csv');
      await appendRows(path, ['post', 'by'], [(await readTable(path, []))?.rows[0]?.cells ?? {}]);
      const [first, second, ...more] = (await readTable(path, []))?.rows ?? [];
      expect(second?.cells).toEqual(first?.cells);
      expect(more).toEqual([]);
    }
  });

  test('that does not exist yet is made with a byte order mark', async () => {
    const folder = await temporary('table');
    await appendRows(join(folder, 'gone.csv'), ['post', 'by'], [{ post: 'p1', by: 'é' }]);
    expect(await readFile(join(folder, 'gone.csv'), 'utf8')).toBe('\uFEFFpost,by\r\np1,é\r\n');
  });

  test('finds its columns under the names that school.yaml gives', async () => {
    const folder = await folderWith('register.csv', 'UPN,Legal Forename\nP1,Zoë\n');
    const table = await readTable(join(folder, 'register.csv'), ['pupil_id', 'forename'], {
      pupil_id: 'UPN',
      forename: 'Legal Forename',
    });
    expect(table?.rows[0]?.cells).toEqual({ pupil_id: 'P1', forename: 'Zoë' });
  });
});
