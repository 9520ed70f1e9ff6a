import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseCash } from '../../src/model/courseCash.ts';
import { courses } from '../../src/model/courses.ts';
import { defaultPlan } from '../../src/model/plan.ts';
import { courseKeys } from '../../src/model/timeline.ts';
import { plans, workingLevers } from './arbitraries.ts';

test('is the cash that the course comes to day by day', () => {
  fc.assert(
    fc.property(workingLevers, workingLevers, plans, (now, goal, plan) => {
      const played = courses(now, goal, plan);
      for (const course of courseKeys) {
        const { cash, spend } = played[course].totals;
        const difference = courseCash(course, now, goal, plan) - cash;
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-11 * (Math.abs(cash) + 2 * spend));
      }
    }),
  );
});

test('is undefined where the check or a lever is not given', () => {
  const side = { cv1: 0.05, cv2: 0.1, price: 10, cycle: 30, market: 1000 };
  expect(courseCash('flowFirst', side, side, { ...defaultPlan, averageCheck: NaN })).toBeNaN();
  expect(courseCash('flowFirst', side, { ...side, cycle: NaN }, defaultPlan)).toBeNaN();
});
