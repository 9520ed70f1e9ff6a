import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixShift, type MixPart } from '../../src/model/mixShift.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';

type Row = readonly [weight: number, rate: number];

interface ShiftCase {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly rates: number;
  readonly mix: number;
}

const parts = (rows: readonly Row[]): MixPart[] => rows.map(([weight, rate]) => ({ weight, rate }));

describe('the vectors', () => {
  test.each(vectorsOf<ShiftCase>('shift'))('$before', ({ before, after, rates, mix }) => {
    const shift = mixShift(parts(before), parts(after));
    expectClose(shift.rates, rates);
    expectClose(shift.mix, mix);
  });
});

const part = fc.record({
  weight: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  rate: fc.double({ min: 0, max: 1, noNaN: true }),
});
const mean = (all: readonly MixPart[]) =>
  all.reduce((sum, { weight, rate }) => sum + weight * rate, 0) /
  all.reduce((sum, { weight }) => sum + weight, 0);

test('rates and mix add up to the change of the mean', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 12 }), (pairs) => {
      const [before, after] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
      const { rates, mix } = mixShift(before, after);
      expect(rates + mix).toBeCloseTo(mean(after) - mean(before), 9);
    }),
  );
});

test('two channels that both improve can lower the mean', () => {
  const before = parts([
    [900, 0.1],
    [100, 0.01],
  ]);
  const after = parts([
    [100, 0.12],
    [900, 0.02],
  ]);
  const { rates, mix } = mixShift(before, after);
  expect(rates).toBeGreaterThan(0);
  expect(rates + mix).toBeLessThan(0);
});
