import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { lacksOf } from '../../src/words/levers.ts';

describe('what the figures of a text lack', () => {
  const lacks = (goal: Partial<LeverValues>, locale: 'en' | 'ru' = 'en') =>
    lacksOf(
      { ...defaultScenario, goal: { ...defaultScenario.goal, ...goal } },
      dictionary(locale),
    ).map((lack) => lack.replace(/\s/g, ' '));

  test('is nothing where all levers are given and contracts come', () => {
    for (const locale of locales) expect(lacks({}, locale)).toEqual([]);
  });

  test('are the levers that are not given, with their side', () => {
    expect(lacks({ cv1: NaN })).toEqual(['CV1 (goal): not given.']);
    expect(lacks({ cv1: NaN, cycle: NaN }, 'ru')).toEqual([
      'CV1 (цель), цикл сделки (цель): не задано.',
    ]);
  });

  test('are contracts, where a conversion or the market is 0', () => {
    expect(lacks({ cv2: 0 })).toHaveLength(1);
    expect(lacks({ market: 0, price: NaN })).toHaveLength(2);
  });
});
