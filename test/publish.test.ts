/** The one door: what passes, and what does not. */
import { describe, expect, test } from 'vitest';
import { parsePublicArchive } from '../src/public-post.ts';
import { decision, look, picture, post, publishAll, type Situation } from './invented-school.ts';

const show = { faces: 'show' } as const;
const only = async (situation: Situation) => (await publishAll(situation)).archive.posts[0];

describe('a post that passes every rule', () => {
  test('is shown whole, with its place on the platform', async () => {
    const whole = post('11', 'A longship at last.', { media: [picture()] });
    expect(
      await only({ posts: [whole], looks: [look('11', 'no', '', { description: 'A ship of card' })] }),
    ).toMatchObject({
      address: '11',
      day: '2026-03-02',
      time: '12:00',
      leftOut: 'nothing',
      link: 'https://twitter.com/hogarth_the/status/11',
      pictures: [{ alt: 'A ship of card', people: false, width: 1200 }],
      hashtags: ['chiswick', 'w4', 'lbofhounslow'],
    });
  });
  test('is given in the time of London', async () => {
    expect(await only({ posts: [post('11', 'Late.', { at: '2026-06-30T23:30:00.000Z' })] })).toMatchObject({
      day: '2026-07-01',
      time: '00:30',
    });
  });
  test('is not to be filtered by a hashtag with a name in it, which its page shows all the same', async () => {
    const found = await only({ posts: [post('11', 'What a swim! #GoOttoline')] });
    expect(found?.hashtags).toContain('goottoline');
    expect(found?.searchTags).not.toContain('goottoline');
    expect(found?.search).not.toMatch(/ottoline/iu);
  });
  test('is found by its words without the names of pupils', async () => {
    const found = await only({ posts: [post('11', 'Well done to Ottoline, who read to us.')] });
    expect(found?.search).toMatch(/^Well done to who read to us #Chiswick/u);
    expect(JSON.stringify(found?.text)).toContain('Ottoline');
  });
});

describe('a post that waits or is withheld', () => {
  test('leaves no trace, neither itself nor in threads, quotes and links', async () => {
    const held = post('12', 'Well done to Ottoline Brackenbury.');
    const { archive, addresses } = await publishAll({
      posts: [
        post('11', 'First.'),
        held,
        post('13', 'And more.', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '12' }),
        post('14', 'As we said.', { kind: 'quote', quoted: { author: '@hogarth_the', id: '12', text: null } }),
        post('15', 'See https://twitter.com/hogarth_the/status/12 again.'),
      ],
      decisions: [decision('13', 'publish'), decision('14', 'publish')],
    });
    expect([...addresses.keys()].sort()).toEqual(['11', '13', '14', '15']);
    const text = JSON.stringify(archive);
    expect(text).not.toContain('Brackenbury');
    expect(text).not.toMatch(/\b12\b(?!:)/u);
    expect(archive.posts.every((one) => one.thread.length === 0 && one.quoted === null)).toBe(true);
  });
});

describe('the older id of an edited post', () => {
  const [older, newer] = ['1433715135083446273', '1433715135083446274'];
  const edited = (text: string) =>
    post(newer, text, { versions: [{ id: older, at: '2026-03-02T11:59:00.000Z', text: 'Swum.' }] });
  const linking = [
    post('1433715135083446280', `So proud https://twitter.com/i/web/status/${older} of this`),
    post('1433715135083446281', `And https://twitter.com/hogarth_old/status/${older} too: ${older}`),
    post('1433715135083446282', 'Again.', {
      kind: 'quote',
      quoted: { author: '@hogarth_old', id: older, text: 'Swum fifty metres' },
    }),
  ];
  const decisions = linking.map(({ id }) => decision(id, 'publish'));
  test('leads nowhere where the post is withheld, and to the platform neither', async () => {
    const held = [...decisions, decision(newer, 'withhold')];
    const { archive } = await publishAll({ posts: [edited('Swum fifty metres.'), ...linking], decisions: held });
    expect(archive.posts).toHaveLength(3);
    expect(JSON.stringify(archive.posts)).not.toMatch(new RegExp(`${older}|${newer}|fifty|hogarth_old`, 'u'));
    expect(archive.posts[0]).toMatchObject({ quoted: null, link: null });
  });
  test('leads to its place here where it is published', async () => {
    const shown = [...decisions, decision(newer, 'publish')];
    const { archive } = await publishAll({ posts: [edited('Swum fifty metres.'), ...linking], decisions: shown });
    const [quoting, second, first] = archive.posts;
    expect(quoting).toMatchObject({ quoted: { address: newer } });
    for (const one of [first, second]) {
      expect(one?.text).toContainEqual({ type: 'post', text: 'an earlier post', address: newer });
    }
    expect(JSON.stringify(archive.posts)).not.toContain(older);
  });
});

