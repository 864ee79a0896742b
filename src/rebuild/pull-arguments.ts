/** What `npm run pull` is given: an archive, or what rebuild.yaml lets it spend. */
import type { Settings } from './read-settings.ts';

export function pullArguments(archive: string | null, pull: Settings['pull'] = {}): string[] {
  if (archive !== null) return ['--archive', archive];
  const limits = { '--max-posts': pull.max_posts, '--max-cost': pull.max_cost, '--max-wait': pull.max_wait };
  return Object.entries(limits).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
}
