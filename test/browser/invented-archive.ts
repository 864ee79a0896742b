/** Writes a folder as publish leaves it, with an invented school year: what the site is built from in tests. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { duties } from '../../src/duties.ts';
import { coverPolicy } from '../../src/policy.ts';
import type { PublicArchiveFields, PublicPicture, PublicPostFields, TextPiece } from '../../src/public-post.ts';
import { rules } from '../../src/rules/index.ts';
import { paintPrint } from './paint-print.ts';

export type Invention = {
  /** The folder to write; it is made. */
  folder: string;
  /** How many plain posts there are besides the special ones. */
  plain?: number;
  base?: string;
  url?: string | null;
  pending?: boolean;
  sample?: boolean;
  email?: string | null;
  /** Posts that are added to the invented ones. */
  extra?: readonly Partial<PublicPostFields>[];
};

const handle = '@hogarth_the';

const classes = [
  { id: 'RH', slug: 'rh', name: 'Reception Hogarth', year: 0 },
  { id: '1W', slug: '1w', name: '1 William', year: 1 },
  { id: '3H', slug: '3h', name: '3 Hogarth', year: 3 },
  { id: '6W', slug: '6w', name: '6 William', year: 6 },
];

const sentences = [
  'We dug up the raised beds and found eleven worms, one toad and a spoon.',
  'A whole morning of printing with leaves. The hall smells of ink and wet autumn.',
  'Fractions with oranges today: quarters first, then eighths, then lunch.',
  'Our river walk: we measured the tide at Strand-on-the-Green three times and it never agreed with us.',
  'The longship is finished. It fits through the door, which nobody had measured.',
  'Choir sang in the care home and was asked to come back on Thursday.',
  'Please bring a named jar with a lid for the science fair.',
  'Chess club is full, and the waiting list has a waiting list.',
  'A poem about fog that the whole class wrote, one line each.',
  'Sports day moves to Friday because of the heat. Same times, same field, more water.',
];

const tags = ['#Science', '#Art', '#Maths', '#River', '#Vikings', '#Music'];

/** Writes `public.json` and `media/`, and answers with what `public.json` holds. */
export async function inventArchive(invention: Invention): Promise<PublicArchiveFields> {
  const { folder, plain = 60, base = '/', url = null } = invention;
  await mkdir(join(folder, 'media'), { recursive: true });
  const prints = await makePrints(join(folder, 'media'));
  const posts = [...plainPosts(plain, prints), ...specialPosts(prints), ...(invention.extra ?? []).map(postOf)].sort(
    (a, b) => compare(b, a),
  );
  const markdown = await readFile(join(import.meta.dirname, '../../content/policy.md'), 'utf8');
  const archive: PublicArchiveFields = {
    made: '2026-03-14',
    checkedTo: '2026-03-10',
    pending: invention.pending ?? true,
    sample: invention.sample ?? true,
    school: {
      name: 'The William Hogarth School',
      handle,
      url,
      base,
      index: false,
      classes,
      email: invention.email === undefined ? 'office@williamhogarth.example' : invention.email,
      phone: '020 8994 4782',
      faces: 'cover',
      peoplePage: false,
      picturesFrom: null,
    },
    policy: {
      markdown,
      reviewed: '2020-10-07',
      due: '2021-09-30',
      clauses: coverPolicy(markdown, rules, duties).clauses.map(({ text, rules, duties, context }) => ({
        text,
        rules,
        duties,
        context,
      })),
    },
    reviews: { radar: '2026-03-06', followers: '2026-03-06', access: '2026-01-09' },
    posts,
  };
  await writeFile(join(folder, 'public.json'), JSON.stringify(archive));
  return archive;
}

function compare(a: PublicPostFields, b: PublicPostFields): number {
  const [left, right] = [`${a.day}T${a.time ?? '00:00'}`, `${b.day}T${b.time ?? '00:00'}`];
  if (left !== right) return left < right ? -1 : 1;
  return a.address < b.address ? -1 : 1;
}

