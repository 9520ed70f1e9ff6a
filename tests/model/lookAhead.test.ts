import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysToTakt, spreads } from '../../src/model/delay.ts';
import { monthsToLook } from '../../src/model/lookAhead.ts';
import { wholeDays } from '../../src/model/timeline.ts';
import { spreadOverDecades } from './arbitraries.ts';

const given = fc.oneof(fc.constantFrom(0, 3650), spreadOverDecades(0.01, 3650));
const cycles = fc.array(given, { minLength: 1, maxLength: 4 });
const anySpread = fc.constantFrom(...spreads);

describe('a chart looks', () => {
  test('further than to takt, whatever cycle is allowed', () => {
    fc.assert(
      fc.property(cycles, anySpread, (sides, spread) => {
        const seen = wholeDays(monthsToLook(sides, spread));
        for (const cycle of sides) expect(seen).toBeGreaterThan(daysToTakt(cycle, spread));
      }),
    );
  });

  test('some time beyond takt, a fifth of the way there, up to 20 years', () => {
    fc.assert(
      fc.property(cycles, anySpread, (sides, spread) => {
        const takt = Math.max(...sides.map((cycle) => daysToTakt(cycle, spread)));
        fc.pre(takt < wholeDays(240));
        expect(wholeDays(monthsToLook(sides, spread))).toBeGreaterThan(1.2 * takt);
      }),
    );
  });

  test('no further than twice as far as takt, and never less than two months', () => {
    fc.assert(
      fc.property(cycles, anySpread, (sides, spread) => {
        const takt = Math.max(...sides.map((cycle) => daysToTakt(cycle, spread)));
        const months = monthsToLook(sides, spread);
        expect(months).toBeGreaterThanOrEqual(2);
        if (months > 2) expect(wholeDays(months)).toBeLessThan(2 * takt);
      }),
    );
  });

  test('no less far as a cycle grows, and for more sides than for fewer', () => {
    fc.assert(
      fc.property(cycles, given, anySpread, (sides, other, spread) => {
        const months = monthsToLook(sides, spread);
        expect(monthsToLook([...sides, other], spread)).toBeGreaterThanOrEqual(months);
        const longer = sides.map((cycle) => cycle + other);
        expect(monthsToLook(longer, spread)).toBeGreaterThanOrEqual(months);
      }),
    );
  });

  test('as far whichever side comes first, and past a cycle that is not given', () => {
    fc.assert(
      fc.property(cycles, anySpread, (sides, spread) => {
        const months = monthsToLook(sides, spread);
        expect(monthsToLook(sides.toReversed(), spread)).toBe(months);
        expect(monthsToLook([NaN, ...sides, NaN], spread)).toBe(months);
      }),
    );
  });
});

test('lengths are whole months, and few of them while a cycle goes over its whole range', () => {
  const range = Array.from({ length: 3651 }, (_, cycle) => cycle);
  for (const spread of spreads) {
    const lengths = new Set(range.map((cycle) => monthsToLook([cycle], spread)));
    expect([...lengths].every(Number.isInteger)).toBe(true);
    expect(lengths.size).toBeLessThanOrEqual(17);
  }
});

test('with no cycle given, or none to wait for, it looks at the first two months', () => {
  for (const spread of spreads) {
    for (const sides of [[], [NaN], [0], [NaN, 0]]) expect(monthsToLook(sides, spread)).toBe(2);
  }
});
