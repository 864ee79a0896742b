/** Whose request it is, by what it was signed with. */
export type Credentials = { bearer: string; userBearer: string; appKey: string; accessToken: string };

export const testCredentials: Credentials = {
  bearer: 'test-token',
  userBearer: 'test-user-token',
  appKey: 'test-app-key',
  accessToken: 'test-access-token',
};

/** `app` may read what everybody may, `user` is the account itself. Signatures are not checked, only whose they are. */
export function signedBy(header: string | undefined, credentials: Credentials): 'app' | 'user' | null {
  if (header === `Bearer ${credentials.bearer}`) return 'app';
  if (header === `Bearer ${credentials.userBearer}`) return 'user';
  if (!header?.startsWith('OAuth ')) return null;
  const part = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(header)?.[1];
  const known =
    part('oauth_consumer_key') === encodeURIComponent(credentials.appKey) &&
    part('oauth_token') === encodeURIComponent(credentials.accessToken) &&
    part('oauth_signature') !== undefined;
  return known ? 'user' : null;
}