describe('a redacted post', () => {
  const situation = {
    posts: [post('12345', 'Well done to Ottoline Brackenbury!', { media: [picture()] })],
    decisions: [decision('12345', 'redact')],
    looks: [look('12345', 'no')],
    gone: ['12345'],
  };
  test('has an address without its id, no link, no time, and says neutrally that a part is left out', async () => {
    const shown = await only(situation);
    expect(shown).toMatchObject({ leftOut: 'parts', link: null, time: null });
    expect(shown?.text.some((piece) => piece.type === 'gap')).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/12345|Brackenbury|Ottoline/u);
  });
});

describe('a picture in which somebody may be recognised', () => {
  const situation = { posts: [post('11', 'Vikings!', { media: [picture()] })], looks: [look('11', 'yes', 'P001')] };
  test('is left out while faces are to be covered, and so is the link to the platform', async () => {
    expect(await only(situation)).toMatchObject({ pictures: [], leftOut: 'pictures', link: null });
  });
  test('is shown where the school says so', async () => {
    expect(await only({ ...situation, pictures: show })).toMatchObject({
      pictures: [{ people: true }],
      leftOut: 'nothing',
    });
  });
  test('is shown where a person saw nobody recognisable', async () => {
    expect(await only({ ...situation, looks: [look('11', 'yes')] })).toMatchObject({ pictures: [{ people: true }] });
  });
});

describe('a picture in which a machine saw people, and nobody has looked', () => {
  const situation = { posts: [post('11', 'Vikings!', { media: [picture()] })], decisions: [decision('11', 'publish')] };
  test('is one of people, so it is not on the page of pictures', async () => {
    expect(await only({ ...situation, pictures: show, machine: [['a', true]] })).toMatchObject({
      pictures: [{ people: true }],
    });
    expect(await only({ ...situation, pictures: show })).toMatchObject({ pictures: [{ people: true }] });
  });
  test('is none of people where the machine saw nobody', async () => {
    expect(await only({ ...situation, pictures: show, machine: [['a', false]] })).toMatchObject({
      pictures: [{ people: false }],
    });
  });
});

