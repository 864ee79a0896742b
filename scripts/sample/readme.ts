/** The README of the sample: what it is, how it was made, and which post shows what. */
import { picturesOf, postIdOf } from './archive.ts';
import { left, pupils } from './people/pupils.ts';
import type { Written } from './written.ts';

export function readmeOf(posts: readonly Written[]): string {
  const pictures = picturesOf(posts);
  const videos = pictures.filter((one) => one.picture.kind).length;
  const shown = posts.filter((post) => post.shows);
  const rows = shown.map((post) => `| \`p${postIdOf(post)}\` | ${beginning(post)} | ${post.shows} |`);
  return `# The sample: an invented school year

A newcomer can run \`npm run build\` before the school has asked for its archive: it then builds these ${posts.length} posts from
September 2025 to July 2026, with ${pictures.length - videos} pictures and ${videos} short videos, and a report on them. Every page made from it says so.
Your own records never mix with it.

**Everybody here is invented**: pupils, parents, staff, authors and neighbours, and so are the words that are put into the mouths of
real organisations in retweets. Likeness of a name or account to a real one is accident. Telephone numbers come from the range
kept for drama (07700 900xxx), e-mail and web addresses end in \`.example\`.

| folder | what it holds |
|---|---|
| \`archive/\` | what the platform gives on request: the layout of its official archive, unpacked (two parts of tweets, one of long posts, the media) |
| \`private/\` | the school's records: a register of ${pupils.length} pupils in 14 classes and ${left.length} who left, staff, looks, decisions, waivers, reviews, incidents |

Open \`private/looks.csv\` and \`private/decisions.csv\` in a spreadsheet to see what people at the school would fill in: who is in which
picture, and what was decided.

## Which post shows what
Most posts are simply fine. These show what the archive does when one is not:

| post | begins | shows |
|---|---|---|
${rows.join('\n')}

## How it was made
All of it comes from \`scripts/sample/\` by \`npm run sample\`, and comes out the same every time. Texts are in \`posts/\`, people in
\`people/\`. The pictures are painted by code (\`paint/\`): SVG from seeded chance, turned into JPEG. Some carry GPS, author and copyright in
EXIF, so that import has something to take out. The lettering is drawn stroke by stroke and needs no font. William Hogarth's serpentine
line, his "line of beauty", runs through most of them.

The two videos in \`scripts/sample/videos/\` are taken as they are. Their frames were painted by \`scripts/sample/paint/moving.ts\`, and ffmpeg
made them into MP4 once:

\`\`\`
ffmpeg -framerate 12 -i boats-%02d.png -c:v libx264 -crf 31 -preset veryslow -pix_fmt yuv420p -metadata title="Paper boats" -metadata artist="Class tablet 2" -metadata location="+51.4868-0.2545/" -movflags +faststart paper-boats.mp4
ffmpeg -framerate 12 -i dragon-%02d.png -c:v libx264 -crf 31 -preset veryslow -pix_fmt yuv420p -movflags +faststart dragon.mp4
\`\`\`
`;
}

function beginning(post: Written): string {
  const words = post.text.replaceAll(/\s+/gu, ' ').replaceAll('|', '/');
  return words.length > 44 ? `${words.slice(0, 44).replace(/\s\S*$/u, '')} …` : words;
}
