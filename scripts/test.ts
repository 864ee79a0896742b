/** `npm test`: format and lint, types of code and pages, then every test. Ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const result = '.cache/test.json';
const checks = [
  ['format and lint', 'biome', ['ci', '--colors=off', '.']],
  ['types', 'tsc', ['-p', '.']],
  ['types of pages', 'astro', ['check', '--tsconfig', 'src/site/tsconfig.json', '--minimumSeverity', 'error']],
] as const;

let passed = 0;
let failed = 0;

/** Runs a program of node_modules/.bin, which npm puts on the path of its scripts. */
function runs(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

for (const [name, program, args] of checks) {
  const good = runs(program, args);
  console.log(`${good ? '✓' : '✗'} ${name}`);
  if (good) passed += 1;
  else failed += 1;
}

rmSync(result, { force: true });
const all = runs('vitest', ['run', ...process.argv.slice(2)]);
try {
  const report = JSON.parse(readFileSync(result, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that does not even load holds no tests that could fail.
  if (!all && report.numFailedTests === 0) failed += Math.max(report.numFailedTestSuites, 1);
} catch {
  console.error('The tests ended without a result.');
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || !all ? 1 : 0;
