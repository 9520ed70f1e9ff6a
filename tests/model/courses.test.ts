import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseMetric } from '../../src/model/courses.ts';
import { signedShare } from '../../src/model/delay.ts';
import type { LeverValues, Side } from '../../src/model/levers.ts';
import { courseKeys, type CourseKey } from '../../src/model/timeline.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { evenly, plans, workingLevers } from './arbitraries.ts';
import { defaultOrder, play, type PlanWithMoney } from './system.ts';

interface OrderCase extends Record<Side, LeverValues> {
  readonly plan: PlanWithMoney;
  readonly courses: Record<CourseKey, Record<CourseMetric, number | null>>;
}

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** What two sums of the same terms may differ by: a part of all the money that was moved. */
const expectSameMoney = (actual: number, expected: number, moved: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * (moved + Math.abs(expected)));

describe('the vectors', () => {
  test.each(vectorsOf<OrderCase>('order'))('$now, $goal, $plan', (expected) => {
    const played = play(expected.now, expected.goal, expected.plan);
    for (const course of courseKeys) {
      for (const [metric, value] of Object.entries(expected.courses[course])) {
        expectClose(played[course].totals[metric as CourseMetric], value, 1e-9);
      }
    }
  });
});

/** Contracts within the horizon, by the model's own double sum over days. */
function contractsAsWritten(
  from: LeverValues,
  to: LeverValues,
  plan: PlanWithMoney,
  start: number,
): number {
  const days = Math.round(plan.horizonMonths * DAYS_A_MONTH);
  const tuningDays = Math.round(plan.tuneMonths * DAYS_A_MONTH);
  let contracts = 0;
  for (let arrival = 0; arrival < days; arrival++) {
    const way =
      tuningDays === 0
        ? Number(arrival >= start)
        : Math.min(1, Math.max(0, (arrival + 0.5 - start) / tuningDays));
    const on = (key: keyof LeverValues) => from[key] + way * (to[key] - from[key]);
    const share = start === 0 && arrival < tuningDays ? plan.testShare : 1;
    const signing = ((share * on('market')) / DAYS_A_MONTH) * on('cv1') * on('cv2');
    for (let day = arrival; day < days; day++) {
      const passed = (age: number) => signedShare(age, on('cycle'), plan.spread);
      contracts += signing * (passed(day - arrival + 1) - passed(day - arrival));
    }
  }
  return contracts;
}

describe('laws', () => {
  test('contracts are the double sum over days of arrival and of signing', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const short = { ...plan, horizonMonths: Math.min(8, plan.horizonMonths) };
        const { conversionsFirst, flowFirst } = play(from, to, short);
        const start = Math.round(short.flowMonths * DAYS_A_MONTH);
        const expected = {
          conversions: contractsAsWritten(from, to, short, 0),
          // Flow first buys the whole market while it tunes, too.
          flow: contractsAsWritten(from, to, { ...short, testShare: 1 }, start),
        };
        const floor = 1e-12 * (from.market + to.market) * short.horizonMonths;
        const expectNear = (actual: number, value: number) =>
          expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-9 * value + floor);
        expectNear(conversionsFirst.totals.contracts, expected.conversions);
        expectNear(flowFirst.totals.contracts, expected.flow);
      }),
      { numRuns: 25 },
    );
  });

  test('flow first that starts to tune at the horizon or any time later is never tuned', () => {
    const later = fc.oneof(fc.constant(0), evenly(0, 96));
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, later, (from, to, plan, months) => {
        const late = { ...plan, flowMonths: plan.horizonMonths + months };
        const { flowFirst, neverTuned } = play(from, to, late);
        expect(flowFirst.totals).toEqual(neverTuned.totals);
        expect(flowFirst.days).toEqual(neverTuned.days);
      }),
    );
  });

  test('conversions first at full flow is flow first that tunes at once', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const same = { ...plan, testShare: 1, flowMonths: 0 };
        const { conversionsFirst, flowFirst } = play(from, to, same);
        expect(conversionsFirst.totals).toEqual(flowFirst.totals);
      }),
    );
  });

  test('no course signs more than the leads that came would give', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const played = play(from, to, plan);
        for (const course of courseKeys) {
          const { visits, contracts } = played[course].days;
          const best = Math.max(from.cv1, to.cv1) * Math.max(from.cv2, to.cv2);
          let came = 0;
          const isKept = contracts.every((signed, day) => {
            came += visits[day] ?? NaN;
            return signed >= 0 && signed <= came * best * (1 + 1e-12);
          });
          expect(isKept).toBe(true);
        }
      }),
    );
  });

  test('cash is what contracts bring less what was spent, on every day', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const played = play(from, to, plan);
        for (const course of courseKeys) {
          const { contracts, spend, cash } = played[course].days;
          const isKept = cash.every((value, day) => {
            const earned = (contracts[day] ?? NaN) * plan.averageCheck * plan.margin;
            const spent = spend[day] ?? NaN;
            return Math.abs(value - (earned - spent)) <= 1e-9 * (earned + spent);
          });
          expect(isKept).toBe(true);
        }
      }),
    );
  });

  test('low point and break-even are what they say', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const played = play(from, to, plan);
        for (const course of courseKeys) {
          const { totals, days } = played[course];
          const { lowestCash, lowestCashDay, breakEvenDay } = totals;
          expect(lowestCash).toBe(Math.min(0, ...days.cash));
          if (lowestCash < 0) expect(days.cash[lowestCashDay]).toBe(lowestCash);
          else expect(lowestCashDay).toBeNaN();
          if (Number.isNaN(breakEvenDay)) expect(totals.cash).toBeLessThan(0);
          else {
            expect(Math.min(...days.cash.slice(breakEvenDay))).toBeGreaterThanOrEqual(0);
            expect(days.cash[breakEvenDay - 1] ?? -1).toBeLessThan(0);
          }
        }
      }),
    );
  });

  test('twice the market gives twice the contracts, and burns twice as much', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const twice = (side: LeverValues) => ({ ...side, market: side.market * 2 });
        const [once, more] = [play(from, to, plan), play(twice(from), twice(to), plan)];
        for (const course of courseKeys) {
          const [small, great] = [once[course].totals, more[course].totals];
          expectClose(great.contracts, 2 * small.contracts, 1e-12);
          expectSameMoney(great.burned, 2 * small.burned, great.spend);
        }
      }),
    );
  });

  test("Little's law: long after tuning, leads in progress are leads a day times the cycle", () => {
    const { conversionsFirst, neverTuned } = play(now, goal, {
      ...defaultOrder,
      horizonMonths: 60,
    });
    const atTakt = ({ market, cv1, cycle }: LeverValues) => ((market * cv1) / DAYS_A_MONTH) * cycle;
    expectClose(conversionsFirst.days.leadsInProgress.at(-1) ?? NaN, atTakt(goal), 1e-9);
    expectClose(neverTuned.days.leadsInProgress.at(-1) ?? NaN, atTakt(now), 1e-9);
  });
});

