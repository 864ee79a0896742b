/** The lock with real processes: they are many, start at one moment, and find the lock of one that was killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/lock.ts';
import { temporary } from '../temporary.ts';

const module = new URL('../../src/store/lock.ts', import.meta.url).href;

/** A process that tries to take the lock at a moment, says `held` or `refused`, and holds it until it is killed. */
function taker(folder: string, at: number) {
  const code = `import { lockFolder } from ${JSON.stringify(module)};
    while (Date.now() < ${at});
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('held'), (cause) => console.log(cause.code === 2 ? 'refused' : cause));
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function saysOf(child: ReturnType<typeof taker>): Promise<string> {
  const [said] = await once(child.stdout, 'data');
  return String(said).trim();
}

async function end(child: ReturnType<typeof taker>): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

describe('a lock whose process was killed', () => {
  test('is taken over by one of many, never by two', async () => {
    for (let round = 0; round < 6; round += 1) {
      const folder = await temporary('lock');
      const killed = taker(folder, 0);
      expect(await saysOf(killed)).toBe('held');
      await end(killed);
      const at = Date.now() + 900;
      const takers = Array.from({ length: 5 }, () => taker(folder, at));
      const said = await Promise.all(takers.map(saysOf));
      await Promise.all(takers.map(end));
      expect(said.filter((one) => one === 'held').length).toBeLessThanOrEqual(1);
      expect(said.filter((one) => one !== 'held' && one !== 'refused')).toEqual([]);
      // Where all stepped back from each other, the next one has it.
      await (await lockFolder(folder))();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  test('is known by when it began, where its number was given anew', async () => {
    const folder = await temporary('lock');
    const lock = { process: process.pid, host: hostname() };
    await writeFile(join(folder, '.lock'), JSON.stringify(lock));
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 2 });
    if (process.platform !== 'linux') return;
    await writeFile(join(folder, '.lock'), JSON.stringify({ ...lock, began: 1 }));
    await (await lockFolder(folder))();
  });

  test('leaves no claim behind, also not one whose process was killed too', async () => {
    const folder = await temporary('lock');
    await writeFile(join(folder, '.lock'), JSON.stringify({ process: 999_999_999, host: hostname() }));
    await writeFile(join(folder, '.lock-999999999-1-0123456789ab'), '');
    await (await lockFolder(folder))();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a lock of another machine', () => {
  test('is believed', async () => {
    const folder = await temporary('lock');
    const lock = JSON.stringify({ process: 999_999_999, host: 'another-machine' });
    await writeFile(join(folder, '.lock'), lock);
    await expect(lockFolder(folder)).rejects.toThrow(/delete the file \.lock/u);
    expect(await readFile(join(folder, '.lock'), 'utf8')).toBe(lock);
  });
});
