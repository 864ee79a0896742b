/** The address of the live site, and what opens it where it lies behind a password. */
import { BadInput } from '../fault.ts';

export type LiveOptions = {
  /** Ends with a stroke. */
  url: URL;
  /** The header that opens it; null where it is open. */
  authorization: string | null;
};

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** @throws BadInput, in which no password stands */
export function readLiveOptions(address: string, login: string | undefined): LiveOptions {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new BadInput(
      '--live must be the address of the archive on the web, such as https://www.school.example/twitter/.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new BadInput(
      'A password does not belong into the address. Put it into the environment: LIVE_LOGIN=user:password.',
    );
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    throw new BadInput(
      '--live must begin with https://. Over http anybody on the way could answer in place of the website.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new BadInput('--live must be the address of the home page of the archive, without ? and #.');
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (login === undefined || login === '') return { url, authorization: null };
  if (!/^[^:\p{Cc}]+:\P{Cc}+$/u.test(login)) throw new BadInput('LIVE_LOGIN must be written as user:password.');
  return { url, authorization: `Basic ${Buffer.from(login, 'utf8').toString('base64')}` };
}
