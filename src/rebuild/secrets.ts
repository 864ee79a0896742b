/** Secrets of the environment, and which program gets which of them. No other place ever holds one. */

/** What opens the platform, a post office, and a site behind a password. */
const secretsOf = {
  pull: ['X_BEARER_TOKEN', 'X_API_KEY', 'X_API_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET'],
  mail: ['MAIL_URL'],
  live: ['LIVE_LOGIN'],
} as const;

export type Need = keyof typeof secretsOf;

/** The environment with those secrets alone that are needed. */
export function environmentFor(env: NodeJS.ProcessEnv, need: Need | null): NodeJS.ProcessEnv {
  const kept: readonly string[] = need === null ? [] : secretsOf[need];
  const others = Object.values(secretsOf)
    .flat()
    .filter((name) => !kept.includes(name));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !(others as string[]).includes(name)));
}

/** Whether there is anything to ask the platform with. A variable that is there but empty, as an unset secret of a job is, counts as none. */
export function canPull(env: NodeJS.ProcessEnv): boolean {
  return secretsOf.pull.some((name) => (env[name] ?? '').trim() !== '');
}
