import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet } from '../../src/charts/geometry/labels.ts';
import { planeOf } from '../../src/charts/geometry/timePlane.ts';
import {
  endLabels,
  seriesMarkLabels,
  nameBoxes,
  endNamesWidth,
} from '../../src/charts/seriesLabels.ts';
import type { ChartSeries } from '../../src/charts/series.ts';

const [WIDTH, HEIGHT, SIZE, DAYS] = [520, 260, 13, 60];

const words = fc.string({ minLength: 1, maxLength: 24 });
const rows: fc.Arbitrary<ChartSeries[]> = fc.uniqueArray(
  fc
    .record({
      key: fc.constantFrom('now', 'goal', 'other'),
      last: fc.double({ min: 0, max: 100, noNaN: true }),
      name: words,
      mark: words,
      day: fc.nat(DAYS - 1),
    })
    .map(({ key, last, name, mark, day }): ChartSeries => {
      const row = Float64Array.from({ length: DAYS }, (_, at) => (last * at) / (DAYS - 1));
      return {
        key,
        row,
        end: [{ text: name }],
        marks: [{ day, value: row[day] ?? 0, shape: 'dot', label: { text: mark } }],
      };
    }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 3 },
);

describe('labels of rows', () => {
  test('names end within the picture where they are given the room that they ask for', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const right = WIDTH - endNamesWidth(all, SIZE);
        const plane = planeOf({ left: 0, right, top: 18, bottom: HEIGHT }, DAYS, [0, 100]);
        for (const { left, width } of nameBoxes(endLabels(all, plane, HEIGHT, SIZE), plane, SIZE)) {
          expect(left).toBeGreaterThan(right);
          expect(left + width).toBeLessThanOrEqual(WIDTH + 1e-9);
        }
      }),
    );
  });

  test('no label of a mark lies on a name, on another label or outside', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const right = WIDTH - endNamesWidth(all, SIZE);
        const plane = planeOf({ left: 0, right, top: 18, bottom: HEIGHT }, DAYS, [0, 100]);
        const names = nameBoxes(endLabels(all, plane, HEIGHT, SIZE), plane, SIZE);
        const space = { left: 0, right: WIDTH, top: 0, bottom: HEIGHT };
        const placed = seriesMarkLabels(all, plane, space, SIZE, names).flatMap(
          ({ box }) => box ?? [],
        );
        placed.forEach((box, at) => {
          for (const other of [...names, ...placed.slice(0, at)])
            expect(meet(box, other)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(WIDTH);
        });
      }),
    );
  });

  test('a mark that rows share is told once, marks that only read alike each', () => {
    const row = Float64Array.from({ length: DAYS }, (_, at) => at);
    const rowOf = (key: string, day: number): ChartSeries => ({
      key,
      row,
      end: [],
      marks: [{ day, value: day, shape: 'dot', label: { text: 'day 5' } }],
    });
    const plane = planeOf({ left: 0, right: WIDTH, top: 18, bottom: HEIGHT }, DAYS, [0, 100]);
    const space = { left: 0, right: WIDTH, top: 0, bottom: HEIGHT };
    const told = (all: ChartSeries[]) =>
      seriesMarkLabels(all, plane, space, SIZE, []).filter(({ box }) => box).length;
    expect(told([rowOf('now', 5), rowOf('goal', 5)])).toBe(1);
    expect(told([rowOf('now', 5), rowOf('goal', 40)])).toBe(2);
  });
});
