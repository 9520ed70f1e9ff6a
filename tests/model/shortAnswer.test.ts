import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnel } from '../../src/model/funnel.ts';
import { seekGoal } from '../../src/model/goalSeek.ts';
import { leverOf, type LeverValues } from '../../src/model/levers.ts';
import { shortAnswer } from '../../src/model/shortAnswer.ts';
import { seekKeys, type Limits, type Target } from '../../src/model/target.ts';
import { isMet } from '../../src/model/targetMet.ts';
import { writeDecimal } from '../../src/scenario/decimal.ts';
import { spreadOverDecades, workingLevers } from './arbitraries.ts';

const everything: Limits = { cv1: 1, cv2: 1, price: 0, market: 1e12 };
const times = fc.oneof(fc.constant(NaN), spreadOverDecades(0.5, 30));

/** An answer as it is sought, and as it is written. */
function answers(from: LeverValues, target: Target, limits: Limits) {
  const exact = seekGoal(from, target, limits);
  return { exact, short: shortAnswer(from, exact, target, limits) };
}

test('conversions are taken to hundredths of a percent, on to where the target holds', () => {
  const from: LeverValues = { cv1: 0.015, cv2: 0.05, price: 15, cycle: 30, market: 12_000 };
  const target = { coca: NaN, contractsPerMonth: 25 };
  const { short } = answers(from, target, { cv1: 0.5, cv2: 1 });
  expect(short.levers).toEqual({ ...from, cv1: 0.025, cv2: 0.0834 });
});

test('a price goes down to whole hundredths, a market up to whole tens', () => {
  const from: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
  const target = { coca: 50_000, contractsPerMonth: 2 };
  const { price, market } = answers(from, target, { price: 0, market: 1e6 }).short.levers;
  expect(price).toBe(11.52);
  expect(market).toBe(8680);
});

test('every lever that moved has few digits, and what was met still is', () => {
  fc.assert(
    fc.property(workingLevers, times, times, (from, cheaper, more) => {
      const { coca, contractsPerMonth } = funnel(from);
      const target = { coca: coca / cheaper, contractsPerMonth: contractsPerMonth * more };
      const { exact, short } = answers(from, target, everything);
      expect(short.kind).toBe(exact.kind);
      if (exact.kind !== 'reached') return;
      expect(isMet(short.levers, target)).toBe(true);
      for (const key of seekKeys.filter((one) => exact.levers[one] !== from[one])) {
        const { shift, quantum } = leverOf(key);
        const [, decimals = ''] = writeDecimal(short.levers[key], shift).split('.');
        const ofStep = writeDecimal(quantum, shift).split('.')[1]?.length ?? 0;
        const digits = decimals.replace(/^0*/, '').length;
        expect(decimals.length <= ofStep || digits <= 3, `${key} ${short.levers[key]}`).toBe(true);
        expect(Math.abs(short.levers[key] / exact.levers[key] - 1)).toBeLessThan(0.03);
      }
    }),
    { numRuns: 1000 },
  );
});

test('limits hold, and what is out of reach stays the nearest', () => {
  const from: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
  const target = { coca: 100, contractsPerMonth: NaN };
  const { short } = answers(from, target, { cv1: 0.02345, cv2: 0.05 });
  expect(short).toEqual({ kind: 'notReachable', levers: { ...from, cv1: 0.02345, cv2: 0.05 } });
  const met = answers(from, { coca: 70_000, contractsPerMonth: NaN }, everything);
  expect(met.short).toEqual(met.exact);
});
