import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialQuantiles } from '../../src/model/binomial.ts';
import { cv1Chart, cv2Chart, type ControlSegment } from '../../src/model/controlChart.ts';
import type { Spread } from '../../src/model/delay.ts';
import type { Week } from '../../src/model/dueLeads.ts';
import { weeksFigures } from '../../src/model/weeks.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';

type Row = readonly [visits: number, leads: number, contracts: number];

interface ExpectedPoint {
  readonly week?: number;
  readonly firstWeek?: number;
  readonly lastWeek?: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly outside: boolean;
  readonly run: boolean;
}

interface ExpectedSegment {
  readonly mean: number;
  readonly widening: number;
  readonly isProvisional: boolean;
  readonly points: readonly ExpectedPoint[];
}

interface WeeksCase {
  readonly weeks: readonly Row[];
  readonly cycle: number;
  readonly spread: Spread;
  readonly beganWithFirstWeek: boolean;
  readonly changed: readonly number[];
  readonly dueLeads: readonly number[];
  readonly ripeCv2: number;
  readonly ripeCv2Range: readonly [number, number];
  readonly naiveCv2: number;
  readonly cv1Chart: readonly ExpectedSegment[];
  readonly cv2Chart: readonly ExpectedSegment[];
}

const weekOf = ([visits, leads, contracts]: Row): Week => ({ visits, leads, contracts });

function expectChart(chart: readonly ControlSegment[], expected: readonly ExpectedSegment[]) {
  expect(chart).toHaveLength(expected.length);
  for (const [at, segment] of expected.entries()) {
    const { mean = NaN, widening = NaN, isProvisional, points = [] } = chart[at] ?? {};
    expectClose(mean, segment.mean);
    expectClose(widening, segment.widening);
    expect(isProvisional).toBe(segment.isProvisional);
    expect(
      points.map(({ firstWeek, lastWeek, outside, run }) => ({
        firstWeek,
        lastWeek,
        outside,
        run,
      })),
    ).toEqual(
      segment.points.map(({ week, firstWeek = week, lastWeek = week, outside, run }) => ({
        firstWeek,
        lastWeek,
        outside,
        run,
      })),
    );
    for (const [place, point] of segment.points.entries()) {
      expectClose(points[place]?.value ?? NaN, point.value);
      expectClose(points[place]?.low ?? NaN, point.low);
      expectClose(points[place]?.high ?? NaN, point.high);
    }
  }
}

describe('the vectors', () => {
  test.each(vectorsOf<WeeksCase>('weeks').map((one, at) => [at, one] as const))('%s', (_, one) => {
    const weeks = one.weeks.map(weekOf);
    const { cycle, spread, beganWithFirstWeek: began, changed } = one;
    const figures = weeksFigures(weeks, { cycle, spread, began });
    for (const [at, due] of one.dueLeads.entries()) expectClose(figures.due[at] ?? NaN, due);
    expectClose(figures.ripeCv2, one.ripeCv2);
    expectClose(figures.ripeCv2Range.low, one.ripeCv2Range[0]);
    expectClose(figures.ripeCv2Range.high, one.ripeCv2Range[1]);
    expectClose(figures.naiveCv2, one.naiveCv2);
    expectChart(cv1Chart(weeks, changed), one.cv1Chart);
    expectChart(cv2Chart(weeks, figures.due, changed), one.cv2Chart);
  });
});

const rows = fc.array(
  fc.tuple(fc.nat(2000), fc.nat(1000), fc.nat(1000)).map(([visits, ofVisits, ofLeads]) => {
    const leads = Math.floor((visits * ofVisits) / 1000);
    return { visits, leads, contracts: Math.floor((leads * ofLeads) / 1000) };
  }),
  { minLength: 1, maxLength: 30 },
);
const spreads = fc.constantFrom<Spread>(1, 4, 16);

