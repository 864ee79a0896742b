/** What the school may read the platform with: an app's bearer token, or the account's own keys. Only ever from the environment. */
import { BadInput } from '../../fault.ts';

export type Credentials =
  | { kind: 'app'; token: string }
  | { kind: 'account'; appKey: string; appSecret: string; accessToken: string; accessSecret: string };

/** The four of the account's own access (OAuth 1.0a), which go together. */
const accountNames = ['X_API_KEY', 'X_API_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET'] as const;

/** As the environment holds them; null where it holds none. A variable that is there but empty, as an unset secret of a CI job is, counts as none. */
export function readCredentials(env: NodeJS.ProcessEnv = process.env): Credentials | null {
  const said = (name: string) => env[name]?.trim() ?? '';
  const missing = accountNames.filter((name) => said(name) === '');
  if (missing.length > 0 && missing.length < accountNames.length) {
    throw new BadInput(
      `The account's own access needs ${accountNames.join(', ')} together; missing: ${missing.join(', ')}. Set what is missing, or take the others away and use X_BEARER_TOKEN.`,
    );
  }
  const [appKey = '', appSecret = '', accessToken = '', accessSecret = ''] = accountNames.map(said);
  if (missing.length === 0) return { kind: 'account', ...sendable({ appKey, appSecret, accessToken, accessSecret }) };
  const token = said('X_BEARER_TOKEN');
  return token === '' ? null : { kind: 'app', ...sendable({ token }) };
}

/** As a message calls them. */
export function namesOf({ kind }: Credentials): string {
  return kind === 'app' ? 'X_BEARER_TOKEN' : accountNames.join(', ');
}

/** What no header can carry was pasted wrongly; the message must not show it. */
function sendable<Words extends Record<string, string>>(words: Words): Words {
  if (Object.values(words).every((word) => /^[\x21-\x7e]+$/u.test(word))) return words;
  throw new BadInput(
    "X_BEARER_TOKEN, or one of the account's own keys, holds a space or a sign that no key has. Copy it again, in one line.",
  );
}
