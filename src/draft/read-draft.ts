/** The command line of a draft: what is to be sent, and what its writer says of it. */
import { parseArgs } from 'node:util';
import { commonOptions, type Options, readOptions } from '../command.ts';
import { BadInput } from '../fault.ts';
import { cleanText } from '../source/clean-text.ts';

/** A picture or video as the writer gives it. */
export type GivenPicture = {
  path: string;
  /** The description for those who cannot see it. */
  alt: string | null;
  /** Who is in it, in the marks of looks.csv, or `no`; null where the writer does not say. */
  pupils: string | null;
  /** Whether a video was watched to its end, with sound. */
  watched: boolean;
};

export type Draft = {
  /** Null where the command line holds none. */
  text: string | null;
  /** Whether it is to be read from the standard input, also where that is a keyboard. */
  asksInput: boolean;
  replyTo: string | null;
  quote: { author: string; text: string | null } | null;
  pictures: GivenPicture[];
};

/** The platform takes no more with one post. */
const mostPictures = 4;

const draftOptions = {
  picture: { type: 'string' },
  alt: { type: 'string' },
  pupils: { type: 'string' },
  watched: { type: 'boolean' },
  'reply-to': { type: 'string' },
  quote: { type: 'string' },
} as const;

/** Options of other commands that would promise what a draft does not do. */
const meaningless = ['archive', 'strict'];

const usage = `Use: npm run draft -- "TEXT" [options]
  -                      reads the text from the standard input: for quotation marks and several lines
  --picture FILE         a picture or video, up to ${mostPictures}; what follows belongs to it:
    --alt TEXT           its description
    --pupils "P012;-P013"  who is in it: P012 is shown, -P013 was asked about and is not, ? is a child whom
                         nobody can name, "" people of whom nobody can be recognised, no shows no people
    --watched            a video that was watched to its end, with sound
  --reply-to @handle     whom it answers
  --quote "@author: text"  what it quotes
  --content DIR  --private DIR  --today YYYY-MM-DD  --accept-register  as in every command`;

/** Wrong use, with what would be right. */
export function wrongUse(message: string): BadInput {
  return new BadInput(`${message}\n\n${usage}`);
}

/** @throws BadInput for wrong use; its message quotes nothing that the writer wrote */
export function readDraft(args: readonly string[]): { draft: Draft; options: Options } {
  const options = { ...commonOptions, ...draftOptions };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const draft: Draft = { text: null, asksInput: false, replyTo: null, quote: null, pictures: [] };
  const shared: string[] = [];
  let texts = 0;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      texts += 1;
      if (token.value === '-') draft.asksInput = true;
      else draft.text = cleanText(token.value);
      continue;
    }
    const { name } = token;
    const known = Object.entries(options).find(([one]) => one === name && !meaningless.includes(one));
    if (!known) throw wrongUse(unknownOption(token.rawName));
    const isSwitch = known[1].type === 'boolean';
    if (isSwitch && token.value !== undefined) throw wrongUse(`--${name} takes no value.`);
    if (!isSwitch && token.value === undefined) throw wrongUse(`--${name} needs a value.`);
    const isOption = Object.keys(options).some((one) => token.value === `--${one}`);
    if (isOption && token.inlineValue === false) throw wrongUse(`--${name} needs a value before the next option.`);
    if (name in draftOptions) take(draft, name as keyof typeof draftOptions, token.value ?? '');
    else shared.push(token.value === undefined ? `--${name}` : `--${name}=${token.value}`);
  }
  if (texts > 1) throw wrongUse('The text came in several pieces. Put it in quotation marks.');
  return { draft, options: readOptions(shared) };
}

function unknownOption(written: string): string {
  // Anything longer may be a text that begins with a hyphen.
  const name = /^--?[a-z][a-z-]{0,20}$/u.test(written) ? ` ${written}` : '';
  return `A draft has no option${name}. Where the text itself begins with a hyphen, put -- before it, or give it by standard input.`;
}

function take(draft: Draft, name: keyof typeof draftOptions, value: string): void {
  if (name === 'reply-to') draft.replyTo = readHandle(value);
  else if (name === 'quote') draft.quote = readQuote(value);
  else if (name === 'picture') {
    if (draft.pictures.length === mostPictures) throw wrongUse(`A post takes ${mostPictures} pictures at most.`);
    if (value === '') throw wrongUse('--picture needs the path of a file.');
    draft.pictures.push({ path: value, alt: null, pupils: null, watched: false });
  } else {
    const picture = draft.pictures.at(-1);
    if (!picture) throw wrongUse(`--${name} belongs to a picture: put it behind its --picture FILE.`);
    if (name === 'watched') picture.watched = true;
    else if (picture[name] !== null) throw wrongUse(`--${name} stands twice behind one --picture.`);
    else if (name === 'alt') picture.alt = cleanText(value);
    else picture.pupils = readPupils(value);
  }
}

function readHandle(value: string): string {
  const [, name] = /^@?(\w{1,30})$/u.exec(value.trim()) ?? [];
  if (name === undefined) throw wrongUse('--reply-to must be the handle of an account, such as @Ofsted.');
  return `@${name}`;
}

function readQuote(value: string): Draft['quote'] {
  const [, author, text] = /^\s*(@\w{1,30})\s*(?::\s*(.*?)\s*)?$/su.exec(cleanText(value)) ?? [];
  if (author === undefined) throw wrongUse('--quote must be written as "@author: what it says".');
  return { author, text: text || null };
}

function readPupils(written: string): string {
  // Some shells hand on the quotation marks of an empty argument.
  const value = /^["']+$/u.test(written) ? '' : written;
  const marks = value.split(/[;,\s]+/u).filter((mark) => mark !== '');
  const isNo = marks.some((mark) => mark.toLowerCase() === 'no');
  const isOdd = marks.some((mark) => mark === '-' || mark.toLowerCase() === 'yes');
  if (isOdd || (isNo && marks.length > 1)) {
    throw wrongUse('--pupils must be ids as in looks.csv, such as "P012;-P013", or ?, or "" or no alone.');
  }
  return isNo ? 'no' : value;
}
