import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseCash } from '../../src/model/courseCash.ts';
import { courseKeys } from '../../src/model/timeline.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { customersOf, defaultOrder, play } from './system.ts';

test('is the cash that the course comes to day by day', () => {
  fc.assert(
    fc.property(workingLevers, workingLevers, plans, (now, goal, plan) => {
      const played = play(now, goal, plan);
      for (const course of courseKeys) {
        const { cash, spend } = played[course].totals;
        const difference = courseCash(course, now, goal, plan, customersOf(plan)) - cash;
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-11 * (Math.abs(cash) + 2 * spend));
      }
    }),
  );
});

test('is undefined where the check or a lever is not given', () => {
  const side = { cv1: 0.05, cv2: 0.1, price: 10, cycle: 30, market: 1000 };
  const customer = customersOf(defaultOrder);
  const unknown = customersOf({ ...defaultOrder, averageCheck: NaN });
  expect(courseCash('flowFirst', side, side, defaultOrder, unknown)).toBeNaN();
  const open = { ...side, cycle: NaN };
  expect(courseCash('flowFirst', side, open, defaultOrder, customer)).toBeNaN();
});
