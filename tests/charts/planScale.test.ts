import { describe, expect, test } from 'vitest';
import { allows } from '../../src/model/allowed.ts';
import { TRACK_PLACES } from '../../src/charts/geometry/leverScale.ts';
import { planPlaceOf, planValueAt, steppedPlanValue } from '../../src/charts/geometry/planScale.ts';
import { orderKeys, parameterOf } from '../../src/model/parameters.ts';

const sliding = orderKeys.map(parameterOf).filter(({ unit }) => unit !== 'choice');

describe('tracks of the plan', () => {
  test.each(sliding)('$key: every place gives a value that is allowed, and back', (row) => {
    for (let place = 0; place <= TRACK_PLACES; place++) {
      const value = planValueAt(row, place);
      expect(allows(row, value)).toBe(true);
      const [low, high] = row.slider;
      const quantum = (row.quantum / (high - low)) * TRACK_PLACES;
      expect(Math.abs(planPlaceOf(row, value) - place)).toBeLessThanOrEqual(quantum / 2 + 1e-9);
    }
    expect(planValueAt(row, 0)).toBe(row.slider[0]);
    expect(planValueAt(row, TRACK_PLACES)).toBe(row.slider[1]);
  });

  test.each([
    ['tuneMonths', 3, true, 'small', 3.5],
    ['tuneMonths', 3, true, 'big', 6],
    ['tuneMonths', 0.5, false, 'big', 0],
    ['testShare', 0.1, true, 'small', 0.11],
    ['testShare', 0.1, true, 'big', 0.2],
    ['margin', 0.4, false, 'small', 0.39],
    ['tuneCost', 100_000, true, 'small', 110_000],
    ['tuneCost', 100_000, false, 'small', 99_000],
    ['tuneCost', 100_000, false, 'big', 90_000],
    ['averageCheck', 60_000, true, 'small', 61_000],
    ['averageCheck', 60_000, true, 'big', 70_000],
    ['averageCheck', 0, true, 'small', 1000],
    ['averageCheck', 25_000_000, false, 'small', 1_000_000],
    ['averageCheck', NaN, true, 'small', 510_000],
    ['horizonMonths', 18, true, 'small', 19],
    ['horizonMonths', 18, false, 'big', 12],
    ['horizonMonths', 1, false, 'small', 3],
    ['horizonMonths', 60, true, 'big', 60],
  ] as const)('%s %d, up %s, %s → %d', (key, value, isUp, size, expected) => {
    expect(steppedPlanValue(parameterOf(key), value, isUp, size)).toBe(expected);
  });

  test('a figure that is not given rests in the middle', () => {
    expect(planPlaceOf(parameterOf('margin'), NaN)).toBe(TRACK_PLACES / 2);
  });
});