describe('edges', () => {
  test('without a cycle every lead that will sign signs on its day', () => {
    const { neverTuned } = play({ ...now, cycle: 0 }, { ...goal, cycle: 0 }, defaultOrder);
    const { visits, contracts } = neverTuned.days;
    const came = visits.reduce((sum, today) => sum + today, 0);
    expectClose(contracts.at(-1) ?? NaN, came * now.cv1 * now.cv2, 1e-12);
    expect(Math.max(...neverTuned.days.leadsInProgress)).toBe(0);
  });

  test('a horizon shorter than the cycle: money goes out and hardly a contract comes', () => {
    const slow = { ...now, cycle: 3650 };
    const { neverTuned } = play(slow, slow, { ...defaultOrder, horizonMonths: 1, spread: 16 });
    expect(neverTuned.totals.contracts).toBeGreaterThan(0);
    expect(neverTuned.totals.contracts).toBeLessThan(1e-20);
    expect(neverTuned.totals.breakEvenDay).toBeNaN();
    expect(neverTuned.totals.lowestCashDay).toBe(29);
  });

  test('tuning of 0 months is the goal from the first day on', () => {
    const { conversionsFirst } = play(now, goal, { ...defaultOrder, tuneMonths: 0 });
    const { neverTuned } = play(goal, goal, defaultOrder);
    expect(conversionsFirst.totals).toEqual(neverTuned.totals);
  });

  test('zero conversions: no contract, all that was spent is lost', () => {
    const none = { ...now, cv2: 0 };
    const { neverTuned } = play(none, goal, defaultOrder);
    expect(neverTuned.totals.contracts).toBe(0);
    expect(neverTuned.totals.cash).toBe(-neverTuned.totals.spend);
    expect(neverTuned.totals.burned).toBe(neverTuned.totals.spend);
  });

  test('nothing is burned by a measure that does not exist', () => {
    const { flowFirst } = play(now, { ...goal, cv1: 0 }, defaultOrder);
    expect(flowFirst.totals.burned).toBeNaN();
    expect(flowFirst.totals.contracts).toBeGreaterThan(0);
  });

  test.each(['averageCheck', 'margin'] as const)('without %s there is no cash', (key) => {
    const { conversionsFirst } = play(now, goal, { ...defaultOrder, [key]: NaN });
    const { contracts, spend, burned, ...money } = conversionsFirst.totals;
    expect([contracts, spend, burned].every(Number.isFinite)).toBe(true);
    for (const value of Object.values(money)) expect(value).toBeNaN();
  });

  test.each(['cv1', 'cv2', 'price', 'cycle', 'market'] as const)(
    'without %s just what needs it is undefined',
    (key) => {
      const { conversionsFirst, neverTuned } = play(now, { ...goal, [key]: NaN }, defaultOrder);
      const { contracts, spend } = conversionsFirst.totals;
      expect(Number.isNaN(contracts)).toBe(key !== 'price');
      expect(Number.isNaN(spend)).toBe(key === 'price' || key === 'market');
      expect(conversionsFirst.totals.cash).toBeNaN();
      expect(Number.isFinite(neverTuned.totals.cash)).toBe(true);
    },
  );

  test('nothing given: nothing known, and nothing thrown', () => {
    const none = { cv1: NaN, cv2: NaN, price: NaN, cycle: NaN, market: NaN };
    const played = play(none, none, defaultOrder);
    for (const course of courseKeys) {
      for (const value of Object.values(played[course].totals)) expect(value).toBeNaN();
    }
  });
});
