/** Words that look like somebody's name although no register knows them, by how the sentence treats them and never by where a name comes from. */
import type { RegisterView } from '../rule.ts';
import * as words from './context-words.ts';
import type { Known, Scene } from './judge-names.ts';
import type { Token } from './tokens.ts';

type Possible = ReturnType<RegisterView['possibleNamesIn']>[number];

/** Capitals that are no names: the calendar, languages and faiths, subjects, events, and words of schools. Closed classes of English. */
const capitals = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english british irish scottish welsh french german spanish italian polish arabic roman romans greek greeks viking vikings saxon saxons anglo tudor tudors victorian victorians egyptian egyptians maya mayan aztec aztecs christian christmas easter diwali eid ramadan hanukkah chanukah passover lent advent halloween bonfire harvest nativity christianity islam hindu hinduism sikh sikhism jewish judaism muslim buddhist maths mathematics science history geography art music pe re ict ks1 ks2 eyfs sats phonics spanish computing drama dt pshe year reception nursery class school primary pta ptfa governors headteacher head deputy forest summer winter spring autumn world book day week term half sports club year government covid nhs bbc uk usa eu ofsted nspcc rspb rspca stem tt rockstars zoom google teams twitter youtube internet father mother happy new good morning afternoon evening well thank thanks congratulations bravo hooray today tomorrow yesterday tonight our we the a an this that these those what who how why when where which it he she they you his her their my your and but or so if as at by for from in of on to with no not yes all some many more most great amazing lovely super wow look come see please remember reminder dear mr mrs ms miss dr sir st saint street road lane park museum gallery house library church hall theatre station river garden gardens centre'.split(
    ' ',
  ),
);

export function possibleNamesIn({ text, tokens, publicCover }: Scene, known: Known): Possible[] {
  const found: Possible[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runFrom(tokens, at, publicCover, known);
    if (run.length === 0) {
      at += 1;
      continue;
    }
    const [first, last] = [run[0] as Token, run.at(-1) as Token];
    const before = tokens[at - 1];
    const titled = before !== undefined && words.titles.has(before.word) && /^\.?\s+$/u.test(first.before);
    const after = tokens[at + run.length];
    const thing = after !== undefined && words.thingNouns.has(after.word) && /^\s+$/u.test(after.before);
    const marked = before !== undefined && words.thingMarks.has(before.word) && before.word !== 'our';
    const named = run.some(({ word }) => words.thingNouns.has(word));
    const adult = publicAround(tokens, at, run.length);
    const staff = known.staffNames.has(run.map((token) => token.word).join(' '));
    if (!titled && !thing && !staff && !(marked && run.length === 1)) {
      const certain =
        !(marked && run.length === 1) && !adult && !named && isChild(text, first, last, run.length, known);
      found.push({ at: [first.bare[0], last.bare[1]], form: run.length > 1 ? 'full' : 'forename', certain });
    }
    at += run.length;
  }
  return found;
}

/** Capitalised words in a row from here, three at most. A sentence's first word counts only with another capital behind it, or as a child's. */
function runFrom(tokens: readonly Token[], at: number, cover: Scene['publicCover'], known: Known): Token[] {
  const run: Token[] = [];
  for (let index = at; index < tokens.length && run.length < 3; index += 1) {
    const token = tokens[index] as Token;
    const joined = run.length === 0 || /^[\s-]$/u.test(token.before);
    if (!joined || !token.capital || token.shouted || token.word.length < 2 || /\p{N}/u.test(token.word)) break;
    if (cover[index] || capitals.has(token.word) || known.places.has(token.word) || known.classWords.has(token.word))
      break;
    if (known.staffSurnames.has(token.word) && run.length === 0 && words.titles.has(tokens[index - 1]?.word ?? ''))
      break;
    run.push(token);
    if (token.possessive) break;
  }
  // Any word may begin a sentence: alone it is a name only where somebody does something.
  const [only] = run;
  if (run.length !== 1 || !only?.first) return run;
  const [next, beyond] = [tokens[at + 1], tokens[at + 2]];
  const acts =
    only.possessive || words.personVerbs.has(next?.word ?? '') || (next?.word === 'and' && beyond?.capital === true);
  return acts && !known.ordinary.has(only.word) ? run : [];
}

/** Whether the sentence plainly makes it a child of the school. */
function isChild(text: string, first: Token, last: Token, length: number, { classIds }: Known): boolean {
  const behind = text.slice(last.at[1]).toLowerCase();
  const before = text.slice(0, first.at[0]).toLowerCase();
  // "(10)", ", aged 9": an age of a primary school.
  if (/^,?\s*(?:\((?:aged? )?|aged? )(?:[4-9]|1[0-2])\b/u.test(behind)) return true;
  const inClass = /^,?\s*\(?(?:in|from|of)?\s*(?:(year \d|reception|nursery)|([\p{L}\p{N}]+))\b/u.exec(behind);
  if (inClass && (inClass[1] !== undefined || classIds.has(inClass[2] ?? ''))) return true;
  if (/(?:pupil|child|boy|girl|year \d|reception|(?:^|\s)\d[a-z])['’]?s?,? $/u.test(before)) return true;
  if (
    last.possessive &&
    /^\s+(?:mum|mummy|mother|dad|daddy|father|nan|gran|granny|grandma|grandad|sister|brother|parents|teacher)\b/u.test(
      behind,
    )
  ) {
    return !/^(?:mum|dad)/u.test(first.word);
  }
  if (!words.addressed.test(before)) return false;
  // Praise may be for anybody; what follows tells of a lesson, a match or a prize of a child.
  return (
    length <= 2 &&
    /^[,!.]?\s*(?:who|for|on|and|has|have|–|-|!|\.|$)/u.test(behind) &&
    !/\b(?:author|visit|governor|parent|volunteer|pta|staff|teacher|retir|councillor|donat)/u.test(text.toLowerCase())
  );
}

function publicAround(tokens: readonly Token[], at: number, length: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at + length + 3)
    .some(({ word }) => words.publicWords.has(word) || words.titles.has(word));
}
