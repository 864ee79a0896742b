/** Measures how well names are read on certificates, against a large register. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPixels } from '../../src/look/pixels.ts';
import { openTextEye } from '../../src/look/text.ts';
import { Register } from '../../src/register.ts';
import { parseSchool } from '../../src/school.ts';
import { nameVocabulary } from '../../src/vocabulary.ts';
import { launchChromium } from '../../test/browser/chromium.ts';
import { type Certificate, inventRegister, type Lettering, paintCertificates } from './certificates.ts';
import { median } from './median.ts';

export type TextFigures = {
  of: number;
  /** The pupil was found, among namesakes or alone. */
  named: number;
  /** Found with every letter right. */
  sure: number;
  /** Certificates on which a name was found that is another child's alone. */
  wrong: number;
  /** Median, in milliseconds. */
  ms: number;
  missed: string[];
};

export async function measureText({
  count,
  pupils: size,
}: {
  count: number;
  pupils: number;
}): Promise<Record<Lettering, TextFigures>> {
  const pupils = inventRegister(size);
  const yaml = await readFile(new URL('../../content/school.yaml', import.meta.url), 'utf8');
  const school = parseSchool(yaml, 'school.yaml');
  const register = new Register({ pupils, past: [], staff: [], school, today: '2026-03-20', names: nameVocabulary });
  const eye = await openTextEye();
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  const browser = await launchChromium();
  const read = async (all: readonly Certificate[]): Promise<TextFigures> => {
    const figures: TextFigures = { of: all.length, named: 0, sure: 0, wrong: 0, ms: 0, missed: [] };
    const times: number[] = [];
    for (const { file, font, pupil } of all) {
      const pixels = await readPixels(file, 2048);
      const start = performance.now();
      const lines = await eye.look(pixels);
      times.push(performance.now() - start);
      const names = register.namesRead(lines.map(({ text }) => text).join('\n'));
      const found = names.find((name) => name.pupils.includes(pupil.pupil_id) && name.form === 'full');
      if (found) figures.named += 1;
      else
        figures.missed.push(
          `${font}: ${pupil.forename} ${pupil.surname}, read as ${lines.map(({ text }) => text).join(' | ')}`,
        );
      if (found?.sure) figures.sure += 1;
      if (names.some((name) => !name.pupils.includes(pupil.pupil_id))) figures.wrong += 1;
    }
    figures.ms = median(times);
    return figures;
  };
  try {
    const print = await paintCertificates(browser, 'print', { count, pupils, folder });
    const script = await paintCertificates(browser, 'script', { count, pupils, folder });
    return { print: await read(print), script: await read(script) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}
