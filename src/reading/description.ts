/** Whether a description of a picture says anything of what it shows. */

/** Words that name a picture, or the place for its description, and say nothing of what is in it. */
const empty = new Set(
  `image images img photo photos photograph photographs picture pictures pic pics snapshot screenshot shot selfie
  video videos vid clip gif movie film graphic icon attachment attached file upload untitled unnamed unknown
  alt text alternative description desc caption title placeholder blank none null undefined nil todo tbc tba
  dsc dscn dscf pxl mvi gopr whatsapp copy edited scan
  the an of in on at from for with by this that these our my your is are here see above below no not number and may contain`.split(
    /\s+/u,
  ),
);

const fileEnding = /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|bmp|tiff?|svg|mp4|m4v|mov|avi|webm)$/iu;

/** A few words that end as a file does: "class photo (2).JPG". */
const fileName = /^(?:\S+\s+){0,4}\S+$/u;

/**
 * Whether nothing is said: it is blank, a file's name, what a camera or an app calls a picture ("IMG_1234", "Screenshot 2026-03-02 at
 * 10.15"), or nothing but words for a picture ("image", "Photo 2 of 4"), marks, numbers, hashtags, handles and links. After WCAG, failure F30.
 */
export function saysNothing(description: string | null): boolean {
  const text = (description ?? '').normalize('NFKC').trim();
  if (fileEnding.test(text) && fileName.test(text)) return true;
  const words = text
    .split(/\s+/u)
    .filter((word) => !/^[#@]|:\/\/|\p{N}|_/u.test(word) && !fileEnding.test(word))
    .flatMap((word) => word.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return words.every((word) => empty.has(word) || /^[\p{Script=Latin}]$/u.test(word));
}
