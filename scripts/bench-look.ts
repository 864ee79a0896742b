/**
 * Measures the looking. `--eyes FOLDER`: time and memory as `npm run look` uses them, on the first pictures of a folder.
 * `--photographs FOLDER`: people, covers and pictures without text, on those of
 * bench-look/photographs*.json that lie in a folder (they are in public repositories, not in this one). `--certificates N`: names read on N printed and N written certificates, against a
 * register of 5,000. `--again N`: a second run over N looks. `--metadata`: what exiftool finds in files once they are stripped; with
 * `--photographs`, in those of them too that hold something.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../src/look/eyes.ts';
import { lookOver } from '../src/look-over.ts';
import { Store } from '../src/store/store.ts';
import { measureMetadata } from './bench-look/metadata.ts';
import { measurePeople } from './bench-look/people.ts';
import { photographsIn } from './bench-look/photographs.ts';
import { measureText } from './bench-look/text.ts';
import { measureSkipped, measureWhole } from './bench-look/whole.ts';

const { values } = parseArgs({
  options: {
    photographs: { type: 'string' },
    eyes: { type: 'string' },
    certificates: { type: 'string' },
    pupils: { type: 'string', default: '5000' },
    again: { type: 'string' },
    metadata: { type: 'boolean', default: false },
    // Say what was missed: invented names, and notes of the photographs' list.
    missed: { type: 'boolean', default: false },
  },
});

// Alone, while this process holds nothing else.
if (values.eyes) tell('both eyes', await measureWhole(await readdir(values.eyes), values.eyes));
const [photographs, heldOut] = values.photographs
  ? [await photographsIn(values.photographs, 'seen'), await photographsIn(values.photographs, 'held-out')]
  : [[], []];
if (values.metadata) {
  const folder = await mkdtemp(join(tmpdir(), 'metadata-'));
  try {
    const files = [...photographs, ...heldOut].map(({ file }) => file);
    tell('metadata', await measureMetadata(join(folder, 'files'), files));
  } finally {
    await rm(folder, { recursive: true });
  }
} else if (values.photographs) {
  if (photographs.length + heldOut.length === 0)
    throw new Error('None of the photographs of bench-look/photographs*.json is in that folder.');
  const files = [...photographs, ...heldOut].map(({ file }) => file);
  if (photographs.length > 0) tell('people', await measurePeople(photographs));
  if (heldOut.length > 0) tell('people, held out', await measurePeople(heldOut));
  tell('text where there is none', await measureSkipped(files));
}
if (values.certificates) {
  const figures = await measureText({ count: Number(values.certificates), pupils: Number(values.pupils) });
  tell('print', figures.print);
  tell('script', figures.script);
}
if (values.again) tell('second run', await measureAgain(Number(values.again)));
tell('memory', { megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });

/** Milliseconds that a run takes which finds every file looked at. */
async function measureAgain(count: number): Promise<{ files: number; looked: number; ms: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'looks-'));
  const store = await Store.open(folder);
  try {
    const files = Array.from({ length: count }, (_, index) => `${index.toString(16).padStart(64, '0')}.jpg`);
    const seen = { made: version, people: { seen: false, score: 0 }, faces: [], text: [] };
    for (const file of files) await store.looks.add(file, seen);
    const start = performance.now();
    const { looked } = await lookOver({
      files,
      done: await store.looks.done(),
      shard: null,
      look: () => Promise.resolve(seen),
      keep: (file, look) => store.looks.add(file, look),
    });
    return { files: count, looked, ms: Math.round(performance.now() - start) };
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

function tell(what: string, figures: object): void {
  const { missed = [], ...rest } = figures as { missed?: string[] };
  console.log(`${what} ${JSON.stringify(rest, null, 2)}`);
  if (values.missed) for (const one of missed) console.log(`  ${one}`);
}
