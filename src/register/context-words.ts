/** Small closed lists of English grammar that tell whether a word stands for a person. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a name that make it an adult's, or a saint's, a king's, a character's. */
export const titles = list(
  'mr mrs ms miss mx dr doctor sir dame lady lord prof professor king queen prince princess saint st captain major general admiral sergeant sgt pc pcso officer constable detective inspector rev reverend father sister brother bishop archbishop coach nurse firefighter fireman paramedic lifeguard auntie aunt uncle granny grandma grandad grandpa nana president mayor mayoress councillor cllr pope emperor empress pharaoh santa author illustrator poet artist painter composer scientist explorer storyteller governor chef farmer postman mp chair duke duchess earl baron baroness maid friar guru imam rabbi sheikh senora senor senorita madame monsieur mademoiselle frau herr signora signor pani dona',
);

/** Verbs in forms that follow a person's name. */
export const personVerbs = list(
  'is was has had did does made won wrote reads built drew scored swam ran told showed chose found gave got held kept knew led left lost loves met plays says said saw sang sat spoke spent stood taught thought took went wants can could would became began bought brought caught came drank drove ate fell felt flew forgot grew hid hit hurt laid lent lit made meant put rode rose sent shot slept sold stuck swept threw understood woke wore writes explains likes knows thinks tells shows makes takes gives works helps wins runs swims sings dances bakes never always just also even really who whose',
);

/** Words behind a name that make it a place, a day, an event or a thing. */
export const thingNouns = list(
  'road street lane avenue gardens garden close drive terrace crescent place square grove court mews way walk rise hill green row park bridge station river lake falls island islands city town village united fc rovers albion county house hall cottage castle palace cathedral church chapel abbey museum gallery theatre school academy college university hospital surgery library centre fair fayre fete term holiday holidays show concert festival fest day week weekend club break half bank class team trophy cup prize award tree bush bushes petal petals fields meadow common pond brook market pub inn arms hotel foundation trust charity project report bill act bay beach coast mountain mountains bear beanstalk equinox solstice reading challenge challenges tests games olympics camp school solutions ltd limited plc press books band room rooms watch',
);

/** Words before a word with a capital that make it a thing or a time. */
export const thingMarks = list(
  'the a an this that these those every each some any no all last next early late mid during until till since before after in on our your their my his her its',
);

/** Before a day, a month or a season. */
export const timeAhead =
  /\b(?:in|on|by|until|till|til|since|from|during|before|after|of|next|last|this|every|each|early|late|mid|end of|start of|happy|merry|and|or|through|throughout|over|all)[ -]+(?:the )?$|[–-]\s*$/u;

export const placePrepositions = list(
  'in from to at near of around visit visited visiting across through towards outside toward',
);

/** Words that a question or a clause goes on with behind a modal verb. */
export const placeNouns = thingNouns;

/** What a school writes of a child, and hardly of anybody else. */
export const pupilWords = list(
  'award awarded certificate certificates medal licence license superstar pupil pupils classmate birthday congratulations congrats bravo attendance spelling homework badge monitor',
);

/** What is written of people whom everybody knows. */
export const publicWords = list(
  'author book books novel novels read reading story stories poem poems song songs film films movie player footballer goal goals scored trick fans match stadium league world artist painter painted paintings painting portrait portraits century born died king queen character characters actor actress singer album concert inventor invented scientist discovered explorer expedition olympic olympics champion president war history historical famous legend legendary myth play theatre museum gallery statue biography inspired style authors illustrator illustrators autobiography bestselling bestseller sequel trilogy playwright dramatist laureate soundtrack starring hollywood broadway premier premiership lionesses wimbledon olympian olympians paralympic paralympics paralympian paralympians astronaut astronauts naturalist sculptor suffragette suffragettes activist abolitionist nobel monarch monarchs coronation reign reigned timeline',
);

