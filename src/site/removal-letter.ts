/** A mailto address for a letter that asks the Headteacher to take a post out. */
import type { PublicPost } from '../public-post.ts';
import { school } from './data.ts';
import { dayInWords } from './days.ts';

/** Null where school.yaml gives no e-mail address. Without a post the letter leaves a place for its address. */
export function removalLetter(post?: PublicPost): string | null {
  if (school.email === null) return null;
  const subject = post
    ? `For the Headteacher: please remove post ${post.address}`
    : 'For the Headteacher: please remove a post';
  const body = [
    'Dear Headteacher,',
    '',
    post
      ? `Please remove the post of ${dayInWords(post.day)} (post ${post.address}) from the archive and from Twitter.`
      : 'Please remove this post from the archive and from Twitter (its address, or its day and what it says):',
    '',
    'My name, and my child’s class:',
    '',
  ].join('\r\n');
  return `mailto:${school.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
