/** Brings a built site to its host, where it has to go there. */
import { BadInput, Fault } from '../fault.ts';
import { openHost } from '../live/host.ts';
import { readLiveOptions } from '../live/read-live-options.ts';
import { parseMade, readMade } from '../swap.ts';
import { deployFolder } from './deploy-folder.ts';
import type { Memory } from './memory.ts';
import { needsDeploy, type Says } from './needs-deploy.ts';
import type { Deploy } from './read-settings.ts';
import { runProgram } from './run-program.ts';
import { environmentFor } from './secrets.ts';

export type DeployInput = {
  deploy: Deploy;
  /** The built and verified site. */
  site: string;
  /** The address of the live site; null where none is known. */
  live: string | null;
  memory: Memory;
  keep(memory: Memory): Promise<void>;
  today: string;
  cycle: number;
  env: NodeJS.ProcessEnv;
  stop: AbortSignal;
};

/** Answers with whether it was deployed, and with a sentence for the summary. @throws BadInput, Fault; then the next run deploys again */
export async function deploy(input: DeployInput): Promise<{ deployed: boolean; why: string }> {
  const { memory, keep, today, cycle } = input;
  const built = await readMade(input.site);
  if (built === null) throw new BadInput(`There is no site in ${input.site}.`);
  if (built.sample) throw new BadInput('The invented sample is never deployed. Build from the records of the school.');
  const { deploy: isNeeded, why } = needsDeploy({
    built,
    shown: await shownNow(input),
    doubt: memory.doubt,
    today,
    cycle,
  });
  if (!isNeeded) return { deployed: false, why };
  await keep({ ...memory, doubt: 'unfinished' });
  await put(input);
  await keep({ ...memory, doubt: null, deployed: { content: built.content, checked: built.checked } });
  return { deployed: true, why };
}

/** Deploys whatever is on the web. @throws BadInput, Fault */
async function put({ deploy: how, site, env, stop }: DeployInput): Promise<void> {
  if ('folder' in how) {
    await deployFolder({ site, ...how, stop });
    return;
  }
  const command = how.command.map((word) => word.replaceAll('{site}', site));
  const code = await runProgram(command, { env: environmentFor(env, null), stop });
  if (code !== 0) throw new Fault(`The program "${command[0]}" ended with ${code}.`);
}

/** What the website says of itself; where it does not answer, what lies in the folder that it serves, or what was deployed last. */
async function shownNow({ deploy: how, live, memory, env }: DeployInput): Promise<Says | null> {
  if (live !== null) {
    const options = readLiveOptions(live, env.LIVE_LOGIN);
    const path = `${decodeURI(options.url.pathname)}archive.json`;
    const answer = await openHost(options)
      .ask(path, { fresh: true, words: true })
      .catch(() => null);
    if (answer !== null && !answer.away && (answer.status === 200 || answer.status === 404)) {
      return answer.status === 200 ? parseMade(answer.text) : null;
    }
  }
  return 'folder' in how ? readMade(how.folder) : memory.deployed;
}