test('no more leads fall due than came, where the department began with the first week', () => {
  fc.assert(
    fc.property(rows, fc.nat(200), spreads, (weeks, cycle, spread) => {
      const { due } = weeksFigures(weeks, { cycle, spread, began: true });
      const leads = weeks.reduce((sum, week) => sum + week.leads, 0);
      expect(due.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(leads * (1 + 1e-12));
    }),
  );
});

test('without a delay the leads due are the leads that came', () => {
  fc.assert(
    fc.property(rows, spreads, fc.boolean(), (weeks, spread, began) => {
      const { ripeCv2, naiveCv2 } = weeksFigures(weeks, { cycle: 0, spread, began });
      if (Number.isNaN(naiveCv2)) expect(ripeCv2).toBeNaN();
      else expectClose(ripeCv2, naiveCv2, 1e-12);
    }),
  );
});

test('a steady flow has its leads due week by week, however long the delay', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(200), spreads, (leads, cycle, spread) => {
      const weeks = Array.from({ length: 20 }, () => ({ visits: 1000, leads, contracts: 0 }));
      for (const due of weeksFigures(weeks, { cycle, spread, began: false }).due) {
        expectClose(due, leads);
      }
    }),
  );
});

test('limits are never narrower than the exact ones of chance', () => {
  fc.assert(
    fc.property(rows, (weeks) => {
      for (const { mean, points } of cv1Chart(weeks, [])) {
        for (const { firstWeek, low, high } of points) {
          const tries = weeks[firstWeek - 1]?.visits ?? NaN;
          const [exactLow = NaN, exactHigh = NaN] = binomialQuantiles(
            [0.00135, 0.99865],
            tries,
            mean,
          );
          expect(low).toBeLessThanOrEqual(exactLow / tries + 1e-12);
          expect(high).toBeGreaterThanOrEqual(exactHigh / tries - 1e-12);
        }
      }
    }),
  );
});

test('limits of few visits stay within what a conversion can be, however wide', () => {
  const few = { visits: 2, leads: 1, contracts: 0 };
  const none = { visits: 1479, leads: 0, contracts: 0 };
  const all = { visits: 1479, leads: 1479, contracts: 0 };
  const [rare] = cv1Chart([few, none], []);
  expect(rare?.widening).toBeGreaterThan(1);
  expect(rare?.points[0]).toMatchObject({ low: 0, high: 0, outside: true });
  const [usual] = cv1Chart([few, all], []);
  expect(usual?.points[0]).toMatchObject({ low: 1, high: 1, outside: true });
});

test('as many weeks of as many visits as a link may hold have their limits', () => {
  const most = { visits: 1e8, leads: 5e7, contracts: 1e7 };
  const [segment] = cv1Chart(
    Array.from({ length: 104 }, () => most),
    [],
  );
  // By the normal law, three deviations of 5 000 leads from the mean: the skewness is 0.
  for (const { low, high } of segment?.points ?? []) {
    expect([low, high]).toEqual([0.49985, 0.50015]);
  }
  expect(segment?.points).toHaveLength(104);
});

test('equal weeks give no signal, in whatever order and however many', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 40 }), ([week], count) => {
      const weeks = Array.from(
        { length: count },
        () => week ?? { visits: 0, leads: 0, contracts: 0 },
      );
      const { due } = weeksFigures(weeks, { cycle: 16, spread: 4, began: false });
      for (const { points } of [...cv1Chart(weeks, []), ...cv2Chart(weeks, due, [])]) {
        expect(points.filter(({ outside, run }) => outside || run)).toEqual([]);
      }
    }),
  );
});

test('contracts without any lead due, or nothing at all, have no chart', () => {
  for (const contracts of [0, 3]) {
    const weeks = Array.from({ length: 9 }, () => ({ visits: 50, leads: 0, contracts }));
    const { due, ripeCv2 } = weeksFigures(weeks, { cycle: 16, spread: 4, began: false });
    expect(Number.isFinite(ripeCv2)).toBe(false);
    expect(cv2Chart(weeks, due, [])).toEqual([]);
  }
});
