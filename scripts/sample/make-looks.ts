/** Has machines look at the sample's pictures, and keeps what they saw with the sample, so that a first build need not wait for it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../src/command.ts';
import { lookStep } from '../../src/pipe/look-step.ts';
import { pullStep } from '../../src/pipe/pull-step.ts';
import { type Work, withWork } from '../../src/pipe/work.ts';
import { Progress } from '../../src/progress.ts';

/** Looks at every picture anew: the models, or the pictures, may have changed. Answers with how many were looked at. */
export async function makeLooks(sample: string, content: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-looks-'));
  try {
    const records = join(folder, 'private');
    const kept = join(sample, 'private', 'looks');
    await cp(join(sample, 'private'), records, { recursive: true, filter: (path) => path !== kept });
    const archive = join(sample, 'archive');
    const options = readOptions(['--content', content, '--private', records, '--archive', archive]);
    const look = async (work: Work) => {
      await pullStep(work, null);
      return lookStep(work);
    };
    const { looked } = await withWork(options, new Progress(), look);
    await rm(kept, { recursive: true, force: true });
    await cp(join(records, 'looks'), kept, { recursive: true });
    return looked;
  } finally {
    await rm(folder, { recursive: true });
  }
}
