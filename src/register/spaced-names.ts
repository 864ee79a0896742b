/** "K o f i", "K.o.f.i": letters that somebody parted so that nothing finds them. */
import { foldText } from '../fold.ts';
import type { NamePlace } from '../rule.ts';
import type { NameIndex } from './name-index.ts';

const parted = /(?<![\p{L}\p{N}])\p{L}(?:(?:[\s.\-_*·•|/]|\p{Extended_Pictographic}){1,3}\p{L}){2,}(?![\p{L}\p{N}])/gu;
const mayBeParted =
  /\p{L}(?:[\s.\-_*·•|/]|\p{Extended_Pictographic}){1,3}\p{L}(?:[\s.\-_*·•|/]|\p{Extended_Pictographic}){1,3}\p{L}(?!\p{L})/u;
/** Shorter ones are found by chance. */
const shortest = 3;

export function spacedNamesIn(text: string, index: NameIndex): NamePlace[] {
  if (!mayBeParted.test(text)) return [];
  const { folded, start, end } = foldText(text);
  return [...folded.matchAll(parted)].flatMap((match): NamePlace[] => {
    const at = [...match[0].matchAll(/\p{L}/gu)].map((letter) => match.index + letter.index);
    const letters = at.map((place) => folded[place]).join('');
    const found = namesWithin(letters, index);
    return found.map(({ from, name, form, pupils }) => ({
      at: [start(at[from] ?? 0), end(at[from + name.length - 1] ?? 0)],
      form,
      sure: name.length > shortest,
      pupils,
    }));
  });
}

type Within = { from: number; name: string; form: NamePlace['form']; pupils: string[] };

/** The longest names in a row of letters, without overlaps. */
function namesWithin(letters: string, index: NameIndex): Within[] {
  const all = index.all.flatMap((names): Within[] => {
    const forenames = names.forenames.map((words) => words.join(''));
    const surnames = names.surnames.map((words) => words.join(''));
    const full = forenames.flatMap((forename) =>
      surnames.flatMap((surname) => [forename + surname, surname + forename]),
    );
    const place = (form: NamePlace['form']) => (name: string) => ({
      from: letters.indexOf(name),
      name,
      form,
      pupils: [names.pupil],
    });
    return [...full.map(place('full')), ...forenames.map(place('forename')), ...surnames.map(place('surname'))];
  });
  const found: Within[] = [];
  for (const one of all
    .filter(({ from, name }) => from >= 0 && name.length >= shortest)
    .sort((a, b) => b.name.length - a.name.length)) {
    const same = found.find((other) => other.from === one.from && other.name === one.name);
    if (same) same.pupils.push(...one.pupils);
    else if (
      !found.some((other) => one.from < other.from + other.name.length && other.from < one.from + one.name.length)
    )
      found.push(one);
  }
  return found;
}
