import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type MultiplierMetric } from '../../src/model/comparison.ts';
import { leverKeys, type LeverValues, type Side } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { anyLevers, workingLevers } from './arbitraries.ts';

interface ComparisonCase extends Record<Side, LeverValues> {
  readonly figures: Record<MultiplierMetric, number | null>;
}

const multipliers = ['contractsMultiplier', 'cocaMultiplier', 'cycleMultiplier'] as const;

describe('the vectors', () => {
  test.each(vectorsOf<ComparisonCase>('funnel'))('$now, $goal', ({ now, goal, figures }) => {
    const comparison = compare(now, goal);
    for (const metric of multipliers) expectClose(comparison[metric], figures[metric], 1e-12);
  });
});

describe('laws', () => {
  test('contracts and their cost are bound by price and market', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (now, goal) => {
        const comparison = compare(now, goal);
        const cost = comparison.goal.coca / comparison.now.coca;
        const price = now.price / goal.price;
        const market = goal.market / now.market;
        expectClose(comparison.contractsMultiplier * cost * price, market, 1e-12);
      }),
    );
  });

  test('a side beside itself is no change', () => {
    fc.assert(
      fc.property(workingLevers, (levers) => {
        const comparison = compare(levers, levers);
        for (const metric of multipliers) expect(comparison[metric]).toBe(1);
      }),
    );
  });

  test('sides that change places turn every multiplier over', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (now, goal) => {
        const [there, back] = [compare(now, goal), compare(goal, now)];
        for (const metric of multipliers) expectClose(there[metric] * back[metric], 1, 1e-12);
      }),
    );
  });

  test('a multiplier is never infinite and never below 0', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, (now, goal) => {
        const comparison = compare(now, goal);
        for (const metric of multipliers) {
          expect(Number.isNaN(comparison[metric]) || comparison[metric] >= 0).toBe(true);
          expect(comparison[metric]).not.toBe(Infinity);
        }
      }),
    );
  });
});

describe('edges', () => {
  const side: LeverValues = { cv1: 0.05, cv2: 0.1, price: 10, cycle: 30, market: 1000 };

  test('no contracts now: there is nothing to compare with', () => {
    const comparison = compare({ ...side, cv2: 0 }, side);
    expect(comparison.contractsMultiplier).toBeNaN();
    expect(comparison.cocaMultiplier).toBeNaN();
  });

  test('no contracts at the goal: none of them, and each dearer without end', () => {
    const comparison = compare(side, { ...side, cv1: 0 });
    expect(comparison.contractsMultiplier).toBe(0);
    expect(comparison.cocaMultiplier).toBe(0);
    expect(compare({ ...side, cv1: 0 }, { ...side, cv1: 0 }).cocaMultiplier).toBeNaN();
    expect(compare({ ...side, cv1: 0 }, side).cocaMultiplier).toBeNaN();
  });

  test('a free goal: cost has no ratio', () => {
    expect(compare(side, { ...side, price: 0 }).cocaMultiplier).toBeNaN();
    expect(compare({ ...side, price: 0 }, side).cocaMultiplier).toBe(0);
  });

  test.each(leverKeys)('without %s now what needs it is undefined', (key) => {
    const comparison = compare({ ...side, [key]: NaN }, side);
    const needs = {
      contractsMultiplier: ['cv1', 'cv2', 'market'],
      cocaMultiplier: ['cv1', 'cv2', 'price'],
      cycleMultiplier: ['cycle'],
    };
    for (const metric of multipliers) {
      expect(Number.isNaN(comparison[metric])).toBe(needs[metric].includes(key));
    }
  });
});
