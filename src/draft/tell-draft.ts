/** Says in plain words what was found in a draft. Without colours, for any terminal. */
import { evidenceOf } from '../evaluate.ts';
import type { Judged } from '../judged.ts';
import type { Problem, Rule } from '../rule.ts';
import { countCharacters, mostCharacters } from './count-characters.ts';
import type { GivenPicture } from './read-draft.ts';
import type { SeenPicture } from './see-pictures.ts';

export type Telling = {
  judged: Judged;
  rules: readonly Rule[];
  pictures: readonly GivenPicture[];
  seen: readonly SeenPicture[];
  /** The school's account. */
  handle: string;
  /** Of the terminal; null where the answer goes elsewhere: then nothing of the post is quoted. */
  columns: number | null;
};

/** What a writer has to do about a problem. */
type Todo = 'take out' | 'check' | 'do better';

type Found = { todo: Todo; problem: Problem; rule: Rule };

/** Wider lines are hard to read; narrower ones break every word. */
const widest = 90;
const narrowest = 40;

export function tellDraft(telling: Telling): string {
  const found = foundIn(telling);
  const lines = [verdictLine(telling.judged, found)];
  const groups = Map.groupBy(found, ({ rule, todo }) => `${rule.id} ${todo}`);
  for (const group of groups.values()) lines.push('', ...tellGroup(group, telling));
  const closing = closingOf(found, telling);
  if (closing.length > 0) lines.push('', ...closing);
  const remarks = remarksOn(telling);
  if (remarks.length > 0) lines.push('', ...remarks.map((remark) => `Note: ${remark}`));
  const width = Math.max(narrowest, Math.min(widest, telling.columns ?? widest));
  return lines.flatMap((line) => wrap(line, width)).join('\n');
}

/** Safeguarding first, as the rules stand. */
function foundIn({ judged, rules }: Telling): Found[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found = judged.findings.flatMap(({ rule: id, problems }) => {
    const rule = byId.get(id) as Rule;
    return problems.map((problem): Found => {
      const todo = rule.severity === 'note' ? 'do better' : problem.outcome === 'fail' ? 'take out' : 'check';
      return { todo, problem, rule };
    });
  });
  return found.toSorted((a, b) => Number(a.todo === 'do better') - Number(b.todo === 'do better'));
}

function verdictLine({ verdict }: Judged, found: readonly Found[]): string {
  const counts = (['take out', 'check', 'do better'] as const).flatMap((todo) => {
    const count = found.filter((one) => one.todo === todo).length;
    return count > 0 ? [`${count} ${todo}`] : [];
  });
  // "2 things to take out, 1 to check".
  const told = counts.map((one, index) =>
    one.replace(/^(\d+)/u, (count) => `${count}${index > 0 ? '' : count === '1' ? ' thing' : ' things'} to`),
  );
  if (verdict === 'publish') return told.length > 0 ? `This can be sent; ${told.join(', ')}.` : 'This can be sent.';
  const opening = found.some(({ todo }) => todo === 'take out') ? 'Do not send this as it is' : 'Do not send this yet';
  return told.length > 0 ? `${opening}: ${told.join(', ')}.` : `${opening}.`;
}

/** The problems of one rule that ask for the same: its title, each place with its message, and the remedy. */
function tellGroup(group: readonly Found[], telling: Telling): string[] {
  const [{ rule, todo }] = group as [Found];
  const beyond = rule.beyond === true ? ' (good practice beyond the policy)' : '';
  const lines = [`${todo.toUpperCase()}: ${rule.title}${beyond}`];
  for (const [index, { problem }] of group.entries()) {
    const { message } = problem;
    const quoted = quotedAt(problem, telling);
    if (quoted === null) lines.push(`  ${placeAlone(problem)}${message}`);
    else lines.push(`  ${quoted}`);
    // Said once, where the next problem says the same.
    if (quoted !== null && group[index + 1]?.problem.message !== message) lines.push(`  ${message}`);
  }
  const isUnlooked = group.some(({ problem }) => problem.unlooked === true);
  const never = group.filter(({ problem }) => problem.never === true);
  if (isUnlooked) lines.push(`  How: ${sayWho}`);
  else if (never.length < group.length && telling.columns !== null) lines.push(`  How: ${rule.fix}`);
  if (never.some(isPicture)) lines.push(`  How: ${askWho}`);
  if (never.some((one) => !isPicture(one))) lines.push(`  How: ${takeAllOut}`);
  return lines;
}

/** Whether it is a picture as such, not words in it or on it. */
function isPicture({ problem: { where } }: Found): boolean {
  return where === 'media';
}

const sayWho =
  'behind its --picture, say who is in it: --pupils "P012;-P013" for the ids of the register, P012 being shown and P013 asked about and not shown; --pupils "" for people of whom nobody can be recognised; --pupils no for no people.';

