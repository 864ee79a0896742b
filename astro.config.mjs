/** How the site is built. `src/site/render.ts` says by environment what from and where to; without it `astro dev` shows the last run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';

const { ARCHIVE_DATA: data, ARCHIVE_OUT: out, ARCHIVE_CACHE: cache = './.cache/astro' } = process.env;

/** Where the site will live; the page modules check all of `public.json`. */
const school = data ? JSON.parse(readFileSync(join(data, 'public.json'), 'utf8')).school : { base: '/', url: null };

export default defineConfig({
  srcDir: './src/site',
  ...(out ? { outDir: out } : {}),
  cacheDir: cache,
  base: school.base,
  ...(school.url ? { site: school.url } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Some hosts do not serve folders whose name begins with an underscore.
    assets: 'assets',
    // The content security policy allows nothing inline.
    inlineStylesheets: 'never',
    concurrency: 50,
  },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: join(cache, 'vite'),
    build: { assetsInlineLimit: 0 },
    // The pages are rendered from the folder of the run, from which packages cannot be found.
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});
