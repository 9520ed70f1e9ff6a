import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bends } from '../../src/charts/geometry/bends.ts';
import {
  across,
  areaPath,
  extentOf,
  linePath,
  monthTicks,
  planeOf,
  stepsPath,
  up,
  valueTicks,
} from '../../src/charts/geometry/timePlane.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';

const edges = { left: 0, right: 600, top: 10, bottom: 210 };
const rows = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((values) => new Float64Array(values));

describe('a row as a line of few points', () => {
  test('lies nowhere further from the row than allowed', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 1e5, noNaN: true }), (row, tolerance) => {
        const kept = bends(row, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([0, row.length - 1]);
        for (const [at, to] of kept.entries()) {
          const from = kept[at - 1];
          if (from === undefined) continue;
          for (let place = from; place <= to; place++) {
            const way = (place - from) / (to - from);
            const onLine = row[from]! + way * (row[to]! - row[from]!);
            expect(Math.abs(onLine - row[place]!)).toBeLessThanOrEqual(tolerance * 1.000001 + 1e-6);
          }
        }
      }),
    );
  });

  test('is as short as it can be where the row is straight', () => {
    expect(bends(new Float64Array(500).fill(3), 0.2)).toEqual([0, 499]);
    expect(
      bends(
        new Float64Array(500).map((_, at) => at * 7),
        0.2,
      ),
    ).toEqual([0, 499]);
    const bent = new Float64Array(500).map((_, at) => Math.abs(at - 200));
    expect(bends(bent, 0.01)).toEqual([0, 200, 499]);
    expect(bends(new Float64Array(0), 1)).toEqual([]);
    expect(bends(new Float64Array(1), 1)).toEqual([0]);
  });
});

describe('a plane', () => {
  test('has 0 on it and round ends beyond every value', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const [low, high] = extentOf([row]);
        const plane = planeOf(edges, row.length, [low, high]);
        expect(plane.low).toBeLessThanOrEqual(Math.min(0, low) + 1e-9);
        expect(plane.high).toBeGreaterThanOrEqual(Math.max(0, high) - 1e-9);
        expect(up(plane, plane.low)).toBe(210);
        expect(up(plane, plane.high)).toBe(10);
        const shown = valueTicks(plane).map(({ value }) => value);
        expect(shown).toContain(0);
      }),
    );
  });

  test('stands where there is nothing to show', () => {
    for (const nothing of [
      [0, 0],
      [NaN, NaN],
      [Infinity, -Infinity],
    ]) {
      const plane = planeOf(edges, 30, nothing);
      expect([plane.low, plane.high]).toEqual([0, 1]);
      expect(linePath(new Float64Array(30), plane)).not.toContain('NaN');
    }
  });

  test('names whole months, not too many', () => {
    const months = (count: number) =>
      monthTicks(planeOf(edges, Math.round(count * DAYS_A_MONTH), [0, 1]), DAYS_A_MONTH);
    expect(months(6).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(months(18).map(({ value }) => value)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    for (const count of [1, 2, 3]) expect(months(count).at(-1)?.value).toBe(count);
    expect(months(1.5).map(({ value }) => value)).toEqual([0, 1]);
    expect(months(120).length).toBeLessThanOrEqual(11);
    expect(months(18).at(-1)?.at).toBeCloseTo(600, 0);
  });

  test('draws areas between rows, and steps for counts', () => {
    const plane = planeOf(edges, 3, [0, 10]);
    expect(across(plane, 3)).toBe(600);
    expect(areaPath(new Float64Array([0, 5, 10]), 0, plane)).toBe(
      'M100,210L500,10L500,210L100,210Z',
    );
    const [low, high] = [new Float64Array([0, 0, 1]), new Float64Array([1, 1, 2])];
    expect(stepsPath(low, high, plane)).toBe('M100,190L500,190L500,170L500,190L500,210L100,210Z');
  });
});
