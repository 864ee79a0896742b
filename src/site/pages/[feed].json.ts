/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { to, toFile, withOrigin } from '../address.ts';
import { school } from '../data.ts';
import { entries, feeds } from '../feed.ts';

export const getStaticPaths = () => feeds.map((feed) => ({ params: { feed } }));

export function GET(): Response {
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: school.name,
    home_page_url: withOrigin(to()),
    feed_url: withOrigin(toFile('feed.json')),
    description: `Posts of ${school.handle}, in words`,
    language: 'en-GB',
    items: entries.map(({ id, url, words, at }) => ({
      id,
      url,
      content_text: words,
      date_published: at.toString({ timeZoneName: 'never' }),
    })),
  });
}
