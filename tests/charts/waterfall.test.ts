import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waterfall } from '../../src/charts/geometry/waterfall.ts';
import { outcomes, factorsOf } from '../../src/model/factors.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { anyLevers } from '../model/arbitraries.ts';

test('of the worked example climbs from ×1 to ×20.9, with ticks in between', () => {
  const { bars, start, ticks } = waterfall([5.017699115, 4.166666667, 1].map(Math.log));
  expect(start).toBe(0);
  expect(bars[0]?.from).toBe(0);
  expectClose(bars[0]?.to ?? NaN, 0.5306, 1e-3);
  expectClose(bars[1]?.to ?? NaN, 1);
  expect(bars[2]?.from).toBe(bars[2]?.to);
  expect(ticks.map(({ factor }) => factor)).toEqual([1, 2, 5, 10, 20]);
});

test('keeps every bar and tick on the axis, each bar where the one before ended', () => {
  fc.assert(
    fc.property(anyLevers, anyLevers, fc.constantFrom(...outcomes), (now, goal, outcome) => {
      const factors = factorsOf(now, goal, outcome);
      const { bars, start, ticks } = waterfall(
        leverKeys.map((key) => Math.log(factors[key].factor)),
      );
      expect(start).toBeGreaterThanOrEqual(0);
      let at = start;
      for (const { from, to } of bars) {
        expect(from).toBe(at);
        for (const place of [from, to]) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
        at = to;
      }
      expect(ticks.length).toBeLessThanOrEqual(13);
      for (const tick of ticks) expect(Math.abs(tick.at - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});

test('is as long as the share on the logarithmic scale; what works against goes back', () => {
  const { bars } = waterfall([10, 0.1, 100].map(Math.log));
  expectClose((bars[0]?.to ?? NaN) - (bars[0]?.from ?? NaN), 0.5);
  expectClose((bars[1]?.to ?? NaN) - (bars[1]?.from ?? NaN), -0.5);
  expectClose((bars[2]?.to ?? NaN) - (bars[2]?.from ?? NaN), 1);
});

test('does not make a small change look large', () => {
  const { bars } = waterfall([Math.log(1.01)]);
  expect(bars[0]?.to).toBeLessThan(0.03);
});

test('places factors whose product is larger, or smaller, than any number', () => {
  for (const log of [202, -202, 310].map((decades) => decades * Math.LN10)) {
    const { bars, start, ticks } = waterfall([log, log, Infinity, NaN, -log]);
    for (const place of [start, ...bars.flatMap(({ from, to }) => [from, to])]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every((tick) => Number.isFinite(tick.factor) && Number.isFinite(tick.at))).toBe(
      true,
    );
    expect(new Set(ticks.map((tick) => tick.factor)).size).toBe(ticks.length);
  }
});
