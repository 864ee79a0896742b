/** When a live site was checked too long ago, and how it stands with a post there. */
import { describe, expect, test } from 'vitest';
import { liveAlarm } from '../../src/live/live-alarm.ts';
import { type CameDown, type LiveState, nothingRemembered, type SiteAddress } from '../../src/live/live-state.ts';
import { standingOf } from '../../src/live/standing.ts';

const school = (url: string | null) => ({ review_cycle_days: 14, site: { url, base: '/twitter/', index: false } });
const ours = school('https://www.hogarth-school.co.uk');
const built = { base: '/', checked: '2026-04-20', content: 'a'.repeat(64) };
const address: SiteAddress = { path: '/posts/1/', kind: 'page', post: '1', source: null };
const print: SiteAddress = { path: '/media/a.webp', kind: 'picture', post: '1', source: 'f.jpg' };
const cameDown = (one: SiteAddress, more: Partial<CameDown> = {}): CameDown => ({
  ...one,
  on: '2026-04-20',
  down: null,
  public: null,
  ...more,
});
const state = (more: Partial<LiveState>): LiveState => ({ ...nothingRemembered, since: '2026-04-01', built, ...more });

describe('a live site that was checked', () => {
  const checked = (on: string, says = on) => state({ check: { on, url: 'https://a.school/', checked: says } });
  test('is no alarm for as many days as the review cycle has', () => {
    expect(liveAlarm(checked('2026-04-06'), ours, '2026-04-20')).toBeNull();
    expect(liveAlarm(checked('2026-04-06'), ours, '2026-04-21')).toEqual({
      outcome: 'fail',
      message:
        'The live site was last checked on 6 April 2026, longer ago than 14 days. Deploy, then run npm run verify -- --live https://a.school/.',
    });
  });
  test('is one where it showed too old a day itself', () => {
    expect(liveAlarm(checked('2026-04-20', '2026-04-05'), ours, '2026-04-20')?.message).toContain(
      'says that its posts were last checked on 5 April 2026',
    );
  });
});

describe('a live site that nobody has ever checked', () => {
  test.each([
    ['has an address of the school’s own, and was built a cycle ago', state({}), ours, true],
    ['had something taken from it', state({ cameDown: [cameDown(address)] }), school(null), true],
    ['was built a few days ago', state({ since: '2026-04-15' }), ours, false],
    ['has no address yet', state({}), school(null), false],
    ['has the address of an example', state({}), school('https://www.school.example'), false],
    ['was never built', nothingRemembered, ours, false],
  ])('and that %s', (_, given, of, asks) => {
    expect(liveAlarm(given, of, '2026-04-20')?.outcome).toBe(asks ? 'review' : undefined);
  });
});

describe('a post on the live site', () => {
  const stands = (given: Partial<LiveState>, isShown = false, shown: string[] = []) =>
    standingOf(state(given), { id: '1', files: ['f.jpg'], isShown }, new Set(shown));

  test('of which nothing ever came down has no standing there', () => {
    expect(stands({})).toBeNull();
    expect(stands({ addresses: [address, print] }, true, ['f.jpg'])).toBeNull();
  });
  test('comes down with the site that is still to be built', () => {
    expect(stands({ addresses: [address] })?.state).toBe('unchecked');
    expect(stands({ addresses: [address, print] }, true)?.state).toBe('unchecked');
  });
  test('is down once all of it was seen to be, since the last of these days', () => {
    const lines = [cameDown(address, { down: '2026-04-21' }), cameDown(print, { down: '2026-04-22' })];
    expect(stands({ cameDown: lines })).toEqual({ state: 'down', on: '2026-04-22' });
    expect(stands({ cameDown: [...lines.slice(1), cameDown(address)] })?.state).toBe('unchecked');
  });
  test('is still public where any of it is, a picture that it shares with another post too', () => {
    const shared = cameDown({ ...print, post: '2' }, { public: '2026-04-23' });
    expect(stands({ cameDown: [cameDown(address, { down: '2026-04-21' }), shared] })).toEqual({
      state: 'public',
      on: '2026-04-23',
    });
  });
  test('is not called down while a picture is open of which nobody knows whose it is', () => {
    const unknown = cameDown({ ...print, path: '/media/b.webp', post: null, source: null });
    expect(stands({ cameDown: [cameDown(address, { down: '2026-04-21' }), unknown] })?.state).toBe('unchecked');
  });
});
