/** Words that sound alike and are taken for one another: there and their, your and you're, to and too. */
import { type Sign, signs } from './phrase.ts';

const article = '(?:a|an|the|our|my|your|his|her|their|this|that|these|those|some|any|us|me|them|it|you)';
const verbs =
  '(?:see|make|be|do|go|get|have|hear|join|visit|learn|read|write|play|help|find|say|know|meet|share|bring|come|use|try|take|give|work|look|eat|sing|dance|celebrate|welcome|support|raise|keep|wear)';
const degrees =
  '(?:cold|hot|wet|windy|big|small|heavy|late|early|many|much|loud|young|old|long|short|far|bad|hard|difficult|easy|excited|tired|high|low|dark|scared|cute|funny|good|tall|little|few|noisy|expensive|strong|muddy|icy|soon|tempting|exciting|delicious|precious|important|dangerous|fragile|scary|tricky|steep|deep|sweet|spicy|comfortable|shy|clever|complicated|crowded)';

const there = [
  // "Enjoyed there trip": no verb of place or being before it, and what belongs to somebody behind it.
  "(?<!(?:^|[^\\p{L}' ]) *)(?<!\\b(?:is|are|was|were|be|been|being|am|has|have|had|will|would|can|could|may|might|must|shall|should|isn't|aren't|wasn't|weren't|over|out|up|down|back|under|in|go|goes|went|going|gone|get|gets|got|getting|live|lived|lives|stay|stayed|sit|sat|stand|stood|lie|lay|walk|walked|run|ran|arrive|arrived|come|came|from|near|right|that|and|but|so|because|if|when|while|as|or|who|still|always|not|think|know|hope|say|says|said|see|saw|meet|met|did|do|does|work|worked|it|you|them|us|him|her|me|everyone|people) )(?<=\\p{L} )there {belongings}",
  '(?:with|of|for|in|on|from|about|at|by|into|all|and) (?<at>there (?:own|very own|{describing} {belongings}|coats?|bags?|parents|carers|families|friends?|teachers?|classrooms?|homework|learning|books|faces|hands|shoes|bikes|hard work|trip|class))',
  '(?<=\\b(?:enjoyed|loved|finished|shared|made|built|wrote|written|drew|drawn|painted|designed|planned|completed|performed|presented|used|showed|shown|sharing|making|building|writing|painting|designing|planning|using|practised|practising|brought|bringing|bring|wore|wearing|lost|losing|found|opened|received|earned|won|showing|improving|developing|celebrating|celebrated|tested|testing|measured|described|created|creating|celebrate|share|make|use|improve|develop|create|show) )there (?!(?:and|in|on|at|with|for|to|of|or|was|is|are|were|has|have|had|will|too|yesterday|today|last|this|that|by|all|when|as|but|so|from|until|before|after|every|everything|together|again|now|first|we|they|it|he|she|I|you|not|then|if|while|since|because|would|could|can|may|might|look|looks|looked|\\p{L}+ly)(?!\\p{L}))\\p{Ll}{3,}',
  'there own',
  "they're own",
  "(?<at>(?:with|on|of|from|into|off|up to|by|off with|taller than|onto) they're)(?= (?!all|not|so|very|going)\\p{Ll})",
  "(?<!\\b(?:that|because|if|when|while|whether|until|once|think|know|hope|say|says|said|so|as|and|but|or|how|where|what|why|sure|believe|guess|bet|means|like|since|though|although|than|which|who|feel|learn|learned|learnt|agree|agreed) )(?<=\\p{L} )they're {belongings}",
  '{start}there (?:going to|looking (?:forward|for)|having (?:a|so|such|the)|doing (?:a|so|such)|trying to|learning (?:about|to|how))',
  "{start}their (?:is|are|was|were|isn't|aren't|wasn't|weren't|has been|have been|will be|might be|should be|must be|'s)",
  '(?:is|was|will be|if|when|because|think|hope|that) (?<at>their (?:is|are|was|were))',
  '{start}their (?:going to|looking forward|having (?:a|so|such)|doing (?:a|so|such)|all (?:ready|set|so|very|excited))',
  '{start}theirs (?:a|an|the|no|nothing|something|still|so|always|only|been|one|plenty|lots|even)',
];

