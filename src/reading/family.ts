/** A grown-up of one child's family, spoken of beside the child: what is told of them is mostly the family's own. Always in doubt. Pure. */
import type { Span } from '../rule.ts';
import type { Who } from './who.ts';
import { spansOf } from './words.ts';

const grownUps =
  'mum(?:my)?|mam|mom|mother|dad(?:dy)?|father|parents?|step-?(?:mum|dad|mother|father)|gran(?:ny|d?ma|d?dad|d?pa|dmother|dfather|dparents?)?|nan(?:a|na|ny)?|nonna|abuela|abuelo|babcia|aunt(?:ie|y)?|uncle|family|carer|guardian|folks';
/** A child may be called Nana. */
const callsItself = new RegExp(`^(?:${grownUps})(?!\\p{L})`, 'iu');
/** Whose they are: the child's. A bare "Mum" with a capital is a child's, too. */
const ofChild = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Yy]our|both) (?:\p{L}+ ){0,2}?|\p{Lu}[\p{L}-]+['’]s? (?:own |dear |late )?)(?:${grownUps})(?!\p{L}|-)|(?<!\p{L})(?:(?<=[\p{Ll}\d,] )|(?<=^))(?:Mum|Mummy|Mam|Dad|Daddy|Pap[áa]|Mam[áa]|Mama|Papa|Gran|Granny|Grandma|Grandad|Nan|Nana|Nani|Baba)(?!\p{L}|['’]s Day|-)`,
  'gu',
);
/** Work for somebody, thanks, and days that are kept for them. */
const harmless =
  /\b(?:thank(?:s|ed|ing| you)?|(?:mother|father|grandparent)s?['’]s? day|(?:cards?|poems?|letters?|stor(?:y|ies)|presents?|gifts?|recipes?|paintings?|drawings?|pictures?|portraits?|flowers|book|song|biscuits?|cakes?|hats?|models?)\b[^.!?\n]{0,40}\b(?:for|to|about|of|from|with) (?:his|her|their|your)|(?:invite|ask|show|tell|teach|challenge|remind|bring|read (?:it )?to|play (?:it )?to|test) (?:your|his|her|their))\b/iu;
const helpsBehind =
  /^['’]s (?:blessing|permission|help|consent|approval)|^(?:,? who)? (?:came|come|comes|helped|helps|joined|visited|volunteers?|volunteered|ran|runs|read|reads|brought|baked|made|mended|built|taught|showed|led|told us|talked to|popped|drove|spent the (?:day|morning|afternoon)|cheered|watched|clapped)\b/iu;

/** Places in one sentence that speaks of a child, who must be named or pointed at. */
export function familyIn(part: string, start: number, who: Who): Span[] {
  if (who.beside || who.pictured === 'shown' || who.pictured === 'of two' || harmless.test(part)) return [];
  const name = who.at ? part.slice(who.at[0] - start, who.at[1] - start) : '';
  if (callsItself.test(name)) return [];
  return spansOf(part, ofChild)
    .filter(([from, end]) => {
      // Another line speaks of somebody else.
      const between = who.at ? part.slice(who.at[0] - start, from) : '';
      const isListed = /, $/u.test(part.slice(0, from)) && /^,/u.test(part.slice(end));
      return !helpsBehind.test(part.slice(end)) && !between.includes('\n') && !isListed;
    })
    .map(([from, to]) => {
      const at: Span = [start + from, start + to];
      return who.at && who.at[0] <= at[0] ? [who.at[0], Math.max(who.at[1], at[1])] : at;
    });
}
