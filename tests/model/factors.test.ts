import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/model/comparison.ts';
import { factorsOf, outcomes } from '../../src/model/factors.ts';
import { leverKeys, type LeverValues } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { workingLevers } from './arbitraries.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const multiplier = { coca: 'cocaMultiplier', contractsPerMonth: 'contractsMultiplier' } as const;

describe.each(outcomes)('%s', (outcome) => {
  test('factors multiply to the multiplier', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (from, to) => {
        const factors = factorsOf(from, to, outcome);
        const product = leverKeys.reduce((whole, key) => whole * factors[key].factor, 1);
        expectClose(product, compare(from, to)[multiplier[outcome]], 1e-12);
      }),
    );
  });

  test('shares add up to the whole', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (from, to) => {
        const shares = Object.values(factorsOf(from, to, outcome)).map(({ share }) => share);
        const size = shares.reduce((sum, share) => sum + Math.abs(share), 0);
        fc.pre(Number.isFinite(size));
        const whole = shares.reduce((sum, share) => sum + share, 0);
        expect(Math.abs(whole - 1)).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });

  test('the way back turns every factor over and keeps its share', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (from, to) => {
        const [there, back] = [factorsOf(from, to, outcome), factorsOf(to, from, outcome)];
        for (const key of leverKeys) {
          expectClose(there[key].factor * back[key].factor, 1, 1e-12);
        }
      }),
    );
  });

  test('where nothing changed every factor is 1 and no share is defined', () => {
    const factors = factorsOf(now, now, outcome);
    for (const key of leverKeys) {
      expect(factors[key].factor).toBe(1);
      expect(factors[key].share).toBeNaN();
    }
  });

  test('the cycle has no part in it', () => {
    expect(factorsOf(now, goal, outcome).cycle).toEqual({ factor: 1, share: 0 });
  });

  test('levers that cancel each other out leave no whole to have shares of', () => {
    const { cv1, cv2 } = factorsOf(now, { ...now, cv1: now.cv2, cv2: now.cv1 }, outcome);
    expectClose(cv1.factor * cv2.factor, 1, 1e-12);
    expect(cv1.share).toBeNaN();
  });
});

test('the worked example is made by its conversions, 53 % and 47 %', () => {
  const { cv1, cv2, price, market } = factorsOf(now, goal, 'coca');
  expectClose(cv1.factor, 5.02, 1e-3);
  expectClose(cv2.factor, 4.17, 1e-3);
  expectClose(cv1.share, 0.5306, 1e-3);
  expectClose(cv2.share, 0.4694, 1e-3);
  expect([price.factor, market.factor]).toEqual([1, 1]);
});

test('a dearer click works against the goal of COCA, and has no part in contracts', () => {
  const dearer = { ...goal, price: 29 };
  expect(factorsOf(now, dearer, 'coca').price.factor).toBe(0.5);
  expect(factorsOf(now, dearer, 'coca').price.share).toBeLessThan(0);
  expect(factorsOf(now, dearer, 'contractsPerMonth').price.factor).toBe(1);
});

test('a lever that is not given, or is 0 to start from, has no factor, and nobody a share', () => {
  for (const cv2 of [NaN, 0]) {
    const factors = factorsOf({ ...now, cv2 }, goal, 'contractsPerMonth');
    expect(factors.cv2.factor).toBeNaN();
    expectClose(factors.cv1.factor, 5.02, 1e-3);
    for (const key of leverKeys) expect(factors[key].share).toBeNaN();
  }
});
