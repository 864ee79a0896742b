/** The built site in a real browser, below a base path and with the content security policy as a header. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

/** One page of each kind. */
const kinds = {
  home: '',
  'a post': 'posts/1900000000000000014/',
  'a thread': 'posts/1900000000000000002/',
  'a quote of an own post': 'posts/1900000000000000010/',
  'a quote of somebody else': 'posts/1900000000000000011/',
  'a retweet': 'posts/1900000000000000012/',
  'a video': 'posts/1900000000000000015/',
  'a post with parts left out': 'posts/a1b2c3d4e5f60718/',
  'pictures without words': 'posts/1900000000000000018/',
  'a year': '2026/',
  'a month': '2026/03/',
  classes: 'classes/',
  'a class': 'classes/3h/',
  hashtags: 'hashtags/',
  'a hashtag': 'hashtags/caf%C3%A9/',
  pictures: 'pictures/',
  search: 'search/?q=river',
  policy: 'policy/',
  'a rule': 'policy/name-with-picture/',
  'a duty': 'policy/check-followers/',
  compliance: 'compliance/',
  about: 'about/',
  'an address that leads nowhere': 'posts/1/',
} as const;

let site: BuiltSite;
let browser: Browser;
/** What went wrong in the browser while any test ran. */
const complaints: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite({ base: '/school/posts/' }), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page that notes every complaint of the browser and every request that leaves the site. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  const { origin } = new URL(site.address);
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // That a page is not there is what one test asks for.
    if (message.text().includes('404') && page.url().endsWith('/posts/1/')) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`${page.url()} asks for ${request.url()}`);
  });
  await page.goto(site.address + path);
  return page;
}

const found = (page: Page) => page.getByRole('status');

