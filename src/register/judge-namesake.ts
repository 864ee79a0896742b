/** Judges whether the full name of somebody whom everybody knows is meant as that of a pupil who bears it too. */
import * as words from './context-words.ts';
import type { Known, Sight } from './sight.ts';
import * as signs from './signs.ts';

/** A pupil who is called like somebody whom everybody knows: who is meant is told by what stands around. */
export function judgeNamesake(sight: Sight, known: Known): boolean | null {
  const { last, scene, one, ahead, behind } = sight;
  if (last.possessive && scene.tokens[one.to]?.capital) return null;
  if (signs.hasClassBehind(sight, known)) return true;
  const spokenTo = /^\s*,\s*(?:you|your|we)\b/u.test(behind);
  const ours = /\bour (?:own |very own )?$/u.test(ahead) || words.titleOfOurs.test(ahead);
  const pupil =
    spokenTo ||
    ours ||
    signs.isPlainlyPerson(sight, known) ||
    scene.tokens.some(({ word }) => words.pupilWords.has(word));
  const publicly = isPublicTalk(sight) || isAmidPublic(sight);
  if (pupil) return !publicly || spokenTo || ours;
  // A full name of the register: harmless only where something speaks for the other.
  const acts = signs.actsAsPerson(sight, known) && !words.states.has(sight.after?.word ?? '');
  // "read her poem to a full hall": what is done there is what children do, too.
  const worldly = isOfTheWorld(sight) || isAmidPublic(sight) || words.wouldBe.test(behind);
  if (words.wouldBe.test(behind) || /\b(?:like|à la|in the style of|inspired by) $/u.test(ahead)) return null;
  if (acts && isHisOrHer(sight) && !worldly) return false;
  // Books, goals and songs are children's too: many a child bears such a name.
  const name = sight.name.join(' ');
  if (known.lesserKnown.has(name)) return worldly ? null : false;
  if (publicly) return null;
  return acts || known.commonNames.has(name) || isOfClass(sight, known) ? false : null;
}

function isHisOrHer({ behind }: Sight): boolean {
  return /^ \p{L}+ (?:his|her|their)\b/u.test(behind);
}

export function isOfTheWorld({ one, scene }: Sight): boolean {
  return signs.sentenceOf(one, scene).some(({ word }) => words.worldWords.has(word));
}

/** A class is spoken of in the same sentence, and the name is not what it read, watched or dressed up as. */
function isOfClass({ one, scene, ahead }: Sight, { classIds }: Known): boolean {
  if (
    /\b(?:as|by|of|about|like|with|from|in|met|meet|meets|watch\w*|saw|see|read\w*|perform\w*|called) (?:the )?$/u.test(
      ahead,
    )
  )
    return false;
  return signs.sentenceOf(one, scene).some(({ word }) => classIds.has(word));
}

/** Beside others whom everybody knows: "Marie Curie and Ada Lovelace". */
function isAmidPublic({ one, scene }: Sight): boolean {
  let from = one.from;
  while (from > 0 && !/[.!\n]/u.test(scene.tokens[from]?.before ?? '')) from -= 1;
  let to = one.to;
  while (to < scene.tokens.length && !/[.!\n]/u.test(scene.tokens[to]?.before ?? '.')) to += 1;
  return scene.publicCover.slice(from, to).some((cover) => {
    if (!cover || cover[1] - cover[0] < 2) return false;
    return cover[1] <= one.from || cover[0] >= one.to;
  });
}

export function isPublicTalk({ one, scene }: Sight): boolean {
  return signs.sentenceOf(one, scene).some(({ word }) => words.publicWords.has(word));
}
