/**
 * Runs a command of this folder on the Node that package.json pins: `node scripts/pinned.mjs build …`. Plain JavaScript, because the
 * machine's own Node, from 20 on, starts it. npm 10 leaves no `node` in node_modules/.bin (it removes the link together with the
 * packages of other platforms), so the binary is looked for in its package.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const system = { win32: 'win' }[process.platform] ?? process.platform;
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
  .map((name) => join(root, 'node_modules', name, 'bin', file))
  .find((path) => existsSync(path));

const [major] = process.versions.node.split('.');
if (pinned === undefined && Number(major) < 26) {
  console.error(
    `There is no Node 26 for ${process.platform} ${process.arch} in node_modules. Run "npm ci" without --omit=optional, or install Node 26.`,
  );
  process.exit(2);
}

const [command, ...options] = process.argv.slice(2);
const child = spawn(pinned ?? process.execPath, [join(root, 'scripts', `${command}.ts`), ...options], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // What was compiled once need not be again: code alone, nothing of any school.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'compiled'),
    PATH: [dirname(pinned ?? process.execPath), process.env.PATH].join(delimiter),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
});
