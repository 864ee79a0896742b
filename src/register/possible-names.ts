/** Words that look like somebody's name although no register knows them, by how the sentence treats them and never by where a name comes from. */
import type { RegisterView } from '../rule.ts';
import * as words from './context-words.ts';
import { type Known, type Scene, sightOf } from './sight.ts';
import * as signs from './signs.ts';
import type { Token } from './tokens.ts';

type Possible = ReturnType<RegisterView['possibleNamesIn']>[number];

const mostWords = 3;

export function possibleNamesIn(scene: Scene, known: Known): Possible[] {
  const { tokens } = scene;
  const found: Possible[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runFrom(scene, at, known);
    const length = Math.max(run.length, 1);
    if (run.length > 0) {
      const possible = judgeRun(run, at, scene, known);
      if (possible) found.push(possible);
    }
    at += length;
  }
  return found;
}

/** Words in a row from here that could be a name. */
function runFrom({ tokens, publicCover, storyNames }: Scene, at: number, known: Known): Token[] {
  const run: Token[] = [];
  for (let index = at; index < tokens.length && run.length < mostWords; index += 1) {
    const token = tokens[index] as Token;
    const initial = run.at(-1)?.word.length === 1;
    const joined = run.length === 0 || /^[\s-]$/u.test(token.before) || (initial && /^\.\s?$/u.test(token.before));
    if (!joined || !isNameLike(token, known) || (token.first && run.length > 0 && !initial)) break;
    if (
      publicCover[index] ||
      storyNames.has(token.word) ||
      (isOfPeople(token.word) && !(run.length > 0 && [token, tokens[index + 1]].some((one) => one?.before === '-')))
    )
      break;
    if (known.places.has(token.word) || known.times.has(token.word) || known.classWords.has(token.word)) break;
    if (known.staffSurnames.has(token.word) && run.length === 0 && words.titles.has(tokens[index - 1]?.word ?? ''))
      break;
    run.push(token);
    if (token.possessive) break;
  }
  // A lone initial is no name, and neither are English words alone.
  return run.some((token) => token.word.length > 1 && isMostlyName(token.word, known)) ? run : [];
}

/** But for the first half of a double surname, "Ottoline Saxon-Quill". */
function isOfPeople(word: string): boolean {
  return words.peoples.has(word) || words.peoples.has(word.replace(/s$/u, ''));
}

function isNameLike({ capital, shouted, word }: Token, known: Known): boolean {
  if (!capital || /\p{N}/u.test(word)) return false;
  // "ZUZANNA" is a name in capitals, "RSPB" is not, "STAR" is a word.
  return !shouted || word.length === 1 || (word.length > 3 && /[aeiouy]/u.test(word) && !known.ordinary.has(word));
}

/** No English word, or one that with a capital is mostly a forename. */
function isMostlyName(word: string, known: Known): boolean {
  return !known.ordinary.has(word) || known.mostlyNames.has(word);
}

function judgeRun(run: readonly Token[], at: number, scene: Scene, known: Known): Possible | null {
  const { tokens } = scene;
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  if (words.titles.has(first.word) && run.length > 1) return null;
  // "Our Gruffalo", "Contact Dave": the sentence begins before the name.
  if (first.first && run.length > 1 && known.everyday.has(first.word))
    return judgeRun(run.slice(1), at + 1, scene, known);
  const sight = sightOf(
    {
      from: at,
      to: at + run.length,
      at: [first.bare[0], last.bare[1]],
      form: run.length > 1 ? 'full' : 'forename',
      pupils: [],
    },
    scene,
    known,
  );
  const { before, after } = sight;
  if (before && words.titles.has(before.word)) return null;
  if (known.staffNames.has(run.map((token) => token.word).join(' '))) return null;
  if (after && words.thingNouns.has(after.word) && !last.possessive && /^\s+$/u.test(after.before)) return null;
  const marked =
    before !== null &&
    words.thingMarks.has(before.word) &&
    !/^(?:by|our|in|since|until|after|before)$/u.test(before.word);
  if (marked && run.length === 1) return null;
  const adult = isAdultOrPublic(tokens, at, run.length);
  const plainly = signs.isPlainlyPerson(sight, known);
  const acts = signs.actsAsPerson(sight, known) || signs.isSaidToBe(sight) || signs.owns(sight);
  // Any word may begin a sentence: alone it is a name only where something says so.
  if (run.length === 1 && first.first && !plainly && !acts && !signs.isHeOrShe(sight) && signs.rowOf(sight).members < 2)
    return null;
  const thing = run.some(({ word }) => words.thingNouns.has(word) || known.everyday.has(word));
  const told =
    words.agedBehind.test(sight.behind) || signs.hasClassBehind(sight, known) || isOfSomeSchool(sight, scene.text);
  const certain =
    !(marked && run.length === 1) && (told || !adult) && !thing && isChild(sight, scene.text, run.length, known);
  return { at: sight.one.at, form: run.length > 1 ? 'full' : 'forename', certain };
}

