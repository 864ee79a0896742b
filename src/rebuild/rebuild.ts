/** The unattended rebuild: every step of the archive, from the platform to the website, each a process of its own. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import { readContent } from '../read-content.ts';
import { fetchRecords, type KeptRecords, pushRecords } from '../records-merge/keep-records.ts';
import { longDay } from '../report/dates.ts';
import { parseSchool, type School } from '../school.ts';
import * as files from '../store/rebuild-files.ts';
import { assertOneEdition } from './assert-one-edition.ts';
import { composeMessage } from './compose-message.ts';
import { deploy } from './deploy.ts';
import { handOver } from './hand-over.ts';
import { keptIn } from './kept-in.ts';
import { type Memory, parseMemory } from './memory.ts';
import { pullArguments } from './pull-arguments.ts';
import { type RebuildOptions, readRebuildOptions } from './read-rebuild-options.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { canPull } from './secrets.ts';
import { sendMessage } from './send-message.ts';
import { settingsToFetch } from './settings-to-fetch.ts';
import { sharesOf } from './shares.ts';
import { Steps, type Surroundings } from './steps.ts';
import { summaryText } from './summary-text.ts';
import { codeOf } from './troubles.ts';
import { isToTell, readVerdicts, type Verdicts } from './waiting.ts';
import { withRecords } from './with-records.ts';

/** Answers with the summary and the exit code. @throws BadInput where it cannot even begin */
export async function rebuild(args: readonly string[], around: Surroundings): Promise<{ said: string; code: number }> {
  const options = readRebuildOptions(args);
  return withRecords(options, around.env, () => new Rebuild(options, around).run());
}

class Rebuild {
  readonly #options: RebuildOptions;
  readonly #around: Surroundings;
  readonly #steps: Steps;
  /** Sentences for the summary, in their order. */
  readonly #told: string[] = [];
  #settings: Settings = {};
  #memory: Memory = parseMemory(null);
  #school: School | null = null;
  #isDeployed = false;

  constructor(options: RebuildOptions, around: Surroundings) {
    this.#options = options;
    this.#around = around;
    this.#steps = new Steps(options, around);
  }

