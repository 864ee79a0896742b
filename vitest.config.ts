import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole commands, browsers and models take longest: begun first, none of them is left to run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      rooms.findIndex((room) => moduleId.replaceAll('\\', '/').includes(`/test/${room}`));
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0));
  }
}

const rooms = [
  'pipe/build',
  'pull/killed',
  'rebuild/rebuild',
  'pipe/draft',
  'live/live-site',
  'browser/',
  'rebuild/workflow',
  'pipe/',
  'score/',
  'look/',
  'verify/',
  'pull/',
];

/** Rooms that run whole commands, browsers and models: each of their files has a worker of its own. One worker goes through all others. */
const apart = ['browser', 'live', 'look', 'pipe', 'pull', 'rebuild', 'score'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests build whole sites and start a browser: more workers than cores only make each of them slower.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
    setupFiles: ['test/remove-temporary.ts'],
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false } },
    ],
  },
});
