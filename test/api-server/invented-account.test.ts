/** The account that stands behind the server on this machine. */
import { describe, expect, test } from 'vitest';
import { inventedAccount } from './invented-account.ts';
import { postObject } from './objects.ts';
import { sentAt } from './snowflake.ts';

describe('an invented account', () => {
  test('is the same, byte for byte, for the same seed, and another for another', async () => {
    const told = async (seed: number) => {
      const { posts, files } = inventedAccount({ posts: 26, seed });
      const bytes = [...files].map(async ([path, file]) => [path, Buffer.from(await file.bytes()).toString('base64')]);
      return JSON.stringify([[...posts.values()], await Promise.all(bytes)]);
    };
    const first = await told(1);
    expect(await told(1)).toBe(first);
    expect(await told(2)).not.toBe(first);
  });

  test('has ids that tell when a post was sent', () => {
    const account = inventedAccount({ from: '2026-01-05', until: '2026-03-01' });
    for (const { id } of account.ownPosts()) {
      expect(new Date(sentAt(id)).toISOString() > '2026-01-05' && sentAt(id) < Date.parse('2026-03-02')).toBe(true);
      const post = account.posts.get(id);
      expect(post && postObject(post, account).created_at).toBe(
        `${new Date(sentAt(id)).toISOString().slice(0, 19)}.000Z`,
      );
    }
  });

  test('has no two pictures alike', async () => {
    const { files } = inventedAccount();
    const bytes = await Promise.all(
      [...files.values()].map(async (file) => Buffer.from(await file.bytes()).toString('hex')),
    );
    expect(bytes.length).toBeGreaterThan(100);
    expect(new Set(bytes).size).toBe(bytes.length);
  });
});
