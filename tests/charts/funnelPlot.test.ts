import { describe, expect, test } from 'vitest';
import { funnelPlot } from '../../src/charts/geometry/funnelPlot.ts';
import { limitsAt, salespeopleFigures } from '../../src/model/salespeople.ts';

const edges = { left: 40, right: 640, top: 10, bottom: 280 };
function of(...rows: readonly (readonly [number, number])[]) {
  const figures = salespeopleFigures(
    rows.map(([leads, contracts]) => ({ name: '', leads, contracts })),
  );
  return funnelPlot(figures, (leads) => limitsAt(figures.mean, leads), edges);
}

describe('the funnel plot', () => {
  test('puts more leads to the right, a better CV2 higher, and a guess between it and the mean', () => {
    const plot = of([60, 12], [120, 4], [90, 9]);
    if (!plot) throw new Error('there are leads');
    const [good, poor] = plot.points;
    expect(poor?.x).toBeGreaterThan(good?.x ?? NaN);
    expect(good?.y).toBeLessThan(plot.meanY);
    expect(poor?.y).toBeGreaterThan(plot.meanY);
    for (const { y, shrunkY, x } of plot.points) {
      expect(Math.abs(shrunkY - plot.meanY)).toBeLessThanOrEqual(Math.abs(y - plot.meanY) + 0.01);
      expect(x).toBeLessThanOrEqual(edges.right);
    }
  });

  test('draws its bands within the plot, whatever the counts', () => {
    for (const rows of [
      [[1, 1]],
      [[1000000, 1]],
      [
        [3, 0],
        [50, 50],
      ],
    ] as const) {
      const plot = of(...(rows as readonly (readonly [number, number])[]));
      const numbers = (plot?.outer.match(/[\d.]+/g) ?? []).map(Number);
      expect(numbers.length).toBeGreaterThan(3);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(edges.right);
      expect(`${plot?.inner}${plot?.outer}`).not.toMatch(/NaN|Infinity/);
    }
  });

  test('is not drawn of nobody, or of nobody with leads', () => {
    expect(of()).toBeUndefined();
    expect(of([0, 0])).toBeUndefined();
  });
});

test('the limits of 99.8 % lie outside those of 95 %, and close in as leads grow', () => {
  const [lowest, low, high, highest] = limitsAt(0.1, 100);
  expect([lowest, low, high, highest].toSorted((a, b) => a - b)).toEqual([
    lowest,
    low,
    high,
    highest,
  ]);
  const [, lowLater, highLater] = limitsAt(0.1, 1000);
  expect(highLater - lowLater).toBeLessThan(high - low);
});
