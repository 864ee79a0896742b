/** Covers faces: each lies, with a margin, under an opaque shape with a soft edge, in the colour of what surrounds it. */
import sharp from 'sharp';
import type { Box } from '../look.ts';
import type { Pixels } from './pixels.ts';

/** What is opaque reaches this far beyond the face's box, as part of its larger side: hair line, chin and ears. */
const margin = 0.24;
/** The soft edge beyond that. */
const softness = 0.025;
/** The colour is taken from this far around. */
const around = 0.5;
/** Faces may be few pixels large; the cover is never smaller than this. */
const smallest = 6;

/**
 * The same picture with its faces covered: within a box and its margin no pixel depends on what was there. Nothing is blurred or
 * pixelated, which can be undone.
 */
export async function coverFaces(pixels: Pixels, faces: readonly Box[]): Promise<Pixels> {
  if (faces.length === 0) return pixels;
  const places = faces.map((face) => placeOf(face, pixels));
  const shapes = places.map((place) => shapeOf(place, colourAround(pixels, place, places)));
  const { width, height } = pixels;
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  const { data } = await sharp(pixels.data, { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(overlay) }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** What is opaque, in pixels, and how far its edge fades. */
type Place = { left: number; top: number; right: number; bottom: number; radius: number; fade: number };

function placeOf([x, y, w, h]: Box, { width, height }: Pixels): Place {
  const [boxWidth, boxHeight] = [w * width, h * height];
  const grow = Math.max(margin * Math.max(boxWidth, boxHeight), (smallest - Math.min(boxWidth, boxHeight)) / 2);
  return {
    left: Math.floor(x * width - grow),
    top: Math.floor(y * height - grow),
    right: Math.ceil((x + w) * width + grow),
    bottom: Math.ceil((y + h) * height + grow),
    // As round as leaves the corners of the face's own box covered: (radius - grow) * √2 <= radius.
    radius: 3.3 * grow,
    fade: Math.max(1, softness * Math.max(boxWidth, boxHeight)),
  };
}

/** Rings of growing size and falling strength make the edge soft; the opaque heart is drawn last and whole. */
function shapeOf({ left, top, right, bottom, radius, fade }: Place, colour: string): string {
  const rectangle = (grow: number, look: string) => {
    const [width, height] = [right - left + 2 * grow, bottom - top + 2 * grow];
    const round = Math.min(radius + grow, width / 2, height / 2);
    return `<rect x="${left - grow}" y="${top - grow}" width="${width}" height="${height}" rx="${round}" fill="${colour}" ${look}/>`;
  };
  const rings = 6;
  const soft = Array.from({ length: rings }, (_, ring) =>
    rectangle((fade * (rings - ring)) / rings, 'fill-opacity="0.3"'),
  );
  return soft.join('') + rectangle(0, 'shape-rendering="crispEdges"');
}

/** The mean colour of a ring around a place; never of a pixel that itself lies under a cover, so that no face gives its colour away. */
function colourAround({ data, width, height }: Pixels, place: Place, covered: readonly Place[]): string {
  const reach = Math.max(2, around * Math.max(place.right - place.left, place.bottom - place.top));
  const [left, top] = [Math.max(0, Math.floor(place.left - reach)), Math.max(0, Math.floor(place.top - reach))];
  const [right, bottom] = [
    Math.min(width, Math.ceil(place.right + reach)),
    Math.min(height, Math.ceil(place.bottom + reach)),
  ];
  const step = Math.max(1, Math.floor(Math.min(right - left, bottom - top) / 60));
  const near = covered.filter((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
  const sum = [0, 0, 0];
  let count = 0;
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      if (near.some((one) => x >= one.left && x < one.right && y >= one.top && y < one.bottom)) continue;
      for (let colour = 0; colour < 3; colour += 1) {
        sum[colour] = (sum[colour] as number) + (data[(y * width + x) * 3 + colour] as number);
      }
      count += 1;
    }
  }
  // A face that fills the picture leaves nothing around it.
  if (count === 0) return '#8a8178';
  return `#${sum
    .map((one) =>
      Math.round(one / count)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
