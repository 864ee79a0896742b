import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests build whole sites and start a browser: more workers than cores only make each of them slower.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
  },
});
