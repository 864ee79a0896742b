/** The units and the task of a school machine: they run commands that are there, and give them no more than they need. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readRebuildOptions } from '../../src/rebuild/read-rebuild-options.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, 'docs', 'schedule', name), 'utf8');
const documentation = readFileSync(join(root, 'docs', 'rebuild.md'), 'utf8');

test('every file is told of', () => {
  for (const name of readdirSync(join(root, 'docs', 'schedule')))
    expect(documentation).toContain(name.replace(/^hogarth-archive(?=\.timer)/u, ''));
});

describe('the unit for systemd', () => {
  const unit = read('hogarth-archive.service');
  const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'mu').exec(unit)?.[1] ?? '';

  test('runs the rebuild with options that it knows, its records given', () => {
    const [node, script = '', command, ...options] = value('ExecStart').split(' ');
    expect([node, command]).toEqual(['/usr/bin/node', 'rebuild']);
    expect(existsSync(join(root, script))).toBe(true);
    expect(readRebuildOptions(options)).toMatchObject({ private: '/srv/archive/content/private', privateGiven: true });
  });

  test('has no secret in it, and no right that a rebuild does not need', () => {
    expect(value('EnvironmentFile')).toBe('-/etc/hogarth-archive/secrets');
    expect(unit.replaceAll(/^#.*$/gmu, '')).not.toMatch(/TOKEN|MAIL_URL|LOGIN/u);
    expect(value('User')).toBe('archive');
    for (const key of ['NoNewPrivileges', 'PrivateTmp', 'ProtectHome', 'RestrictSUIDSGID'])
      expect(value(key)).toBe('yes');
    expect(value('ProtectSystem')).toBe('strict');
    expect(value('CapabilityBoundingSet')).toBe('');
    // A stop must reach the rebuild before its step, so that it keeps the records.
    expect(value('KillMode')).toBe('mixed');
  });

  test('is begun by its timer, every night, and later where the machine was off', () => {
    const timer = read('hogarth-archive.timer');
    expect(timer).toMatch(/^OnCalendar=\*-\*-\* \d\d:\d\d:00$/mu);
    expect(timer).toMatch(/^Persistent=true$/mu);
  });
});

describe('the task for Windows', () => {
  test('is XML that runs the script beside it, with least rights and one at a time', () => {
    const words = new Map<string, string>();
    let open = '';
    const parser = new Parser(
      {
        onopentag: (name) => {
          open = name;
        },
        ontext: (text) => words.set(open, (words.get(open) ?? '') + text.trim()),
        onerror: (cause) => {
          throw cause;
        },
      },
      { xmlMode: true },
    );
    parser.end(read('hogarth-archive-task.xml'));
    expect(words.get('Command')).toBe('powershell.exe');
    expect(words.get('Arguments')).toMatch(/ -File C:\\hogarth-archive\\docs\\schedule\\hogarth-archive\.ps1$/u);
    expect(words.get('RunLevel')).toBe('LeastPrivilege');
    expect(words.get('MultipleInstancesPolicy')).toBe('IgnoreNew');
  });

  test('runs the rebuild with options that it knows', () => {
    const [, options = ''] = /node scripts\/pinned\.mjs rebuild (.*) \*>/u.exec(read('hogarth-archive.ps1')) ?? [];
    expect(readRebuildOptions(options.split(' ')).privateGiven).toBe(true);
  });
});
