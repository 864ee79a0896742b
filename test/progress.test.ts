import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Progress } from '../src/progress.ts';

/** What a command writes where somebody watches, or into a log. */
function output(isTTY: boolean, columns = 100) {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return {
    lines,
    progress: new Progress(Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a long step on a terminal', () => {
  test('shows a bar, the rate and the remaining time', () => {
    const { lines, progress } = output(true);
    const bar = progress.bar('look');
    vi.advanceTimersByTime(20_000);
    bar(10, 40);
    expect(lines.at(-1)).toContain('look ██████░░░░░░░░░░░░░░░░░░ 10/40, 2.0 s each, 60 s left');
    vi.advanceTimersByTime(20_000);
    bar(40, 40);
    expect(lines.at(-1)).toContain('40/40, 1.0 a second, 0 s left');
  });

  test('is told whole where the terminal does not know its width', () => {
    const { lines, progress } = output(true, 0);
    const tally = progress.tally('pull');
    vi.advanceTimersByTime(1000);
    tally(7);
    expect(lines.at(-1)).toContain('pull 7 posts read');
  });

  test('tells hours as hours, and fast work by the second', () => {
    const { lines, progress } = output(true);
    const bar = progress.bar('look');
    vi.advanceTimersByTime(10_000);
    bar(10, 10_010);
    expect(lines.at(-1)).toContain('1.0 a second, 2 h 47 min left');
    vi.advanceTimersByTime(10_000);
    bar(2000, 10_010);
    expect(lines.at(-1)).toContain('100 a second, 81 s left');
  });
});

describe('a long step in a log', () => {
  test('says how far it is every half minute, and nothing where it is short', () => {
    const { lines, progress } = output(false);
    const bar = progress.bar('look');
    for (let done = 1; done <= 50; done += 1) {
      vi.advanceTimersByTime(2000);
      bar(done, 50);
    }
    expect(lines).toEqual([
      'look 15/50, 2.0 s each, 70 s left\n',
      'look 30/50, 2.0 s each, 40 s left\n',
      'look 45/50, 2.0 s each, 10 s left\n',
    ]);
    const short = output(false);
    short.progress.bar('check')(1, 1);
    expect(short.lines).toEqual([]);
  });
});