/** A text as publish makes it: hashtags, mentions and links apart from words. */
export function pieces(text: string): TextPiece[] {
  return text
    .split(/(#[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*|@\w+|https:\/\/\S+)/u)
    .filter((part) => part !== '')
    .map((part): TextPiece => {
      if (part.startsWith('#')) return { type: 'hashtag', text: part, tag: part.slice(1).toLowerCase() };
      if (part.startsWith('@')) return { type: 'mention', text: part, href: null };
      if (part.startsWith('https://')) return { type: 'link', text: new URL(part).hostname, href: part };
      return { type: 'words', text: part };
    });
}

function postOf(fields: Partial<PublicPostFields>): PublicPostFields {
  const text = fields.text ?? [];
  const tags = [...new Set(text.flatMap((piece) => (piece.type === 'hashtag' ? piece.tag : [])))];
  return {
    address: '1000000000000000000',
    day: '2026-03-01',
    time: '09:00',
    kind: 'tweet',
    pictures: [],
    credit: null,
    quoted: null,
    poll: null,
    thread: [],
    leftOut: 'nothing',
    link: null,
    classes: [],
    search: text.map((piece) => ('text' in piece ? piece.text : ' ')).join(''),
    hashtags: tags,
    searchTags: tags,
    ...fields,
    text,
  };
}

function plainPosts(count: number, prints: readonly PublicPicture[]): PublicPostFields[] {
  const last = Temporal.PlainDate.from('2026-03-13');
  return Array.from({ length: count }, (_, index) => {
    const day = last.subtract({ days: Math.floor(index / 3) * 2 });
    const address = `2000${String(900_000_000_000 - index * 7919)}`;
    const tag = tags[index % tags.length];
    const school = classes[index % classes.length];
    const pictures = [0, 1, 0, 2, 0, 3, 0, 4][index % 8] ?? 0;
    return postOf({
      address,
      day: day.toString(),
      time: `${String(8 + (index % 9)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`,
      text: pieces(`${sentences[index % sentences.length]} ${tag} #Chiswick #W4 #LBofHounslow`),
      pictures: Array.from({ length: pictures }, (_, n) => prints[(index + n * 3) % prints.length]).flatMap(
        (print) => print ?? [],
      ),
      classes: index % 5 === 0 || !school ? [] : [school.id],
      link: `https://twitter.com/hogarth_the/status/${address}`,
    });
  });
}

/** One post of each kind that a page must be able to show. */
function specialPosts(prints: readonly PublicPicture[]): PublicPostFields[] {
  const [first, second] = prints;
  if (!first || !second) throw new Error('There are no prints.');
  const thread = ['1900000000000000001', '1900000000000000002', '1900000000000000003'];
  const threaded = [
    'A thread about our visit to Hogarth’s House. First: the mulberry tree, which is older than the school. #Chiswick',
    'Second: the engravings. We looked for dogs and found one in nearly every picture.',
    'Third: we drew our own line of beauty, on very long paper.',
  ].map((text, index) =>
    postOf({
      address: thread[index] as string,
      day: '2026-03-09',
      time: `14:0${index}`,
      kind: index === 0 ? 'tweet' : 'reply',
      text: pieces(text),
      thread,
      pictures: index === 1 ? [first] : [],
      classes: ['3H'],
    }),
  );
  return [
    ...threaded,
    postOf({
      address: '1900000000000000010',
      day: '2026-03-10',
      time: '12:30',
      kind: 'quote',
      text: pieces('Remember this? The seedlings are taller than the ruler now. #Science'),
      quoted: {
        author: handle,
        text: pieces('A thread about our visit to Hogarth’s House.'),
        address: '1900000000000000001',
        link: null,
      },
      classes: ['1W'],
    }),
    postOf({
      address: '1900000000000000011',
      day: '2026-03-10',
      time: '13:00',
      kind: 'quote',
      text: pieces('A good read for parents before the holidays.'),
      quoted: { author: '@NSPCC', text: null, address: null, link: 'https://twitter.com/NSPCC/status/1899' },
    }),
    postOf({
      address: '1900000000000000012',
      day: '2026-03-10',
      time: '15:10',
      kind: 'retweet',
      credit: '@LBofHounslow',
      text: pieces(
        'Library vans are back on Saturdays. Timetable: https://www.hounslow.gov.uk/libraries/vans/timetable',
      ),
    }),
    postOf({
      address: '1900000000000000013',
      day: '2026-03-08',
      time: '16:20',
      kind: 'reply',
      credit: '@BBCTeach',
      text: pieces('Thank you for the seeds! They are in the ground.\n\nSecond paragraph, second line.'),
    }),
    postOf({
      address: '1900000000000000014',
      day: '2026-03-07',
      time: '10:00',
      text: pieces('Which book shall we read next in assembly?'),
      poll: [
        { label: 'The Iron Man', votes: 61 },
        { label: 'Stig of the Dump', votes: 39 },
        { label: 'A book with no votes', votes: 0 },
      ],
    }),
    postOf({
      address: '1900000000000000015',
      day: '2026-03-06',
      time: '11:45',
      text: pieces('The wheel turns! Sound on. #Science'),
      pictures: [{ ...video, alt: 'A water wheel made of spoons turns in a stream.' }],
    }),
    postOf({
      address: '1900000000000000016',
      day: '2026-03-06',
      time: '11:50',
      text: pieces('And once more, for ever.'),
      pictures: [{ ...video, kind: 'gif' }],
    }),
    postOf({
      address: 'a1b2c3d4e5f60718',
      day: '2026-03-05',
      time: null,
      text: [
        { type: 'words', text: 'Well done to ' },
        { type: 'gap' },
        { type: 'words', text: ' for a fine reading at the assembly. ' },
        { type: 'hashtag', text: '#Music', tag: 'music' },
      ],
      leftOut: 'parts',
    }),
    postOf({
      address: '1900000000000000017',
      day: '2026-03-04',
      time: '09:30',
      text: pieces('Costumes for World Book Day, all of them home-made. #café'),
      leftOut: 'pictures',
    }),
    postOf({
      address: '1900000000000000018',
      day: '2026-03-03',
      time: '08:15',
      text: [],
      search: '',
      pictures: [{ ...second, alt: '', people: true, covered: true }],
    }),
    postOf({ address: '1500000000000000001', day: '2025-02-28', time: '23:59', text: pieces('An old post. #Art') }),
  ];
}

const videoFile = `${'ab'.repeat(16)}.mp4`;
const video: PublicPicture = {
  kind: 'video',
  sizes: [],
  video: videoFile,
  width: 640,
  height: 360,
  alt: '',
  people: false,
  covered: false,
};

const subjects = [
  'A lino print of a heron in reeds.',
  'Longships in black ink on brown paper.',
  '',
  'Four orange halves, drawn as fractions.',
  'A potato-print pattern of leaves.',
  'A tall paper tower with a flag.',
  '',
];

/** Prints painted by code, in two widths each. */
async function makePrints(folder: string): Promise<PublicPicture[]> {
  // Not a film that plays: the site neither reads nor preloads it.
  await writeFile(join(folder, videoFile), Buffer.from('00000018667479706d703432', 'hex'));
  return Promise.all(
    subjects.map(async (alt, index) => {
      const [width, height] = index % 3 === 2 ? [900, 1200] : [1200, 900];
      const name = index.toString(16).repeat(32).slice(0, 32);
      const painting = await sharp(Buffer.from(paintPrint(index, width, height))).toBuffer();
      const sizes = await Promise.all(
        [480, width].map(async (wide) => {
          const file = `${name}-${wide}.webp`;
          const made = await sharp(painting).resize(wide).webp({ quality: 75 }).toFile(join(folder, file));
          return { width: made.width, height: made.height, file };
        }),
      );
      return { kind: 'photo' as const, sizes, video: null, width, height, alt, people: false, covered: false };
    }),
  );
}
