import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftedLabels, type MeritLabel } from '../../src/charts/geometry/meritLabels.ts';

const label = (x: number, y: number, width = 14, height = 12): MeritLabel => ({
  ...{ x, y, width, height },
});

test('a label that has room stays; one that would lie over another stands above it', () => {
  const heights = (...labels: MeritLabel[]) => liftedLabels(labels).map(({ y }) => y);
  expect(heights(label(10, 50), label(40, 50))).toEqual([50, 50]);
  expect(heights(label(10, 50), label(18, 50), label(28, 50))).toEqual([50, 36, 50]);
});

test('no label lies over another, and none is lowered', () => {
  const of = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 20, max: 300 }),
    width: fc.integer({ min: 6, max: 120 }),
    height: fc.constantFrom(12, 26),
  });
  fc.assert(
    fc.property(fc.array(of, { maxLength: 12 }), (labels) => {
      const placed = liftedLabels(labels);
      for (const [at, one] of placed.entries()) {
        expect(one.y).toBeLessThanOrEqual(labels[at]?.y ?? NaN);
        for (const other of placed.slice(0, at)) {
          const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
          const isAbove = one.y <= other.y - other.height || other.y <= one.y - one.height;
          expect(isBeside || isAbove).toBe(true);
        }
      }
    }),
  );
});
