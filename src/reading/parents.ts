/** A parent or carer by name, given with the child. Pure. */
import type { Span } from '../rule.ts';
import type { Named } from './who.ts';
import { spansOf } from './words.ts';

const relative =
  '(?:mum(?:my)?|mam|mother|dad(?:dy)?|father|step-?(?:mum|dad|mother|father)|parents?|gran(?:ny|d?ma|d?dad|d?pa|dmother|dfather|dparents?)?|nan(?:a|na|ny)?|nonna|aunt(?:ie|y)?|uncle|carer|guardian|childminder)';
const adultName = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Year|Reception|The|Who|For|And|Thank|Thanks|We|Chiswick)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?`;
const whose = String.raw`(?:['’]s|s['’]|['’]) (?:\p{Ll}+ )?(?:\p{Ll}+ )?`;
const behindChild = new RegExp(
  String.raw`^${whose}${relative}(?: and ${relative})?(?:,? | \(|, | [–-] )${adultName}`,
  'u',
);
const beforeChild = new RegExp(
  String.raw`${adultName}(?:, | \(| [–-] |,? who is |, (?:the |a )?(?:\p{Ll}+ )?${relative} (?:of|to) (?:our |little )?(?:\p{Ll}+ )?)$`,
  'u',
);
const kin = new RegExp(`^${whose}${relative}`, 'u');
const someParent = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{Ll}-]+${whose}|(?:his|her|their|whose) )${relative}(?:,? | \(|, | [–-] )${adultName}`,
  'gu',
);

export type Parent = { at: Span; sure: boolean; pupils: Named['pupils'] };

/** In one sentence: with a child of the register for sure, with another name in doubt. */
export function parentsIn(text: string, sentence: Span, children: readonly Named[]): Parent[] {
  const sure = children.flatMap((child) => {
    const behind = behindChild.exec(text.slice(child.at[1], sentence[1]));
    const before = beforeChild.exec(text.slice(sentence[0], child.at[0]));
    const whoseKin = kin.exec(text.slice(child.at[1], sentence[1]))?.[0] ?? '';
    const isKin = whoseKin !== '' || /(?:of|to) (?:our |little )?(?:\p{Ll}+ )?$/u.test(before?.[0] ?? '');
    if (!behind && !(before && isKin)) return [];
    const from = before && isKin ? child.at[0] - before[0].length : child.at[0];
    const at: Span = [from, child.at[1] + (behind?.[0] ?? whoseKin).length];
    return [{ at, sure: child.sure, pupils: child.pupils }];
  });
  const perhaps = spansOf(text.slice(...sentence), someParent).map(([start, end]) => {
    const at: Span = [start + sentence[0], end + sentence[0]];
    const isPronoun = /^\p{Ll}/u.test(text.slice(...at));
    const child = isPronoun ? children[0] : undefined;
    return { at, sure: child?.sure ?? false, pupils: child?.pupils ?? [] };
  });
  return [...sure, ...perhaps.filter((one) => one.pupils.length > 0 || /^\p{Lu}/u.test(text.slice(...one.at)))];
}
