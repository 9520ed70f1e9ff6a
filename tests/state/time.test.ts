import { beforeEach, describe, expect, test } from 'vitest';
import { courses, order } from '../../src/state/courses.ts';
import {
  applyPreset,
  moveLever,
  movePlan,
  rename,
  resetPlan,
  scenario,
  startFromDefault,
} from '../../src/state/scenario.ts';
import { monthsAhead, timeGoal, timeNow } from '../../src/state/time.ts';

beforeEach(startFromDefault);

describe('contracts over time', () => {
  test('are of the scenario, and computed again for the side that moved alone', () => {
    const stop = [timeNow.listen(() => undefined), timeGoal.listen(() => undefined)];
    const [before, other] = [timeNow.get(), timeGoal.get()];
    expect(before.daysToTakt).toBe(110);
    expect(other.daysToTakt).toBe(31);
    expect(monthsAhead.get()).toBe(6);
    moveLever('cv2', 'goal', 0.2);
    expect(timeNow.get()).toBe(before);
    expect(timeGoal.get()).not.toBe(other);
    rename('Another');
    expect(timeNow.get()).toBe(before);
    for (const forget of stop) forget();
  });

  test('look further ahead where a cycle is longer', () => {
    moveLever('cycle', 'now', 3650);
    expect(monthsAhead.get()).toBeGreaterThan(240);
    moveLever('cycle', 'now', 0);
    moveLever('cycle', 'goal', 0);
    expect(monthsAhead.get()).toBe(2);
  });
});

describe('courses', () => {
  test('follow the plan, and are computed once for all who look', () => {
    const stop = courses.listen(() => undefined);
    const before = courses.get();
    rename('Another');
    expect(courses.get()).toBe(before);
    expect(order.get().kind).toBe('conversionsFirst');
    movePlan('tuneCost', 10_000_000);
    expect(order.get().kind).toBe('neverTuned');
    resetPlan('tuneCost');
    expect(order.get().kind).toBe('conversionsFirst');
    stop();
  });

  test('know no cash before check and margin are given', () => {
    applyPreset('mine');
    expect(order.get().kind).toBe('missing');
    for (const key of ['cv1', 'cv2'] as const) {
      moveLever(key, 'now', 0.02);
      moveLever(key, 'goal', 0.1);
    }
    for (const side of ['now', 'goal'] as const) {
      moveLever('price', side, 10);
      moveLever('cycle', side, 30);
      moveLever('market', side, 1000);
    }
    expect(order.get().kind).toBe('noCash');
    expect(courses.get().conversionsFirst.totals.cash).toBeNaN();
    movePlan('averageCheck', 50_000);
    expect(order.get().kind).toBe('noCash');
    movePlan('margin', 0.5);
    expect(order.get().kind).toBe('conversionsFirst');
    expect(scenario.get().plan.margin).toBe(0.5);
  });
});
