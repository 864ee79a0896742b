/**
 * Measures that nothing is left of a picture's or video's metadata. The judge is exiftool, which also plants what is to be taken out;
 * ffmpeg makes the videos, and compares the packets of picture and sound before and after. Both have to be on the machine.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { strip } from '../../src/look/strip.ts';

const run = promisify(execFile);

export type MetadataFigures = {
  /** Files with something to take out, by the ending of their names. */
  files: Record<string, number>;
  /** Tags that say more than structure: before, over all files, and after. */
  tags: { before: number; after: number };
  /** Files in whose bytes planted words are still found. */
  words: number;
  videos: { of: number; packetsSame: number };
  turned: { of: number; upright: number };
  /** Made twice, byte for byte the same. */
  same: { of: number; same: number };
  missed: string[];
};

/** Tags that say how a file is built, for each of exiftool's groups; everything else has to be gone. Dates count unless they are 0. */
const structure: Readonly<Record<string, readonly RegExp[]>> = {
  System: [/./u],
  ExifTool: [/^ExifToolVersion$/u],
  File: [
    /^(FileType|FileTypeExtension|MIMEType|ExifByteOrder|Image(Width|Height)|EncodingProcess|BitsPerSample|ColorComponents|YCbCrSubSampling)$/u,
  ],
  JFIF: [/^(JFIFVersion|ResolutionUnit|[XY]Resolution)$/u],
  PNG: [
    /^(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Palette|Transparency|AnimationFrames|AnimationPlays)$/u,
  ],
  'PNG-pHYs': [/^(PixelsPerUnit[XY]|PixelUnits)$/u],
  GIF: [
    /^(GIFVersion|ImageWidth|ImageHeight|HasColorMap|ColorResolutionDepth|BitsPerPixel|BackgroundColor|AnimationIterations|FrameCount|Duration|TransparentColor|PixelAspectRatio)$/u,
  ],
  RIFF: [
    /^(VP8Version|ImageWidth|ImageHeight|HorizontalScale|VerticalScale|WebP_Flags|AnimationLoopCount|BackgroundColor|FrameCount|Duration|AlphaIsUsed|Alpha(Preprocessing|Filtering|Compression))$/u,
  ],
  Composite: [/^(ImageSize|Megapixels|AvgBitrate|Rotation)$/u],
  Meta: [
    /^(HandlerType|PrimaryItemReference|MetaImageSize|ImagePixelDepth|ImageSpatialExtent|PixelAspectRatio|AV1ConfigurationVersion|Chroma\w+|ColorPrimaries|TransferCharacteristics|MatrixCoefficients|VideoFullRangeFlag|ColorProfiles|ConfigurationVersion)$/u,
  ],
  QuickTime: [
    /^(MajorBrand|MinorVersion|CompatibleBrands|MediaData(Size|Offset)|MovieHeaderVersion|TimeScale|Duration|Preferred(Rate|Volume)|Preview(Time|Duration)|Poster(Time)|Selection(Time|Duration)|CurrentTime|NextTrackID|HandlerType|(Create|Modify)Date|MatrixStructure)$/u,
    /^(PrimaryItemReference|MetaImageSize|ImagePixelDepth|ImageSpatialExtent|PixelAspectRatio|AV1\w+|Chroma\w+|ColorPrimaries|TransferCharacteristics|MatrixCoefficients|VideoFullRangeFlag|ColorProfiles)$/u,
    /^(Seq(Profile|LevelIdx0|Tier0)|HighBitDepth|TwelveBit|InitialDelaySamples|AuxiliaryImageType|MediaData|(Unknown_)?[Ff]ree)$/u,
  ],
  Track: [
    /^(Track(HeaderVersion|(Create|Modify)Date|ID|Duration|Layer|Volume)|Matrix(Structure)?|Image(Width|Height)|Media(HeaderVersion|(Create|Modify)Date|TimeScale|Duration|LanguageCode)|HandlerType|GraphicsMode|OpColor|CompressorID|SourceImage(Width|Height)|[XY]Resolution|BitDepth|PixelAspectRatio|VideoFrameRate|Balance|Audio(Format|Channels|BitsPerSample|SampleRate)|BufferSize|MaxBitrate|AverageBitrate|Color(Profiles|Primaries)|TransferCharacteristics|MatrixCoefficients|VideoFullRangeFlag)$/u,
    /^(HandlerClass|AVCConfiguration|SyncSampleTable|CompositionTimeToSample|TimeToSampleTable|SampleToChunk|SampleSizes|ChunkOffset|PurchaseFileFormat|LayoutFlags|SampleGroupDescription|SampleToGroup|Unknown_(edts|esds|btrt|mp4a|free))$/u,
  ],
};

