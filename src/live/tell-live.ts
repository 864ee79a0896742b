/** What a check of the live site says, and how it ends. Counts by kind; addresses hold ids, so they go to a person's own terminal only. */
import { Fault, Unsafe } from '../fault.ts';
import { shortDay } from '../report/dates.ts';
import type { Found, LiveFindings } from './check-live.ts';
import type { AddressKind, CameDown, LiveState } from './live-state.ts';

/** So many addresses are told on a terminal. */
const mostTold = 20;

/** `state`: before the check. @throws Unsafe, Fault */
export function tellLive(state: LiveState, findings: LiveFindings, { isPrivate }: { isPrivate: boolean }): string {
  if (findings.fault !== null) throw new Fault(faultText(findings.fault));
  const { found, pictures, made } = findings;
  const lines = state.cameDown.filter(({ path }) => found.has(path));
  const those = (...kinds: readonly Found[]) => lines.filter(({ path }) => kinds.includes(found.get(path) as Found));
  const seen = those('public', 'cached');
  const undeployed = undeployedText(state, findings);
  if (seen.length > 0) {
    const cached = those('cached').length;
    throw new Unsafe(
      [
        `Still public on the live site although it came down here: ${counted(seen)}.`,
        cached > 0 &&
          `${cached === seen.length ? 'It has' : `${cached} of them have`} gone from the host itself, but a cache before it still answers: purge the cache there.`,
        undeployed ?? (cached < seen.length && 'Deploy with deletion, so that what is gone here is deleted there.'),
        'Then check again. The private report lists what it is, once "npm run report" has run.',
        ...(isPrivate ? told(seen) : []),
      ]
        .filter((line) => line !== false)
        .join('\n'),
    );
  }
  const open = lines.filter(({ down }) => down === null);
  if (undeployed !== null) {
    if (open.length === 0) throw new Fault(undeployed);
    throw new Unsafe(
      `${undeployed}\nUntil then nobody can say that what came down is down: its lists and search may still show it (${counted(open)}).`,
    );
  }
  const unknown = those('unknown', 'shut');
  if (unknown.length > 0) {
    throw new Fault(
      [
        `The live site did not say whether these are gone: ${counted(unknown)}. It must answer 404 for them. If it was busy, check again later; else look at what it answers.`,
        ...(isPrivate ? told(unknown) : []),
      ].join('\n'),
    );
  }
  if (pictures.lasting > 0) {
    throw new Fault(
      `All that came down is down. But the host lets caches keep pictures for more than a month, or calls them immutable (${pictures.lasting} of ${pictures.asked} looked at): what is taken down would stay with whoever saw it. Have it send "Cache-Control: public, max-age=3600, must-revalidate" for media/. docs/hosts.md says how.`,
    );
  }
  const day = made?.checked == null ? '' : ` of ${shortDay(made.checked)}`;
  const down =
    lines.length === 0 ? 'Nothing has come down since the last check' : `All that came down is down: ${counted(lines)}`;
  return `The live site is the one that was built last${day}. ${down}.${open.length > 0 ? ' Run "npm run report": the report says so then.' : ''}`;
}

function undeployedText({ built }: LiveState, { isBuilt, isWhole, pictures, made }: LiveFindings): string | null {
  if (built === null)
    return 'No site was built from these records yet, as far as they know. Run "npm run build", deploy, then check again.';
  if (!isBuilt && made?.content === built.content && pictures.missing > 0)
    return `The site that was built on ${shortDay(built.checked)} is on the web in part only: pictures of it are missing there (${pictures.missing} of ${pictures.asked} looked at). Deploy it again.`;
  if (!isBuilt)
    return `The site that was built on ${shortDay(built.checked)} has not been deployed yet. Deploy it, then check again.`;
  if (!isWhole)
    return 'The home page of the live site is not of the same day as its archive.json: it was deployed in part only, or a cache still holds the older page. Deploy it again, purge the cache, then check again.';
  return null;
}

const words: Readonly<Record<AddressKind, readonly [string, string]>> = {
  page: ['page', 'pages'],
  picture: ['picture or video', 'pictures and videos'],
  other: ['file of search or feeds', 'files of search or feeds'],
};

/** `3 pages, 1 picture or video`: pictures count once a size. */
export function counted(lines: readonly Pick<CameDown, 'kind'>[]): string {
  return (['page', 'picture', 'other'] as const)
    .map((kind) => [kind, lines.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${words[kind][count === 1 ? 0 : 1]}`)
    .join(', ');
}

function told(lines: readonly CameDown[]): string[] {
  const shown = lines.slice(0, mostTold).map(({ path }) => `  ${path}`);
  return lines.length > mostTold ? [...shown, `  and ${lines.length - mostTold} more`] : shown;
}

const addressWords: Readonly<Record<AddressKind, string>> = { page: 'a page', picture: 'a picture', other: 'a file' };

function faultText(fault: NonNullable<LiveFindings['fault']>): string {
  switch (fault.kind) {
    case 'unreachable':
      return `The live site could not be asked: ${fault.why}. Nothing is known of what came down. Check the address, and try again later.`;
    case 'login':
      return 'The live site asks for a password. Put it into the environment as LIVE_LOGIN=user:password, and check again.';
    case 'away':
      return 'The live site sends its readers on to another address. Give the one that a browser shows in the end; where that asks people to log in with a form, give an address that takes a user and a password (LIVE_LOGIN=user:password).';
    case 'no-home':
      return 'There is no page at that address, so its answers prove nothing. Give the address of the home page of the archive; if it is the right one, deploy the site.';
    case 'no-archive':
      return 'What is at that address is no archive of this kind, or not the one for this path (school.yaml, site.base): it has no archive.json that says so. Check the address, and deploy the whole of the site.';
    case 'sample':
      return 'The live site is the invented sample. Deploy the site that was built from the records.';
    case 'soft':
      return `The live site answers ${fault.status} for ${addressWords[fault.address]} that never was, so it can prove of nothing that it is gone. Have the host answer 404 for what is not there, with 404.html as the page: no rule that shows the home page instead ("single-page application", "rewrite all to index.html"), and none that sends readers there. docs/hosts.md says how.`;
    default:
      return `The live site answers ${fault.status} for ${addressWords[fault.address]} that never was, so nobody can tell what is gone from what is locked. In object storage let the public also list the bucket, or set 404.html as its error document with the status 404.`;
  }
}
