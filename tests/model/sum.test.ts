import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../src/model/sum.ts';

test('counts every value once; without any it is 0, with one unknown it is unknown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (values) => {
      expect(sum(Float64Array.from(values))).toBe(sum(values.toReversed()));
      expect(sum([...values, ...values])).toBe(2 * sum(values));
      expect(sum([...values, 1])).toBe(sum(values) + 1);
      expect(sum([...values, NaN])).toBeNaN();
    }),
  );
  expect(sum([])).toBe(0);
});
