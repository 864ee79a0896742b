/** References within a site that lead nowhere. */
import type { Page } from './read-page.ts';

export function brokenIn(
  pages: ReadonlyMap<string, Pick<Page, 'ids' | 'references'>>,
  files: ReadonlySet<string>,
  base: string,
): { file: string; address: string }[] {
  const broken: { file: string; address: string }[] = [];
  for (const [file, { references }] of pages) {
    const own = `http://site${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    for (const { address } of references) {
      if (address === '' || /^[a-z][a-z\d+.-]*:|^\/\//iu.test(address)) continue;
      if (!leads(address, own)) broken.push({ file, address });
    }
  }
  return broken;

  function leads(address: string, from: string): boolean {
    let url: URL;
    try {
      url = new URL(address, from);
    } catch {
      return false;
    }
    const path = decode(url.pathname);
    if (!path.startsWith(base)) return false;
    const inside = path.slice(base.length);
    const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!files.has(target)) return false;
    const fragment = decode(url.hash.slice(1));
    return fragment === '' || (pages.get(target)?.ids.has(fragment) ?? false);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
