/** A deploy that somebody set up without deletion; while it runs, the desk pushes. Arguments: site, host, desk, line for gone.csv. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';

const [site, host, desk, line] = process.argv.slice(2);
for (const name of ['X_BEARER_TOKEN', 'MAIL_URL', 'LIVE_LOGIN'])
  if (process.env[name]) throw new Error(`${name} is none of its business`);
cpSync(site, host, { recursive: true });
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=The office', '-c', 'user.email=office@school.example', ...args], { cwd: desk });
git('pull', '--quiet', '--ff-only', 'origin', 'main');
appendFileSync(join(desk, 'decisions.csv'), `${line}\r\n`);
git('commit', '--quiet', '--all', '-m', 'From the desk');
git('push', '--quiet', 'origin', 'main');
