/** The platform's own kind of client, asking the server on this machine instead. */
import { Agent } from 'node:http';
import { TwitterApi, type TwitterApiTokens } from 'twitter-api-v2';
import { testCredentials } from './credentials.ts';
import type { Api } from './start-api.ts';

export const asOwner: TwitterApiTokens = {
  appKey: testCredentials.appKey,
  appSecret: 'test-app-secret',
  accessToken: testCredentials.accessToken,
  accessSecret: 'test-access-secret',
};

/** With an agent for plain HTTP every address of the platform fails, so that a test cannot reach it by mistake. */
export function clientOf(api: Pick<Api, 'url'>, signed: string | TwitterApiTokens = testCredentials.bearer) {
  const settings = {
    httpAgent: new Agent(),
    // A compressed answer that is cut short never ends for this client.
    compression: 'identity' as const,
    plugins: [
      {
        onBeforeRequestConfig({ params }: { params: { url: string } }) {
          params.url = params.url.replace(/^https:\/\/api\.(?:x|twitter)\.com/u, api.url);
        },
      },
    ],
  };
  return (typeof signed === 'string' ? new TwitterApi(signed, settings) : new TwitterApi(signed, settings)).v2;
}
