/** Certificates for invented pupils, painted by a browser in fonts that packages carry. The same seed gives the same ones. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { PupilRow } from '../../src/register.ts';
import { nameVocabulary } from '../../src/vocabulary.ts';
import { type Chance, chance } from '../sample/random.ts';

export type Lettering = 'print' | 'script';
export type Certificate = { lettering: Lettering; font: string; pupil: PupilRow; file: string };

const fonts: Record<Lettering, readonly string[]> = {
  print: ['lora', 'montserrat', 'open-sans', 'roboto-slab'],
  script: ['great-vibes', 'dancing-script', 'pacifico', 'caveat', 'kalam', 'satisfy'],
};

const paper = ['#fffdf6', '#f4f8ff', '#fff4f4', '#f3fbf1', '#fdf0d5'];
const ink = ['#1d2b53', '#5b2333', '#26413c', '#2b2b2b', '#7a1f3d'];
const titles = [
  'Star of the Week',
  'Certificate of Achievement',
  'Well Done!',
  'Reader of the Month',
  'Headteacher’s Award',
];
const reasons = [
  'for kindness on the playground',
  'for super work in maths this week',
  'for a wonderful poem about the river',
  'for trying again when it was hard',
  'for reading twenty books in one term',
];

/** A register of invented children: common forenames, surnames put together from the parts of English ones and real common ones. */
export function inventRegister(size: number): PupilRow[] {
  const { pick, whole } = chance('register of the bench');
  const forenames = [...nameVocabulary.mostlyNames].filter((name) => name.length > 2);
  const [starts, ends] = [
    'Ash Black Brad Brook Carl Chat Crow Dun East Fair Glen Hart Hol Ken Lang Mar Nor Oak Pem Rad Red Sher Stan Thorn Wal West Whit Wood'.split(
      ' ',
    ),
    'bourne bridge bury combe croft dale don field ford ham hurst ley man more ridge ton wick win worth yard'.split(
      ' ',
    ),
  ];
  const others =
    'Khan Patel Singh Nowak Kowalska Okafor Mensah Silva Nguyen Ali Ahmed Begum Rossi Kaya Lee Chen Cohen O’Brien Murphy Bello'.split(
      ' ',
    );
  return Array.from({ length: size }, (_, index) => ({
    pupil_id: `B${String(index + 1).padStart(5, '0')}`,
    forename: capital(pick(forenames)),
    known_as: '',
    surname: whole(1, 6) === 1 ? pick(others) : pick(starts) + pick(ends),
    class: '',
    photo_consent: 'yes',
    consent_date: '',
    withdrawn_date: '',
    protect: '',
  }));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Paints `count` certificates of one lettering into a folder: half as a scan, half as a photograph from a table. */
export async function paintCertificates(
  browser: Browser,
  lettering: Lettering,
  { count, pupils, folder }: { count: number; pupils: readonly PupilRow[]; folder: string },
): Promise<Certificate[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 850 } });
  const random = chance(`certificates in ${lettering}`);
  const painted: Certificate[] = [];
  for (let index = 0; index < count; index += 1) {
    const font = fonts[lettering][index % fonts[lettering].length] as string;
    const pupil = random.pick(pupils);
    await page.setContent(await certificate(font, `${pupil.forename} ${pupil.surname}`, random));
    await page.evaluate(() => document.fonts.ready);
    const file = join(folder, `${lettering}-${index}.jpg`);
    const shot = sharp(await page.screenshot());
    if (index % 2 === 1) {
      // As it lies on a table: turned a little, smaller, softer.
      shot.rotate(random.between(-6, 6), { background: random.pick(['#8b6b4a', '#5a6b57', '#77797c']) });
      await sharp(await shot.png().toBuffer())
        .resize(1000)
        .blur(0.7)
        .jpeg({ quality: 72 })
        .toFile(file);
    } else await shot.jpeg({ quality: 85 }).toFile(file);
    painted.push({ lettering, font, pupil, file });
  }
  await page.close();
  return painted;
}

async function certificate(font: string, name: string, { pick, whole }: Chance): Promise<string> {
  const require = createRequire(import.meta.url);
  const folder = join(require.resolve(`@fontsource/${font}/package.json`), '../files');
  const letters = (await readFile(join(folder, `${font}-latin-400-normal.woff2`))).toString('base64');
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: named; src: url(data:font/woff2;base64,${letters}); }
    body { margin: 0; height: 850px; display: grid; place-content: center; text-align: center; background: ${pick(paper)}; color: ${pick(ink)}; font: 26px Georgia, serif;
      box-shadow: inset 0 0 0 ${whole(8, 30)}px ${pick(ink)}; }
    h1 { font-size: ${whole(44, 72)}px; margin: 0 0 40px; }
    p { margin: 14px 0; }
    .name { font: ${whole(34, 76)}px named; margin: 20px; }
  </style><h1>${pick(titles)}</h1><p>This is to certify that</p><p class="name">${name}</p><p>is awarded this ${pick(reasons)}</p>
  <p style="margin-top:70px">Headteacher ____________ &nbsp; Date ${whole(1, 28)} March 2026</p>`;
}
