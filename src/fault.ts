/** The ways a command can end other than well. Each carries the exit code of the design. */

/** Wrong use or bad input; nothing was changed. Says what happened, where, and what to do. */
export class BadInput extends Error {
  override name = 'BadInput';
  readonly code = 2;
}

/** Something that must not be published would have been; nothing was swapped in. */
export class Unsafe extends Error {
  override name = 'Unsafe';
  readonly code = 3;
}

/** Something that nobody foresaw in the records, but that can be named safely: where, without private content, and what to do. Nothing was swapped in. */
export class Fault extends Error {
  override name = 'Fault';
  readonly code = 4;
}
