import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placeOf,
  steppedValue,
  TRACK_PLACES,
  valueAt,
} from '../../src/charts/geometry/trackScale.ts';
import { allows } from '../../src/model/allowed.ts';
import { levers, leverOf } from '../../src/model/levers.ts';
import { orderKeys, parameterOf } from '../../src/model/parameters.ts';
import { expectClose } from '../asserts.ts';

const places = fc.integer({ min: 0, max: TRACK_PLACES });

describe.each(levers)('the track of $key', (lever) => {
  const [low, high] = lever.slider;

  test('its ends are the ends of the range', () => {
    expectClose(placeOf(lever, low), 0, 1e-12);
    expectClose(placeOf(lever, high), TRACK_PLACES, 1e-12);
    expect(valueAt(lever, 0)).toBe(low);
    expect(valueAt(lever, TRACK_PLACES)).toBe(high);
  });

  test('further right is never less, and no value lies beyond the track', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const [left, right] = [valueAt(lever, Math.min(a, b)), valueAt(lever, Math.max(a, b))];
        expect(left).toBeLessThanOrEqual(right);
        expect(left).toBeGreaterThanOrEqual(low);
        expect(right).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('a thumb rests where its value was taken, as near as rounding lets it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const value = valueAt(lever, place);
        const rounding = Math.max(lever.quantum, value * 0.005);
        const slack = (Math.log(1 + rounding / value) / Math.log(high / low)) * TRACK_PLACES;
        expect(Math.abs(placeOf(lever, value) - place)).toBeLessThanOrEqual(slack + 1e-9);
      }),
    );
  });

  test('a step moves the way it is asked to until the end is reached', () => {
    const values = fc.double({ min: low, max: high, noNaN: true });
    const sizes = fc.constantFrom('small' as const, 'big' as const);
    fc.assert(
      fc.property(values, sizes, fc.boolean(), (value, size, isUp) => {
        const next = steppedValue(lever, value, isUp, size);
        if (isUp) expect(next > value || next === high).toBe(true);
        else expect(next < value || next === low).toBe(true);
        expect(next).toBeGreaterThanOrEqual(low);
        expect(next).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('steps lead from one end to the other', () => {
    let value: number = low;
    let steps = 0;
    while (value < high && steps < 2000) {
      value = steppedValue(lever, value, true, 'small');
      steps += 1;
    }
    expect(value).toBe(high);
    while (value > low && steps < 4000) {
      value = steppedValue(lever, value, false, 'small');
      steps += 1;
    }
    expect(value).toBe(low);
  });
});

describe('steps go by round figures', () => {
  test.each([
    ['cycle', 57, true, 'small', 58],
    ['cycle', 57, true, 'big', 60],
    ['cycle', 57, false, 'big', 50],
    ['cv2', 0.085, true, 'small', 0.086],
    ['cv2', 0.085, true, 'big', 0.09],
    ['cv1', 0.0113, true, 'small', 0.012],
    ['cv1', 0.01, false, 'small', 0.0099],
    ['market', 4350, true, 'small', 4400],
    ['market', 10_000, false, 'big', 9000],
    ['price', 14.5, true, 'small', 15],
  ] as const)('%s %d, up %s, %s → %d', (key, value, isUp, size, expected) => {
    expect(steppedValue(leverOf(key), value, isUp, size)).toBe(expected);
  });

  test('a value beyond the track comes back to its end; one that is not given starts in the middle', () => {
    expect(steppedValue(leverOf('cycle'), 3650, false, 'small')).toBe(365);
    expect(steppedValue(leverOf('cycle'), 0, true, 'small')).toBe(1);
    expect(steppedValue(leverOf('cycle'), 0, false, 'small')).toBe(1);
    expect(placeOf(leverOf('cycle'), NaN)).toBe(TRACK_PLACES / 2);
    expect(placeOf(leverOf('cycle'), 0)).toBe(0);
  });
});

const sliding = orderKeys.map(parameterOf).filter(({ unit }) => unit !== 'choice');

describe('even tracks, of the plan', () => {
  test.each(sliding)('$key: every place gives a value that is allowed, and back', (row) => {
    for (let place = 0; place <= TRACK_PLACES; place++) {
      const value = valueAt(row, place);
      expect(allows(row, value)).toBe(true);
      const [low, high] = row.slider;
      const quantum = (row.quantum / (high - low)) * TRACK_PLACES;
      expect(Math.abs(placeOf(row, value) - place)).toBeLessThanOrEqual(quantum / 2 + 1e-9);
    }
    expect(valueAt(row, 0)).toBe(row.slider[0]);
    expect(valueAt(row, TRACK_PLACES)).toBe(row.slider[1]);
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
    expect(steppedValue(parameterOf(key), value, isUp, size)).toBe(expected);
  });

  test('a figure that is not given rests in the middle', () => {
    expect(placeOf(parameterOf('margin'), NaN)).toBe(TRACK_PLACES / 2);
  });
});
