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
  'rebuild/rebuild',
  'pipe/build',
  'pipe/draft',
  'rebuild/workflow',
  'browser/',
  'pipe/',
  'score/',
  'look/',
  'verify/',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests build whole sites and start a browser: more workers than cores only make each of them slower.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
  },
});
