/** What a text tells of one child that nobody else should know: birth, health and family, parents by name, ways home. Pure. */
import type { PupilId } from '../look.ts';
import type { Context, SeenPost, Span } from '../rule.ts';
import { birthDatesIn, birthdaysIn } from './births.ts';
import { familyIn } from './family.ts';
import { parentsIn } from './parents.ts';
import { type Named, namedIn, type Who, whoIn } from './who.ts';
import { overlap, phrasesIn, sentencesIn, spansOf } from './words.ts';

const byThemselves =
  /\b(?:(?:all )?(?:on|by) (?:his|her|their|my) own|by (?:himself|herself|themselves)|alone|unaccompanied|without (?:an? |any )?(?:adults?|grown-?ups?|parents?))\b/giu;
const wayHome =
  /\b(?:walk\w*|cycl\w+|scoot\w*|bus(?:es)?|train|tube|gates?|path|towpath|park|trip|journey|leav(?:es|ing)|catch(?:es|ing)|crossing|the \d{2,3}|(?:at|stays?|go(?:es|ing)?|way|get(?:s|ting)?) home|to (?:and from )?school|waits?|waiting|river)\b/giu;
const time =
  /\b(?:at (?:about )?)?(?:\d{1,2}[.:]\d\d ?(?:[ap]m)?|\d{1,2} ?[ap]m|half past \w+|\w+ o['’]clock|every (?:day|morning|afternoon|evening)|each \w+day|after school)\b/giu;
/** Words by which a sentence speaks of a condition or a cause and not of one child's. */
const general =
  /\b(?:awareness|acceptance|appreciation|charit\w+|hospice|fund-?rais\w+|rais(?:e|es|ed|ing)|donat\w+|in aid of|(?:assembly|lessons?|learn\w*|taught|talk\w*|read|wrote|speech|poster|facts?|stor(?:y|ies)|book|research\w*|present\w*) (?:\w+ ){0,3}(?:about|on)|visit(?:ed|or|ing)?|first[- ]aid|imam|rabbi|vicar|priest|reverend|coffee morning|workshop|webinar|(?:all|any) (?:parents|families|carers)(?: and \w+)? (?:are )?welcome)\b/iu;
/** Behind a child's name: what is told next is made up. */
const fiction =
  /^['’]s? (?:\p{L}+ ){0,2}?(?:poems?|stor(?:y|ies)|book|reviews?|novels?|plays?|comics?|chapters?|characters?|puppets?|drawings?|films?|costume|(?:role|part) (?:of|as))(?!\p{L})/iu;
/** Behind a condition these make it a cause, an office or an event: "asthma week". */
const cause =
  /^(?:['’]s)? (?:(?:awareness|acceptance|appreciation|uk|action|research) )?(?:week|day|month|assembly|workshop|training|talk|society|trust|charity|association|uk|action|research|campaign|coffee morning|captains?|points|teams?)\b/iu;
const holding =
  /\b(?:has|had|have|having|is|was|been|being|with|gets?|got|needs?|uses?|carries|takes?|suffers?|lives?|wears?|diagnosed|started|given|recover\w*|made|make|kept|keeps|keeping|his|her|their|your|through|after|despite|under)\b|['’]s\b|['’](?=\s)/iu;
/** Phrases that begin with their verb, and so need none between the child and them. */
const verbFirst =
  /^(?:\p{L}{2,}ed|is|was|are|were|has|had|will|can|can['’]?t|cannot|does|doesn|did|didn|broke|lost|left|fled|came|went|got|kept|took|wore|ate|slept|fell|spent|saw|said|spoke|(?:walk|wear|use|come|stay|wait|live|move|pray|keep|take|need|arrive|speak|see|visit|misse?|refuse|struggle|travel|let|look|sleep|eat|follow|observe|celebrate|attend|join|start|stop|lose|leave|get|bring|sit|hide|hate|hurt|cycle|scoot|ride|share|receive|suffer|hear|learn|sign|read|write|work|turn)e?s|goes|does|cries|tries|carries|catches|watches|relies|flies)\b/iu;
const pronoun = /\b(?:he|she|him|her|his|hers|they|their|you|your)\b/iu;

/** A private fact of one child: of which kind, where, whether it surely is one, and of whom. */
export type Told = {
  kind: 'birth' | 'circumstance' | 'parent' | 'family' | 'alone';
  at: Span;
  sure: boolean;
  pupils: readonly PupilId[];
};

/** What a text tells of one child, sentence by sentence. What is written in a picture has lines, not sentences: it is read as one. */
export function toldIn(text: string, isPicture: boolean, post: SeenPost, context: Context): Told[] {
  const named = namedIn(text, isPicture ? 'read' : 'written', context);
  const sentences = isPicture ? [[0, text.length] as const] : sentencesIn(text);
  const facts = sentences.flatMap((sentence, index): Told[] => {
    const [before, behind] = [sentences[index - 1], sentences[index + 1]];
    const who = whoIn(text, sentence, { named, around: [before, behind], post });
    const near = named.filter(
      ({ at }) =>
        overlap(at, sentence) || (before !== undefined && overlap(at, before) && pronoun.test(text.slice(...sentence))),
    );
    return [
      ...(who ? toldOf(who, text, sentence, post, context) : []),
      ...parentsIn(text, sentence, near).map((parent) => ({ kind: 'parent' as const, ...parent })),
    ];
  });
  return [
    ...birthDatesIn(text, named, post).map((birth) => ({ kind: 'birth' as const, ...birth })),
    ...dietsIn(text, named).map((diet) => ({ kind: 'circumstance' as const, ...diet })),
    ...facts,
  ];
}

/** "Ottoline – no nuts": right behind a name, as lists have it. */
const diet =
  /^(?: \p{Lu}\b)?[\s–:,-]{1,6}\(?(?:no |not |free from |allergic to |severe )?(?:nuts?|peanuts?|eggs?|milk|dairy|gluten|wheat|soya|sesame|fish|shellfish|halal|kosher|gf|df|nf|coeliac|diabetic|inhalers?|epi-?pens?|asthma|vegan)(?![\p{L}-])(?! (?:hunt|and spoon|race|shake|tank|pond|club))/iu;

function dietsIn(text: string, named: readonly Named[]): Omit<Told, 'kind'>[] {
  return named.flatMap(({ at, pupils, known }) => {
    const behind = known ? diet.exec(text.slice(at[1])) : null;
    return behind ? [{ at: [at[0], at[1] + behind[0].length] as const, sure: false, pupils }] : [];
  });
}

function toldOf(who: Who, text: string, sentence: Span, post: SeenPost, context: Context): Told[] {
  const part = text.slice(...sentence);
  const isMadeUp = who.at !== null && fiction.test(text.slice(who.at[1], sentence[1]));
  const births = who.pictured === 'of two' ? [] : birthdaysIn(part, sentence[0], who, post, context.vocabulary);
  return [
    ...(isMadeUp ? [] : circumstancesIn(who, text, sentence, context)).map((told) => ({
      kind: 'circumstance' as const,
      ...told,
    })),
    ...births.map((birth) => ({ kind: 'birth' as const, ...birth })),
    ...waysIn(who, part, sentence[0]),
    ...(isMadeUp ? [] : familyIn(part, sentence[0], who)).map((at) => ({
      kind: 'family' as const,
      at,
      sure: false,
      pupils: who.pupils,
    })),
  ];
}

function circumstancesIn(who: Who, text: string, sentence: Span, { vocabulary }: Context): Omit<Told, 'kind'>[] {
  const part = text.slice(...sentence);
  const isGeneral = general.test(part);
  const found = [
    ...phrasesIn(part, vocabulary.circumstances).map((span) => ({ span, plain: true })),
    ...phrasesIn(part, vocabulary.circumstancesPerhaps).map((span) => ({ span, plain: false })),
  ];
  return found.flatMap(({ span, plain }) => {
    const at: Span = [sentence[0] + span[0], sentence[0] + span[1]];
    if (cause.test(text.slice(at[1], sentence[1]))) return [];
    const isOwn = who.at !== null && overlap(who.at, at);
    // "Kofi" is no circumstance, "Kofi's kidney operation" is.
    if (isOwn && who.at && at[1] <= who.at[1] + 2) return [];
    const held = isOwn || isHeld(who, text, sentence, at);
    // A word of doubt that does not belong to the child, or in a sentence about a cause, tells nothing of it.
    if (!held && (isGeneral || !plain)) return [];
    if ((!plain || who.pictured || who.beside) && isGeneral) return [];
    const isBehind = who.at !== null && who.at[0] <= at[0];
    const whole: Span = isBehind && who.at ? [who.at[0], at[1]] : at;
    return [{ at: whole, sure: held && plain && !isGeneral && who.sure, pupils: who.pupils }];
  });
}

/** Whether the sentence ties a circumstance to the child. */
function isHeld(who: Who, text: string, sentence: Span, at: Span): boolean {
  if (who.beside) return false;
  if (who.pictured) return who.pictured === 'pointed';
  if (who.at === null || who.at[1] > at[0]) return pronoun.test(text.slice(sentence[0], at[1]));
  return holds(text.slice(who.at[1], at[0])) || verbFirst.test(text.slice(...at));
}

/** Whether words before a condition tie it to somebody: behind the last stop among them. */
function holds(words: string): boolean {
  const stop = Math.max(...['.', '!', '?'].map((mark) => words.lastIndexOf(mark)));
  return holding.test(words.slice(stop + 1));
}

/** When and where a child is alone: the whole way, from the first word of it to the last, for all of it would have to go. */
function waysIn(who: Who, part: string, start: number): Told[] {
  const alone = spansOf(part, byThemselves);
  const ways = spansOf(part, wayHome);
  if (alone.length === 0 || ways.length === 0) return [];
  const all = [...alone, ...ways, ...spansOf(part, time)];
  const from = Math.min(...all.map((span) => span[0]));
  const to = Math.max(...all.map((span) => span[1]));
  return [{ kind: 'alone', sure: who.sure, at: [start + from, start + to], pupils: who.pupils }];
}