describe('a link to the platform', () => {
  const covered = { posts: [], looks: [look('11', 'yes', 'P001')] };
  const first = post('11', 'Vikings with @Ofsted!', { media: [picture()] });
  const second = post('12', 'And more, @Ofsted.', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '11' });
  const links = (one: object | undefined) => JSON.stringify(one).match(/twitter\.com/gu) ?? [];

  test('stands nowhere in a thread of which something is left out', async () => {
    const { archive } = await publishAll({ ...covered, posts: [first, second] });
    expect(archive.posts.map((one) => one.leftOut)).toEqual(['nothing', 'pictures']);
    expect(archive.posts.flatMap(links)).toEqual([]);
  });
  test('nor where a post of the thread is not shown at all', async () => {
    const { archive } = await publishAll({
      posts: [post('11', 'Well done to Ottoline Brackenbury.'), second],
      decisions: [decision('12', 'publish')],
    });
    expect(archive.posts).toHaveLength(1);
    expect(archive.posts.flatMap(links)).toEqual([]);
  });
  test('nor beside a quote, a mention or an address of it in words that stand without their pictures', async () => {
    const quoting = post('13', 'As @Ofsted says, https://x.com/Ofsted https://t.co/abc', {
      media: [picture()],
      kind: 'quote',
      quoted: { author: '@Ofsted', id: '99', text: null },
    });
    const found = await only({ ...covered, posts: [quoting], looks: [look('13', 'yes', 'P001')] });
    expect(found).toMatchObject({ leftOut: 'pictures', quoted: { author: '@Ofsted', link: null } });
    expect(JSON.stringify(found)).not.toMatch(/twitter\.com|x\.com|t\.co/u);
  });
  test('nor where a picture is described in other words there', async () => {
    const alt = 'Ottoline Brackenbury with her ship';
    const shown = await only({
      posts: [post('11', 'A longship at last.', { media: [picture('a', { alt })] })],
      looks: [look('11', 'no', '', { description: 'A ship of card' })],
    });
    expect(shown).toMatchObject({ pictures: [{ alt: 'A ship of card' }], link: null });
  });
  test('nor where an own post is quoted of which something is left out', async () => {
    const quoting = post('13', 'Again.', { kind: 'quote', quoted: { author: '@hogarth_the', id: '11', text: null } });
    const { archive } = await publishAll({
      ...covered,
      posts: [first, quoting],
      decisions: [decision('13', 'publish')],
    });
    expect(archive.posts[0]).toMatchObject({ address: '13', leftOut: 'nothing', link: null });
    expect(archive.posts.flatMap(links)).toEqual([]);
  });
  test('nor in a thread that quotes an own post of which something is left out', async () => {
    const quoting = post('13', 'Again.', { kind: 'quote', quoted: { author: '@hogarth_the', id: '11', text: null } });
    const next = post('14', 'And more.', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '13' });
    const { archive } = await publishAll({ ...covered, posts: [first, quoting, next] });
    expect(archive.posts.map(({ address, link }) => [address, link])).toEqual([
      ['14', null],
      ['13', null],
      ['11', null],
    ]);
  });
});

describe('a retweet of an own post', () => {
  const words = 'Vikings at the gate this morning, and a longship of chairs';
  const own = post('11', words, { media: [picture()] });
  const retweet = (handle: string) =>
    post('12', '', { kind: 'retweet', retweet_of: handle, text: `RT ${handle}: ${words}` });
  test.each(['@hogarth_the', '@hogarth_old'])('of %s has no link to the picture that is left out', async (handle) => {
    const looks = [look('11', 'yes', 'P001')];
    const { archive } = await publishAll({ posts: [own, retweet(handle)], looks });
    expect(archive.posts.map(({ address, link }) => [address, link])).toEqual([
      ['12', null],
      ['11', null],
    ]);
  });
  test('has one where the post is shown whole', async () => {
    const { archive } = await publishAll({ posts: [own, retweet('@hogarth_the')], looks: [look('11', 'no')] });
    expect(archive.posts[0]?.link).toBe('https://twitter.com/hogarth_the/status/12');
  });
});

describe('whom a post answers or repeats', () => {
  const gone = { decisions: [decision('12', 'redact')], gone: ['12'] };
  const handle = '@OttolineBrackenbury';
  test('is not told where a redaction hid it', async () => {
    const reply = post('12', `${handle} thank you for the letter.`, { kind: 'reply', reply_to: handle });
    const found = await only({ ...gone, posts: [reply] });
    expect(found).toMatchObject({ leftOut: 'parts', credit: null });
    const retweet = post('12', '', { kind: 'retweet', retweet_of: handle, text: `RT ${handle}: a lovely day` });
    const other = await only({ ...gone, posts: [retweet] });
    expect(other).toMatchObject({ leftOut: 'parts', credit: null, text: [{ type: 'words', text: 'a lovely day' }] });
    expect(JSON.stringify([found, other])).not.toMatch(/ottoline|brackenbury/iu);
  });
  test('is not told of the school itself, however its handle is written', async () => {
    const reply = post('12', 'And more.', { kind: 'reply', reply_to: '@Hogarth_The' });
    expect(await only({ posts: [reply] })).toMatchObject({ credit: null });
    const renamed = post('13', 'And more.', { kind: 'reply', reply_to: '@hogarth_once', reply_to_post: '12' });
    expect((await publishAll({ posts: [reply, renamed] })).archive.posts[0]).toMatchObject({ credit: null });
  });
});

