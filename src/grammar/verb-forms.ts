/** Forms of verbs that do not fit: "have went", "we done", "teached". */
import { type Sign, signs } from './phrase.ts';

const adverbs = '(?:(?:all|also|already|always|ever|just|never|now|only|really|since|so|still|both|even|not) )*';
const had = "(?:have|has|had|haven't|hasn't|hadn't|having|we've|they've|I've|you've|who've|'ve)";
const noHave =
  "(?<!\\b(?:have|has|had|haven't|hasn't|hadn't|having|be|being|been|is|are|was|were|get|got|getting|we've|they've)\\b[^.!?]{0,60})";

export const verbForms: readonly Sign[] = signs('verb', [
  `${had} ${adverbs}(?<at>went|wrote|ate|did|took|gave|began|drew|drank|sang|swam|broke|chose|spoke|fell|flew|grew|threw|drove|rode|knew|forgot|woke|froze|stole|shook|came|became|ran|saw|wore)(?! (?:dust|horse|horses|blade))`,
  `(?:was|were|been|being|is|are) (?:being )?(?<at>wrote|ate|took|gave|drew|broke|chose|spoke|flew|grew|threw|drove|rode|stole|wore|showed up|did|began|sang|forgot)(?= (?:by|for|to|in|on|at|the|from|with|as|that|out|up|a)|[.!,])`,
  `${noHave}{start}(?:we|they|I|you|he|she) (?:all |both |really |also )?(?<at>done|seen|been|gone|took part been|swum|sung|drunk|begun|written|eaten|drawn|given|taken)(?= (?!and dusted))`,
  `${noHave}(?:{people}|team|class|choir|school|school council|band|orchestra|Year [1-6]|[1-6R][A-Z]) (?<at>done (?:an?|the|so|really|very|well|brilliantly|amazing|amazingly|us|their|some|it)|seen (?:an?|the|some|lots|so)|been \\p{Ll}+ing|gone (?:to|on|for|swimming)|written (?:an?|the|some|their|about)|drawn (?:an?|the|some|their)|eaten (?:an?|the|some|their|all))(?= |[.!,])`,
  '{start}(?:(?:the|our|all|these) )?(?:{describing} )*(?:{people}|we|they) (?<at>(?:been|be) \\p{Ll}+ing)(?<!\\b(?:would|will|to|should|could|might|may|must) .*)',
  "(?:did|didn't|does|doesn't|don't|do not|did not) (?:\\p{L}+ )?(?<at>went|saw|ate|made|got|came|took|gave|wrote|knew|thought|brought|found|began|forgot|won|wanted|liked|enjoyed)(?= )(?<!\\b(?:did|do|does) (?:the|we|you|they|a|an|our|your) \\p{L}+)",
  '(?:let|helped|watched|made) (?:us|them|me|him|her|you|the children|everyone) (?<at>sat|went|saw|took|tried|ate|did|gave|came|sang|wrote)(?= )',
  '(?:has|have|had) being (?<at>\\p{Ll}{2,}(?:ing|ed))',
  '(?:is|are|was|were) been(?= )',
  'teached|catched|buyed|bringed|brang|brung|runned|writed|drawed|eated|goed|builded|swimmed|feeled|thinked|choosed|growed|throwed|breaked|teared|leaved|keeped|sleeped|costed|putted|cutted|hurted|standed|finded|payed',
  '(?:look|looks|looked|looking) forward to (?<at>see|meet|welcome|hear|have|share|visit|learn|show|celebrate|watch|read|join|catch|perform)(?= (?:you|your|our|the|all|everyone|everybody|more|what|how|from|about|them|some|another|an?) ?)',
  '(?:we|they|I|people|children|who|pupils|it|there|Romans|Victorians|he|she) (?<at>use to)(?= (?:be|have|live|go|do|play|wear|eat|work|travel|make|build|look))',
  '(?:is|are|was|were|be) (?<at>suppose to)',
  '(?:learnt|learned|learning) (?:us|them|the children|him|her) (?<at>(?:how )?to|about)(?= )',
  '(?:will|can|could|should|would|must|might|shall|to) (?<at>been|went|seen|gone|done|bought|brought|came|took|wrote|ate)(?= (?:the|to|a|an|our|your|some|in|on|for|with|it|all|us) )(?<!\\b(?:according|due|thanks|used|close|next) to \\p{L}+)',
  '(?<!ill[ -])gotten',
  '(?:we|they|you|who) (?<at>wants|loves|enjoys|needs|likes|goes|makes|knows|looks)(?= (?:to|the|our|their|your|an?|forward|it|some))(?<!\\b(?:one of|of) (?:you|who) \\p{L}+)(?<!\\bwho \\p{L}+)',
]);
