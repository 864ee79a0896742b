/** The headers that a host of the archive should send, and the file that tells them to hosts that read one. */

const inside =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'";

/** Of pages too, where only a header can forbid frames. */
export const pagePolicy = `${inside}; object-src 'none'`;
export const contentSecurityPolicy = `${inside}; frame-ancestors 'self'; object-src 'none'`;

/** Always asked for again: a page whose post was taken out must not come from a cache. */
export const pageCaching = 'no-cache';

/** Pictures bear the digest of what they hold as their name, and are never `immutable` for all that: one that was taken down must leave caches soon. */
export const pictureCaching = 'public, max-age=3600, must-revalidate';

/** For hosts that read a file `_headers` at the root of a site (Cloudflare Pages, Netlify); others serve it as it is, and it tells nothing. */
export function hostHeaders({ index }: { index: boolean }): string {
  return [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy}`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    ...(index ? [] : ['  X-Robots-Tag: noindex, noimageindex']),
    '/media/*',
    `  Cache-Control: ${pictureCaching}`,
    '',
  ].join('\n');
}