/** Of them those that tell of the world, and not of what a child reads, writes or plays. */
export const worldWords = list(
  'composer composers symphony concerto sonata overture eurovision euros paralympics author novel novels film films movie footballer fans stadium league artist painter portrait portraits century born died king queen actor actress singer album inventor invented scientist discovered explorer expedition olympic olympics president war historical famous legend legendary myth theatre museum gallery statue biography inspired authors illustrators autobiography bestselling sequel trilogy playwright dramatist laureate soundtrack starring hollywood broadway premiership lionesses wimbledon olympian olympians paralympian paralympians astronauts naturalist sculptor suffragette suffragettes activist abolitionist nobel monarch monarchs coronation reigned',
);

/** Behind these words stands whoever is praised, thanked or greeted. */
export const addressed =
  /(?:well done|congratulations|congrats|bravo|thank you|thanks|(?:happy|merry)? ?(?:\d+(?:st|nd|rd|th) )?birthday(?: wishes)?|(?:awarded|presented|given|goes|credit|tribute|kudos|thanks)(?= to)|(?:word|prize|applause|cheer|clap|award|week|day|moment)(?= for)|hooray|hurrah|cheers|shout ?out|welcome|good luck|hats off|kudos|farewell|goodbye|hello|proud of|meet|(?:special |big |huge )?mentions?|(?:award|medal|certificate|prize|trophy|cup|star of the week|badge)(?: this week| today)? (?:goes|went|is))(?:,? (?:to|for|is|go to|goes to|also to|again|once more|all|you|our|our very own|little|dear|and))*(?:[,:!]| ?…| ?\.{3})? $/u;

export const particlesOfTime = /^(?:\d{1,4}(?:st|nd|rd|th)?|half|bank|day|term)$/u;

/** "Amazing work Sky!" */
export const praisedThing =
  /\b(?:work|job|effort|going|news|idea|stuff|one|amazing|fantastic|brilliant|wonderful|superb|fabulous|bravo|super|lovely),? $/u;

export const agedBehind = /^,? (?:aged? \d|\((?:aged? )?(?:[4-9]|1[0-2])\))/u;

export const spokenTo =
  /^\s*,\s*(?:you|your|you're|you’re|you've|you’ve|we (?:are|love|loved)|well done|thank you|congratulations|what an?|take a bow)\b/u;

/** Something that was made, and "by" before the name of whoever made it. */
export const makerAhead =
  /(?:^|\n)\s*by $|\b(?:made|drawn|written|painted|designed|created|baked|built|composed|illustrated|performed|played|sung|read|told|taken|sent in|won|scored|led|poems?|stor(?:y|ies)|art|artwork|paintings?|drawings?|pictures?|models?|handwriting|reviews?|work|writing|letters?|sculptures?|collages?|photos?|pieces?|posters?|reports?|diary|recipes?|songs?|solos?|performances?|presentations?|posts?|blog|catch|saves?|goals?|tackle|try|runs?|dive|throw|effort|bowling|batting|display)(?: \p{L}+){0,2} by (?:our (?:very )?own )?$/u;

/** What comes from somebody: a goal, a question, a letter. */
export const sourceAhead =
  /\b(?:bowling|batting|catch(?:es)?|runs?|goals?|hat-?tricks?|try|tries|wickets?|penalt(?:y|ies)|saves?|assists?|winner|brace|strikes?|headers?|shots?|performances?|efforts?|displays?|questions?|answers?|ideas?|work|solos?|letters?|love|poems?|stor(?:y|ies)|cartwheels?)\b(?: \p{L}+){0,2} (?:from|by) $/u;

/** "Star of the week: ", "Name: ". */
export const labelAhead =
  /\b(?:stars?|winners?|champions?|captains?|pupils?|readers?|writers?|artists?|mathematicians?|scientists?|learners?|name|birthdays?|goals?|scorers?|leaders?|monitors?|ambassadors?|councillors?|awards?|congratulations|well done|1st|2nd|3rd|gold|silver|bronze)\b[^.!?:\n]{0,30}[:–-]\s*$/u;

