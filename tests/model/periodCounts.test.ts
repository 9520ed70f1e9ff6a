import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeverValues } from '../../src/model/levers.ts';
import { countsOf, leversOfCount, shareOf } from '../../src/model/periodCounts.ts';

const counts = { visits: 12_000, leads: 180, contracts: 9, spend: 180_000 };
const nothing: LeverValues = { cv1: NaN, cv2: NaN, price: NaN, cycle: NaN, market: NaN };

describe('levers follow from counts', () => {
  test('each from those that it is made of', () => {
    expect(leversOfCount('visits', counts, 3)).toEqual({ market: 4000, cv1: 0.015, price: 15 });
    expect(leversOfCount('leads', counts, 3)).toEqual({ cv1: 0.015, cv2: 0.05 });
    expect(leversOfCount('contracts', counts, 3)).toEqual({ cv2: 0.05 });
    expect(leversOfCount('spend', counts, 3)).toEqual({ price: 15 });
  });

  test('as far as the others are known, and no count is divided by none', () => {
    const first = { visits: 12_000, leads: NaN, contracts: NaN, spend: NaN };
    expect(leversOfCount('visits', first, 1)).toEqual({ market: 12_000 });
    expect(leversOfCount('leads', { ...first, leads: 0, contracts: 0 }, 1)).toEqual({ cv1: 0 });
    expect(leversOfCount('spend', { ...first, visits: NaN, spend: 5 }, 1)).toEqual({});
    expect(shareOf(5, 0)).toBeNaN();
  });
});

test('levers that were made of counts give the very counts back', () => {
  const some = fc.record({
    visits: fc.integer({ min: 1, max: 1e5 }),
    months: fc.constantFrom(1, 3, 6, 12),
    leads: fc.double({ min: 0, max: 1, noNaN: true }),
    contracts: fc.double({ min: 0, max: 1, noNaN: true }),
    spend: fc.integer({ min: 0, max: 1e5 }),
  });
  fc.assert(
    fc.property(some, ({ visits, months, leads, contracts, spend }) => {
      const l = Math.ceil(visits * leads);
      const counted = { visits, leads: l, contracts: Math.floor(l * contracts), spend };
      const levers = {
        ...nothing,
        ...leversOfCount('visits', counted, months),
        ...leversOfCount('leads', counted, months),
      };
      const known = Number.isNaN(levers.cv2) ? { ...counted, contracts: NaN } : counted;
      expect(countsOf(levers, months)).toEqual(known);
    }),
    { numRuns: 1000 },
  );
});

test('nothing is counted where nothing is given', () => {
  expect(countsOf(nothing, 1)).toEqual({ visits: NaN, leads: NaN, contracts: NaN, spend: NaN });
});
