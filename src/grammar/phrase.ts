/** How the signs of a slip are written down: a phrase of whole words in any letter case, with lists and places in it. */
import type { SlipKind } from '../rule.ts';

/** A sign that something is wrong: where it matches, there is a slip of this kind. */
export type Sign = { kind: SlipKind; pattern: RegExp };

/** Where a clause may begin: at the start of a line or sentence, behind a mark, or behind a word that opens a clause. */
const clauseStart =
  /(?<=^[^\p{L}\p{N}]*|[.!?:;,–—(…•] *|(?<![\p{L}\p{N}])(?:that|because|and|but|so|if|when|whether|as|while|though|although|hope|think|know|sure) )/u
    .source;

/** Days, months and amounts: "three weeks is a long time" is right. */
export const amounts =
  'seconds|minutes|hours|days|weeks|fortnights|months|terms|years|pounds|pence|miles|kilometres|metres|centimetres|grams|kilograms|litres|degrees|percent|points|laps|sleeps';

const lists: Readonly<Record<string, string>> = {
  /** People in the plural of whom a school speaks. */
  people:
    'children|pupils|parents|carers|teachers|boys|girls|families|classes|students|learners|visitors|grandparents|governors|volunteers|people|adults|siblings|friends|neighbours|councillors|ambassadors|leaders|readers|writers|authors|poets|artists|musicians|singers|dancers|actors|scientists|mathematicians|historians|geographers|explorers|inventors|engineers|chefs|bakers|gardeners|athletes|runners|swimmers|footballers|gymnasts|players|champions|winners|helpers|buddies|monitors|performers|infants|juniors|mums|dads|men|women',
  /** Words that stand between a determiner and what it determines, and make no new clause. */
  describing:
    '(?:(?:Year|Class) (?:\\d|R)|Reception|Nursery|KS[12]|EYFS|[1-6R][A-Z]|older|younger|new|old|own|other|little|lovely|wonderful|amazing|fantastic|brilliant|fabulous|super|talented|hard-working|hardworking|keen|brave|proud|first|last|next|whole|very|lucky|clever|creative|budding|young|best|great|school|favourite|beautiful|incredible|excellent|special|big|small)',
  /** What belongs to somebody at school, so that "there coats" is a slip. */
  belongings:
    'own|coats?|bags?|hats?|gloves|shoes|trainers|wellies|boots|bikes?|scooters?|helmets?|kits?|costumes?|uniforms?|jumpers?|lunch(?:es)?|lunchbox(?:es)?|snacks?|books?|bookbags?|homework|work|learning|projects?|posters?|pictures?|paintings?|drawings?|portraits?|models?|puppets?|masks?|poems?|poetry|stor(?:y|ies)|songs?|lines|dances?|instruments?|recorders?|ukuleles?|performances?|assembl(?:y|ies)|presentations?|designs?|ideas?|knowledge|skills?|understanding|imaginations?|creativity|enthusiasm|effort|efforts|confidence|resilience|behaviour|manners|kindness|support|help|patience|generosity|hands?|faces?|feet|eyes|ears|hair|teeth|names?|ages?|birthdays?|classrooms?|class(?:es)?|teachers?|parents?|carers?|famil(?:y|ies)|friends?|mums?|dads?|grandparents|siblings?|brothers?|sisters?|partners?|groups?|teams?|teammates|tables?|desks?|pencils?|pens?|maths|reading|writing|spellings?|science|experiments?|investigations?|trips?|visits?|residential|bread|cakes?|biscuits|pizzas?|walks?|picnics?|games?|match(?:es)?|races?|workshops?|sessions?|lessons?|shows?|plays?|concerts?|clubs?|boats?|bridges?|castles?|dens?|volcano(?:e?s)?|seeds?|plants?|sunflowers?|gardens?|pets?|best (?:work|efforts?|friends?|behaviour)|(?:hard|favourite|fantastic|wonderful|amazing|brilliant|lovely|beautiful|excellent|incredible|new|very own|first|final|latest) \\p{Ll}{3,}|homes?|houses?|places?|turns?|scores?|targets?|goals?|medals?|certificates?|votes?|questions?|answers?|letters?|nests?|eggs|roads?|journeys?',
};

/**
 * An expression for a phrase. In its source a space is a space; `{people}` and the like stand for a list above, `{start}` for the
 * place where a clause may begin. A group `at` marks what is wrong, else it is all.
 */
export function phrase(source: string): RegExp {
  const expanded = source
    .replaceAll('{start}', clauseStart)
    .replaceAll('{amounts}', amounts)
    .replace(/\{(people|describing|belongings)\}/gu, (_, name: string) => `(?:${lists[name]})`);
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${expanded})(?![\\p{L}\\p{N}-]|'\\p{L})`, 'dgiu');
}

export function signs(kind: SlipKind, sources: readonly string[]): Sign[] {
  return sources.map((source) => ({ kind, pattern: phrase(source) }));
}
