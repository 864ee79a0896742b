/** What to tell whoever runs a pull that the platform refused. */
import { BadInput, Fault } from '../fault.ts';
import { type Credentials, namesOf } from '../source/api/credentials.ts';
import type { Refused } from '../source/api/refused.ts';

const kept = 'What was fetched is kept, and the next run goes on from there.';

/** Wrong credentials are bad input; everything else could not be finished. */
export function whatToDo(refused: Refused, credentials: Credentials): BadInput | Fault {
  const names = namesOf(credentials);
  switch (refused.reason) {
    case 'credential':
      return new BadInput(
        `The platform does not accept ${names} (it ${refused.message}).${clock(credentials)} Make a new one in its developer console, and put it into the environment. ${kept}`,
      );
    case 'forbidden':
      return new BadInput(
        `The platform knows ${names}, but does not let it read this account's posts (it ${refused.message}). Look in its developer console whether the app belongs to a project with access to API v2. ${kept}`,
      );
    case 'rate-limit':
      return new Fault(
        `The platform's limit is used up${again(refused.seconds)}, and that is longer than may be waited for (--max-wait). ${kept} Run it again then.`,
      );
    case 'usage-cap':
      return new Fault(
        `The account's cap on posts read is used up (the platform ${refused.message}). Raise the cap in its developer console, or wait for the next billing month. ${kept}`,
      );
    case 'no-credits':
      return new Fault(
        `There are no credits left to read with (the platform ${refused.message}). Buy some in its developer console, or import the free archive with --archive FILE. ${kept}`,
      );
    case 'not-found':
      return new Fault(
        `The platform says that there is nothing where the pull asked (it ${refused.message}). ${kept} Nothing was withdrawn.`,
      );
    case 'bad-request':
      return new Fault(
        `The platform does not take the question (it ${refused.message}). It may have changed its API: show this to whoever maintains the archive. ${kept}`,
      );
    case 'unreachable':
      return new Fault(
        `The platform ${refused.message}, also when asked again. Look whether this machine is online, and run it again later. ${kept}`,
      );
  }
}

/** Such a question is signed with the moment, and the platform refuses one that is minutes off. */
function clock({ kind }: Credentials): string {
  return kind === 'app'
    ? ''
    : ' Look first whether the clock of this machine is right: they do not hold where it is not.';
}

function again(seconds: number | null): string {
  if (seconds === null) return '';
  return seconds < 120 ? ` for ${seconds} seconds more` : ` for ${Math.ceil(seconds / 60)} minutes more`;
}
