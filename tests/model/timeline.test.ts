import { expect, test } from 'vitest';
import type { LeverValues } from '../../src/model/levers.ts';
import { defaultPlan } from '../../src/model/plan.ts';
import { dayOfWork, timelinesOf, wholeDays } from '../../src/model/timeline.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';

const now: LeverValues = { cv1: 0.01, cv2: 0.02, price: 10, cycle: 60, market: 1000 };
const goal: LeverValues = { cv1: 0.05, cv2: 0.1, price: 20, cycle: 30, market: 3000 };
const timelines = timelinesOf(defaultPlan);

test('months are rounded to whole days, halves up', () => {
  expect([0, 1, 3, 18, 24].map(wholeDays)).toEqual([0, 30, 91, 548, 731]);
});

test('conversions first tunes at once, flow first later, the third one never', () => {
  expect(timelines.conversionsFirst).toEqual({ start: 0, end: 91, share: 0.1 });
  expect(timelines.flowFirst).toEqual({ start: 183, end: 274, share: 1 });
  expect(timelines.neverTuned.start).toBe(Infinity);
});

test('before tuning the levers are those of now, after it those of the goal', () => {
  const on = (day: number) => dayOfWork(day, timelines.flowFirst, now, goal, defaultPlan);
  expect(on(182).levers).toBe(now);
  expect(on(274).levers).toBe(goal);
  expect(on(182).spend).toBe((1000 / DAYS_A_MONTH) * 10);
  expect(on(274).visits).toBe(3000 / DAYS_A_MONTH);
});

test('in the middle of tuning every lever is half way, and tuning is paid for', () => {
  const { levers, visits, spend } = dayOfWork(
    45,
    timelines.conversionsFirst,
    now,
    goal,
    defaultPlan,
  );
  expectClose(levers.cv1, 0.03, 1e-12);
  expectClose(levers.cycle, 45, 1e-12);
  expectClose(visits, (0.1 * 2000) / DAYS_A_MONTH, 1e-12);
  expectClose(spend, visits * 15 + 100_000 / DAYS_A_MONTH, 1e-12);
});
