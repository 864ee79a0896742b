/** Takes metadata out of a picture or video on its way into the store: the only way in. */
import { sniffFile } from './sniff.ts';
import { stripPicture } from './strip-picture.ts';
import { stripVideo } from './strip-video.ts';

export { Unreadable } from './unreadable.ts';

export type Stripped = {
  ext: string;
  /** Whether it is a video, or an animation of more than one frame. */
  moves: boolean;
  /** Pixels, upright; of one frame where there are many. */
  width: number;
  height: number;
  /** Kinds of metadata that were in it: `exif`, `gps`, `xmp`, `iptc`, `icc`, `comment`, `udta`, `meta`, `times`, `tracks`. */
  had: string[];
  /** Notices of copyright, credit and creator, as the file carried them. */
  rights: string[];
};

/** Reads the file at `input` and writes it without metadata to `output`. The same input gives the same bytes. @throws Unreadable */
export async function strip(input: string, output: string): Promise<Stripped> {
  const kind = await sniffFile(input);
  return kind === 'video' ? stripVideo(input, output) : stripPicture(input, output, kind);
}
