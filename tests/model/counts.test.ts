import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chanceHigher,
  conversionRange,
  countsFigures,
  multiplierRange,
  type Counts,
  type Interval,
} from '../../src/model/counts.ts';
import { sides } from '../../src/model/sides.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';

type Ends = readonly [number | null, number | null] | null;
type Triple = readonly [visits: number, leads: number, contracts: number];

interface CountsCase {
  readonly now: Triple;
  readonly goal: Triple;
  readonly price: number;
  readonly ranges: Readonly<Record<'now' | 'goal', Readonly<Record<'cv1' | 'cv2' | 'coca', Ends>>>>;
  readonly chanceHigher: Readonly<Record<'cv1' | 'cv2', number | null>>;
  readonly contractsPerVisitRatio: Ends;
}

const counts = ([visits, leads, contracts]: Triple): Counts => ({ visits, leads, contracts });

function expectRange({ low, high }: Interval, ends: Ends) {
  expectClose(low, ends?.[0] ?? null);
  expectClose(high, ends?.[1] ?? null);
}

describe('the vectors', () => {
  test.each(vectorsOf<CountsCase>('counts'))('$now to $goal', (expected) => {
    for (const side of sides) {
      const figures = countsFigures(counts(expected[side]), expected.price);
      expectRange(figures.cv1Range, expected.ranges[side].cv1);
      expectRange(figures.cv2Range, expected.ranges[side].cv2);
      expectRange(figures.cocaRange, expected.ranges[side].coca);
    }
    const [before, after] = [counts(expected.now), counts(expected.goal)];
    expectRange(multiplierRange(before, after), expected.contractsPerVisitRatio);
    for (const lever of ['cv1', 'cv2'] as const) {
      // Absolute: the vectors' far tails (1e-20 and below) come from a sum of absolute tolerance.
      const chance = expected.chanceHigher[lever];
      const actual = chanceHigher(lever, before, after);
      if (chance === null) expect(actual).toBeNaN();
      else expect(Math.abs(actual - chance)).toBeLessThanOrEqual(1e-9);
    }
  });
});

const share = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(1000)).map(([tries, of]) => ({
  tries,
  hits: Math.floor((tries * of) / 1000),
}));

test('a range contains the share that was counted', () => {
  fc.assert(
    fc.property(share, ({ hits, tries }) => {
      const { low, high } = conversionRange(hits, tries);
      expect(low).toBeLessThanOrEqual(hits / tries);
      expect(high).toBeGreaterThanOrEqual(hits / tries);
    }),
  );
});

test('a range of hits is the mirrored range of misses', () => {
  fc.assert(
    fc.property(share, ({ hits, tries }) => {
      const { low, high } = conversionRange(hits, tries);
      const misses = conversionRange(tries - hits, tries);
      expect(misses.low).toBeCloseTo(1 - high, 10);
      expect(misses.high).toBeCloseTo(1 - low, 10);
    }),
  );
});

test('what is as likely higher as lower is so, and chances both ways make one', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const counted = ({ hits, tries }: typeof one) => ({
        visits: tries,
        leads: hits,
        contracts: 0,
      });
      const [a, b] = [counted(one), counted(other)];
      expect(chanceHigher('cv1', a, a)).toBeCloseTo(0.5, 9);
      expect(chanceHigher('cv1', a, b) + chanceHigher('cv1', b, a)).toBeCloseTo(1, 9);
    }),
    { numRuns: 30 },
  );
});

test('nothing is known where nobody came', () => {
  const none = { visits: 0, leads: 0, contracts: 0 };
  const { cv1, cv1Range, cocaRange } = countsFigures(none, 10);
  for (const figure of [cv1, cv1Range.low, cv1Range.high, cocaRange.low, cocaRange.high]) {
    expect(figure).toBeNaN();
  }
  expect(chanceHigher('cv1', none, { visits: 10, leads: 1, contracts: 0 })).toBeNaN();
});
