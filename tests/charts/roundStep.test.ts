import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundStep } from '../../src/charts/geometry/roundStep.ts';
import { expectClose } from '../asserts.ts';

/** Figures that steps of so many digits lead to. */
const roundFigures = (digits: number) =>
  fc
    .tuple(fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }), fc.nat(6))
    .map(([head, place]) => head * 10 ** place);

test.each([1, 2])('with %d digits, a step down and one up come back', (digits) => {
  fc.assert(
    fc.property(roundFigures(digits), (figure) => {
      const down = roundStep(figure, false, digits, 1);
      expect(down).toBeLessThan(figure);
      if (down > 0) expectClose(roundStep(down, true, digits, 1), figure, 1e-12);
    }),
  );
});

test('every step leads on, by a quantum at the finest', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e9, noNaN: true }),
      fc.constantFrom(1, 2),
      fc.constantFrom(0.01, 1, 1000),
      (figure, digits, quantum) => {
        const up = roundStep(figure, true, digits, quantum);
        expect(up).toBeGreaterThan(figure * (1 - 1e-9));
        expectClose(Math.round(up / quantum) * quantum, up, 1e-9);
        expect(roundStep(figure, false, digits, quantum)).toBeLessThan(figure * (1 + 1e-9));
      },
    ),
  );
});

test.each([
  [57, true, 2, 58],
  [57, true, 1, 60],
  [100, false, 2, 99],
  [100_000, false, 1, 90_000],
  [0, true, 2, 1],
])('%d, up %s, %d digits → %d', (from, up, digits, expected) => {
  expect(roundStep(from, up, digits, 1)).toBeCloseTo(expected, 9);
});
