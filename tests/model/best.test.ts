import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../src/model/best.ts';

const figures = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, 1, NaN, Infinity)));

test('no finite figure is better than the best, and one is it', () => {
  fc.assert(
    fc.property(figures, fc.boolean(), (values, isBetterLower) => {
      const best = bestOf(values, isBetterLower);
      fc.pre(!Number.isNaN(best));
      expect(values).toContain(best);
      for (const value of values.filter(Number.isFinite)) {
        expect(isBetterLower ? value >= best : value <= best).toBe(true);
      }
    }),
  );
});

test('there is none among equals, among one, and among none', () => {
  for (const values of [[], [5], [5, NaN], [5, Infinity], [5, 5, 5]]) {
    expect(bestOf(values, true)).toBeNaN();
    expect(bestOf(values, false)).toBeNaN();
  }
  expect(bestOf([5, 6, NaN], true)).toBe(5);
  expect(bestOf([5, 6, Infinity], false)).toBe(6);
});