  async run(): Promise<{ said: string; code: number }> {
    const { only, private: folder } = this.#options;
    await this.#readFacts(settingsToFetch);
    // A machine that only looks changes nothing, and may not be let in again.
    if (this.#settings.records?.git && only !== 'look') {
      await this.#steps.attempt('fetch', async () => {
        await files.startRepository(folder);
        if (await fetchRecords(this.#kept())) this.#told.push('Records that others changed were taken in.');
      });
      // The settings and the school's facts may have come with them.
      await this.#steps.attempt('fetch', () => this.#readFacts());
    }
    this.#memory = parseMemory(await files.readRebuildMemory(folder));
    if (this.#steps.failed('fetch', 2)) {
      // Where the records cannot be used nothing is made of them, and nothing kept.
      await this.#tellSomebody(null);
      return this.#end(null);
    }
    if (only === null || only === 'pull') await this.#pull();
    if (only === 'pull') return this.#endOfPull();
    if (only === 'look') return this.#lookAtShare();
    if (this.#options.looks !== null) await this.#takeLooks(this.#options.looks);
    if (only === 'live' && this.#live() === null)
      throw new BadInput('There is no address of the live site. Add "live" to rebuild.yaml, or give it with --live.');
    if (await this.#bringOut()) {
      // A takedown that somebody entered meanwhile must not wait for the next night.
      await this.#steps.attempt('fetch', () => this.#readFacts());
      if (!this.#steps.failed('fetch', 2)) await this.#bringOutAgain();
    }
    if (this.#settings.records?.git) await this.#steps.attempt('editions', () => assertOneEdition(folder));
    const verdicts = await this.#verdicts();
    await this.#tellSomebody(this.#isDeployedLater() ? null : verdicts);
    return this.#end(verdicts);
  }

  /** From the build to the records; answers with whether others changed these meanwhile, and it is worth doing again. */
  async #bringOut(): Promise<boolean> {
    const { only } = this.#options;
    if (only === null || only === 'publish') await this.#publish();
    if (!this.#steps.failed('build') && !this.#isDeployedLater())
      await this.#steps.attempt('live', () => this.#checkLive());
    await this.#handOver();
    return (await this.#keepRecords()) && only !== 'live' && !this.#steps.stopped;
  }

  async #bringOutAgain(): Promise<void> {
    this.#told.push('Others changed records meanwhile, so everything was built once more.');
    this.#steps.forget('look', 'build', 'deploy', 'live', 'report', 'hand-over', 'records');
    this.#isDeployed = false;
    if (await this.#bringOut()) this.#told.push('Others changed records again: that goes out with the next run.');
  }

  /** Whether other steps of the job deploy what is built, and `--only live` comes after them. */
  #isDeployedLater(): boolean {
    return this.#options.only === 'publish' && this.#settings.deploy === undefined;
  }

  /** @throws BadInput */
  async #readFacts(read?: typeof settingsToFetch): Promise<void> {
    const { private: folder, content, deploy: to, live } = this.#options;
    const settings = (await read?.(folder)) ?? readSettings(await files.readRebuildSettings(folder), folder);
    this.#settings = {
      ...settings,
      ...(to === null ? {} : { deploy: { folder: to, keep: [] } }),
      ...(live === null ? {} : { live }),
    };
    // Where it cannot be read the build says why, and somebody is told of that.
    this.#school = await readContent(content, 'school.yaml')
      .then((text) => parseSchool(text, 'school.yaml'))
      .catch(() => null);
  }

  async #pull(): Promise<void> {
    const { archive } = this.#options;
    if (archive === null && !canPull(this.#around.env)) {
      this.#told.push('Nothing was pulled: there is no X_BEARER_TOKEN in the environment.');
      return;
    }
    await this.#steps.command('pull', 'pull', pullArguments(archive, this.#settings.pull), 'pull');
  }

  /** Says how many machines are wanted for looking. */
  async #endOfPull(): Promise<{ said: string; code: number }> {
    const left = await files.unlookedFiles(this.#options.private);
    const shares = sharesOf(left);
    await this.#keepRecords();
    const code = codeOf(this.#steps.troubles);
    const { GITHUB_OUTPUT: output } = this.#around.env;
    if (output) await appendFile(output, `exit=${code}\nshares=${JSON.stringify(shares)}\n`);
    this.#told.push(
      `${left} pictures and videos to look at, on ${shares.length || 1} ${shares.length > 1 ? 'machines' : 'machine'}.`,
    );
    return this.#end(null);
  }

  async #lookAtShare(): Promise<{ said: string; code: number }> {
    const { private: folder, shard, looks } = this.#options;
    const before = await files.lookFiles(folder);
    await this.#steps.command('look', 'look', ['--shard', shard ?? '1/1']);
    const carried = await files.carryLooks(folder, before, looks ?? '');
    this.#told.push(`${carried} looks are ready to be carried over.`);
    return this.#end(null);
  }

  async #takeLooks(from: string): Promise<void> {
    await this.#steps.attempt('look', async () => {
      this.#told.push(`${await files.takeLooks(this.#options.private, from)} looks of other machines were taken in.`);
    });
  }

  async #publish(): Promise<void> {
    const looked = await this.#steps.command('look', 'look', []);
    // A build would stop where the looking did: its other steps do without.
    const steps = looked ? [['build', '--no-pull']] : [['report'], ['publish'], ['site'], ['verify']];
    for (const [step = '', ...own] of steps)
      if (!(await this.#steps.command('build', step, [...own, ...this.#register()]))) return;
    const { deploy: how } = this.#settings;
    if (how === undefined) {
      this.#told.push(
        'Nothing is deployed: rebuild.yaml has no "deploy". The site lies in the folder that --out names.',
      );
      return;
    }
    await this.#steps.attempt('deploy', () => this.#deploy(how));
  }

  async #deploy(how: NonNullable<Settings['deploy']>): Promise<boolean> {
    const { private: folder, out, today } = this.#options;
    const { env, stop } = this.#around;
    const { deployed, why } = await deploy({
      ...{ deploy: how, site: out, live: this.#live(), memory: this.#memory, today, env, stop },
      cycle: this.#school?.review_cycle_days ?? 14,
      keep: (now) => {
        this.#memory = now;
        return files.keepRebuildMemory(folder, now);
      },
    });
    this.#isDeployed ||= deployed;
    this.#told.push(deployed ? `${why} It was deployed.` : why);
    return deployed;
  }

  /** Asks the website whether what came down is gone; where it is not although nothing was new, deploys and asks again. */
  async #checkLive(): Promise<void> {
    const live = this.#live();
    if (live === null || this.#steps.stopped) return;
    const { deploy: how } = this.#settings;
    const ask = () => this.#steps.code('verify', ['--live', live, ...this.#register()], 'live');
    let code = await ask();
    if (
      code === 3 &&
      how !== undefined &&
      !this.#isDeployed &&
      !this.#steps.failed('deploy') &&
      this.#options.only !== 'live'
    ) {
      this.#memory = { ...this.#memory, doubt: 'public' };
      await this.#steps.attempt('deploy', () => this.#deploy(how));
      code = await ask();
    }
    const { doubt } = this.#memory;
    if (code === 3) this.#memory = { ...this.#memory, doubt: doubt ?? 'public' };
    if (code === 0 && doubt === 'public') this.#memory = { ...this.#memory, doubt: null };
    await files.keepRebuildMemory(this.#options.private, this.#memory);
    if (this.#steps.stopped) return;
    if (code !== 0) this.#steps.troubles.push({ step: 'live', code });
    else this.#told.push('What was taken down is gone from the website.');
    await this.#steps.command('report', 'report', this.#register());
  }

  async #handOver(): Promise<void> {
    const { report: to } = this.#settings;
    if (to === undefined || this.#steps.stopped) return;
    await this.#steps.attempt('hand-over', () => handOver(to, this.#report(), this.#around));
  }

  /** Also where the run was stopped: what was pulled must not be lost. Answers with whether anything of others came in. */
  async #keepRecords(): Promise<boolean> {
    if (!this.#settings.records?.git) return false;
    let cameIn = false;
    await this.#steps.attempt('records', async () => {
      const { merged } = await pushRecords(this.#kept(), `Records after the rebuild of ${this.#options.today}`);
      cameIn = merged;
      this.#told.push(merged ? 'The records are kept, with what others changed meanwhile.' : 'The records are kept.');
    });
    return cameIn;
  }

  async #tellSomebody(verdicts: Verdicts | null): Promise<void> {
    const { message, report } = this.#settings;
    if (message === undefined || this.#steps.stopped) return;
    const { private: folder, today } = this.#options;
    const waiting = verdicts && isToTell(verdicts.waiting, this.#memory.told, today) ? verdicts.waiting : null;
    const composed = composeMessage({
      ...{ day: longDay(today), troubles: this.#steps.troubles, waiting: waiting?.length ?? null },
      report: typeof report === 'object' ? 'where the archive puts it' : join(report ?? this.#report(), 'index.html'),
    });
    if (composed === null) return;
    await this.#steps.attempt('message', async () => {
      await sendMessage(message, composed, this.#around);
      this.#told.push('Somebody was told.');
      if (waiting === null) return;
      this.#memory = { ...this.#memory, told: { on: today, posts: waiting } };
      await files.keepRebuildMemory(folder, this.#memory);
      await this.#keepQuietly();
    });
  }

  /** What was told is remembered in the repository too, so that the next job does not tell it again. */
  async #keepQuietly(): Promise<void> {
    if (!this.#settings.records?.git) return;
    await this.#steps.attempt('records', async () => {
      await pushRecords(this.#kept(), `Who was told at the rebuild of ${this.#options.today}`);
    });
  }

  async #end(verdicts: Verdicts | null): Promise<{ said: string; code: number }> {
    if (this.#steps.stopped) this.#steps.troubles.push({ step: 'rebuild', code: 4 });
    const { troubles } = this.#steps;
    const said = summaryText({ day: longDay(this.#options.today), verdicts, told: this.#told, troubles });
    const { GITHUB_STEP_SUMMARY: page } = this.#around.env;
    if (page) await appendFile(page, `${said}\n`).catch(() => {});
    return { said, code: codeOf(troubles) };
  }

  /** Of the report of this run; null where the build wrote none. */
  async #verdicts(): Promise<Verdicts | null> {
    if (this.#steps.failed('build')) return null;
    return readVerdicts((await files.reportFiles(this.#report())).get('findings.json')?.toString('utf8'));
  }

  #register(): string[] {
    return this.#options.acceptRegister ? ['--accept-register'] : [];
  }

  #live(): string | null {
    return this.#settings.live ?? null;
  }

  #report(): string {
    return this.#options.report ?? join(this.#options.private, 'report');
  }

  #kept(): KeptRecords {
    const registerColumns = this.#school?.register.columns ?? {};
    return keptIn({ folder: this.#options.private, settings: this.#settings, registerColumns, env: this.#around.env });
  }
}