const your = [
  '{start}(?:if )?(?:you know )?your (?:(?:very|most|always|all|more than|so) )?welcome(?= (?:to|at|here|and|any)|[^\\p{L}]|$)',
  'your (?:all |both |most |very |cordially |warmly )*invited',
  '(?<!\\b(?:to|of|about|for|by|on) )your (?:going|doing|coming|looking forward|having (?:a|an|lots)|getting (?:a|an|so|ready)|not|so|still|never|able|unable|allowed|interested in|feeling|hoping|planning|wondering|thinking of|free (?:to|on)|ready (?:to|for)|an?|the)(?= )',
  '{start}your (?:all (?!-)(?:a|an|the|so|very|such|amazing|brilliant|wonderful|fantastic|superstars?|stars|invited|ready|doing|going|welcome)|both|amazing|brilliant|awesome|wonderful|fantastic|the best|a star)(?=[.!,]| *$| (?:to|for|and|all|both|invited|welcome|so|the|a) )',
  "you're (?:own|child(?:ren)?(?:'s)?|son|daughter|coats?|bags?|kits?|lunch(?:es)?|homework|names?|tickets?|support|help|donations?|generosity|wellies|phones?|forms?|costumes?)",
  "(?:bring|wear|pack|label|check|send|save|share|join|use|return|complete|close|plan|grab|brush|wash|book|buy|get|put|take|keep|lend|open|set|fill|mark|empty|sign|with|in|of|from|on|by|thank you for|thanks for) (?<at>you're)(?= (?!all|not|going|very|so|ready|an?|the|here|in|on|at|invited|welcome|able|never|always|still|too|also|as|done|coming|sure|happy)\\p{L})",
  'your(?=[.!?]|, (?:we|you|please) )',
  '(?:if|when|because|think|know|that|while|hope) (?<at>your)(?= (?:stuck|lost|unsure|interested|free|late|early|able|having|feeling|looking|going|after|not|new to|in|on|at|an?|passing|coming|ready|wondering|planning|walking|joining|still|bored|ill|unwell|unable|worried) ?)',
  '{start}your \\p{Ll}+ing(?=[.!,?])',
];

const its = [
  "it's own",
  "(?<=(?:in|of|on|with|from|into|by|under|behind|has|have|had|lost|found|built|left|made|opened|celebrated|held|shows?|wagged|lifted) )it's (?:own|first|next|last|new|nest|eggs?|head|tail|face|name|home|way|best|doors?|birthday|shell|wings?|legs|feet|mum|mother|babies|young|very own)",
  "(?<=(?:in|of|on|with|from|into) )it's(?= \\p{L})(?! (?:a|an|the|not|all|been|too|so|that|like|just|really)\\b)",
  '{start}its (?:an?|the|been|not|going to|our|my|your|that|raining|snowing|time (?:to|for)|hard to)(?= (?!own))',
  '(?<=^|[.!?] +)its (?<capital>\\p{L}+)(?= (?:\\p{L}+ ){0,3}(?:day|week|month|time|club|and|today|tomorrow))',
  '(?<=^|[.!?] +)its (?:dark|cold|hot|wet|windy|sunny|warm|foggy|icy|frosty|busy|noisy|happening|coming|gone|arrived|finally|definitely|probably|possible|true|magic)(?=[.!,]| (?:and|out|in|today|that|to|for|this|outside))',
  '(?<=^|[.!?] +)its (?:official|nearly|almost|always|never|here|back|all|so|too|very|really|still|getting|now|just|only|about|beginning)(?= (?!own))',
  '{start}its (?:great|lovely|good|nice|wonderful|fantastic|amazing|important|easy|fun|World|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday)(?= (?:to|that|when|how|Book)|[.!,]| and )',
  '(?:know|think|say|says|said|hope|believe|feels like|means|when|because|that|but|if|where|and) (?<at>its (?:an?|the|been|not|going to|raining|snowing|time to))',
];

