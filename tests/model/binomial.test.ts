import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialQuantiles } from '../../src/model/binomial.ts';
import { evenly } from './arbitraries.ts';

/** The distribution function, each chance by logarithms of factorials: another way to it. */
function shares(trials: number, chance: number): number[] {
  const logs = [0];
  for (let i = 1; i <= trials; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  const log = (i: number) => logs[i] ?? NaN;
  let share = 0;
  return Array.from({ length: trials + 1 }, (_, count) => {
    const ways = log(trials) - log(count) - log(trials - count);
    share += Math.exp(ways + count * Math.log(chance) + (trials - count) * Math.log1p(-chance));
    return share;
  });
}

test('a quantile is the smallest count that reaches the level', () => {
  const levels = evenly(0.001, 0.999);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), evenly(0.001, 0.999), levels, (n, p, level) => {
      const [count = NaN] = binomialQuantiles([level], n, p);
      const share = shares(n, p);
      expect(share[count]).toBeGreaterThanOrEqual(level * (1 - 1e-9));
      if (count > 0) expect(share[count - 1]).toBeLessThan(level * (1 + 1e-9));
    }),
  );
});

test('edges: no trial, no chance, certainty, many trials, not known', () => {
  expect(binomialQuantiles([0.025, 0.975], 0, 0.5)).toEqual([0, 0]);
  expect(binomialQuantiles([0.025, 0.975], 10, 0)).toEqual([0, 0]);
  expect(binomialQuantiles([0.025, 0.975], 10, 1)).toEqual([10, 10]);
  expect(binomialQuantiles([0.025, 0.975], 10, NaN)).toEqual([NaN, NaN]);
  // Computed with scipy.
  const levels = [0.00135, 0.025, 0.5, 0.975, 0.99865];
  expect(binomialQuantiles(levels, 100_000_000, 0.01)).toEqual([
    997_016, 998_050, 1_000_000, 1_001_951, 1_002_986,
  ]);
  expect(binomialQuantiles(levels, 100_000_000, 1e-6)).toEqual([71, 81, 100, 120, 131]);
  // By the normal law, 1.96 deviations of 500 from the mean: the skewness is 0.
  expect(binomialQuantiles([0.025, 0.5, 0.975], 1_000_000, 0.5)).toEqual([
    499_020, 500_000, 500_980,
  ]);
});
