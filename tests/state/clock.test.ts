import { beforeEach, describe, expect, test } from 'vitest';
import {
  day,
  days,
  isPlaying,
  moment,
  month,
  pass,
  pause,
  play,
  scrub,
  stepMonth,
} from '../../src/state/clock.ts';
import { parameterOf } from '../../src/model/parameters.ts';
import { moveParameter, startFromDefault } from '../../src/state/actions.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';

beforeEach(() => {
  startFromDefault();
  pause();
  scrub(Infinity);
});

describe('the clock', () => {
  test('stands at the end of the horizon until it is moved, however far that is', () => {
    expect(days.get()).toBe(548);
    expect(day.get()).toBe(547);
    moveParameter('horizonMonths', 'now', 12);
    expect(moment.get()).toBe(365);
    expect(day.get()).toBe(364);
  });

  test('plays about a month a second from the start, holds, goes on, and stops at the end', () => {
    play();
    expect(moment.get()).toBe(0);
    pass(500);
    pass(500);
    expect(moment.get()).toBeCloseTo(DAYS_A_MONTH, 9);
    pause();
    pass(5000);
    expect(moment.get()).toBeCloseTo(DAYS_A_MONTH, 9);
    play();
    pass(1000);
    expect(moment.get()).toBeCloseTo(2 * DAYS_A_MONTH, 9);
    pass(60_000);
    expect(moment.get()).toBe(548);
    expect(isPlaying.get()).toBe(false);
  });

  test('steps from month to month both ways, and stays within the horizon', () => {
    scrub(40);
    stepMonth(true);
    expect(moment.get()).toBe(61);
    stepMonth(false);
    expect(moment.get()).toBe(30);
    stepMonth(false);
    stepMonth(false);
    expect(moment.get()).toBe(0);
    expect(day.get()).toBe(-1);
    scrub(1e9);
    stepMonth(true);
    expect(day.get()).toBe(547);
  });

  test('as many steps as a horizon has months lead from one end of it to the other', () => {
    const [shortest, longest] = parameterOf('horizonMonths').allowed;
    for (let months = shortest; months <= longest; months += 1) {
      moveParameter('horizonMonths', 'now', months);
      scrub(0);
      for (let step = 0; step < months; step += 1) stepMonth(true);
      expect(moment.get()).toBe(days.get());
      for (let step = 0; step < months; step += 1) stepMonth(false);
      expect(moment.get()).toBe(0);
    }
  });

  test('a month ends with its last day, and the next begins after it', () => {
    const monthAt = (time: number) => {
      scrub(time);
      return month.get();
    };
    expect([0, 0.5, 1, 30, 30.9, 31, 61, 62, 548].map(monthAt)).toEqual([
      0, 0, 1, 1, 1, 2, 2, 3, 18,
    ]);
  });

  test('a moment beyond a horizon that came nearer is its end', () => {
    scrub(500);
    moveParameter('horizonMonths', 'now', 3);
    expect(moment.get()).toBe(91);
    moveParameter('horizonMonths', 'now', 18);
    expect(moment.get()).toBe(500);
  });
});
