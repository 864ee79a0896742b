/** The command `verify --live URL`: what it asks of the live site, and what it says. */
import type { Options } from './command.ts';
import { checkLive } from './live/check-live.ts';
import { openHost } from './live/host.ts';
import { keepFindings, rememberedOf } from './live/live-step.ts';
import { readLiveOptions } from './live/read-live-options.ts';
import { tellLive } from './live/tell-live.ts';
import { withWork } from './pipe/work.ts';
import type { Progress } from './progress.ts';

export type LiveCommand = {
  address: string;
  /** user:password, where the site lies behind one. */
  login: string | undefined;
  /** Whether what is printed stays with the person who asked. */
  isPrivate: boolean;
};

/** Answers with what to print. @throws BadInput, Unsafe where something is still public, Fault where the host does not say */
export async function checkLiveSite(
  options: Options,
  { address, login, isPrivate }: LiveCommand,
  progress: Progress,
): Promise<string> {
  const live = readLiveOptions(address, login);
  const { state, base } = await withWork(options, progress, (work) => rememberedOf(work, live.url));
  // Nobody has to wait with the records until a slow host has answered.
  const findings = await progress.step('live site', () => checkLive(state, openHost(live), base, options.today));
  await withWork(options, progress, (work) => keepFindings(work, live.url, findings));
  return tellLive(state, findings, { isPrivate });
}