export const awardWords = /certificate|award|star of|merit|presented to|well done|congratulations|headteacher/iu;

export const sensesAhead =
  /\b(?:look(?:ing|ed)? at|hear|hearing|heard|watch|watching|watched|see|seeing|saw|let|letting|help|helping|helped|have|having) $/u;

export const clauseAhead = /\b(?:what|how|where|when|why|that|because|while|after|until|which|whom|and then) $/u;

/** "is our champion", "is so proud", "was the first to": said of a person alone. */
export const personPredicate =
  /^\s+(?:is|was)(?: now| also| always| again| still)? (?:our|so (?:proud|happy|excited|pleased)|very (?:proud|happy)|proud|delighted|thrilled|the (?:first|last|only|new|youngest|oldest|proud)(?: \p{L}+){0,3} (?:to|winner|captain|champion|owner)|captain|learning|reading|writing|working|playing|making|\d+ today|(?:five|six|seven|eight|nine|ten|eleven) today)\b/u;

/** What a child has: behind a possessive it tells of one. */
export const ownedThings = list(
  'model painting poem story drawing picture handwriting writing work face smile goggles shoes coat bag tooth teeth hair voice mum mummy dad daddy mother father nan gran granny grandma grandad sister brother parents family birthday idea question answer design sculpture poster letter speech solo performance book cake hands eyes question invention creation report essay diary project collage recipe song dance goal shot turn place team friend friends',
);

/** A day of birth, as on a list of birthdays. */
export const dateBehind = /^\s*[:–-]?\s*\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/u;

/** What a verb in -s, which could be a noun, has behind it. */
export const objects = list('the a an his her their our us how why what that to everyone everybody me it some all');

/** A class, and then somebody of it doing something. */
export const classAndVerb =
  /^ (?:in|from|of) (?:our )?#?(?:year ?\d|reception|nursery|[\p{L}\p{N}]+) (?:is|was|has|had|who|for|\p{L}+ed|made|wrote|won|told|got|read|took|said|gave|found|led|swam|ran|drew|built|came|brought)\b/u;

export const states = list('is was has had can could would does did gets got');

/** What is said of a time, a place, a feeling or a subject, and of no child. */
export const thingPredicate =
  /^\s+(?:is|was|has|can|had|would|could)(?: \p{L}+ly| now| all| always| also| so)? (?:here|coming|over|on|open|closed|cancelled|back|full|sprung|sprang|arrived|begun|started|come|gone|been (?:and gone|great|fun)|fun|contagious|important|about|everywhere|in the air|when|what|for (?:\p{L}+ )?(?:jam|juice|all|everyone)|at the heart|one of our|the (?:capital|largest|biggest|smallest|longest|season|thing|key|name|month|best month|time|home|birthplace|city|country|\p{L}+th|first month|theme|focus|word|value|colour|most|only|flower|symbol)|an? (?:season|time|virtue|city|country|flower|festival|colour|gift|place|month|value|part|town|state|verb|noun|word|metal|gem|tree|plant|bird|theme|big|busy|great|wonderful time))\b/u;

/** Words that go on after an everyday word, and after a name as well. */
export const functionWords = list(
  'you your we our they the a an i it to of for in on at by with and or but as if so from this that these those all some any each every who what when where how why not no be been being up down out off over into about around before after than then there here is are was were',
);

export const roads = list(
  'close street road lane avenue drive way hill wood woods park green field fields bank banks court grove place square row walk gardens garden mews bridge church castle hall house common rise crescent terrace bear forest lake river rivers day week term club fair',
);

export const classNouns = list('class classes house houses team teams bubble');

