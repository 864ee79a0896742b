import { describe, expect, test } from 'vitest';
import type { Decision } from '../src/decision.ts';
import type { Box, Look, Picture } from '../src/look.ts';
import { asShown, showingOf } from '../src/showing.ts';

const face: Box = [0.4, 0.2, 0.1, 0.15];

function picture(more: Partial<Picture> = {}): Picture {
  return {
    number: 1,
    kind: 'photo',
    file: `${'a'.repeat(64)}.jpg`,
    alt: null,
    ocr: null,
    ocrBoxes: [],
    rights: [],
    look: null,
    machinePeople: true,
    machineFaces: [face],
    sureFaces: more.machineFaces?.length ?? 1,
    cleared: false,
    ...more,
  };
}

function look(more: Partial<Look> = {}): Look {
  return { people: 'yes', shown: [], notShown: [], unknown: false, description: null, watched: false, ...more };
}

const asItIs = { still: false, cover: [] };

describe('a photograph', () => {
  test.each([
    [
      'of people, with faces to be covered',
      { look: look({ shown: ['P001'] }) },
      'cover',
      { still: true, cover: [face] },
    ],
    ['of people, with faces to be shown', { look: look({ shown: ['P001'] }) }, 'show', asItIs],
    ['in which a person saw nobody', { look: look({ people: 'no' }) }, 'cover', asItIs],
    ['in which nobody looked, and a machine saw people', {}, 'cover', { still: true, cover: [face] }],
    ['in which nobody looked, and a machine saw nobody', { machinePeople: false, machineFaces: [] }, 'cover', asItIs],
    ['of people from behind, without a face', { look: look(), machineFaces: [] }, 'cover', { still: true, cover: [] }],
    ['of more pupils than faces were found', { look: look({ shown: ['P001', 'P002'] }) }, 'cover', null],
    [
      'of two pupils, with one sure face and some that are faintly suspected',
      { look: look({ shown: ['P001', 'P002'] }), machineFaces: [face, face, face], sureFaces: 1 },
      'cover',
      null,
    ],
    [
      'of pupils, that no machine has looked at',
      { look: look({ shown: ['P001'] }), machineFaces: null },
      'cover',
      null,
    ],
    [
      'of nobody recognisable, that no machine has looked at',
      { look: look(), machineFaces: null },
      'cover',
      { still: true, cover: [] },
    ],
    ['without a file', { file: null, look: look({ people: 'no' }) }, 'show', null],
  ] as const)('%s', (_, more, faces, expected) => {
    expect(showingOf(picture(more), faces)).toEqual(expected);
  });
});

describe('a video', () => {
  const video = (more: Partial<Picture>) => picture({ kind: 'video', file: `${'b'.repeat(64)}.mp4`, ...more });
  test.each([
    [
      'with people, with faces to be covered: its covered poster alone',
      { look: look({ shown: ['P001'], watched: true }) },
      'cover',
      { still: true, cover: [face] },
    ],
    [
      'with people, watched to the end with sound, with faces to be shown: plays',
      { look: look({ shown: ['P001'], watched: true }) },
      'show',
      asItIs,
    ],
    [
      'with people, not watched, with faces to be shown: its covered poster alone',
      { look: look({ shown: ['P001'] }) },
      'show',
      { still: true, cover: [face] },
    ],
    [
      'without people, watched to the end with sound: plays',
      { look: look({ people: 'no', watched: true }) },
      'cover',
      asItIs,
    ],
    [
      'without people, not watched: a still, for it may call a name',
      { look: look({ people: 'no' }) },
      'show',
      { still: true, cover: [] },
    ],
    [
      'that only a machine has looked at: a still',
      { machinePeople: false, machineFaces: [] },
      'show',
      { still: true, cover: [] },
    ],
  ] as const)('%s', (_, more, faces, expected) => {
    expect(showingOf(video(more), faces)).toEqual(expected);
  });
});

describe('a GIF, which has no sound', () => {
  const gif = (more: Partial<Picture>) => picture({ kind: 'gif', file: `${'b'.repeat(64)}.mp4`, ...more });
  test('plays where a person looked at it and saw nobody', () => {
    expect(showingOf(gif({ look: look({ people: 'no' }) }), 'cover')).toEqual(asItIs);
  });
  test('is a still where only a machine did', () => {
    expect(showingOf(gif({ machinePeople: false, machineFaces: [] }), 'cover')).toEqual({ still: true, cover: [] });
  });
  test('of people is a covered still', () => {
    expect(showingOf(gif({ look: look({ shown: ['P001'] }) }), 'cover')).toEqual({ still: true, cover: [face] });
  });
});

describe('a decision on a single picture', () => {
  const decided = (faces: string, decisionHolds = true) => {
    const decision: Decision = {
      post: '1',
      verdict: 'publish',
      by: 'A',
      role: 'SLT',
      on: '2026-03-01',
      reason: '',
      basis: '',
      faces,
    };
    return { decision, decisionHolds };
  };
  const shown = picture({ look: look({ shown: ['P001'] }) });

  test.each([
    ['shows its faces, though the school covers them', decided('1 show'), 'cover', asItIs],
    ['covers its faces, though the school shows them', decided('1 cover'), 'show', { still: true, cover: [face] }],
    ['leaves it out', decided('1 leave out'), 'show', null],
    ['says nothing of another picture', decided('2 show'), 'cover', { still: true, cover: [face] }],
    ['shows no face any more once it has lapsed', decided('1 show', false), 'cover', { still: true, cover: [face] }],
    ['still covers once it has lapsed', decided('1 cover', false), 'show', { still: true, cover: [face] }],
    ['still leaves out once it has lapsed', decided('1 leave out', false), 'show', null],
  ] as const)('%s', (_, decision, faces, expected) => {
    expect(asShown(shown, decision, faces)?.showing ?? null).toEqual(expected);
  });
});
