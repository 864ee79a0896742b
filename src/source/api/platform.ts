/** Where the platform is asked: its own hosts, or with X_API_URL another server that speaks its API. */
import { BadInput } from '../../fault.ts';

export type Platform = {
  /** Below which the paths of API v2 begin; ends with a slash. */
  api: string;
  /** Whether it is asked without encryption: on this machine alone. */
  plain: boolean;
  /** Where a file of a post is fetched; null for an address that is none of the platform's media hosts'. */
  mediaAt(address: string): { url: string; host: string } | null;
};

const ownApi = 'https://api.x.com/2/';
const mediaHosts = new Set(['pbs.twimg.com', 'video.twimg.com']);
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * `other` is what X_API_URL says. Media then come from there too, by the paths that they have on the platform's hosts.
 * @throws BadInput for one that is neither https nor on this machine
 */
export function platformAt(other: string | undefined): Platform {
  if (other === undefined || other.trim() === '') {
    return {
      api: ownApi,
      plain: false,
      mediaAt(address) {
        const url = readUrl(address);
        return url && isMedia(url) ? { url: url.href, host: url.hostname } : null;
      },
    };
  }
  const base = readUrl(other.trim());
  if (!base || !/^https?:$/u.test(base.protocol) || isSigned(base) || base.search !== '' || base.hash !== '') {
    throw new BadInput('X_API_URL must be an address such as https://proxy.example/x, without a user name or a query.');
  }
  if (base.protocol === 'http:' && !loopback.test(base.hostname)) {
    throw new BadInput('X_API_URL must begin with https://; http:// is for a server on this machine alone.');
  }
  const root = `${base.origin}${base.pathname}`.replace(/\/+$/u, '').replace(/\/2$/u, '');
  return {
    api: `${root}/2/`,
    plain: base.protocol === 'http:',
    mediaAt(address) {
      const url = readUrl(address);
      if (url?.origin === base.origin && !isSigned(url)) return { url: url.href, host: url.hostname };
      return url && isMedia(url) ? { url: `${root}${url.pathname}${url.search}`, host: url.hostname } : null;
    },
  };
}

function isMedia(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && mediaHosts.has(url.hostname) && !isSigned(url);
}

function isSigned({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

function readUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
