/** Still frames of a video or animation, spread over its length. No machine looks at every frame, and none is skipped for long. */
import sharp from 'sharp';
import { sniffFile } from './sniff.ts';
import { Unreadable } from './unreadable.ts';

/** A frame as a picture, upright, without compression. */
export type Frame = { data: Buffer; width: number; height: number; channels: 3 | 4 };

/** A frame for every so many seconds, within these bounds. */
const every = 5;
const fewest = 4;
const most = 24;
/** The largest frame that is decoded, in pixels: more than the platform ever keeps, and as much as two eyes' memory bears. */
const largestFrame = 2560 * 1440;

/** Whether a stored file moves: a video, or an animation of more than one frame. */
export async function moves(path: string): Promise<boolean> {
  const kind = await sniffFile(path);
  if (kind === 'video') return true;
  if (kind !== 'gif' && kind !== 'webp') return false;
  return ((await sharp(path, { animated: true }).metadata()).pages ?? 1) > 1;
}

/** Frames spread over the length of what moves; the middle one among them is its poster. @throws Unreadable */
export async function* framesOf(path: string): AsyncGenerator<Frame & { poster: boolean }> {
  if ((await sniffFile(path)) === 'video') {
    yield* atMoments(path, (seconds) => {
      const count = Math.min(most, Math.max(fewest, Math.ceil(seconds / every)));
      const spread = Array.from({ length: count }, (_, index) => ((index + 0.5) / count) * seconds);
      return [...spread, posterAt(seconds)].sort((a, b) => a - b);
    });
  } else yield* animationFrames(path);
}

/** The frame that stands for what moves. @throws Unreadable */
export async function posterOf(path: string): Promise<Frame> {
  const frames =
    (await sniffFile(path)) === 'video' ? atMoments(path, (seconds) => [posterAt(seconds)]) : animationFrames(path);
  for await (const frame of frames) if (frame.poster) return frame;
  throw new Unreadable('a video without a frame that can be shown');
}

function posterAt(seconds: number): number {
  return seconds * 0.4;
}

async function* animationFrames(path: string): AsyncGenerator<Frame & { poster: boolean }> {
  const { pages = 1 } = await sharp(path, { animated: true }).metadata();
  const poster = Math.floor(pages * 0.4);
  const wanted = Array.from({ length: Math.min(pages, most) }, (_, index) =>
    Math.floor((index * pages) / Math.min(pages, most)),
  );
  for (const page of [...new Set([...wanted, poster])].sort((a, b) => a - b)) {
    const { data, info } = await sharp(path, { page }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    yield { data, width: info.width, height: info.height, channels: 4, poster: page === poster };
  }
}

async function* atMoments(
  path: string,
  moments: (seconds: number) => number[],
): AsyncGenerator<Frame & { poster: boolean }> {
  // Only a video needs the decoder, which is native and large.
  await import('@napi-rs/webcodecs/polyfill');
  const { ALL_FORMATS, FilePathSource, Input, VideoSampleSink } = await import('mediabunny');
  // The decoder's work does not keep the process awake by itself.
  const awake = setInterval(() => {}, 1000);
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Unreadable('a video without a picture track');
    if (track.codedWidth * track.codedHeight > largestFrame)
      throw new Unreadable('a video with frames too large to look at');
    if (!(await track.canDecode())) throw new Unreadable('a video in a format that cannot be decoded here');
    const [first, seconds] = [await track.getFirstTimestamp(), await track.computeDuration()];
    const poster = posterAt(seconds - first);
    const sink = new VideoSampleSink(track);
    for (const moment of moments(seconds - first)) {
      const sample = await sink.getSample(first + moment);
      if (!sample) continue;
      try {
        const data = Buffer.alloc(sample.allocationSize({ format: 'RGBA' }));
        await sample.copyTo(data, { format: 'RGBA' });
        const upright = await sharp(data, {
          raw: { width: sample.codedWidth, height: sample.codedHeight, channels: 4 },
        })
          .rotate(sample.rotation)
          .raw()
          .toBuffer({ resolveWithObject: true });
        const { width, height } = upright.info;
        yield { data: upright.data, width, height, channels: 4, poster: moment === poster };
      } finally {
        sample.close();
      }
    }
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    // The decoder's own words may quote the file.
    throw new Unreadable('a video that cannot be decoded');
  } finally {
    clearInterval(awake);
    input.dispose();
  }
}
