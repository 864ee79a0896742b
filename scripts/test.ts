/** `npm test`: format and lint, types of code and pages, then every test. Ends with a line `N passed, N failed`. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const result = '.cache/test.json';
const checks = [
  ['format and lint', 'biome', ['ci', '--colors=off', '.']],
  ['types', 'tsc', ['-p', '.']],
  ['types of pages', 'astro', ['check', '--tsconfig', 'src/site/tsconfig.json', '--minimumSeverity', 'error']],
] as const;

let passed = 0;
let failed = 0;

const options = {
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
} as const;

/** Runs a program of node_modules/.bin, which npm puts on the path of its scripts. What it says comes at its end, so that several do not mix. */
async function check(name: string, program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(program, args, options);
  let said = '';
  for (const out of [child.stdout, child.stderr]) out.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((end) => {
    child.once('error', () => end(null));
    child.once('close', end);
  });
  console.log(`${said}${code === 0 ? '✓' : '✗'} ${name}`);
  return code === 0;
}

for (const good of await Promise.all(checks.map(([name, program, args]) => check(name, program, args)))) {
  if (good) passed += 1;
  else failed += 1;
}

rmSync(result, { force: true });
const all = spawnSync('vitest', ['run', ...process.argv.slice(2)], { ...options, stdio: 'inherit' }).status === 0;
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
