/**
 * Adds to package-lock.json what npm leaves out of it: builds of optional dependencies for other platforms. Without them `npm ci`
 * stops with "Missing: … from lock file". Run it after each `npm install`: `npm run mend-lock`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

type Entry = {
  version?: string;
  integrity?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/** Whether `name` is found from the package at `from`, as Node would look for it. */
function isLocked(from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${place}${place ? '/' : ''}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

/** The registry's own words, or null where it does not hold that build. */
function published(name: string, version: string): Entry | null {
  try {
    const text = execFileSync('npm', ['view', `${name}@${version}`, 'os', 'cpu', 'libc', 'dist.integrity', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { 'dist.integrity': integrity, ...platform } = JSON.parse(text) as Entry & { 'dist.integrity'?: string };
    return { version, ...(integrity ? { integrity } : {}), ...platform };
  } catch {
    return null;
  }
}

/** A stub from the name alone: npm only needs to see that it is not for this machine. */
function stub(name: string, version: string): Entry {
  const words = name.split(/[/-]/u);
  const os = words.find((word) => ['android', 'darwin', 'freebsd', 'linux', 'win32', 'windows'].includes(word));
  const cpu = words.find((word) => ['arm64', 'arm', 'x64', 'ia32', 'wasm32'].includes(word));
  return { version, cpu: [cpu ?? 'none'], os: [os === 'windows' ? 'win32' : (os ?? 'none')] };
}

let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name) || !/^\d/u.test(version)) continue;
    const found = published(name, version) ?? stub(name, version);
    lock.packages[`node_modules/${name}`] = { ...found, ...(entry.dev ? { dev: true } : {}), optional: true };
    added += 1;
  }
}
if (added > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added} builds for other platforms added to package-lock.json.`);
