import { beforeEach, describe, expect, test } from 'vitest';
import { courses, order } from '../../src/state/courses.ts';
import {
  applyPreset,
  moveParameter,
  rename,
  resetParameter,
  startFromDefault,
} from '../../src/state/actions.ts';
import { scenario } from '../../src/state/current.ts';
import { sides } from '../../src/model/sides.ts';
import { bands } from '../../src/model/overTime.ts';
import { overTime } from '../../src/state/time.ts';

beforeEach(startFromDefault);

describe('contracts over time', () => {
  test('are of the scenario, and computed again for the side that moved alone', () => {
    const stop = overTime.listen(() => undefined);
    const before = overTime.get();
    expect(before.now.daysToTakt).toBe(110);
    expect(before.goal.daysToTakt).toBe(31);
    expect(before.months).toBe(6);
    moveParameter('cv2', 'goal', 0.2);
    expect(overTime.get().now).toBe(before.now);
    expect(overTime.get().goal).not.toBe(before.goal);
    const after = overTime.get();
    rename('Another');
    expect(overTime.get()).toBe(after);
    stop();
  });

  test('look further ahead where a cycle is longer', () => {
    moveParameter('cycle', 'now', 3650);
    expect(overTime.get().months).toBeGreaterThan(240);
    moveParameter('cycle', 'now', 0);
    moveParameter('cycle', 'goal', 0);
    expect(overTime.get().months).toBe(2);
  });

  test('have a range around the total that holds it', () => {
    const { now, goal } = bands(overTime.get());
    const { signed } = overTime.get().goal;
    const holds = (count: number, day: number) =>
      goal.low[day]! <= count && Math.floor(count) <= goal.high[day]!;
    expect(signed.every(holds)).toBe(true);
    expect(now.low.at(-1)).toBeLessThan(now.high.at(-1)!);
  });
});

describe('courses', () => {
  test('follow the plan, and are computed once for all who look', () => {
    const stop = courses.listen(() => undefined);
    const before = courses.get();
    rename('Another');
    expect(courses.get()).toBe(before);
    expect(order.get().kind).toBe('conversionsFirst');
    moveParameter('tuneCost', 'now', 10_000_000);
    expect(order.get().kind).toBe('neverTuned');
    resetParameter('tuneCost');
    expect(order.get().kind).toBe('conversionsFirst');
    stop();
  });

  test('know no cash before check and margin are given', () => {
    applyPreset('mine');
    expect(order.get().kind).toBe('missing');
    for (const key of ['cv1', 'cv2'] as const) {
      moveParameter(key, 'now', 0.02);
      moveParameter(key, 'goal', 0.1);
    }
    for (const side of sides) {
      moveParameter('price', side, 10);
      moveParameter('cycle', side, 30);
      moveParameter('market', side, 1000);
    }
    expect(order.get().kind).toBe('noCash');
    expect(courses.get().conversionsFirst.totals.cash).toBeNaN();
    moveParameter('averageCheck', 'now', 50_000);
    expect(order.get().kind).toBe('noCash');
    moveParameter('margin', 'now', 0.5);
    expect(order.get().kind).toBe('conversionsFirst');
    expect(scenario.get().customer.now.margin).toBe(0.5);
  });
});
