/** Slips in little words: a and an, a word written twice, an apostrophe too many or too few, two words written as one. */
import { type Sign, signs } from './phrase.ts';

/** Begin with a vowel's letter but not with its sound. */
const notVowels =
  "uni(?!n|m)\\p{L}*|us(?:e|ed|es|er|ers|eful|ing|ual|ually|able)\\p{L}*|u(?:tensil|topia|kulele|tili|rine|ranium|biq|rolog|vula)\\p{L}*|eu\\p{L}*|ewe\\p{L}*|once|one\\p{L}*|ouija|ofcourse|[aeiou]|[aeiou][.'’]?s?";
/** Begin with a silent h, or may be spoken so. */
const silent =
  'hour\\p{L}*|honest\\p{L}*|honou?r\\p{L}*|heir\\p{L}*|historic\\p{L}*|hotel\\p{L}*|horrific|habitual|hero(?=ic)\\p{L}*|herb\\p{L}*|haitch|hors';

/** Where a program is one of a computer. */
const computing =
  '(?:comput|cod(?:e|ing)|scratch|python|robot|algorithm|bug|bee-?bot|micro:?bit|software|app|laptop|ipad|loop|sprite|command|instruct|input|output|logo|digital|virtual|screen|turtle)';

export const smallSlips: readonly Sign[] = [
  ...signs('article', [
    `(?<!(?:vitamin|type|plan|level|hepatitis|grade|block|group|letter|key|note|column|team|form|set) )(?<![.&/] ?)a (?!(?:${notVowels})(?![\\p{L}']))(?<sounded>[aeiou]\\p{L}+)`,
    `(?<!(?:\\p{Lu}) )a (?=(?:8|11|18|8\\d)(?!\\d|[.:]\\d\\d ?(?:am|pm)|\\d))\\d+(?:\\p{L}+)?`,
    `an (?!(?:${silent})(?![\\p{L}']))(?<sounded>[bcdfghjklmnpqrstvwz]\\p{L}*[aeiouy]\\p{L}*|y[aeiou]\\p{L}+)`,
    'an (?:uni(?!n|m)\\p{Ll}+|useful|used|usual|european|one(?= |-)|once)',
  ]),
  ...signs('spelling', [
    '(?:\\d|ten|twenty|fifty|hundred|thousand|two|three|four|five|six) ?(?<at>(?:kilo|centi|milli)?(?:meters?|liters?))(?= |[.!,])',
    `(?<!${computing}.*)programs?(?!.*${computing})(?= )`,
  ]),
  ...signs('double', [
    // "Carry on on Monday", "gave her her prize": some little words may well meet.
    `(?<!\\b(?:carry|carries|carried|carrying|log|logs|logged|go|goes|going|went|move|moved|come|came|coming|get|keep|kept|hold|put|try|turn|turns|turned|switch|switched|join|joined|tune|tuned|step|stay|hop|hand|hands|drop|pop|check|sign|signed|give) )(?<at>(?<word>on|in|up|for|by|from) \\k<word>)(?! \\k<word>(?!\\p{L}))`,
    '(?<at>(?<word>the|an?|of|to|at|with|and|are|were|been|be|we|they|our|their|your|this|has|have|as|but|or|if|these|into|when|some) \\k<word>)(?! \\k<word>(?!\\p{L}))',
  ]),
  ...signs('apostrophe', [
    '(?:dont|didnt|doesnt|isnt|wasnt|werent|arent|havent|hasnt|hadnt|couldnt|wouldnt|shouldnt|cant|wont|youre|theyre|weve|theyve|youve|ive|im|thats|theres|whats|heres|shes|youll|theyll|whos|wheres|hows|couldve|wouldve|shouldve)',
    '(?<=^|[.!?] +)lets (?=(?:go|get|see|make|do|hope|keep|all|celebrate|give|have|hear|find|help|not|start|learn|read|play|try|dance|sing|eat|talk|walk|take|look|cheer|show|work|be)\\b)\\p{Ll}+',
    "childrens'?|mens'?(?= (?:team|race|football|toilet|group))|womens'?|childs(?= )|everyones|someones|anyones|nobodys|everybodys|somebodys|anybodys",
    '(?:todays|tomorrows|yesterdays)(?= \\p{L})',
    '(?:this|next) (?:weeks|terms|years|months|mornings|afternoons)(?= \\p{Ll})',
    '(?<!\\b(?:the|our|their|her|his|of) )last (?:weeks|terms|years|months|nights)(?= \\p{Ll})(?! (?:of|have|were|and)\\b)',
    "(?:many|several|these|those|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|lots of|loads of|so many|some of the|both|few|\\d+) (?<at>(?!(?:children|men|women|people|sheep|o)')\\p{Ll}{3,}(?<!s)'s)(?= (?!o'clock))",
    "(?:the|our|all|all the|all our|some|most|your|more) (?:{describing} )*(?<at>(?:teacher|pupil|parent|student|visitor|boy|girl|volunteer|carer|winner|grandparent|governor|musician|singer|player|swimmer|runner|reader|writer|scientist|artist|actor|dancer|councillor|photo|video|ticket|picture|cake|book|costume|poster|display|pizza|potato|tomato|egg|duckling|chick|flower|bulb|seed|tree|plant|caterpillar|butterfly|instrument|DVD|PC|iPad|laptop)'s) (?:are|were|have|will|can|do|did|love|loved|made|went|enjoyed|had|aren't|weren't|haven't|on|from|of|by|and|to|in|at|for)(?= )",
    "(?:photo|video|pizza|tomato|potato|disco|piano|logo|avocado|volcano|flamingo|taxi|zebra|panda|banana|pyjama|sauna|camera|idea|visa)'s (?:of|from|and|are|were|for|on|to|in|at|have)(?= )",
    "(?:cake|ticket|raffle|book|refreshment|drink|snack)'s (?:for|on) sale",
    "(?:her|your|our|their|it)s'(?= )|(?:her's|our's|your's|their's)",
  ]),
  ...signs('two-words', [
    'alot|aswell|infact|incase|eachother|atleast|abit|everytime|noone|ofcourse|highschool|aslong|inspite|upto(?= )|ontop|eventhough|allright|alittle|goodluck|welldone|afterall|thankyou(?= (?:to|for|so|very|everyone|all|again|Year))(?<!\\b(?:big|huge|massive|a|special|enormous|large|the) thankyou)',
    '(?:read|practise|walk|come|came|use|play|sing|run|write|eat|do|outside|home|school|spellings|spelling|reading|them|it|times tables|here|learning|out|lunch|gates?) (?<at>everyday)(?=[.!,]| *$| (?:this|at|after|before|for|until|from|next|in|of|and|we|during))',
    '(?<=\\b(?:some|any|every) )(?:times|thing|body)(?= )(?<!(?:some|any|every) times)',
    'my self|them selves|our selves|your self(?= )',
    'never the less|none the less',
  ]),
  ...signs('comparison', [
    'more (?:better|bigger|smaller|easier|harder|happier|prettier|faster|funnier|nicer|louder|colder|warmer|older|taller)(?= |[.!,])(?! (?:and|books|children|ones|\\p{L}+s)\\b)',
    'most (?:best|biggest|funniest|happiest|nicest|greatest|loveliest|kindest|easiest|hardest|fastest|tallest)',
    '(?:worser|bestest|gooder|badder|funnest|baddest|worstest)',
  ]),
  ...signs('pronoun', [
    '{start}me and (?:my|the|our|his|her|Mr|Mrs|Miss|Ms|\\p{Lu}\\p{Ll}+)(?: \\p{L}+){0,2} (?:is|am|are|was|were|have|had|went|will|would|can|love|loved|enjoyed|made)(?= )',
    '(?:between|for|with|from|to) (?:you|him|her|them|Mr \\p{L}+|Mrs \\p{L}+|Miss \\p{L}+|Ms \\p{L}+) and I(?=[.!,;]| *$)',
    'theirsel(?:f|ves)|hissel(?:f|ves)|ourselfs|themselfs|yourselfs|themself(?= )',
  ]),
  ...signs('negative', [
    "(?:didn't|don't|doesn't|haven't|hasn't|wasn't|weren't|isn't|aren't|can't|couldn't|won't|wouldn't) (?:\\p{Ll}+ )?(?<at>no|nothing|nobody|nowhere|none)(?= (?!longer|less|more|doubt|matter|fewer|one\\b|to\\b|but\\b|short)\\p{L})(?<!\\bis nothing)",
    "{start}(?:there )?ain't",
  ]),
];
