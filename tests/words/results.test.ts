import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { units } from '../../src/i18n/en/units.ts';
import { locales } from '../../src/i18n/locale.ts';
import {
  exactPair,
  multiplierReason,
  multiplierText,
  multiplierReading,
} from '../../src/words/results.ts';
import type { MultiplierMetric } from '../../src/model/comparison.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { leverValues } from '../scenario/arbitraries.ts';

const multipliers: readonly MultiplierMetric[] = [
  'contractsMultiplier',
  'cocaMultiplier',
  'cycleMultiplier',
];

describe('multipliers', () => {
  test('have a figure or a reason; both where a contract is dearer without end', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (now, goal) => {
        const figures = figuresOf({ now, goal });
        for (const metric of multipliers) {
          const hasReason = multiplierReason(metric, figures) !== undefined;
          const isEndless = metric === 'cocaMultiplier' && figures.goal.coca === Infinity;
          expect(hasReason, metric).toBe(Number.isNaN(figures[metric]) || isEndless);
        }
      }),
    );
  });

  test.each([
    ['cocaMultiplier', {}, { price: 0 }, 'noCost'],
    ['cocaMultiplier', { cv1: 0 }, {}, 'noContractNow'],
    ['cocaMultiplier', {}, { cv2: 0 }, 'noContractAtGoal'],
    ['contractsMultiplier', { market: 0 }, { market: 0 }, 'noContract'],
    ['contractsMultiplier', { cv1: NaN }, {}, 'missing'],
    ['cycleMultiplier', {}, { cycle: 0 }, 'noCycle'],
  ] as const)('%s of %o and %o: %s', (metric, a, b, reason) => {
    const { now, goal } = defaultScenario;
    expect(
      multiplierReason(metric, figuresOf({ now: { ...now, ...a }, goal: { ...goal, ...b } })),
    ).toBe(reason);
  });

  test.each([
    [20.9, '20.9×', '20.9×', 'в 20,9 раза', 'в 20,9 раза'],
    [21, '21×', '21×', 'в 21 раз', 'в 21 раз'],
    [0.5, '50%', '2×', 'в 2 раза', 'в 2 раза'],
    [0.16, '84%', '6.25×', 'в 6,25 раза', 'в 6,25 раза'],
    [1e-6, '99%', '1,000,000×', 'в 1 000 000 раз', 'в 1 000 000 раз'],
    [1.004, 'the same', 'the same', 'столько же', 'та же'],
    [0, '—', '—', '—', '—'],
    [NaN, '—', '—', '—', '—'],
  ] as const)('%d reads with its words as %s and %s, %s and %s', (value, ...texts) => {
    const said = locales.flatMap((locale) =>
      (['contractsMultiplier', 'cocaMultiplier'] as const).map((metric) =>
        multiplierText(metric, value, { locale }, dictionary(locale).results).replace(/\s/g, ' '),
      ),
    );
    expect(said).toEqual(texts);
  });

  test.each([
    [20.9, 'more'],
    [0.4, 'fewer'],
    [1.004, 'same'],
    [0, 'nothing'],
  ] as const)('%d reads as %s', (value, reading) => {
    expect(multiplierReading(value)).toBe(reading);
  });
});

describe('a pair before rounding', () => {
  const style = { locale: 'en', currency: 'RUB', words: units } as const;

  test('is told where what is shown would give another multiplier', () => {
    expect(exactPair(1.002762, 20.96, 'contracts', style)).toEqual({ now: '1.003', goal: '20.96' });
    expect(exactPair(62_901.27, 3008.61, 'money', style)).toBeUndefined();
    expect(exactPair(2, 2.5, 'contracts', style)).toBeUndefined();
  });

  test('is left out where there is no multiplier', () => {
    for (const [now, goal] of [
      [0, 5],
      [NaN, 5],
      [5, Infinity],
    ] as const) {
      expect(exactPair(now, goal, 'contracts', style)).toBeUndefined();
    }
  });
});
