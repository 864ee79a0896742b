/** Subjects and verbs that do not agree: "the children was", "everyone have". A team, a class and a family may take either. */
import { type Sign, signs } from './phrase.ts';

const singular = "(?:was|is|has|does|wasn't|isn't|hasn't|doesn't)";
const plural = "(?:were|are|have|do|weren't|aren't|haven't|don't)";
const single =
  '(?:everyone|everybody|someone|somebody|nobody|no one|anybody|each child|every child|each pupil|every pupil|each class|every class|everything|nothing|something)';
const notAsked =
  "(?<!\\b(?:do|does|did|don't|doesn't|didn't|can|could|will|would|may|might|must|shall|should|let|help|helps|helped|make|makes|made|have|had|see|saw|watch|hear|heard|to|than|like|if|wish|though|were|are|where|how|for|of|as) )";

export const agreement: readonly Sign[] = signs('agreement', [
  // What stands before the noun says whether it is the subject: "a picture of the children was" is right.
  `(?<at>(?!(?:{amounts}) )(?<subject>\\p{Ll}{2,}s|{people}) ${singular})(?! (?:what|that|for|who|where|enough|plenty))`,
  `(?:some|many|most|all|both|several|two|three|four) of (?:us|them|you) ${singular}`,
  "(?:we|they) (?:was|is|has|does|wasn't|isn't|hasn't|doesn't)",
  "{start}you (?:was|is|has|wasn't|isn't|hasn't)",
  "{start}(?:he|she|it) (?:have|are|do|don't|haven't|aren't)(?= )",
  '{start}I (?:is|are|has|were)(?= (?!to\\b))(?<!if I were|wish I were)',
  `${notAsked}${single} ${plural}(?! (?:to|as)\\b)`,
  `{start}(?:one|each|every one|neither|either) of (?:the|our|these|those|my|their|your) (?:{describing} )*\\p{Ll}+s (?<at>${plural})`,
  `{start}(?:one|each|every one|neither|either) of (?:the|our|these|those|my|their|your) (?:{describing} )*(?:children|people|men|women) (?<at>${plural})`,
  `(?<!\\bone of (?:the|our|these|those|my) (?:\\p{L}+ )*)(?<at>(?:{people}|those|all) who (?:was|is|has|does|wasn't|hasn't|doesn't|wants|needs|comes))(?! (?:to\\b))`,
  '(?:everyone|everybody|anyone|anybody|someone|somebody|nobody) who (?:have|are|were|want|need|come|help|support|make|bring|take|join|love|do)(?= )',
  `there (?<at>(?:is|was|isn't|wasn't) (?:(?:still|also|now|only|so) )*(?:lots of|loads of|many|several|some|a few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) (?:{describing} )*(?!(?:{amounts}) )(?:{people}|(?<plural>\\p{Ll}{2,}s)))(?! (?:a|of)\\b)`,
  'there (?:is|was) many(?! a\\b)',
  `(?:{people}) (?<at>(?:is|was|has) all)(?= )`,
  'this (?<at>(?:children|pupils|parents|teachers|people|photos|pictures|books|costumes))(?= |[.!,])',
  '(?:these|those) (?:child|pupil|parent|teacher|person|photo|picture|book|costume)(?= |[.!,])(?! (?:and|or|carer|council|governor|councillors?|books?|frames?|volunteers?|ambassadors?|shop|corner|reviews?|ideas))',
  'less (?:{people}|cars|books|days|goals|mistakes|places|tickets|spaces)(?= |[.!,])',
]);