describe('for everyone', () => {
  const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
    await page.evaluate(await source);
    const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }

  test.for(Object.entries(kinds))('axe finds nothing on %s, in light and in dark', async ([name, path]) => {
    const page = await open(path, { colorScheme: 'light', viewport: { width: 390, height: 844 } });
    if (name === 'search') await found(page).getByText('found').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  test('a small phone with letters half as big again does not scroll sideways', async () => {
    const page = await open('2026/03/', { viewport: { width: 320, height: 640 } });
    await page.evaluate('document.documentElement.style.fontSize = "150%"');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  test('the first press of Tab offers to skip to the content', async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.close();
  });
});

describe('posts', () => {
  test('a thread reads as a thread, wherever one enters it', async () => {
    const page = await open('posts/1900000000000000002/');
    const parts = page.getByRole('listitem').filter({ has: page.getByRole('article') });
    expect(await parts.count()).toBe(3);
    expect(await parts.nth(0).textContent()).toContain('mulberry tree');
    expect(await parts.nth(1).getAttribute('aria-current')).toBe('true');
    await page.close();
  });

  test('a month marks the posts of a thread', async () => {
    const page = await open('2026/03/');
    expect(await page.getByRole('link', { name: 'Thread: 2 of 3' }).getAttribute('href')).toBe(
      '/school/posts/posts/1900000000000000002/',
    );
    await page.close();
  });

  test('a quote shows the own post that it quotes, and leads to it', async () => {
    const page = await open('posts/1900000000000000010/');
    expect(await page.locator('blockquote').textContent()).toContain('our visit to Hogarth’s House');
    await page.getByRole('link', { name: 'The post that is quoted' }).click();
    expect(page.url()).toContain('/posts/1900000000000000001/');
    await page.close();
  });

  test('a retweet names whom it shares from, and a reply whom it answers', async () => {
    const page = await open('posts/1900000000000000012/');
    expect(await page.getByRole('article').textContent()).toContain('Shared from @LBofHounslow');
    await page.goto(`${site.address}posts/1900000000000000013/`);
    expect(await page.getByRole('article').textContent()).toContain('In answer to @BBCTeach');
    await page.close();
  });

  test('a video has controls and loads nothing before it is played', async () => {
    const asked: string[] = [];
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}posts/1900000000000000015/`, { waitUntil: 'networkidle' });
    const video = page.locator('video');
    expect(await video.getAttribute('controls')).not.toBeNull();
    expect(await video.getAttribute('aria-label')).toBe('A water wheel made of spoons turns in a stream.');
    expect(asked.filter((url) => url.endsWith('.mp4'))).toEqual([]);
    await page.close();
  });

  test('what is left out is said, and points at nothing', async () => {
    const page = await open('posts/a1b2c3d4e5f60718/');
    expect(await page.getByRole('article').textContent()).toContain('Part of this post is left out.');
    expect(await page.locator('a[href*="twitter.com"]').count()).toBe(0);
    await page.goto(`${site.address}posts/1900000000000000017/`);
    expect(await page.getByRole('article').textContent()).toContain('Pictures are not shown here.');
    await page.close();
  });

  test('a letter that asks for a removal carries the number of the post', async () => {
    const page = await open('posts/1900000000000000014/');
    const letter = await page.getByRole('link', { name: 'Ask for this post to be removed' }).getAttribute('href');
    expect(decodeURIComponent(letter ?? '')).toContain('please remove post 1900000000000000014');
    await page.close();
  });
});

describe('search', () => {
  test('it finds words, and the answer can be shared by its address', async () => {
    const page = await open('search/');
    await page.getByLabel('Words').fill('longship');
    await found(page).getByText('posts found').waitFor();
    expect(await page.getByRole('list', { name: 'Posts found' }).getByRole('listitem').first().textContent()).toContain(
      'The longship is finished.',
    );
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('q')).toBe('longship');
    const words = await found(page).textContent();
    await page.reload();
    await found(page).getByText('posts found').waitFor();
    expect(await found(page).textContent()).toBe(words);
    await page.close();
  });

  test('filters by year, class, hashtag and pictures agree with the posts', async () => {
    const { posts } = site.archive;
    const cases = [
      ['year=2025', posts.filter((post) => post.day.startsWith('2025'))],
      ['class=3+Hogarth', posts.filter((post) => post.classes.includes('3H'))],
      ['hashtag=science', posts.filter((post) => post.hashtags.includes('science'))],
      ['pictures=yes', posts.filter((post) => post.pictures.length > 0)],
      [
        'hashtag=science&pictures=yes&year=2026',
        posts.filter(
          (post) => post.day.startsWith('2026') && post.hashtags.includes('science') && post.pictures.length > 0,
        ),
      ],
    ] as const;
    const page = await open('search/');
    for (const [query, expected] of cases) {
      await page.goto(`${site.address}search/?${query}`);
      await found(page).getByText('found').waitFor();
      expect([query, await found(page).textContent()]).toEqual([
        query,
        expected.length === 1 ? '1 post found.' : `${expected.length} posts found.`,
      ]);
    }
    await page.close();
  });

  test('without words the newest come first', async () => {
    const page = await open('search/?class=3+Hogarth');
    await found(page).getByText('found').waitFor();
    const newest = site.archive.posts.find((post) => post.classes.includes('3H'));
    expect(await page.getByRole('list', { name: 'Posts found' }).getByRole('link').first().getAttribute('href')).toBe(
      `/school/posts/posts/${newest?.address}/`,
    );
    await page.close();
  });

  test('with the keyboard alone: type, choose, go on reading, open', async () => {
    const page = await open('search/');
    await page.getByLabel('Words').focus();
    await page.keyboard.type('Chiswick');
    await page.keyboard.press('Enter');
    await found(page).getByText('posts found').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('year');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/year=2026/u);
    const { posts } = site.archive;
    const expected = posts.filter((post) => post.day.startsWith('2026') && post.hashtags.includes('chiswick'));
    await found(page).getByText(`${expected.length} posts found.`).waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    await more.waitFor();
    await more.focus();
    await page.keyboard.press('Enter');
    const results = page.getByRole('list', { name: 'Posts found' }).getByRole('listitem');
    await results.nth(12).waitFor();
    const focused = await page.evaluate('document.activeElement.getAttribute("href")');
    expect(focused).toBe(await results.nth(12).getByRole('link').getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === focused);
    await page.close();
  });

  test('nothing found is said', async () => {
    const page = await open('search/?q=xylophonist');
    await found(page).getByText('No post found').waitFor();
    expect(await page.getByRole('list', { name: 'Posts found' }).getByRole('listitem').count()).toBe(0);
    await page.close();
  });

  test('a name finds nothing, not even posts with the letters that it begins with', async () => {
    const page = await open('search/?q=Agnes');
    await found(page).getByText('No post found').waitFor();
    await page.getByLabel('Words').fill('oranges Agnes');
    await page.waitForURL(/q=oranges\+Agnes/u);
    await found(page).getByText('No post found').waitFor();
    expect(await page.locator('main').textContent()).toContain('Children’s names are left out of the search');
    await page.close();
  });

  test('a result shows its words as the page has them, with what was found marked', async () => {
    const page = await open('search/?q=quarters');
    await found(page).getByText('posts found').waitFor();
    const first = page.getByRole('list', { name: 'Posts found' }).getByRole('listitem').first();
    expect(await first.locator('.words').textContent()).toContain('Fractions with oranges today: quarters first,');
    expect(await first.locator('mark').allTextContents()).toEqual(['quarters']);
    await page.close();
  });

  test('from the home page', async () => {
    const page = await open('');
    await page.getByLabel('Find a post').fill('oranges');
    await page.getByRole('button', { name: 'Search' }).click();
    await found(page).getByText('posts found').waitFor();
    await page.close();
  });
});

describe('without JavaScript', () => {
  test('one can go from home to a year, a month, a post and its class', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2026' }).click();
    await page.getByRole('link', { name: 'March' }).click();
    await page.getByRole('link', { name: /^14:01/u }).click();
    expect(await page.getByRole('article').nth(1).textContent()).toContain('the engravings');
    await page.getByRole('link', { name: '3 Hogarth' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('3 Hogarth');
    await page.close();
  });

  test('search says where else to look, and shows no form that does nothing', async () => {
    const page = await open('search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('Search needs JavaScript');
    expect(await page.locator('#search').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: 'by class' }).click();
    expect(await page.locator('h1').textContent()).toBe('Classes');
    await page.close();
  });
});

describe('at the root of a host, for a school that gives no address', () => {
  let plain: BuiltSite;

  beforeAll(async () => {
    plain = await buildSite({ base: '/', email: null, pending: false, sample: false, plain: 6 });
  });

  afterAll(() => plain?.close());

  test('search finds, and its results lead to posts', async () => {
    const page = await browser.newPage();
    await page.goto(`${plain.address}search/?q=mulberry`);
    await found(page).getByText('1 post found.').waitFor();
    await page.getByRole('list', { name: 'Posts found' }).getByRole('link').click();
    await page.waitForURL(`${plain.address}posts/1900000000000000001/`);
    await page.close();
  });

  test('a post says which number to give to the Headteacher, and nothing calls itself a sample', async () => {
    const page = await browser.newPage();
    await page.goto(`${plain.address}posts/1900000000000000014/`);
    const words = (await page.locator('body').textContent()) ?? '';
    expect(words).toContain('tell the Headteacher its number, 1900000000000000014');
    expect(words).not.toContain('sample');
    await page.goto(plain.address);
    expect(await page.locator('.checked').textContent()).toBe('Checked to 10 March 2026.');
    await page.close();
  });
});

describe('while all of that went on', () => {
  test('the browser had nothing to complain of, and asked nobody else for anything', () => {
    expect(complaints).toEqual([]);
  });
});