describe('addresses of tags and classes', () => {
  test('are none that Windows keeps for itself', async () => {
    const found = await only({ posts: [post('11', '#Con #aux #NUL #COM1 #Contour')] });
    expect(found?.hashtags).toEqual(['contour', 'chiswick', 'w4', 'lbofhounslow']);
    expect(found?.text[0]).toEqual({ type: 'words', text: '#Con' });
  });
  test('hold letters of any script; what can stand in none is words', async () => {
    const tags = ['#𝐇𝐨𝐠𝐚𝐫𝐭𝐡', '#スクール', '#Café', `#${'長'.repeat(90)}`, '#\u{1D7D9}', '#ﷺ'];
    const found = await only({ posts: [post('11', tags.join(' '))] });
    expect(found?.hashtags).toEqual(['hogarth', 'スクール', 'café', 'chiswick', 'w4', 'lbofhounslow']);
    expect(found?.text.map((piece) => ('text' in piece ? piece.text : '')).join('')).toContain(tags.join(' '));
  });
});

describe('words without their pictures', () => {
  test('have no link to the platform, and say that pictures are left out', async () => {
    const shown = await only({
      posts: [post('11', 'Vikings!', { media: [picture()] })],
      pictures: { ...show, waiting: 'words' },
    });
    expect(shown).toMatchObject({ pictures: [], leftOut: 'pictures', link: null });
  });
});

describe('threads, quotes and retweets', () => {
  test('a thread gives the addresses of all its posts that are shown', async () => {
    const { archive } = await publishAll({
      posts: [post('11', 'One.'), post('12', 'Two.', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '11' })],
    });
    expect(archive.posts.map((one) => one.thread)).toEqual([
      ['11', '12'],
      ['11', '12'],
    ]);
  });
  test('a quoted own post is shown with its public words', async () => {
    const { archive } = await publishAll({
      posts: [
        post('11', 'One.'),
        post('12', 'Again.', { kind: 'quote', quoted: { author: '@hogarth_the', id: '11', text: null } }),
      ],
    });
    expect(archive.posts[0]?.quoted).toMatchObject({
      address: '11',
      link: null,
      text: [{ type: 'words', text: 'One. ' }, {}, {}, {}, {}, {}],
    });
  });
  test("another account's post is credited and linked, and none of its pictures is shown", async () => {
    const quoting = post('12', 'Good advice.', { kind: 'quote', quoted: { author: '@NSPCC', id: '99', text: null } });
    expect((await only({ posts: [quoting] }))?.quoted).toEqual({
      author: '@NSPCC',
      text: null,
      address: null,
      link: 'https://twitter.com/NSPCC/status/99',
    });
  });
  test('a retweet credits whom it repeats', async () => {
    const retweet = post('12', '', { kind: 'retweet', retweet_of: '@Ofsted', text: 'RT @Ofsted: Our report is out' });
    expect(await only({ posts: [retweet] })).toMatchObject({
      credit: '@Ofsted',
      text: [{ type: 'words', text: 'Our report is out' }],
    });
  });
});

describe('up to which day everything is decided', () => {
  const day = (id: string, at: string, text = 'Fine.') => post(id, text, { at: `${at}T12:00:00.000Z` });
  test('the newest post, where nothing is open', async () => {
    const { archive } = await publishAll({ posts: [day('1', '2026-03-01'), day('2', '2026-03-05')] });
    expect(archive).toMatchObject({ checkedTo: '2026-03-05', pending: false });
  });
  test('the day before the first that waits', async () => {
    const waiting = { ...day('2', '2026-03-05'), media: [picture()] };
    const { archive } = await publishAll({ posts: [day('1', '2026-03-01'), waiting, day('3', '2026-03-06')] });
    expect(archive).toMatchObject({ checkedTo: '2026-03-04', pending: true });
  });
});

describe('the public form', () => {
  test('refuses a field that the door does not name, at any depth', async () => {
    const { archive } = await publishAll({ posts: [post('11', 'Fine.')] });
    const plain = structuredClone(archive) as unknown as { posts: object[] };
    expect(() => parsePublicArchive(plain)).not.toThrow();
    expect(() => parsePublicArchive({ ...plain, pupils: [] })).toThrow();
    expect(() => parsePublicArchive({ ...plain, posts: [{ ...plain.posts[0], look: {} }] })).toThrow();
  });
});
