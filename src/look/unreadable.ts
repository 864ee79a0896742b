/** A picture or video that cannot be read, and so is never published. The message says what it is, for a list of faults. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
