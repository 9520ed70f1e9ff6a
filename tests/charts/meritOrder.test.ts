import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contractsAt,
  contractsOf,
  contractTicks,
  costAt,
  costTicks,
  handleStep,
  meritPlane,
  meritShape,
} from '../../src/charts/geometry/meritOrder.ts';
import { evenly } from '../model/arbitraries.ts';

const edges = { left: 60, right: 760, top: 40, bottom: 360 };
const block = (start: number, contracts: number, clicks: number, hours = 0, fixed = 0) => ({
  start,
  contracts,
  clicks,
  hours,
  fixed,
});
const blocks = [block(0, 5, 12_000), block(5, 20, 3000, 13_600), block(25, 6, 0, 12_300, 10_000)];

describe('blocks of the merit order', () => {
  test('lie side by side, and their areas are money', () => {
    const plane = meritPlane(edges, blocks, 24_000, false);
    const shapes = blocks.map((one) => meritShape(one, plane));
    const moneyEach = shapes.map(({ whole }, at) => {
      const { contracts, clicks, hours, fixed } = blocks[at] ?? block(0, 0, 0);
      return (whole.width * whole.height) / (contracts * (clicks + hours + fixed));
    });
    for (const each of moneyEach) expect(each / (moneyEach[0] ?? NaN)).toBeCloseTo(1, 2);
    expect(shapes[0]?.whole.x).toBe(edges.left);
    for (const [at, { whole }] of shapes.entries()) {
      expect(whole.x + whole.width).toBeCloseTo(shapes[at + 1]?.whole.x ?? edges.right, 1);
    }
  });

  test('are made of clicks below, hours above them and fixed money on top', () => {
    const [shape] = [
      meritShape(block(0, 10, 1000, 2000, 3000), meritPlane(edges, blocks, NaN, false)),
    ];
    const { clicks, hours, fixed, whole } = shape;
    expect(clicks.y).toBeCloseTo(hours.y + hours.height, 1);
    expect(hours.y).toBeCloseTo(fixed.y + fixed.height, 1);
    expect(fixed.y).toBe(whole.y);
    expect(clicks.height + hours.height + fixed.height).toBeCloseTo(whole.height, 1);
    expect(hours.height / clicks.height).toBeCloseTo(2, 1);
  });

  test('stay in the plane on either scale, whatever they cost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            contracts: evenly(0.1, 100),
            clicks: evenly(0, 1e5),
            hours: evenly(0, 1e4),
            fixed: evenly(0, 1e6),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.boolean(),
        (some, isLog) => {
          let start = 0;
          const laid = some.map((one) => ({
            ...one,
            start: (start += one.contracts) - one.contracts,
          }));
          const plane = meritPlane(edges, laid, NaN, isLog);
          for (const { whole } of laid.map((one) => meritShape(one, plane))) {
            expect(whole.x).toBeGreaterThanOrEqual(edges.left - 0.01);
            expect(whole.x + whole.width).toBeLessThanOrEqual(edges.right + 0.02);
            expect(whole.y).toBeGreaterThanOrEqual(edges.top - 8);
            expect(whole.y + whole.height).toBeLessThanOrEqual(edges.bottom + 0.02);
          }
        },
      ),
    );
  });
});

test('a line not far above the blocks has room, one far above is left out', () => {
  expect(meritPlane(edges, blocks, 30_000, false).high).toBeGreaterThanOrEqual(30_000);
  expect(meritPlane(edges, blocks, 1e6, false).high).toBeLessThan(50_000);
});

test('the handle is where its contracts are, and never beyond the ends', () => {
  const plane = meritPlane(edges, blocks, 24_000, false);
  for (const count of [0, 1, 15.5, 31]) {
    expect(contractsOf(plane, contractsAt(plane, count))).toBeCloseTo(count, 2);
  }
  expect(contractsOf(plane, -1000)).toBe(0);
  expect(contractsOf(plane, 5000)).toBe(31);
  expect([0.4, 21, 54, 900].map(handleStep)).toEqual([0.001, 0.1, 1, 10]);
});

test('a logarithmic scale has round sums alone, and nothing below its foot', () => {
  const plane = meritPlane(edges, [block(0, 1, 100), block(1, 1, 40_000)], NaN, true);
  const sums = costTicks(plane).map(({ value }) => value);
  expect(sums).toContain(1000);
  for (const value of sums) expect(String(value)).toMatch(/^[125]0*$/);
  expect(costAt(plane, 0)).toBe(edges.bottom);
  expect(contractTicks(plane)[0]).toEqual({ value: 0, at: edges.left });
});
