import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysToTakt,
  erlangShare,
  signedShare,
  spreads,
  type Spread,
} from '../../src/model/delay.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { evenly, spreadOverDecades } from './arbitraries.ts';

interface DelayCase {
  readonly cycle: number;
  readonly spread: Spread;
  readonly daysToTakt: number;
  readonly signedByDay: Readonly<Record<string, number>>;
}

const cycles = fc.oneof(fc.constantFrom(0, 3650), spreadOverDecades(1e-3, 3650));
const anySpread = fc.constantFrom(...spreads);

describe('the vectors', () => {
  test.each(vectorsOf<DelayCase>('cycle'))('cycle $cycle, spread $spread', (expected) => {
    const { cycle, spread, signedByDay } = expected;
    expect(daysToTakt(cycle, spread)).toBe(expected.daysToTakt);
    for (const [day, share] of Object.entries(signedByDay)) {
      expectClose(signedShare(Number(day) + 1, cycle, spread), share, 1e-12);
    }
  });
});

describe('the share that has signed', () => {
  test('rises from none to all', () => {
    const days = evenly(0, 4000);
    fc.assert(
      fc.property(cycles, anySpread, days, days, (cycle, spread, a, b) => {
        const early = signedShare(Math.min(a, b), cycle, spread);
        const late = signedShare(Math.max(a, b), cycle, spread);
        expect(early).toBeGreaterThanOrEqual(0);
        // Where the two ways of summing meet, the last digit may go either way.
        expect(late).toBeGreaterThanOrEqual(early * (1 - 1e-14));
        expect(late).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('depends on days ÷ cycle alone', () => {
    fc.assert(
      fc.property(spreadOverDecades(0.01, 1000), anySpread, (cycle, spread) => {
        expectClose(signedShare(2 * cycle, cycle, spread), signedShare(2, 1, spread), 1e-12);
      }),
    );
  });

  test('is nothing on the spot, and all at once where there is no cycle', () => {
    for (const spread of spreads) {
      expect(signedShare(0, 0, spread)).toBe(0);
      expect(signedShare(1e-9, 0, spread)).toBe(1);
      expect(signedShare(0, 30, spread)).toBe(0);
      expect(signedShare(1, Number.MIN_VALUE, spread)).toBe(1);
    }
  });

  test('keeps its digits where it is very small', () => {
    // The leading term z^16 ÷ 16! of the series, with z = 16 ÷ 3650.
    const leading = (16 / 3650) ** 16 / 20_922_789_888_000;
    expectClose(signedShare(1, 3650, 16), leading, 0.01);
    expectClose(erlangShare(1, 1e-18), 1e-18, 1e-12);
  });

  test('is undefined without a cycle', () => {
    expect(signedShare(10, NaN, 4)).toBeNaN();
    expect(daysToTakt(NaN, 4)).toBeNaN();
  });
});

describe('days to takt', () => {
  test('is the first day with 95 %', () => {
    fc.assert(
      fc.property(cycles, anySpread, (cycle, spread) => {
        const day = daysToTakt(cycle, spread);
        expect(signedShare(day + 1, cycle, spread)).toBeGreaterThanOrEqual(0.95);
        expect(day === 0 || signedShare(day, cycle, spread) < 0.95).toBe(true);
      }),
    );
  });
});
