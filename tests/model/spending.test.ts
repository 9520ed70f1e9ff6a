import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burnedMoney, spendingOf } from '../../src/model/spending.ts';
import { courseKeys } from '../../src/model/timeline.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { defaultOrder, play } from './system.ts';

const total = (row: Float64Array) => row.reduce((sum, pace) => sum + pace / DAYS_A_MONTH, 0);

test('areas are money: they add up to what was spent and to what was burned', () => {
  fc.assert(
    fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
      const played = play(from, to, plan);
      for (const key of courseKeys) {
        const { totals } = played[key];
        const { goalCost, visits, all } = spendingOf(played[key], plan);
        const slack = 1e-9 * (totals.spend + Math.abs(totals.burned));
        expect(Math.abs(total(all) - totals.spend)).toBeLessThanOrEqual(slack);
        expect(Math.abs(total(visits) - total(goalCost) - totals.burned)).toBeLessThanOrEqual(
          slack,
        );
        expect(visits.every((paid, day) => paid >= 0 && paid <= all[day]! + slack)).toBe(true);
      }
    }),
  );
});

test('what is burned is unknown where the goal gives no contract', () => {
  const levers = { cv1: 0.1, cv2: 0.1, price: 1, cycle: 10, market: 1000 };
  const plan = { ...fc.sample(plans, 1)[0]! };
  const { neverTuned } = play(levers, { ...levers, cv1: 0 }, plan);
  const { goalCost, all } = spendingOf(neverTuned, plan);
  expect(goalCost.every(Number.isNaN)).toBe(true);
  expect(all.every(Number.isFinite)).toBe(true);
});

test('what rounding leaves of two equal sums is no burned money', () => {
  const { now, goal } = defaultScenario;
  const tuned = { ...defaultOrder, tuneMonths: 0 };
  const { totals } = play(now, goal, tuned).conversionsFirst;
  expect(burnedMoney(totals.burned, totals.spend)).toBe(0);
  expect(burnedMoney(-5, 1000)).toBe(-5);
  expect(burnedMoney(NaN, 1000)).toBeNaN();
});
