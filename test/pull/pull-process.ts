/** A pull as a process of its own, that a test can kill: `node pull-process.ts FOLDER ADDRESS`. */
import { strip } from '../../src/look/strip.ts';
import { Progress } from '../../src/progress.ts';
import { pull } from '../../src/pull.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { Store } from '../../src/store/store.ts';

const [folder = '', address = ''] = process.argv.slice(2);
const store = await Store.open(folder);
const report = await pull({
  handle: '@hogarth_the',
  credentials: { kind: 'app', token: 'test-token' },
  platform: platformAt(address),
  options: {
    maxPosts: null,
    maxCost: null,
    maxWait: 5,
    timeout: 5,
    lookUps: 300,
    lists: true,
    acceptRemovals: false,
  },
  store,
  strip,
  today: '2026-07-20',
  listDays: 14,
  progress: new Progress(),
});
await store.close();
process.exitCode = report.stopped?.code ?? 0;
