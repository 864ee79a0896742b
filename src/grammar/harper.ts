/** Harper, an offline checker of English, in the British dialect: which of its rules are believed, and what each says. */
import { Dialect, type Lint, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { SlipKind, Span } from '../rule.ts';

/** Rules of Harper that find what any teacher would mark, by the kind of slip. Its other rules speak of style, brands and taste. */
const believed: Readonly<Partial<Record<SlipKind, string>>> = {
  'mix-up':
    'ThereToTheir ToTwoToo TheirToThere TheirToTheyre TheyreToTheir ThereOwn Theres TheyreConfusions ItsContraction ItsPossessive YourPredicateAdjective YourOutClauseAgreement TooTo ThenThan ThatThan ToLoseTooLoose WereWhere QuiteQuiet HadOf WasAloud NowKnownAs PronounKnew BareInMind PeaceOfMind PiqueInterest SneakPeekPreview BatedBreath WaistWaste TheWhetherWeather DoToDueTo DoesOrDose SeamToSeem ExitedExcitedContext KnowNothingVerb SafeToSave SaveToSafe ThingThink ThoughThought HalfAnHour BeenThere ApartFrom HopHope ThrowAway HavePassed GetPassGoPass HeartToHeard MakeDoWith SoughtAfter TrialAndError WhetYourAppetite OneAndTheSame PleasRequestVerb Respond NounVerbConfusion WinPrize ColdModalTypo EverEvery NotTo ThesesThese RallyToReally TheThis AtLeasToLeast AndIn ForNoun ConvenientStore PrincipleToPrincipalRoleNoun',
  agreement: 'PronounInflectionBe PronounVerbAgreement HeDos IAmAgreement IDo HavePronoun OneOfTheSingular',
  verb: 'SimplePastToPastParticiple RegularIrregulars DidPast IsBeenAuxSequence DoubleModal LookingForwardTo ProgressiveNeedsBe Payed WillContain SupposedTo UseToUsedTo GetUsedTo HelpedPast SingleBe NotBeAfterNot ModalSeem CanBeSeen',
  double: 'ToTo TheTheToThatThe AnAnother TheMy TheAnother AnotherAn',
  apostrophe:
    'Didnt Cant ElsePossessive EachOthersPossessive SomebodyElses TomorrowPossessiveModifier LetsConfusion PluralDecades',
  'two-words': 'OpenCompounds ALongTime ForALongTime EveryTime AfterAll ASomeTime InThe OnTopOf The Everyday',
  comparison: 'MoreBetter AdjectiveDoubleDegree WorseOrWorst',
  pronoun: 'SubjectPronoun CompoundSubjectI FriendOfMe',
  negative: 'DoubleNegative HaveNegNoAny',
  spelling: 'SpellCheck',
};

const kinds = new Map(
  Object.entries(believed).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as SlipKind])),
);

/** What Harper says of a line, and words that it does not know. */
export type Reading = { slips: { rule: string; kind: SlipKind; at: Span; instead: string[] }[]; unknown: Span[] };

/** Opens the checker; it takes about a second. Close it when done. */
export async function openHarper(): Promise<{ read(line: string): Promise<Reading>; close(): Promise<void> }> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  const known = Object.keys(await linter.getDefaultLintConfig());
  await linter.setLintConfig(Object.fromEntries(known.map((name) => [name, kinds.has(name)])));
  return {
    async read(line) {
      const found = await linter.organizedLints(line, { language: 'plaintext', dedup: false });
      const reading: Reading = { slips: [], unknown: [] };
      for (const [rule, lints] of Object.entries(found)) {
        for (const lint of lints) {
          const kind = kinds.get(rule);
          const at = placeOf(line, lint);
          if (kind === 'spelling') reading.unknown.push(at);
          else if (kind && !isWrong(rule, line, at)) reading.slips.push({ rule, kind, at, instead: insteadOf(lint) });
          lint.free();
        }
      }
      return reading;
    },
    close: () => linter.dispose(),
  };
}

/** Where a rule is known to be wrong. */
function isWrong(rule: string, line: string, [start, end]: Span): boolean {
  // "Four Wallys": with a capital it is a name, which has no irregular plural.
  if (rule === 'RegularIrregulars') return /^\p{Lu}/u.test(line.slice(start));
  // "Is there homework?", "the day that was there".
  if (rule === 'ThereToTheir') return being.test(line.slice(0, start));
  // "From good to great" is right; "too the museum" is not.
  return rule === 'ToTwoToo' && line.slice(start, end).toLowerCase() !== 'too';
}

const being =
  /(?:^|[^\p{L}' ] *|(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|isn't|aren't|wasn't|weren't|over|out|up|down|from|it|them|you|us) )$/iu;

/** Harper counts letters, a string counts UTF-16 units: they differ only where a letter has two, and those are masked. */
function placeOf(line: string, lint: Lint): Span {
  const { start, end } = lint.span();
  return [Math.min(start, line.length), Math.min(end, line.length)];
}

function insteadOf(lint: Lint): string[] {
  return lint.suggestions().map((one) => one.get_replacement_text());
}
