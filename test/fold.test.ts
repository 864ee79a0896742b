import { describe, expect, test } from 'vitest';
import { foldText, foldWord, foldWords } from '../src/fold.ts';

describe('folding', () => {
  test.each([
    ['Zoë', 'zoe'],
    ['ŁUKASZ Yıldız', 'lukasz yildiz'],
    ['Strauß and Bjørn', 'strauss and bjorn'],
    ['Siobhán Ní Bhriain', 'siobhan ni bhriain'],
    ['O’Dowd', "o'dowd"],
    ['Gethin‑Rees', 'gethin-rees'],
    ['Th\u200bandi\u00adwe', 'thandiwe'],
    ['Тhаndіwе', 'thandiwe'],
    ['Νgοzі', 'ngozi'],
    ['Ｔｈａｎｄｉｗｅ', 'thandiwe'],
    ['𝓣𝓱𝓪𝓷𝓭𝓲𝔀𝓮', 'thandiwe'],
    ['Ⓩⓞⓛⓣⓐⓝ 🅉🄾🄻', 'zoltan zol'],
    ['0️⃣7️⃣7️⃣', '077'],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  test('is the same for a text that is folded already', () => {
    for (const text of ['Żak, O’Dowd & Νgοzі', 'ﬁlm ½ ①']) {
      const { folded } = foldText(text);
      expect(foldText(folded).folded).toBe(folded);
    }
  });
});

describe('the way back', () => {
  const placed = (text: string, part: string) => {
    const { folded, start, end } = foldText(text);
    const from = folded.indexOf(part);
    return text.slice(start(from), end(from + part.length - 1));
  };

  test('counts in UTF-16, also behind an emoji', () => {
    expect(placed('🚀🚀 for Zoë!', 'zoe')).toBe('Zoë');
  });

  test('takes accents and invisible letters along with the letter before them', () => {
    expect(placed('by Zoe\u0308 now', 'zoe')).toBe('Zoe\u0308');
    expect(placed('by Ng\u2060ozi now', 'ngozi')).toBe('Ng\u2060ozi');
  });

  test('gives a letter that folds to two both of its places', () => {
    expect(placed('Herr Strauß kam', 'strauss')).toBe('Strauß');
  });

  test('holds for each letter of mathematical alphabets', () => {
    expect(placed('well done 𝓣𝓱𝓪𝓷𝓭𝓲𝔀𝓮!', 'thandiwe')).toBe('𝓣𝓱𝓪𝓷𝓭𝓲𝔀𝓮');
  });
});

describe('folding words', () => {
  test('leaves letters, digits and single spaces', () => {
    expect(foldWord('  Emma’s   “Hermione”! ')).toBe("emma's hermione");
  });

  test('keeps apostrophes and hyphens within a word', () => {
    expect(foldWords('Jean-Luc’s -- hat').map(({ folded }) => folded)).toEqual(["jean-luc's", 'hat']);
  });
});
