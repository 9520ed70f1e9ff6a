import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiplierReason, readingOf } from '../../src/islands/resultText.ts';
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
  test('have a figure or a reason, never both', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (now, goal) => {
        const figures = figuresOf({ now, goal });
        for (const metric of multipliers) {
          const hasReason = multiplierReason(metric, figures) !== undefined;
          expect(hasReason, metric).toBe(Number.isNaN(figures[metric]));
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
    [20.9, 'more'],
    [0.4, 'fewer'],
    [1.004, 'same'],
    [0, 'nothing'],
  ] as const)('%d reads as %s', (value, reading) => {
    expect(readingOf(value)).toBe(reading);
  });
});
