/** The command `draft`: checks a post that is not sent yet. It imports nothing, needs no posts, and changes no record. */
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { makeContext } from '../context.ts';
import { BadInput } from '../fault.ts';
import { ownWords } from '../grammar/own-words.ts';
import { grammarOf, readSlips } from '../grammar.ts';
import { readContent } from '../read-content.ts';
import { rules } from '../rules/index.ts';
import { parseSchool } from '../school.ts';
import { cleanText } from '../source/clean-text.ts';
import { readForDraft } from '../store/read-for-draft.ts';
import { takesSample } from '../takes-sample.ts';
import { assertWaivers } from '../waiver.ts';
import { draftPost } from './draft-post.ts';
import { judgeDraft } from './judge-draft.ts';
import { readDraft, wrongUse } from './read-draft.ts';
import { tellDraft } from './tell-draft.ts';

export type Console = {
  input: NodeJS.ReadStream;
  /** Null where the answer goes to a file, another program or CI: then it quotes nothing. */
  columns: number | null;
  /** Says something beside the answer. */
  note(line: string): void;
};

/** Checks one draft; answers with what to print, and whether the post would be held. @throws BadInput */
export async function draft(args: readonly string[], console: Console): Promise<{ said: string; held: boolean }> {
  const { draft: given, options } = readDraft(args);
  const { asksInput, pictures } = given;
  const isTyped = console.input.isTTY && !asksInput;
  const text = (given.text ?? (isTyped ? '' : await readInput(console))).trim();
  if (text === '' && pictures.length === 0) throw wrongUse('There is nothing to check: give a text or a picture.');
  const school = parseSchool(await readContent(options.content, 'school.yaml'), 'school.yaml');
  const sample = await takesSample(options, school);
  if (sample) console.note('Checked against the sample’s register, in which every person is invented.');
  if (pictures.length > 0) console.note('Looking at the pictures; that takes some seconds …');
  // What takes long goes on side by side.
  const [records, seen, slips] = await Promise.all([
    readForDraft(sample ? join(options.content, 'sample', 'private') : options.private, {
      renamed: school.register.columns,
      roles: school.roles,
      today: options.today,
      acceptRegister: options.acceptRegister,
    }),
    seeAll(pictures.map(({ path }) => path)),
    readSlips([text]),
  ]);
  assertWaivers(records.waivers);
  const services = makeContext(school, records, options.today, grammarOf(slips, ownWords(school, records)));
  const { post, looks } = draftPost({ ...given, text }, seen, records, options.today);
  const judged = judgeDraft({ post, looks, seen, waivers: records.waivers, services, rules });
  const said = tellDraft({ judged, rules, pictures, seen, handle: school.account.handle, columns: console.columns });
  return { said, held: judged.verdict !== 'publish' };
}

/** Without pictures neither decoders nor models are loaded. */
async function seeAll(paths: readonly string[]) {
  if (paths.length === 0) return [];
  const { seePictures } = await import('./see-pictures.ts');
  return seePictures(paths);
}

/** The text from the standard input. @throws BadInput where it is not UTF-8 */
async function readInput({ input, note }: Console): Promise<string> {
  if (input.isTTY) {
    note(
      `Type the post, then press ${process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D'} on a line of its own.`,
    );
  }
  const bytes = await buffer(input);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return cleanText(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BadInput('The text on the standard input is not UTF-8. Save it as UTF-8, and give it again.', { cause });
  }
}
