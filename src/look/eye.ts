/**
 * One eye: a process of its own that looks at one file after the other, for people or for text. Apart from the pipe, so that a
 * damaged file that brings a decoder down takes nothing with it. Run by `eyes.ts`.
 */
import { type Frame, framesOf, moves } from './frames.ts';
import { openPeopleEye, type SeenPeople } from './people.ts';
import { type Pixels, readPixels } from './pixels.ts';
import { openTextEye, type SeenText } from './text.ts';
import { Unreadable } from './unreadable.ts';

export type EyeKind = 'people' | 'text';
export type EyeQuestion = { path: string };
export type EyeAnswer = { people: SeenPeople } | { text: SeenText[] } | { unreadable: string };

/** The longest side in which a picture is looked at, in pixels: small faces and small print are still there. */
const largest = { people: 1600, text: 2048 };

async function seePeople(): Promise<(path: string) => Promise<EyeAnswer>> {
  const eye = await openPeopleEye();
  return async (path) => {
    if (!(await moves(path))) return { people: await eye.look(await readPixels(path, largest.people)) };
    const seen: SeenPeople = { people: { seen: false, score: 0 }, faces: [] };
    for await (const frame of framesOf(path)) {
      const { people, faces } = await eye.look(await framePixels(frame, largest.people));
      seen.people = { seen: seen.people.seen || people.seen, score: Math.max(seen.people.score, people.score) };
      // Of what moves, the poster alone is ever shown covered.
      if (frame.poster) seen.faces = faces;
    }
    return { people: seen };
  };
}

async function seeText(): Promise<(path: string) => Promise<EyeAnswer>> {
  const eye = await openTextEye();
  return async (path) => {
    if (!(await moves(path))) return { text: await eye.look(await readPixels(path, largest.text)) };
    const lines = new Map<string, SeenText>();
    for await (const frame of framesOf(path)) {
      for (const line of await eye.look(await framePixels(frame, largest.text))) {
        const before = lines.get(line.text);
        if (!before || before.score < line.score) lines.set(line.text, line);
      }
    }
    return { text: [...lines.values()] };
  };
}

function framePixels({ data, ...raw }: Frame, side: number): Promise<Pixels> {
  return readPixels({ data, raw }, side);
}

const kind = process.argv[2] as EyeKind;
const look = await (kind === 'people' ? seePeople() : seeText());
process.on('message', async ({ path }: EyeQuestion) => {
  let answer: EyeAnswer;
  try {
    answer = await look(path);
  } catch (cause) {
    answer = { unreadable: cause instanceof Unreadable ? cause.message : 'a file that cannot be looked at' };
  }
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
