/**
 * Sees people in a picture. Several machines, because a child from behind has no face, a face in a crowd has no body, and a face
 * in profile is found by neither but by the ear and the nose of the person it belongs to. Nothing is recognised.
 */
import type { Box } from '../look.ts';
import { leastSure, openPeopleModels, type PeopleModels, type Place } from './people-models.ts';
import type { Part, Pixels } from './pixels.ts';

export type SeenPeople = { people: { seen: boolean; score: number }; faces: { box: Box; score: number }[] };

export type PeopleEye = { look(pixels: Pixels): Promise<SeenPeople> };

/**
 * People are seen where either machine is sure, or both suspect them; animals, dolls and clouds make one of them unsure alone.
 * Measured: `npm run bench:look`.
 */
export const thresholds = { person: 0.25, face: 0.75, both: leastSure.person };

/**
 * The largest part of a picture that a "face" of so little sureness may take: larger ones are hands, plates and walls. Small ones are
 * covered on the faintest suspicion: they cost little, and are faces in profile, in shadow and in the last row.
 */
const largest = [
  { below: 0.2, part: 0.02 },
  { below: 0.5, part: 0.12 },
];
/** Less sure than this, a face is one only where a person's head could be. */
const sureAlone = 0.14;
/** The head is in this upper part of a person: of one who bends or sits, below the middle. */
const upper = 0.6;
/** A point of a head that is less sure than this is a guess. */
const surePoint = 0.15;
/** Persons in whom a head is looked for, in one picture. */
const mostHeads = 25;

export async function openPeopleEye(): Promise<PeopleEye> {
  const models = await openPeopleModels();
  return {
    async look(pixels) {
      const persons = await models.persons(pixels);
      const faces = await models.faces(pixels, { left: 0, top: 0, width: pixels.width, height: pixels.height });
      const [person, face] = [surest(persons), surest(faces)];
      const seen =
        person >= thresholds.person ||
        face >= thresholds.face ||
        (person >= thresholds.both && face >= thresholds.both);
      if (seen) {
        for (const tile of tilesOf(pixels)) faces.push(...(await models.faces(pixels, tile)));
        faces.push(...(await headsWithoutFace(models, pixels, persons, faces)));
      }
      const likely = faces.filter((one) => isLikely(one, persons, pixels.width * pixels.height));
      return {
        people: { seen, score: Math.max(person, face) },
        // Kept where no people are "seen" as well: should a person see them, these are covered.
        faces: distinct(likely).map((one) => ({ box: asBox(one, pixels), score: one.score })),
      };
    },
  };
}

function surest(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ score }) => score));
}

/** `all`: the area of the picture. */
function isLikely(face: Place, persons: readonly Place[], all: number): boolean {
  if (largest.some(({ below, part }) => face.score < below && areaOf(face) >= part * all)) return false;
  return face.score >= sureAlone || persons.some((person) => isAtHeadOf(person, face));
}

function isAtHeadOf({ left, top, right, bottom }: Place, face: Place): boolean {
  const [width, height] = [right - left, bottom - top];
  const room = {
    left: left - width / 10,
    right: right + width / 10,
    top: top - height / 10,
    bottom: top + height * upper,
  };
  return holds({ ...room, score: 1 }, face);
}

/** Four overlapping quarters, in which small faces are large enough to be seen. */
function tilesOf({ width, height }: Pixels): Part[] {
  const size = { width: Math.round(width * 0.56), height: Math.round(height * 0.56) };
  return [0, height - size.height].flatMap((top) => [0, width - size.width].map((left) => ({ left, top, ...size })));
}

/** Where eyes, ears or nose of a person lie under no face that was found. */
async function headsWithoutFace(
  models: PeopleModels,
  pixels: Pixels,
  persons: readonly Place[],
  faces: readonly Place[],
): Promise<Place[]> {
  const heads: Place[] = [];
  for (const person of persons.slice(0, mostHeads)) {
    const around = squareAround(person, pixels);
    if (Math.min(around.width, around.height) < 8) continue;
    const points = await models.points(pixels, around);
    const head = headOf(points, person);
    if (head && !faces.some((face) => holds(face, head))) heads.push(head);
  }
  return heads;
}

/** A head from at least two of its points, as large as their spread or the shoulders say. */
function headOf(points: readonly { x: number; y: number; score: number }[], person: Place): Place | null {
  const sure = (from: number, to: number) => points.slice(from, to).filter(({ score }) => score >= surePoint);
  const marks = sure(0, 5);
  if (marks.length < 2) return null;
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [one, other] = sure(5, 7);
  const shoulders = one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  const [width, height] = [person.right - person.left, person.bottom - person.top];
  const spread = Math.max(right - left, bottom - top);
  // Proportions of a child: eyes to ear about three quarters of a head, half a shoulder's width, an eighth of the height.
  const size = Math.min(Math.max(spread * 1.3, shoulders * 0.5, height * 0.12), Math.max(width, height) * 0.9);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    left: x - size / 2,
    top: y - size / 2,
    right: x + size / 2,
    bottom: y + size * 0.65,
    score: Math.min(...marks.map(({ score }) => score)),
  };
}

/** A quarter more than the person on the longer side, as the model was trained; cut at the picture's edge. */
function squareAround({ left, top, right, bottom }: Place, { width, height }: Pixels): Part {
  const half = Math.max(right - left, bottom - top) * 0.625;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const inside = (at: number, end: number) => Math.round(Math.min(Math.max(at, 0), end));
  const [from, above] = [inside(x - half, width), inside(y - half, height)];
  return { left: from, top: above, width: inside(x + half, width) - from, height: inside(y + half, height) - above };
}

/** Whether a place holds the middle of another. */
function holds(place: Place, { left, top, right, bottom }: Place): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= place.left && x <= place.right && y >= place.top && y <= place.bottom;
}

/**
 * Faces found twice, in the whole and in a tile, once. Where both are about as large, what is kept holds both: the surer one may
 * be half a face at the edge of a tile.
 */
function distinct(faces: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score)) {
    const same = kept.find((other) => overlap(face, other) > 0.5);
    if (!same) kept.push({ ...face });
    else if (areaOf(face) < 3 * areaOf(same)) widen(same, face);
  }
  return kept;
}

function widen(place: Place, by: Place): void {
  place.left = Math.min(place.left, by.left);
  place.top = Math.min(place.top, by.top);
  place.right = Math.max(place.right, by.right);
  place.bottom = Math.max(place.bottom, by.bottom);
}

/** The shared area as part of the smaller one: half a face at the edge of a tile is the same face. */
function overlap(a: Place, b: Place): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(areaOf(a), areaOf(b));
}

function areaOf({ left, top, right, bottom }: Place): number {
  return (right - left) * (bottom - top);
}

function asBox({ left, top, right, bottom }: Place, { width, height }: Pixels): Box {
  const part = (at: number, of: number) => Math.min(1, Math.max(0, at / of));
  const [x, y] = [part(left, width), part(top, height)];
  return [x, y, part(right, width) - x, part(bottom, height) - y];
}
