/** Small closed lists of English grammar that tell whether a word stands for a person. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a name that make it an adult's, or a saint's, a king's, a character's. */
export const titles = list(
  'mr mrs ms miss mx dr doctor sir dame lady lord prof professor king queen prince princess saint st captain major general admiral sergeant sgt pc pcso officer constable detective inspector rev reverend father sister brother bishop archbishop coach nurse firefighter fireman paramedic lifeguard auntie aunt uncle granny grandma grandad grandpa nana president mayor mayoress councillor cllr pope emperor empress pharaoh santa author illustrator poet artist painter composer scientist explorer storyteller governor chef farmer postman mp chair duke duchess earl baron baroness maid friar guru imam rabbi',
);

/** Verbs in forms that follow a person's name. */
export const personVerbs = list(
  'is was has had did does made won wrote reads built drew scored swam ran told showed chose found gave got held kept knew led left lost loves met plays says said saw sang sat spoke spent stood taught thought took went wants can could would became began bought brought caught came drank drove ate fell felt flew forgot grew hid hit hurt laid lent lit made meant put rode rose sent shot slept sold stuck swept threw understood woke wore writes explains likes knows thinks tells shows makes takes gives works helps wins runs swims sings dances bakes never always just also even really who whose',
);

/** Words behind a name that make it a place, a day, an event or a thing. */
export const thingNouns = list(
  'road street lane avenue gardens garden close drive terrace crescent place square grove court mews way walk rise hill green row park bridge station river lake falls island islands city town village united fc rovers albion county house hall cottage castle palace cathedral church chapel abbey museum gallery theatre school academy college university hospital surgery library centre fair fayre fete term holiday holidays show concert festival fest day week weekend club break half bank class team trophy cup prize award tree bush bushes petal petals fields meadow common pond brook market pub inn arms hotel foundation trust charity project report bill act bay beach coast mountain mountains bear beanstalk equinox solstice reading games olympics camp school solutions ltd limited plc press books band room rooms watch',
);

/** Words before a word with a capital that make it a thing or a time. */
export const thingMarks = list(
  'the a an this that these those every each some any no all last next early late mid during until till since before after by in on our your their my his her its',
);

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
  'author book books novel novels read reading story stories poem poems song songs film films movie player footballer goal goals scored trick fans match stadium league world artist painter painted paintings painting portrait portraits century born died king queen character characters actor actress singer album concert inventor invented scientist discovered explorer expedition olympic olympics champion president war history historical famous legend legendary myth play theatre museum gallery statue biography inspired style',
);

/** Behind these words stands whoever is praised, thanked or greeted. */
export const addressed =
  /(?:well done|congratulations|congrats|bravo|thank you|thanks|happy birthday|hooray|hurrah|cheers|shout ?out|welcome|good luck|hats off|kudos|farewell|goodbye|hello|proud of|meet|(?:special |big |huge )?mentions?|(?:award|medal|certificate|prize|trophy|cup|star of the week|badge)(?: this week| today)? (?:goes|went|is))(?:,? (?:to|for|is|go to|goes to|also to|again|once more|all|you|our|our very own|little|dear|and))*[,:!]? $/u;

export const particlesOfTime = /^(?:\d{1,4}(?:st|nd|rd|th)?|half|bank|day|term)$/u;
