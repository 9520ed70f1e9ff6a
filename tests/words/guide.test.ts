import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { guideQuestions } from '../../src/scenario/guideQuestions.ts';
import { readAnswer, type Asked } from '../../src/words/guide.ts';

const none = { visits: NaN, leads: NaN, contracts: NaN, spend: NaN };
const counted = { ...none, visits: 12_000, leads: 180 };

const read = (question: Asked, typed: string, counts = counted, locale: Locale = 'en') => {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  return readAnswer(question, typed, counts, NaN, style, t);
};

describe('an answer', () => {
  test.each([
    ['visits', '12 000', { count: 12_000 }],
    ['leads', '180', { count: 180 }],
    ['leads', '1.5%', { share: 0.015 }],
    ['leads', '180/12000', { share: 0.015 }],
    ['leads', '180 из 12000', { share: 0.015 }],
    ['contracts', '9', { count: 9 }],
    ['contracts', '9 of 180', { share: 0.05 }],
    ['spend', '₽ 180K', { count: 180_000 }],
    ['cycle', '30 days', { count: 30 }],
    ['market', '40 000 a month', { count: 40_000 }],
    ['averageCheck', '90 000', { count: 90_000 }],
    ['margin', '40%', { count: 0.4 }],
    ['visits', ' ', {}],
  ] as const)('to %s, “%s”, is read', (question, typed, answer) => {
    expect(read(question, typed)).toEqual(answer);
  });

  test('may be a share where the count before it is not known', () => {
    expect(read('contracts', '5%', none)).toEqual({ share: 0.05 });
  });

  test('below 0.1 % is asked about', () => {
    const { share, reading } = read('leads', '0.015%');
    expect(share).toBe(0.00015);
    expect(reading?.other?.value).toBe(0.015);
  });
});

describe('an answer is refused', () => {
  test('where a part is more than its whole', () => {
    const { problem, count } = read('leads', '12001');
    expect(problem?.replace(/\s/g, ' ')).toMatch(/^Allowed: 0 leads to 12,000 leads\./);
    expect(count).toBeUndefined();
    expect(read('contracts', '181').problem).toBeDefined();
    expect(read('leads', '101%').problem).toBeDefined();
  });

  test('where what it is a part of is not known', () => {
    expect(read('leads', '180', none).problem).toBe(dictionary('en').guide.needsShare);
    expect(read('spend', '180', none, 'ru').problem).toBe(dictionary('ru').guide.needsVisits);
  });

  test('where it is no figure, whatever is asked', () => {
    for (const question of guideQuestions) {
      if (question !== 'goal') expect(read(question, 'many').problem).toContain('“many”');
    }
  });
});