const toToo = [
  `(?:is|was|are|were|be|been|it's|that's|far|(?:is|was|are|were|just) way|bit|never|not|still|just|don't|isn't|wasn't|getting|got|gets|go|went) (?<at>to ${degrees})(?! (?:${article}|street|school|road|lane)\\b)`,
  `(?:going|want|wants|wanted|need|needs|able|like|love|loved|ready|how|trip|visit|thanks|thank you|due|welcome|down|off|back|next|used|trying|tried|decided|learning|learnt|excited|listened|listening|walked|went|came|forward|hard|happy|pleased|here|opportunity|chance) (?<at>too (?:${article}|${verbs}|school|Year|Reception))`,
  'too be(?! or)',
  `(?<at>too (?:the|our|their|school|everyone who|all (?:who|the|our)))(?= \\p{L})`,
];

const pairs = [
  '(?:more|less|fewer|better|bigger|smaller|taller|shorter|faster|slower|older|younger|larger|longer|higher|lower|harder|easier|louder|stronger|heavier|lighter|further|sooner|later|greater|worse|warmer|colder|happier|earlier|nicer) (?<at>then)(?= (?:\\d|£|we |you |I |ever|the |an? |usual|any|our |last |expected|just |half |one |two |three |four |five |six |ten |twenty |before|that|this |it |they |their |your |most |some))',
  '(?:rather|other) then(?= \\p{L})',
  "(?:to|not|don't|didn't|won't|can't|may|might|could|would|will|you|they|we|never|please) (?<at>loose (?:your|their|the|his|her|our|it|them|any|out|weight|time|count|track|hope|heart|sleep))",
  'loosing',
  '(?:very|so|really|too|as|nice and|lovely and|peace and) (?<at>quite)(?=[.!,;:]| *$| (?:in|at|for once|today|as|and|during|this))',
  '(?:keep|stay|sit|be|was|were|so) (?<at>quite)(?=[.!;:]| *$| for once)',
  'quiet (?:an?|some)(?= \\p{L})',
  "(?:not|will|can|could|may|might|would|didn't|won't|doesn't|don't|wouldn't|can't) effect (?:the|our|your|their|any|us|you|how|children|pupils|everyone|anyone)",
  '(?:an?|the|positive|negative|huge|big|great|good|bad|lasting|no|any) affect(?= (?:on|of)|[.!,])',
  "who's (?:birthdays?|child(?:ren)?|coats?|bags?|bikes?|turn|idea|work|names?|parents|class|teacher|house|job|favourite|help|support|hard work|families|enthusiasm|knowledge|generosity|kindness|performance|story|poems?|energy)",
  '{start}whose (?:going|coming|been|ready|the|an?|excited|looking)(?= \\p{L})',
  '(?:everyone|anyone|those|someone|person|child|you|guess|know|see) (?<at>whose)(?= (?:going|coming|been|ready|excited|looking|joined|taken|helped|supported|made|won) )',
  '(?<=^|[.!?…] +)where (?:going|having|so|very|delighted|excited|thrilled|looking (?:forward|for)|hiring|all (?:so|very|looking|excited))',
  '(?:we|they|you|children|pupils|there|which) (?<at>where)(?= (?:so|very|all|amazing|fantastic|brilliant|great|able|given|really|delighted|lucky|treated|excited|thrilled|joined|visited|amazed|learning|looking|lots|some|many|a|going|proud) ?)',
  '(?<=^|[.!] +)were (?:going to|looking (?:forward|for)|having an?|delighted|thrilled|hiring|off to|back (?:at|in|from)|so (?:proud|excited|pleased|lucky|grateful|happy|looking)|very (?:proud|excited|pleased|lucky|grateful|happy)|really (?:proud|excited|pleased|lucky|grateful|happy|looking))(?![^.!?]*\\?)',
  "(?<!\\b(?:about|say|write|wrote|not|words?) )(?:could|should|would|must|might|couldn't|shouldn't|wouldn't) of(?! course)",
  '(?:may|can|will) of (?:been|had|seen|done|gone|taken|made|missed|noticed|heard|left)',
  '(?:walk|walks|walked|walking|went|ran|drove|rode|go|going|cycled|marched|rushed|flew|half|quarter) (?<at>passed)(?= (?:the|our|by|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?))',
  '(?:was|were|been|is|are|being) (?<at>lead)(?= by)',
  '(?:went|walked|ran|go|going|looked|working|worked|half way|halfway|all|right|got|come|came) (?<at>threw)(?= (?:the|our|a|it|to|their|all|every))',
  "(?:look(?:ing)? forward to|can't wait to|love to|lovely to|great to|good to|nice to) (?<at>here)(?= (?:from|about|what|how|the|your|all|you|our|their|them))",
  '{start}hear (?:is|are|at|we)(?= \\p{L})',
  '(?:know|decide|see|wonder|wondering|ask|sure|check|debated|discussed|deciding) (?<at>weather)(?= (?:or not|you|we|they|it|to|there|the))',
  'weather or not',
  '(?:to|with|from|by|at|about) (?<at>are)(?= (?:new|own|very own|PTA|school|class(?:room)?|children|pupils|teachers?|parents|families|teams?|crossing|playground|library|Year|Reception)(?!\\p{L}))',
  '(?:not|be|been|is|are|was|were) (?<at>aloud)(?= (?:to|in|on|into|near|any|at)\\b)',
  'an? peace of',
  '(?:piece and quiet|peace and quite)',
  'bare with (?:us|me|him|her|them)',
  '(?:to|can|could|help you|us) breath(?= |[.!,])(?! (?:taking|test|work))',
  '(?:warm|change of|spare set of|set of) cloths',
  '(?:some|your|our|the|for|of|good|helpful|great|any|more|much|best) advise(?= |[.!,?])',
  '(?:to|please|can|will|would|strongly|could) advice(?= )',
  '(?:to|please|will|can|must|should|could|would|we|they|children|you|and|keep|kept|still|must|always|also|us|them) (?<at>practice)(?= (?:their|your|our|his|her|the|these|those|them|it|for|with|using|reading|writing|spelling|counting|saying|singing|at home|every|everyday|daily|hard|some|different|new|skills))',
  'practic(?:ed|ing)',
  '(?:the|an?|some|choir|football|band|dress|spelling|reading|handwriting|fire|good|best|daily|orchestra|lots of|much|of|more|this|our|for) (?<at>practise)(?= (?:is|was|will|on|at|in|this|makes|session|sessions|today|tonight|tomorrow|after|has|room|test|tests)|[.!,?]| *$)',
  '(?:pen|driving|writing|a|your|their|his|her|first) licen[s]e(?=s? |s?[.!,?]| *$)(?! to)',
  '(?:in|of|the|to) the passed',
  '(?:did|do) you no(?= (?:that|how|what|the|who|why|where))',
  '(?:we|they|I|children|you) no (?:that|how|what|who|where|why)(?= )',
  '(?:would|will|we|they|I|to) (?<at>except)(?= (?:the|our|your|an?|any) (?:award|prize|challenge|invitation|donations?|applications?|trophy|medal|gift))',
  '(?:everyone|all|everything|nothing|everybody) (?<at>accept)(?= (?:for|the|one|Year|our))',
  'stationary (?:shop|order|cupboard|set|sale|box|orders)',
  '(?:for|after|of|delicious|a|yummy|tasty|chocolate|favourite|pudding or) (?<at>desert)(?=[.!,]| *$| (?:was|today|and custard|with custard))',
  '(?:sneak|sneaky|a) peak(?= (?:at|of|in|inside|behind|into)|[.!])',
  '(?:wet|whet) (?:your|our|their) (?:apetites?)',
];

export const mixUps: readonly Sign[] = signs('mix-up', [...there, ...your, ...its, ...toToo, ...pairs]);
