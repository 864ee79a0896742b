/** A site for tests: invented, rendered, and served on this machine as a host would. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicArchiveFields } from '../../src/public-post.ts';
import { renderSite } from '../../src/site/render.ts';
import { type Invention, inventArchive } from './invented-archive.ts';
import { serveSite } from './serve-site.ts';

export type BuiltSite = {
  /** Of the home page; ends with a slash. */
  address: string;
  out: string;
  archive: PublicArchiveFields;
  close(): Promise<void>;
};

export async function buildSite(invention: Omit<Invention, 'folder'> = {}): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'hogarth-site-'));
  const [data, out] = [join(folder, 'data'), join(folder, 'out')];
  const archive = await inventArchive({ ...invention, folder: data });
  await renderSite({ data, out, cache: join(folder, 'cache') });
  const { address, server } = await serveSite(out, archive.school.base);
  return {
    address,
    out,
    archive,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