/** Ids of children who must not appear stand on the report's page alone. */
const askWho =
  'ask the leadership or the office which ids have to be asked about. Look for each of these children in the picture, and add the ids to --pupils, with a hyphen before each who is not there. A picture in which such a child is stays out.';

const takeAllOut = 'take the name out in every form; a forename alone is too much here.';

/** What was found exactly as it was written, and where; null where nothing stands there, or nothing is to be quoted. */
function quotedAt(problem: Problem, { judged, columns }: Telling): string | null {
  const evidence = columns === null ? null : evidenceOf(judged.seen, problem);
  return evidence === null ? null : `"${evidence}" (${placeOf(problem)})`;
}

/** Where a problem lies, before its message; nothing where it lies in the text, which is plain. */
function placeAlone(problem: Problem): string {
  const place = placeOf(problem);
  const isPlain = problem.picture === undefined && problem.where !== 'quoted';
  return isPlain ? '' : `${place.charAt(0).toUpperCase()}${place.slice(1)}: `;
}

function placeOf({ where, picture }: Problem): string {
  if (where === 'media') return `picture ${picture}`;
  if (where === 'alt') return `in the description of picture ${picture}`;
  if (where === 'ocr') return `as a machine reads it in picture ${picture}`;
  if (where === 'quoted') return 'in the quoted post';
  return where === 'hashtag' ? 'in a hashtag' : where === 'url' ? 'in a link' : 'in the text';
}

function closingOf(found: readonly Found[], { judged, columns }: Telling): string[] {
  const lines: string[] = [];
  // It is held for something that lies outside it, which no finding tells.
  if (judged.verdict !== 'publish' && found.every(({ todo }) => todo === 'do better') && judged.note) {
    lines.push(judged.note);
  }
  const isAsked = found.some(({ todo, problem }) => todo === 'check' && problem.unlooked !== true);
  if (found.some(({ problem }) => problem.never === true)) {
    lines.push(
      'What concerns a child who must not appear nobody can clear. Send it only when this check no longer tells of it.',
    );
  } else if (isAsked && found.every(({ todo }) => todo !== 'take out')) {
    lines.push(
      'If you have checked and all is well, it may be sent. The archive asks the same once it is there, and a line in decisions.csv answers.',
    );
  }
  const hides = columns === null && found.some(({ problem }) => evidenceOf(judged.seen, problem) !== null);
  if (hides) lines.push('What was found is quoted on a terminal only.');
  return lines;
}

/** What is worth knowing and is no finding. */
function remarksOn({ judged, pictures, seen, columns, handle }: Telling): string[] {
  const remarks: string[] = [];
  const { reply_to, quoted } = judged.seen;
  if ([reply_to, quoted?.author].some((other) => other?.toLowerCase() === handle.toLowerCase())) {
    remarks.push(
      'This checks the one post alone. The other of the school’s own is seen with it: see that neither names a pupil whom the other may picture.',
    );
  }
  const length = countCharacters(judged.post.text);
  if (length > mostCharacters) {
    remarks.push(
      `The text is ${length} characters long as the platform counts them; without a subscription it takes ${mostCharacters}.`,
    );
  }
  for (const [index, { media, machine }] of seen.entries()) {
    const number = index + 1;
    const { pupils = null, watched = false } = pictures[index] ?? {};
    if (pupils === null) remarks.push(seenWords(number, machine, columns !== null));
    else if (pupils === 'no' && machine?.people.seen) {
      remarks.push(`You say that picture ${number} shows no people, but a machine saw some. Look once more.`);
    }
    if (media.kind !== 'photo' && pupils !== 'no' && !watched) {
      remarks.push(
        `Picture ${number} moves. Watch it to its end, with sound, for faces and for names that are called; then add --watched.`,
      );
    }
    if (media.had.includes('gps')) {
      remarks.push(
        `The file of picture ${number} carries the place where it was taken. The platform takes that out, but whoever else is given the file can read it.`,
      );
    }
  }
  return remarks;
}

function seenWords(number: number, machine: SeenPicture['machine'], quotes: boolean): string {
  if (machine === null) return `No machine could look at picture ${number}: only you can say what it shows.`;
  const text = machine.text.map((line) => line.text).join(' / ');
  const people = machine.people.seen ? 'people' : 'nobody';
  if (text === '') return `In picture ${number} a machine saw ${people} and no text.`;
  return `In picture ${number} a machine saw ${people} and text${quotes ? `: "${text}"` : ''}.`;
}

/** Lines no longer than that, each with the indent of the first; what was broken is broken there again. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */u.exec(text)?.[0] ?? '';
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = indent;
    for (const word of part.trim().split(' ')) {
      if (line.length > indent.length && line.length + 1 + word.length > width) {
        lines.push(line);
        line = indent;
      }
      line += line.length > indent.length ? ` ${word}` : word;
    }
    return [...lines, line];
  });
}