export async function measureMetadata(folder: string, photographs: readonly string[]): Promise<MetadataFigures> {
  for (const [tool, asked] of [
    ['exiftool', '-ver'],
    ['ffmpeg', '-version'],
  ] as const) {
    await run(tool, [asked]).catch(() => {
      throw new Error(
        `${tool} is not on this machine; it judges what is left of the metadata. Install it and try again.`,
      );
    });
  }
  await mkdir(folder, { recursive: true });
  const turned = await makePictures(folder);
  await makeVideos(folder);
  const made = (await readdir(folder)).map((name) => join(folder, name)).sort();
  const figures: MetadataFigures = {
    files: {},
    tags: { before: 0, after: 0 },
    words: 0,
    videos: { of: 0, packetsSame: 0 },
    turned: { of: 0, upright: 0 },
    same: { of: 0, same: 0 },
    missed: [],
  };
  for (const file of [...made, ...photographs]) {
    const before = (await tagsIn(file)).length;
    if (before === 0) continue;
    const ending = file.split('.').at(-1) ?? '';
    const output = join(folder, 'output');
    await strip(file, output);
    const left = await tagsIn(output);
    figures.files[ending] = (figures.files[ending] ?? 0) + 1;
    figures.tags.before += before;
    figures.tags.after += left.length;
    if (left.length > 0) figures.missed.push(`left in ${ending}: ${left.join(', ')}`);
    const bytes = await readFile(output);
    await strip(file, output);
    if (plantedWords.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))) {
      figures.words += 1;
      figures.missed.push(`planted words left in ${ending}`);
    }
    figures.same.of += 1;
    if (bytes.equals(await readFile(output))) figures.same.same += 1;
    if (/^(mp4|mov|m4v|3gp)$/u.test(ending)) {
      figures.videos.of += 1;
      const same = (await packets(file)) === (await packets(output));
      if (same) figures.videos.packetsSame += 1;
      else figures.missed.push(`packets differ: ${ending}`);
    }
    const orientation = turned.get(file);
    if (orientation) {
      figures.turned.of += 1;
      if (await isUpright(output, orientation)) figures.turned.upright += 1;
      else figures.missed.push(`not upright: ${ending} of orientation ${orientation}`);
    }
  }
  return figures;
}

/** What exiftool reads in a file beside its structure, as `group:tag`. */
async function tagsIn(file: string): Promise<string[]> {
  const { stdout } = await run('exiftool', ['-j', '-G1', '-a', '-u', '-api', 'largefilesupport=1', file]).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  const [tags = {}] = JSON.parse(stdout || '[{}]') as Record<string, unknown>[];
  return Object.entries(tags)
    .filter(([name, value]) => {
      const [group = '', tag = ''] = name.split(':');
      if (name === 'SourceFile') return false;
      if (/Date$/u.test(tag) && !['System'].includes(group) && value !== '0000:00:00 00:00:00') return true;
      return !(structure[group.replace(/^Track\d+$/u, 'Track')] ?? []).some((known) => known.test(tag));
    })
    .map(([name]) => name);
}

/** A hash of every packet of picture and sound, as they lie in the file. */
async function packets(file: string): Promise<string> {
  const { stdout } = await run('ffmpeg', [
    '-v',
    'error',
    '-i',
    file,
    '-map',
    '0:v',
    '-map',
    '0:a?',
    '-c',
    'copy',
    '-f',
    'streamhash',
    '-',
  ]);
  return stdout;
}

const corners = ['#e00000', '#00b000', '#0000e0', '#e0e000'];

/**
 * Where EXIF's orientations 1 to 8 put the first pixel of the first row, and the last, once a picture is upright
 * (CIPA DC-008, Orientation): 0 top left, 1 top right, 2 bottom left, 3 bottom right.
 */
const placed: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0],
  [3, 2],
  [2, 3],
  [0, 2],
  [1, 3],
  [3, 1],
  [2, 0],
];

async function isUpright(file: string, orientation: number): Promise<boolean> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (corner: number) => {
    const x = corner % 2 === 0 ? 8 : info.width - 9;
    const y = corner < 2 ? 8 : info.height - 9;
    const at = (y * info.width + x) * info.channels;
    return nearest([data[at], data[at + 1], data[at + 2]] as number[]);
  };
  const [first, last] = placed[orientation - 1] as readonly [number, number];
  const sides = orientation > 4 ? info.width < info.height : info.width > info.height;
  return sides && colourAt(first) === 0 && colourAt(last) === 1;
}

function nearest(pixel: readonly number[]): number {
  const distances = corners.map((colour) =>
    [1, 3, 5].reduce(
      (sum, at, index) => sum + Math.abs(Number.parseInt(colour.slice(at, at + 2), 16) - (pixel[index] ?? 0)),
      0,
    ),
  );
  return distances.indexOf(Math.min(...distances));
}

/** A picture with a colour in each corner, wider than high. */
function painted() {
  const corner = (colour: string, left: number, top: number) => ({
    input: { create: { width: 32, height: 24, channels: 3 as const, background: colour } },
    left,
    top,
  });
  const [one, two, three, four] = corners as [string, string, string, string];
  return sharp({ create: { width: 160, height: 96, channels: 3, background: '#888' } }).composite([
    corner(one, 0, 0),
    corner(two, 128, 0),
    corner(three, 0, 72),
    corner(four, 128, 72),
  ]);
}

