/** What a text tells of one child that nobody else should know: birth, health and family, parents by name, ways home. Pure. */

import type { PupilId } from '../look.ts';
import type { Context, SeenPost, Span } from '../rule.ts';
import { childrenIn, type NamedChild } from './children.ts';
import { overlap, phrasesIn, sentencesIn, spansOf } from './words.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?<year>\d{4}))?|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
const dateOfBirth = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date)(?:\s*[:=-]\s*|\s+(?:is\s+)?)${date}`,
  'giu',
);
const born = new RegExp(String.raw`\b(?:born|birthday is|birthday:)(?: on)?(?: the)? ${date}`, 'giu');
/** A day of a year right behind a name, as on a list of birthdays. */
const dayBehind = new RegExp(
  String.raw`^[\s:,(–-]{1,4}(?:(?:b\.?|born|d\.?o\.?b\.?:?)(?: on)? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? |\d{1,2}[./-]\d{1,2}[./-])(?<year>(?:19|20)\d{2})(?!\d)`,
  'iu',
);
const ages = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen';
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth';
const age = String.raw`(?:1?\d(?!\d)|${ages})`;
const birthday = new RegExp(
  String.raw`\b(?:happy )?(?:1?\d(?:st|nd|rd|th)|${ordinals}) (?:birthday|b-?day)(?: wishes)?(?: (?:to|for))?|\b(?:is|are|turn(?:s|ed|ing)?|who['’]s|becomes?) (?:now )?${age}(?: years old)? (?:today|yesterday|tomorrow|this (?:week|weekend|morning)|on \w+day)|\b(?:turn(?:s|ed|ing)?|becomes?) ${age}\b(?! o['’]clock| (?:pages?|points?))|${age} years? old (?:today|yesterday|tomorrow|on \w+)|\bwill be (?:turning )?${age} (?:today|tomorrow|on|next|this)\b|birthday[^.!?\n]{0,60}? (?:is|are|who['’]s|aged?|now) ${age}\b`,
  'giu',
);
const relative =
  '(?:mum(?:my)?|mam|mother|dad(?:dy)?|father|step-?(?:mum|dad|mother|father)|parents?|gran(?:ny|d?ma|d?dad|d?pa|dmother|dfather|dparents?)?|nan(?:a|na|ny)?|nonna|aunt(?:ie|y)?|uncle|carer|guardian|childminder)';
const adultName = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Year|Reception|The|Who|For|And|Thank|Thanks|We|Chiswick)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?`;
const whose = String.raw`(?:['’]s|s['’]|['’]) (?:\p{Ll}+ )?(?:\p{Ll}+ )?`;
const parentBehind = new RegExp(
  String.raw`^${whose}${relative}(?: and ${relative})?(?:,? | \(|, | [–-] )${adultName}`,
  'u',
);
const parentBefore = new RegExp(
  String.raw`${adultName}(?:, | \(| [–-] |,? who is |, (?:the |a )?(?:\p{Ll}+ )?${relative} (?:of|to) )$`,
  'u',
);
const kin = new RegExp(`^${whose}${relative}`, 'u');
const someParent = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{Ll}-]+${whose}|(?:his|her|their|whose) )${relative}(?:,? | \(|, | [–-] )${adultName}`,
  'gu',
);
const byThemselves =
  /\b(?:(?:all )?(?:on|by) (?:his|her|their|my) own|by (?:himself|herself|themselves)|alone|unaccompanied|without (?:an? |any )?(?:adults?|grown-?ups?|parents?))\b/giu;
const wayHome =
  /\b(?:walk\w*|cycl\w+|scoot\w*|bus(?:es)?|train|tube|gates?|path|park|(?:at|stays?|go(?:es|ing)?|way|get(?:s|ting)?) home|to (?:and from )?school|waits?|waiting|river)\b/giu;
const time =
  /\b(?:at (?:about )?)?(?:\d{1,2}[.:]\d\d ?(?:[ap]m)?|\d{1,2} ?[ap]m|half past \w+|\w+ o['’]clock|every (?:day|morning|afternoon|evening)|each \w+day|after school)\b/giu;
/** Words by which a sentence speaks of a condition or a cause and not of one child's. */
const general =
  /\b(?:awareness|acceptance|appreciation|charit\w+|hospice|fund-?rais\w+|rais(?:e|es|ed|ing)|donat\w+|in aid of|(?:assembly|lessons?|learn\w*|taught|talk\w*|read|wrote|speech|poster|facts?|stor(?:y|ies)|book|research\w*|present\w*) (?:\w+ ){0,3}(?:about|on)|visit(?:ed|or|ing)?)\b/iu;
const holding =
  /\b(?:has|had|have|having|is|was|been|being|with|gets?|got|needs?|uses?|carries|takes?|suffers?|lives?|wears?|diagnosed|started|given|recover\w*|made|make|kept|keeps|keeping|his|her|their|through|after|despite|under)\b|['’]s\b|['’](?=\s)/iu;
/** Phrases that begin with their verb, and so need none between the child and them. */
const verbFirst = /^(?:is|fasted|broke|lost|lives|fled|prays|arrived|moved|came|left)\b/iu;
const pronoun = /\b(?:he|she|him|her|his|hers|they|their)\b/iu;
/** Points at the one child in the picture. */
const pointsAt = /\b(?:he|she|him|her|his|hers|this)\b/iu;
const oneChild =
  /\bone of (?:our|my) [\p{L}\d ]{0,30}?(?:boys?|girls?|child(?:ren)?|pupils?|lads?|class|friends|classmates|superstars?|year \d s?|\p{L}+s)\b|\b(?:an?|our|this|another) (?:[\p{L}\d-]+ ){0,3}?(?:boy|girl|child|pupil|lad|youngster|classmate) (?:in|from|of) (?:our|my|year|reception|\d[a-z])\b/iu;

/** Somebody of whom a sentence speaks; `at` is null where it is the child in the picture, or of the sentence before. */
type Who = { at: Span | null; sure: boolean; pupils: readonly PupilId[]; pictured?: true };

/** A private fact of one child: of which kind, where, whether it surely is one, and of whom. */
export type Told = {
  kind: 'birth' | 'circumstance' | 'parent' | 'alone';
  at: Span;
  sure: boolean;
  pupils: readonly PupilId[];
};

/** What a text tells of one child, sentence by sentence. What is written in a picture has lines, not sentences: it is read as one. */
export function toldIn(text: string, isPicture: boolean, post: SeenPost, context: Context): Told[] {
  const sure = childrenIn(text, context.register);
  // A name that nobody knows may still be a child's, where such a thing is told of it.
  const others = context.register
    .possibleNamesIn(text)
    .filter((name) => !sure.some((child) => overlap(child.at, name.at)))
    .map((name) => ({ at: name.at, form: name.form, sure: false, pupils: [], known: false }));
  const children = [...sure, ...others].sort((a, b) => a.at[0] - b.at[0]);
  const births = [
    ...[...text.matchAll(dateOfBirth)].map((match) => ({
      kind: 'birth' as const,
      sure: true,
      at: spanOf(match),
      pupils: [],
    })),
    ...children.flatMap((child) => {
      const day = text.slice(child.at[1]).match(dayBehind);
      const { year } = day?.groups ?? {};
      const years = Number(post.at.slice(0, 4)) - Number(year);
      return day && years >= 2 && years <= 19
        ? [
            {
              kind: 'birth' as const,
              sure: child.sure,
              at: [child.at[0], child.at[1] + day[0].length] as const,
              pupils: child.pupils,
            },
          ]
        : [];
    }),
  ];
  const sentences = isPicture ? [[0, text.length] as const] : sentencesIn(text);
  const facts = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    const part = text.slice(...sentence);
    const inside = children.filter((child) => overlap(child.at, sentence));
    const next = sentences[index + 1];
    const carried = children.filter(
      ({ at }) =>
        (before && pronoun.test(part) && overlap(at, before)) || (next && part.endsWith('?') && at[0] === next[0]),
    );
    const who = whoIn(text, sentence, inside, carried, post);
    return [
      ...(who ? toldOf(who, text, sentence, post, context) : []),
      ...parentsIn(text, sentence, [...inside, ...carried]),
    ];
  });
  return [...births, ...facts];
}

function whoIn(
  text: string,
  sentence: Span,
  inside: readonly NamedChild[],
  carried: readonly NamedChild[],
  post: SeenPost,
): Who | null {
  const known = inside.filter((child) => child.known || child.sure);
  const named = known.find((child) => child.sure) ?? known[0];
  if (named) return named;
  const part = text.slice(...sentence);
  const nameless = part.match(oneChild);
  if (nameless) return { at: moved(spanOf(nameless), sentence[0]), sure: false, pupils: [] };
  const earlier = carried.find((child) => child.known);
  if (earlier) return { ...earlier, at: null };
  const shown = new Set(post.pictures.flatMap((picture) => picture.look?.shown ?? []));
  if (shown.size === 1) return { at: null, sure: pointsAt.test(part), pupils: [...shown], pictured: true };
  return inside[0] ?? null;
}

function toldOf(who: Who, text: string, sentence: Span, post: SeenPost, context: Context): Told[] {
  const part = text.slice(...sentence);
  const start = who.at ?? sentence;
  const about = general.test(part);
  const { circumstances, circumstancesPerhaps } = context.vocabulary;
  const phrases = [
    ...phrasesIn(part, circumstances).map((span) => ({ span, plain: true })),
    ...phrasesIn(part, circumstancesPerhaps).map((span) => ({ span, plain: false })),
  ];
  const told = phrases.flatMap(({ span, plain }) => {
    const at = moved(span, sentence[0]);
    if (who.at && overlap(who.at, at)) return [];
    const behind = who.at !== null && who.at[1] <= at[0];
    const held = who.pictured
      ? who.sure
      : behind
        ? holds(text.slice(start[1], at[0])) || verbFirst.test(text.slice(...at))
        : pronoun.test(text.slice(sentence[0], at[0]));
    // A word of doubt beside a name that it does not belong to, or in a sentence about a cause, tells nothing of a child.
    if (!held && (about || !plain || (who.at === null && !who.pictured))) return [];
    if ((!plain || who.pictured) && about) return [];
    const near = behind ? ([start[0], at[1]] as const) : at;
    return [{ kind: 'circumstance' as const, sure: held && plain && !about && who.sure, at: near, pupils: who.pupils }];
  });
  const births = [...part.matchAll(birthday), ...part.matchAll(born)].flatMap((match) => {
    const { year } = match.groups ?? {};
    // Whoever was born long before the post is no pupil.
    if (year && Number(post.at.slice(0, 4)) - Number(year) > 19) return [];
    const at = moved(spanOf(match), sentence[0]);
    const near = who.at && who.at[0] >= at[0] ? ([at[0], Math.max(at[1], who.at[1])] as const) : at;
    return [{ kind: 'birth' as const, sure: who.sure, at: near, pupils: who.pupils }];
  });
  // The whole way is told, from the first word of it to the last: all of it would have to go.
  const way = [...spansOf(part, byThemselves), ...spansOf(part, wayHome), ...spansOf(part, time)];
  const isAlone = spansOf(part, byThemselves).length > 0 && spansOf(part, wayHome).length > 0;
  const from = Math.min(...way.map((span) => span[0]));
  const to = Math.max(...way.map((span) => span[1]));
  const walks = isAlone
    ? [{ kind: 'alone' as const, sure: who.sure, at: moved([from, to], sentence[0]), pupils: who.pupils }]
    : [];
  return [...told, ...births, ...walks];
}

/** Whether words before a condition tie it to somebody: behind the last stop among them. */
function holds(words: string): boolean {
  const stop = Math.max(...['.', '!', '?'].map((mark) => words.lastIndexOf(mark)));
  return holding.test(words.slice(stop + 1));
}

/** Parents by name: with a child of the register for sure, with another name in doubt. */
function parentsIn(text: string, sentence: Span, children: readonly (Who & { at: Span })[]): Told[] {
  const sure = children.flatMap((child) => {
    const behind = text.slice(child.at[1], sentence[1]).match(parentBehind);
    const before = text.slice(sentence[0], child.at[0]).match(parentBefore);
    const whoseKin = text.slice(child.at[1], sentence[1]).match(kin)?.[0] ?? '';
    const isKin = whoseKin !== '' || /(?:of|to) $/u.test(before?.[0] ?? '');
    if (!behind && !(before && isKin)) return [];
    const from = before && isKin ? child.at[0] - before[0].length : child.at[0];
    const end = child.at[1] + (behind?.[0] ?? whoseKin).length;
    return [{ kind: 'parent' as const, sure: child.sure, at: [from, end] as const, pupils: child.pupils }];
  });
  const perhaps = spansOf(text.slice(...sentence), someParent).map((span) => {
    const at = moved(span, sentence[0]);
    const isPronoun = /^\p{Ll}/u.test(text.slice(...at));
    const child = isPronoun ? children[0] : undefined;
    return { kind: 'parent' as const, sure: child?.sure ?? false, at, pupils: child?.pupils ?? [] };
  });
  return [...sure, ...perhaps.filter((one) => one.pupils.length > 0 || /^\p{Lu}/u.test(text.slice(...one.at)))];
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
