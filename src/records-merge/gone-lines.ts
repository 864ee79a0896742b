/** What either side says must not be shown any more: erased for good, or gone from the platform. */
import { linesOf, type Sides } from './merge-lines.ts';
import type { Gone } from './merge-post-lines.ts';
import { mergeSequences } from './merge-sequences.ts';

type ErasedLine = { kind?: unknown; id?: unknown; source?: unknown };
type RemovedLine = { id?: unknown; on?: unknown; reason?: unknown };

/** Lines of removals, of which the last of a post counts: of one day that it came back stands first, so that in doubt it is gone. */
export function mergeRemovals({ base, ours, theirs }: Sides): string {
  const merged = mergeSequences(
    { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) },
    {
      keyOf: (line) => line,
      joinAdded: (one, other) =>
        one.length === 0 || other.length === 0 ? [...one, ...other] : [...one, ...other].sort(byDay),
    },
  );
  return merged.map((line) => `${line}\n`).join('');
}

function byDay(one: string, other: string): number {
  const key = (line: string) => {
    const { on, reason } = parsed<RemovedLine>(line);
    return `${on} ${reason === 'back' ? 0 : 1} ${line}`;
  };
  return key(one) < key(other) ? -1 : 1;
}

export function readGone(erased: readonly string[], removals: string): Gone {
  const lines = erased.flatMap(linesOf).map((line) => parsed<ErasedLine>(line));
  const last = new Map(
    linesOf(removals).map((line) => [parsed<RemovedLine>(line).id, parsed<RemovedLine>(line).reason]),
  );
  return {
    erased: new Set(lines.flatMap(({ kind, id }) => (kind === 'post' && typeof id === 'string' ? id : []))),
    sources: new Set(lines.flatMap(({ source }) => (typeof source === 'string' ? source : []))),
    removed: new Set([...last].flatMap(([id, reason]) => (typeof id === 'string' && reason !== 'back' ? id : []))),
  };
}

/** A damaged line says nothing here; the next command that reads the file stops at it. */
function parsed<Line>(line: string): Partial<Line> {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return {};
  }
}