/** Whether the sentence plainly makes it a child of the school. */
function isChild(sight: ReturnType<typeof sightOf>, text: string, length: number, known: Known): boolean {
  const { ahead, behind, last, first } = sight;
  if (words.agedBehind.test(behind) || signs.hasClassBehind(sight, known) || isOfSomeSchool(sight, text)) return true;
  if (
    /\b(?:pupils?|child|boy|girl|year \d|reception|nursery|(?:^|\s)\d[a-z])['’]?s?(?: very own| own)?,? $/u.test(ahead)
  )
    return true;
  if (last.possessive && kin.test(behind)) return !/^(?:mum|dad|gran|nan)/u.test(first.word);
  if (last.possessive && length === 1 && childs.test(behind)) return true;
  if (length === 1 && calledTo.test(ahead) && /^\s*(?:[!.]|$)/u.test(behind) && !adultWords.test(text)) return true;
  if (pupilLabel.test(ahead)) return true;
  if (!words.addressed.test(ahead)) return false;
  // Praise may be for anybody; what follows tells of a lesson, a match or a prize of a child.
  return length <= 2 && /^[,!.]?\s*(?:who|for|on|and|has|have|–|-|!|\.|$)/u.test(behind) && !adultWords.test(text);
}

/** A guest or rival from another school, somebody who joins or leaves, a friend or a little brother. */
function isOfSomeSchool({ ahead, behind }: ReturnType<typeof sightOf>, text: string): boolean {
  return (
    otherSchool.test(behind) ||
    comesOrGoes.test(behind) ||
    (ofChildren.test(ahead) && !adultWords.test(text)) ||
    (leads.test(ahead) && schools.test(text))
  );
}

const schools =
  /\b(?:primary|juniors?|infants?|prep)\b|\b(?:our|the) (?:friends|visitors|guests|opponents|hosts|rivals) (?:at|from)\b/iu;
const otherSchool =
  /^,? (?:of|from|at) (?:the )?(?:\p{L}[\p{L}'’.]* ){1,4}(?:primary|juniors?|infants?|prep|school)\b/u;
const comesOrGoes =
  /^,? (?:who )?(?:(?:joins?|joined|is joining|has joined|starts?|started|is starting|is new (?:to|in)) (?:us|our|year|reception|nursery|\d[a-z]|\p{L}+ class)|(?:is|are) (?:moving|leaving|off) (?:to|us|for|away|on)|(?:leaves?|left) us|(?:is|was) (?:moving|leaving) )/u;
const ofChildren =
  /\b(?:our|their|his|her|my)(?: (?:dear|lovely|good|new|best|little|baby|big|older|younger|twin))* (?:friend|classmate|newcomer|new (?:girl|boy|starter|pupil|arrival)|brother|sister|cousin|twin),? $/u;
const leads =
  /\b(?:captain|vice-captain|goalkeeper|striker|bowler|opponent|rival|winner|champion|speaker|runner-up|player),? $/u;
const kin =
  /^['’]?s?\s+(?:mum|mummy|mother|dad|daddy|father|nan|gran|granny|grandma|grandad|sister|brother|parents|teacher)\b/u;
/** "Great throwing there, Ottoline!" */
const calledTo =
  /(?:^|[.!?] )(?:what an?|well|great|good|lovely|brilliant|bravo|super|superb|amazing|fantastic|wonderful|beautiful|happy|thank|keep|sweet|go)\b[^.!?]{1,60}, $/u;
/** What only a child of the school has. */
const childs =
  /^['’]?s?\s+(?:(?:very )?first (?:day|week|time|goal|match|swim|solo|go|tooth)|turn|wobbly tooth|smile|face|(?:big |lovely |great )?(?:idea|question|answer))(?!\p{L})/u;
const pupilLabel =
  /\b(?:star|reader|writer|mathematician|learner|pupil|artist|scientist) of the (?:week|day|month|term)\b[^.!?\n:]{0,20}[:–-]\s*$/u;
const adultWords =
  /\b(?:author|visit|governor|parent|volunteer|pta|staff|teacher|retir|councillor|donat|firefighter|officer|storyteller)/iu;

function isAdultOrPublic(tokens: readonly Token[], at: number, length: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at + length + 3)
    .some(({ word }) => words.worldWords.has(word) || words.titles.has(word));
}