/** Things that are listed with names that are words. */
export const kindsOfThings = list(
  'red yellow purple orange pink value values virtue virtues colour colours flower flowers tree trees classes houses teams season seasons months theme themes gods goddesses emotions feelings words synonyms spices herbs gems birds animals planets moons countries cities capitals spirits jewels birdwatch rspb insects butterflies',
);

/** What maps, journeys and countries are told in. */
export const mapWords = list(
  'capital country countries city cities continent continents population map maps atlas geography flag flags flight airport passport postcard postcards river italy italian french spanish indian ocean island islands loch sea renaissance colosseum eiffel stadium fc league arsenal liverpool spurs visited travelled trip station tube train line sponge opera harbour europe located',
);

/** Places that every post of the school names. */
export const here = list('chiswick london hounslow');

/** A match, and so surnames alone. */
export const matchWords =
  /\b(?:goals?|scor(?:e|es|ed|ing)|match|matches|final|finals|semi-final|won|win|hat-?trick|penalt(?:y|ies)|wickets?|bowling|batting|innings|full time|half time|kick-?off|try|tries|league|tournament|team|defeat|victory|winger|goalkeeper|keeper|striker|relay|fixture|\d+ ?[–-] ?\d+)\b/iu;

/** How a surname goes on in a match's report. */
export const scores = /^ (?:with|from|in goal|at|on|up front|again|then|twice|\(\d|\d)/u;

/** Forms of verbs that tell what was done by somebody. */
export const participles =
  /(?:[^e]ed|^(?:found|drawn|made|written|built|sung|led|taught|read|told|won|given|grown|sewn|knitted|spotted|caught|taken|shown|thrown|brought|baked|scored|invented|designed))$/u;

/** Verbs in their base form that are forenames too, and that children do not do in a school's posts. */
export const verbsThatAreNames = list(
  'hope mark grant chase pat rob bill drew frank jack wade rose rich sue art chance trust pray',
);

/** Before somebody who is watched doing something. */
export const watchedAhead =
  /\b(?:look(?:ing|ed)? at|see|seeing|saw|watch|watching|watched|hear|hearing|heard|let|letting|help|helping|helped|have|having) $/iu;

/** Before a month or a day that bounds a time: "by May", "from June to July". */
export const timeBounds =
  /(?:^|[.!?,;:] ?|\b(?:in|back|ready|due|office|forms?|slips?|money|returned) )(?:by|from|to|till|after|before) $/u;

/** Before a title: what is read, watched or acted. */
export const titleAhead =
  /\b(?:(?:re-?)?read(?:ing)?|read aloud|musical|film|novel|book(?: is)?|called|(?:performance|production|chapters?|story|version|cast|author|adaptation|copy|copies) of|(?:watch|see|saw|watched|watching|seeing)(?: the musical)?)[,:]? ["“‘']?$/u;

/** What days, seasons and subjects do as well as children. */
export const beginnings = list(
  'starts started begins began comes came ends ended arrives arrived returns returned opens opened finishes finished brings brought feels felt means looks leaves takes took',
);

/** Before a word with a capital these make it a thing even where it is mostly a person's name. */
export const articles = list('the a an these those some any no each every');

/** Words in -ing that are no verbs. */
export const indefinite = list(
  'everything something anything nothing during morning evening spring string king ring wing thing sing bring',
);

/** Behind a word that begins a sentence these make it somebody: "Rose busy with clay". */
export const personStates = list(
  'busy ready proud hard first second third last top deep fast happy brave asleep front',
);

/** Whose a thing is: "our Summer concert", but "our Summer with her recorder". */
export const owners = list('our your my his her their its');

/** How such a state goes on: "busy with", "first across", "hard at work". */
export const stateLinks = list('with at in on to for as across over up and of again today from making');

/** Things that a school names with a word before them, and that nobody does: "Summer Fair", "Book Week", "Art club". */
export const plainThings = list(
  'fair fayre fete term club clubs week weeks school day days concert festival garden gardens challenge assembly holiday holidays exhibition corner room team teams class trail trip station museum gallery library petals tree trees bushes carols',
);

/** What children name without its being one of them: "a lion called Leo". */
export const toyAhead =
  /\b(?:lions?|tigers?|dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|bunny|hamsters?|gerbils?|guinea pigs?|tortoises?|fish|goldfish|chicks?|chickens?|hens?|cockerel|ducks?|ducklings?|horses?|pon(?:y|ies)|donkeys?|sheep|lambs?|goats?|pigs?|cows?|snails?|caterpillars?|butterfl(?:y|ies)|frogs?|toads?|snakes?|lizards?|geckos?|spiders?|parrots?|owls?|penguins?|bears?|monkeys?|elephants?|giraffes?|whales?|sharks?|octopus|dinosaurs?|dragons?|unicorns?|monsters?|giants?|robots?|tedd(?:y|ies)|teddy bears?|toys?|dolls?|puppets?|scarecrows?|snowm[ae]n|skeletons?|aliens?|gnomes?|elf|elves|fairy|fairies|plants?|trees?|sunflowers?|pumpkins?|mascots?|characters?|hurricanes?|storms?|ships?|boats?|rockets?|rovers?|king|queen|prince|princess|wizards?|witch(?:es)?|pirates?|mouse|mice|rats?|fox(?:es)?|badgers?|hedgehogs?|squirrels?)(?:,? who is)?,? (?:called|named) $/u;

/** An animal, and its name right behind. */
export const petAhead =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|bunny|hamsters?|gerbils?|guinea pigs?|tortoises?|fish|goldfish|pon(?:y|ies)|donkeys?|horses?|snails?|teddy(?: bear)?|geckos?|parrots?|mascot),? $/u;

/** "Our Year 2 star gardener is": what somebody of the school is, and who. */
export const titleOfOurs =
  /\b(?:our|(?:the|our) new|year \d(?:['’]s)?|\d[a-z](?:['’]s)?|reception(?:['’]s)?) (?:\p{L}[\p{L}\d-]*,? (?:by [\d a-z]{1,30}, )?){1,4}(?:is|was|goes to|went to)(?: none other than)?(?:…|\.{3}|:)? $/u;

/** Behind a surname: those who bear it together. */
export const siblings = /^ (?:sisters?|brothers?|twins?|triplets|siblings?|cousins?|family|families|clan)(?!\p{L})/u;

/** Of somebody long gone, or far away. */
export const wouldBe =
  /^ (?:himself |herself )?(?:would|might) (?:have (?:been|loved|liked|approved|smiled)|be (?:so |very )?(?:proud|pleased|impressed)|approve|love|like)\b/u;

/** Behind a word that is a colour too: "Ruby red". */
export const colours = list(
  'red green blue white pink purple yellow orange gold golden silver brown grey black violet crimson scarlet turquoise',
);

/** Capitals that are no names and stand in no list of words: peoples, languages, faiths, letters of schools. Closed classes of English. */
export const peoples = list(
  'i english british irish scottish welsh german spanish italian arabic romans greek greeks viking vikings saxon saxons anglo tudor tudors victorian victorians egyptian egyptians maya mayan aztec aztecs christian ramadan hanukkah chanukah passover halloween christianity islam hindu hinduism sikh sikhism jewish judaism muslim buddhist maths pe ict ks1 ks2 eyfs sats dt pshe pta ptfa headteacher covid nhs bbc uk usa eu ofsted nspcc rspb rspca tt rockstars google youtube a mr mrs dr st jew cyclops london england britain santa pharaoh olympic paralympic lego minecraft roblox kahoot duolingo mathletics spag sen inset rw tafl asap faq fyi omg lol tbh btw pls thx',
);

/** Members of a family, as children call them. */
export const kin = list(
  'mum mummy mam mama dad daddy papa gran granny grandma grandad grandpa nan nana nani auntie aunties aunt aunts uncle uncles brother brothers sister sisters parents grandparents',
);
