import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDecisions, readLooks, readRegister } from '../../src/store/records.ts';
import { appendRows, readTable } from '../../src/store/table.ts';

async function folderWith(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  await writeFile(join(folder, name), content);
  return folder;
}

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
    const stopped = readDecisions(folder);
    await expect(stopped).rejects.toMatchObject({ code: 2 });
    await expect(stopped).rejects.toThrow(/decisions\.csv, line 3, column "post"/u);
    await expect(stopped).rejects.toThrow(word);
  });

  test.each(['05/01/2026', '46027', '5 Jan 2026', '2026-02-30', ''])(
    'with a date that became "%s" stops',
    async (date) => {
      const folder = await folderWith('decisions.csv', `${decisionHead}p1433715135083446273,publish,A,B,${date},,\r\n`);
      await expect(readDecisions(folder)).rejects.toThrow(/line 2, column "on".*2026-03-31|there is no date/u);
    },
  );

  test('as UTF-16 stops and says how to save it', async () => {
    const folder = await folderWith('decisions.csv', Buffer.from(`\uFEFF${decisionHead}`, 'utf16le'));
    await expect(readDecisions(folder)).rejects.toThrow(/UTF-16.*CSV UTF-8/u);
  });

  test('with a letter of an old Windows code page stops at its line', async () => {
    const folder = await folderWith(
      'decisions.csv',
      Buffer.concat([Buffer.from(`${decisionHead}x,`), Buffer.from([0xe9]), Buffer.from('\r\n')]),
    );
    await expect(readDecisions(folder)).rejects.toThrow(/decisions\.csv, line 2: a letter is not UTF-8/u);
  });

  test('with a letter that was lost stops at its line', async () => {
    const folder = await folderWith('decisions.csv', `${decisionHead}p1,publish,Zo\uFFFD,B,2026-01-05,,\r\n`);
    await expect(readDecisions(folder)).rejects.toThrow(/line 2: a letter was lost/u);
  });

  test('without a column stops and names it', async () => {
    const folder = await folderWith('decisions.csv', 'post,verdict\r\n');
    await expect(readDecisions(folder)).rejects.toThrow(/line 1: there is no column "by"/u);
  });
});

describe('a bad row', () => {
  test('is named by file, line and column, never by content', async () => {
    const folder = await folderWith(
      'looks.csv',
      `${lookHead}p1433715135083446273,1,no,P012,Secretname,Office,2026-01-05,private\r\n`,
    );
    const error = await readLooks(folder).catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 2 });
    expect(String(error)).toContain('looks.csv, line 2, column "pupils"');
    expect(String(error)).not.toMatch(/Secretname|P012|private/u);
  });

  test('after a cell with a line break has the line of the file', async () => {
    const folder = await folderWith(
      'looks.csv',
      `${lookHead}p1433715135083446273,1,no,,A,Office,2026-01-05,"two\r\nlines"\r\np1433715135083446273,none,no,,A,Office,2026-01-05,\r\n`,
    );
    await expect(readLooks(folder)).rejects.toThrow('looks.csv, line 4, column "picture"');
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
    expect((await readDecisions(folder)).map((one) => one.post)).toEqual(['1433715135083446273', '2']);
  });

  test('that does not exist yet is made with a byte order mark', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'table-'));
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
