/** Folding a text for matching: case, accents, look-alike letters and invisible characters fall away, and every place can be found again. */
import type { Span } from './rule.ts';

export type Folded = {
  folded: string;
  /** UTF-16 offset in the text of the folded letter at `index`. */
  start(index: number): number;
  /** UTF-16 offset behind the folded letter at `index`. */
  end(index: number): number;
};

/** Letters that normalisation does not take apart, and those of other scripts that look like Latin ones (Unicode, confusables.txt). */
const plain = new Map(
  Object.entries({
    ...pairs('łđðøħŧıŋƒ', 'lddohtinf'),
    ...pairs('авсԁеһіјкӏмнорԛѕтуѵԝхьг', 'abcdehijklmhopqstyvwxbr'),
    ...pairs('αβειικνορτυχγωζη', 'abeiikvoptuxywzn'),
    ...pairs('ɑɡɩʟɴʀꜱᴀʙᴄᴅᴇɢʜɪᴊᴋᴍᴏᴘᴛᴜᴠᴡʏᴢ', 'agilnrsabcdeghijkmoptuvwyz'),
    þ: 'th',
    ß: 'ss',
    ə: 'a',
    æ: 'ae',
    œ: 'oe',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '＇': "'",
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '−': '-',
  }),
);

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}

/** Capitals that look like another Latin letter than their small ones do. */
const plainCapitals = new Map(Object.entries(pairs('ΝΗΥΧΡΒΜΤΕΖΙΚΟΑВНРСУХ', 'nhyxpbmtezikoabhpcyx')));

/** Marks, joiners and other characters that nobody sees. */
const invisible = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;

/** A text folded letter by letter, with the way back to its places. */
export function foldText(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const from = offset;
    offset += letter.length;
    const clear = foldLetter(letter);
    // An accent or a joiner belongs to the letter before it.
    if (clear === '') {
      if (ends.length > 0) ends[ends.length - 1] = offset;
      continue;
    }
    for (let index = 0; index < clear.length; index += 1) {
      starts.push(from);
      ends.push(offset);
    }
    folded += clear;
  }
  return {
    folded,
    start: (index) => starts[index] ?? text.length,
    end: (index) => ends[index] ?? text.length,
  };
}

const letters = new Map<string, string>();

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : letter === '`' ? "'" : letter;
  let clear = letters.get(letter);
  if (clear === undefined) {
    clear = [...circled(letter).normalize('NFKD')]
      .flatMap((one) => plainCapitals.get(one) ?? [...one.toLowerCase()])
      .map((one) => (invisible.test(one) ? '' : (plain.get(one) ?? one)))
      .join('')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
    letters.set(letter, clear);
  }
  return clear;
}

/** Letters in squares, circles and flags, which normalisation leaves as they are. */
function circled(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return letter;
}

/** A text folded to letters, digits and single spaces, for comparing without places. */
export function foldWord(text: string): string {
  return foldWords(text)
    .map((word) => word.folded)
    .join(' ');
}

/** The words of a text, folded, with their places. An apostrophe or hyphen within a word belongs to it. */
export function foldWords(text: string): { folded: string; at: Span }[] {
  const { folded, start, end } = foldText(text);
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    folded: match[0],
    at: [start(match.index), end(match.index + match[0].length - 1)],
  }));
}

/** A text folded without the way back to its places: quicker, for long texts. */
export function foldLong(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, foldLetter).toLowerCase();
}
