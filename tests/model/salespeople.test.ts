import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salespeopleFigures, type SalespersonFigures } from '../../src/model/salespeople.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';

type Expected = Omit<SalespersonFigures, 'name' | 'cv2'>;

interface SalespeopleCase {
  readonly rows: readonly (readonly [leads: number, contracts: number])[];
  readonly mean: number;
  readonly differ: number;
  readonly reps: readonly Readonly<Record<keyof Expected, number | null>>[];
}

const named = (rows: SalespeopleCase['rows']) =>
  rows.map(([leads, contracts], at) => ({ name: `${at}`, leads, contracts }));

describe('the vectors', () => {
  test.each(vectorsOf<SalespeopleCase>('salespeople'))('$rows', ({ rows, mean, differ, reps }) => {
    const figures = salespeopleFigures(named(rows));
    expectClose(figures.mean, mean);
    expectClose(figures.differ, differ);
    for (const [at, rep] of reps.entries()) {
      for (const [key, value] of Object.entries(rep)) {
        expectClose(figures.reps[at]?.[key as keyof Expected] ?? NaN, value);
      }
    }
  });
});

const teams = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(1000)), { minLength: 1, maxLength: 20 })
  .map((rows) =>
    named(rows.map(([leads, share]) => [leads, Math.floor((leads * share) / 1000)] as const)),
  );

test('what is believed of each lies between the own figure and the mean', () => {
  fc.assert(
    fc.property(teams, (team) => {
      const { mean, reps } = salespeopleFigures(team);
      for (const { cv2, shrunk } of reps) {
        expect(shrunk).toBeGreaterThanOrEqual(Math.min(cv2, mean) - 1e-12);
        expect(shrunk).toBeLessThanOrEqual(Math.max(cv2, mean) + 1e-12);
      }
    }),
  );
});

test('limits lie around the mean, the wider ones outside the narrower ones', () => {
  fc.assert(
    fc.property(teams, (team) => {
      const { mean, reps } = salespeopleFigures(team);
      for (const { leads, low998, low95, high95, high998 } of reps) {
        const one = 1 / leads + 1e-12;
        expect(low998).toBeLessThanOrEqual(low95);
        expect(low95).toBeLessThanOrEqual(mean + one);
        expect(high95).toBeGreaterThanOrEqual(mean - one);
        expect(high998).toBeGreaterThanOrEqual(high95);
      }
    }),
  );
});

test('equals are not shown to differ, and one alone is the mean', () => {
  const equal = salespeopleFigures(
    named([
      [100, 10],
      [50, 5],
      [200, 20],
    ]),
  );
  expect(equal.differ).toBe(0);
  for (const { shrunk, trainingGain } of equal.reps) {
    expect(shrunk).toBe(equal.mean);
    expect(trainingGain).toBe(0);
  }
  const nobody = salespeopleFigures([]);
  expect(nobody.mean).toBeNaN();
  expect(nobody.differ).toBe(0);
});
