/** The options of `npm run rebuild`. */
import { type Options, readOptions } from '../command.ts';
import { BadInput } from '../fault.ts';
import type { Trouble } from './troubles.ts';

export const phases = ['pull', 'look', 'publish', 'live'] as const;
export type Phase = (typeof phases)[number];

export type RebuildOptions = Options & {
  /** Where the records are cloned from, where they are not there yet. */
  records: string | null;
  deploy: string | null;
  live: string | null;
  /** One part of the run alone, for a job of its own; null for all. */
  only: Phase | null;
  shard: string | null;
  /** The folder that looks are carried in from one job to the next. */
  looks: string | null;
  /** What went wrong in the jobs before. */
  earlier: Trouble[];
};

const own = {
  records: { type: 'string' },
  deploy: { type: 'string' },
  live: { type: 'string' },
  only: { type: 'string' },
  shard: { type: 'string' },
  looks: { type: 'string' },
  earlier: { type: 'string' },
} as const;

/** @throws BadInput */
export function readRebuildOptions(args: readonly string[]): RebuildOptions {
  const options = readOptions(args, own);
  const { records, deploy, live, only, shard, looks, earlier } = options.own;
  const phase = phases.find((one) => one === only) ?? null;
  if (only !== undefined && phase === null) throw new BadInput(`--only must be one of ${phases.join(', ')}.`);
  if (phase === 'look' && (shard === undefined || looks === undefined)) {
    throw new BadInput('--only look needs its share and a folder for what it finds: --shard 1/4 --looks FOLDER.');
  }
  if (shard !== undefined && phase !== 'look') throw new BadInput('--shard belongs to --only look.');
  if (options.strict) throw new BadInput('A rebuild knows no --strict: posts that wait are no failure of it.');
  return {
    ...options,
    records: records ?? null,
    deploy: deploy ?? null,
    live: live ?? null,
    only: phase,
    shard: shard ?? null,
    looks: looks ?? null,
    earlier: earlierTroubles(earlier ?? ''),
  };
}

/** `pull=4 look=success`: each job before with its exit code, or with how it ended. */
function earlierTroubles(text: string): Trouble[] {
  return text.split(/[\s,]+/u).flatMap((one): Trouble[] => {
    const [, step, how = ''] = /^(pull|look)=(.*)$/u.exec(one) ?? [];
    if (step === undefined || /^(?:0|success|skipped|)$/u.test(how)) return [];
    return [{ step: step as 'pull' | 'look', code: how === '2' ? 2 : how === '3' ? 3 : 4 }];
  });
}
