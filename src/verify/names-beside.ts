/** Names beside pictures of pupils in what was built, whatever publish and the pages meant to show. */
import type { Beside } from '../beside.ts';
import { emptyView, takeIn, type View, viewsIn, viewsInFeed } from './views.ts';

/** How many names stand in one view with a picture of pupils in a file of the site, and may not. @throws where the file is damaged */
export function namesBeside(file: string, source: string, beside: Beside): number {
  const views = file.endsWith('.json') ? viewsInFeed(JSON.parse(source)) : viewsIn(source, !file.endsWith('.html'));
  return asSeen(file, views, beside).reduce((sum, view) => sum + leaksIn(view, beside), 0);
}

/** A post's own page is one view, and so are the posts of a thread on any page; others stand each by itself. */
function asSeen(file: string, views: readonly View[], beside: Beside): View[] {
  const keyOf = (view: View, index: number) =>
    file.startsWith('posts/') && !view.around ? file : ((view.post && beside.threadOf(view.post)) ?? index);
  return [...Map.groupBy(views, keyOf).values()].map((together) => {
    const view = emptyView();
    takeIn(view, together);
    return view;
  });
}

function leaksIn({ texts, pictures }: View, beside: Beside): number {
  if (pictures.length === 0) return 0;
  const look = beside.look([...new Set(pictures)]);
  if (look.ofPupils.length === 0) return 0;
  const written = [...new Set(texts)].map((text) => beside.count(text, 'written', look));
  const read = look.read.map((text) => beside.count(text, 'read', look));
  return [...written, ...read].reduce((sum, one) => sum + one, 0);
}
