import { describe, expect, test } from 'vitest';
import { arrayElements } from '../../src/source/array-elements.ts';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const shared = Buffer.alloc(size);
  // One buffer for all chunks, as a stream may do.
  for (let at = 0; at < bytes.length; at += size) yield shared.subarray(0, bytes.copy(shared, 0, at, at + size));
}

const posts = [
  { a: 'braces } ] { [ , in words' },
  { b: ['"quotes" and \\ slashes \\\\', { c: '😀 é ‮' }] },
  null,
  'text',
  12,
  [],
  {},
];

describe('the elements of a part', () => {
  test.each([1, 2, 3, 7, 64, 4096])('come out alike in chunks of %d bytes', async (size) => {
    for (const layout of [0, 2]) {
      const script = `window.YTD.tweets.part0 = ${JSON.stringify(posts, null, layout)};\n`;
      expect(await Array.fromAsync(arrayElements(inChunks(script, size)))).toEqual(posts);
    }
  });

  test('may be none, and may follow a byte order mark', async () => {
    expect(await Array.fromAsync(arrayElements(inChunks('\uFEFFwindow.YTD.tweets.part0 = [ ]', 5)))).toEqual([]);
    expect(await Array.fromAsync(arrayElements(inChunks('Grailbird.data.tweets_2014_01 = \n [1]', 5)))).toEqual([1]);
  });

  test('stop at one that has no end', async () => {
    async function* endless() {
      yield Buffer.from('window.x = [ {"tweet": "');
      for (;;) yield Buffer.alloc(1 << 20, 0x61);
    }
    await expect(Array.fromAsync(arrayElements(endless()))).rejects.toThrow('element 1 is longer than any post');
  });
});
