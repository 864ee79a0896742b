/** The posts of a part, one at a time: a part is a script of one assignment, `window.YTD.tweets.part0 = [ {…}, {…} ]`, and may be larger than memory. */

/** No post comes near it. */
const longestElement = 8 << 20;
const longestHead = 512;

// The three bytes of a byte order mark, read as characters of their own.
const head = /^(?:\u00EF\u00BB\u00BF)?\s*(?:var\s+)?[\w$.]+\s*$/u;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);
const opening = 0x5b;
const closing = 0x5d;

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** What is wrong with the form of a part, without a word of it; elements count from 1. */
export class Malformed extends Error {
  override name = 'Malformed';
}

/**
 * The elements of the assigned array, parsed one by one and never evaluated. All that it looks for is ASCII, so that it can look at
 * bytes. Throws Malformed where the script is not one assignment of one whole array.
 */
export async function* arrayElements(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let state = 'head' as 'head' | 'array' | 'between' | 'element' | 'after';
  let said = '';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let count = 0;
  let owed = false;
  let parts: Uint8Array[] = [];
  let length = 0;

  const finish = (last: Uint8Array): unknown => {
    parts.push(last);
    const bytes = parts.length === 1 ? last : Buffer.concat(parts);
    parts = [];
    length = 0;
    count += 1;
    try {
      return JSON.parse(decoder.decode(bytes));
    } catch (cause) {
      // What the parser says quotes the text.
      throw new Malformed(`element ${count} is malformed`, { cause: cause instanceof TypeError ? cause : undefined });
    }
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (state === 'element') {
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) inString = false;
        } else if (byte === quote) inString = true;
        else if (openers.has(byte)) depth += 1;
        else if (depth > 0) {
          if (closers.has(byte)) depth -= 1;
        } else if (byte === comma || byte === closing) {
          yield finish(chunk.subarray(start, at));
          owed = byte === comma;
          state = owed ? 'between' : 'after';
        } else if (closers.has(byte)) throw new Malformed(`element ${count + 1} is malformed`);
      } else if (state === 'head') {
        if (byte === 0x3d) {
          if (!head.test(said)) throw new Malformed('it does not begin with an assignment');
          state = 'array';
        } else if (said.length >= longestHead) throw new Malformed('it does not begin with an assignment');
        else said += String.fromCharCode(byte);
      } else if (isSpace(byte)) {
      } else if (state === 'array') {
        if (byte !== opening) throw new Malformed('it does not assign a list');
        state = 'between';
      } else if (state === 'between') {
        if (byte === closing && !owed) state = 'after';
        else if (byte === comma || byte === closing) throw new Malformed(`element ${count + 1} is malformed`);
        else {
          state = 'element';
          start = at;
          depth = 0;
          inString = byte === quote;
          escaped = false;
          if (openers.has(byte)) depth = 1;
        }
      } else if (byte !== 0x3b) throw new Malformed('something follows its list');
    }
    if (state === 'element') {
      // The chunk may be reused by its stream.
      parts.push(Uint8Array.prototype.slice.call(chunk, start));
      length += chunk.length - start;
      if (length > longestElement) throw new Malformed(`element ${count + 1} is longer than any post`);
    }
  }
  if (state !== 'after') throw new Malformed(`it is cut off after ${count} elements`);
}