/** All that is planted in a picture: each format takes what it can hold. */
const planted = [
  '-EXIF:Artist=Asha Invented',
  '-EXIF:Copyright=(c) An Agency',
  '-EXIF:Make=A Maker',
  '-EXIF:Model=A Camera',
  '-EXIF:SerialNumber=12345',
  '-EXIF:DateTimeOriginal=2024:05:06 07:08:09',
  '-EXIF:UserComment=by the gate',
  '-EXIF:GPSLatitude=51.49',
  '-EXIF:GPSLatitudeRef=N',
  '-EXIF:GPSLongitude=0.25',
  '-EXIF:GPSLongitudeRef=W',
  '-IPTC:By-line=Asha Invented',
  '-IPTC:Caption-Abstract=Asha with her prize',
  '-XMP-dc:Creator=Asha Invented',
  '-XMP-dc:Title=Asha and her prize',
  '-XMP-photoshop:Credit=An Agency',
  '-XMP-mwg-rs:RegionName=Asha Invented',
  '-PNG:Author=Asha Invented',
  '-PNG:Comment=by the gate',
  '-File:Comment=by the gate',
  '-GIF:Comment=by the gate',
];

const plantedWords = ['Asha', 'by the gate', 'An Agency', 'A Maker', 'A Phone', '2024:05:06'];

/** Pictures of each format with metadata; those that an orientation applies to, by path. */
async function makePictures(folder: string): Promise<Map<string, number>> {
  const turned = new Map<string, number>();
  for (const format of ['jpeg', 'png', 'webp', 'tiff', 'gif', 'avif'] as const) {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const file = join(folder, `picture-${orientation}.${format}`);
      // What sharp keeps: a colour profile, so that this goes as well.
      await painted().toFormat(format).withIccProfile('p3').toFile(file);
      await plant(
        file,
        format === 'gif' || format === 'avif' ? planted : [...planted, `-EXIF:Orientation#=${orientation}`],
      );
      // An AVIF turns by a box of its own, and a GIF not at all.
      if (format !== 'gif' && format !== 'avif') turned.set(file, orientation);
    }
  }
  for (const format of ['gif', 'webp'] as const) {
    const frames = await Promise.all(
      ['#a00', '#0a0', '#00a'].map((background) =>
        sharp({ create: { width: 40, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const file = join(folder, `moving.${format}`);
    await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toFile(file);
    await plant(file, planted);
  }
  return turned;
}

async function plant(file: string, tags: readonly string[]): Promise<void> {
  // What a format cannot hold is refused tag by tag, with a warning.
  await run('exiftool', ['-q', '-q', '-m', '-overwrite_original', ...tags, file]).catch(() => undefined);
}

/** Videos of four containers, with names, a place, dates, chapters, a text track and a time code. */
async function makeVideos(folder: string): Promise<void> {
  const scratch = join(folder, '..');
  const [words, chapters] = [join(scratch, 'words.srt'), join(scratch, 'chapters.txt')];
  await writeFile(words, '1\n00:00:00,000 --> 00:00:01,000\nAsha Invented sings\n');
  await writeFile(
    chapters,
    ';FFMETADATA1\ntitle=Asha\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=Asha sings\n',
  );
  const pictures = ['libx264', 'mpeg4'];
  for (const ending of ['mp4', 'mov', 'm4v', '3gp']) {
    for (const codec of ending === 'm4v' ? ['libx264'] : pictures) {
      for (const extra of ['plain', 'text', 'timecode', 'faststart', 'silent']) {
        if (ending === '3gp' && (extra === 'text' || extra === 'timecode')) continue;
        const file = join(folder, `video-${codec}-${extra}.${ending}`);
        await run('ffmpeg', [
          ...['-v', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc=size=176x144:rate=15:duration=2'],
          ...(extra === 'silent' ? [] : ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=2']),
          ...(extra === 'text'
            ? ['-i', words, '-i', chapters, '-map', '0', '-map', '1', '-map', '2', '-map_metadata', '3']
            : []),
          ...(extra === 'text' ? ['-c:s', 'mov_text'] : []),
          ...['-c:v', codec, '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest'],
          ...['-metadata', 'title=Asha sings', '-metadata', 'artist=Asha Invented', '-metadata', 'comment=by the gate'],
          ...['-metadata', 'location=+51.4900-000.2500/', '-metadata', 'creation_time=2024-05-06T07:08:09Z'],
          ...['-metadata:s:v', 'handler_name=Asha’s phone'],
          ...(extra === 'timecode' ? ['-timecode', '10:00:00:00'] : []),
          ...(extra === 'faststart' ? ['-movflags', '+faststart+use_metadata_tags'] : []),
          file,
        ]);
        await plant(file, [
          '-QuickTime:GPSCoordinates=51.49, -0.25, 10',
          '-XMP-dc:Creator=Asha Invented',
          '-Keys:Model=A Phone',
        ]);
      }
    }
  }
}
