import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultDepartment } from '../../src/model/department.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { orderTurns, stretchAt, turnsOf } from '../../src/model/orderTurns.ts';
import { orderVerdict } from '../../src/model/orderVerdict.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { customersOf, defaultOrder, play, type PlanWithMoney } from './system.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** Turns of a plan with its money, and the department that nobody has touched. */
const turnsOfPlan = (from: LeverValues, to: LeverValues, plan: PlanWithMoney) =>
  orderTurns(from, to, plan, customersOf(plan), departments);

const departments = { now: defaultDepartment, goal: defaultDepartment };

/** By how much conversions first end ahead of flow first that waits so many months. */
function ahead(
  metric: 'cash' | 'contracts',
  flowMonths: number,
  plan: PlanWithMoney = defaultOrder,
) {
  const { conversionsFirst, flowFirst } = play(now, goal, { ...plan, flowMonths });
  return conversionsFirst.totals[metric] - flowFirst.totals[metric];
}

describe('the break-even', () => {
  test.each(['cash', 'contracts'] as const)('in the worked example turns %s, once', (metric) => {
    const turns = turnsOf(turnsOfPlan(now, goal, defaultOrder)[metric]);
    expect(turns).toHaveLength(1);
    const [turn = NaN] = turns;
    expect(turn).toBeGreaterThan(0.5);
    expect(turn).toBeLessThan(1.5);
    expect(ahead(metric, turn - 0.001)).toBeLessThan(0);
    expect(ahead(metric, turn + 0.001)).toBeGreaterThan(0);
  });

  test('lies elsewhere for contracts than for money: between the two they disagree', () => {
    const { cash, contracts } = turnsOfPlan(now, goal, defaultOrder);
    const [[money = NaN], [count = NaN]] = [turnsOf(cash), turnsOf(contracts)];
    expect(money).toBeLessThan(count);
    const between = (money + count) / 2;
    expect(ahead('cash', between)).toBeGreaterThan(0);
    expect(ahead('contracts', between)).toBeLessThan(0);
  });

  test('does not depend on the months that the plan has', () => {
    const early = turnsOfPlan(now, goal, { ...defaultOrder, flowMonths: 0 });
    expect(turnsOfPlan(now, goal, defaultOrder)).toEqual(early);
  });

  test('is none where conversions first are ahead even of flow that tunes at once', () => {
    // Every visit loses money until tuning ends, so buying few of them is better at any time.
    const dear = { ...now, price: 400 };
    const { cash } = turnsOfPlan(dear, { ...goal, price: 60 }, defaultOrder);
    expect(cash).toEqual([{ leader: 'conversionsFirst', from: 0, to: Infinity }]);
  });

  test('is none where flow first is ahead whenever it tunes', () => {
    const { cash } = turnsOfPlan(goal, { ...goal, cv2: 0.09 }, { ...defaultOrder, tuneMonths: 12 });
    expect(cash).toEqual([{ leader: 'flowFirst', from: 0, to: Infinity }]);
  });

  test('is none where nothing is tuned, nothing paid for it and the whole market bought', () => {
    const { cash, contracts, verdict } = turnsOfPlan(goal, goal, {
      ...defaultOrder,
      tuneCost: 0,
      testShare: 1,
    });
    for (const all of [cash, contracts, verdict]) {
      expect(all).toEqual([{ leader: 'equal', from: 0, to: Infinity }]);
    }
  });

  test('comes more than once where a late tuning is worse than none', () => {
    // Close to the horizon tuning costs money and brings nothing, so flow first loses again.
    const plan = { ...defaultOrder, horizonMonths: 12, testShare: 0.5 };
    const { cash } = turnsOfPlan(goal, { ...goal, cv2: 0.1 }, plan);
    expect(cash.map(({ leader }) => leader)).toEqual([
      'flowFirst',
      'conversionsFirst',
      'flowFirst',
    ]);
  });

  test('of money needs the check and all levers, of contracts just what they need', () => {
    const open = turnsOfPlan(now, goal, { ...defaultOrder, averageCheck: NaN });
    expect([open.cash, open.verdict]).toEqual([[], []]);
    expect(turnsOf(open.contracts)).toEqual(
      turnsOf(turnsOfPlan(now, goal, defaultOrder).contracts),
    );
    expect(turnsOfPlan(now, { ...goal, cv1: NaN }, defaultOrder).contracts).toEqual([]);
  });
});

describe('whatever the scenario', () => {
  const months = fc.double({ min: 0, max: 30, noNaN: true });

  test('flow first ends as the courses have it', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const { totals } = play(from, to, plan).flowFirst;
        const { flowFirst } = turnsOfPlan(from, to, plan);
        const day = Math.min(Math.round(plan.flowMonths * (365.25 / 12)), flowFirst.length - 1);
        const end = flowFirst[day];
        const moved = Math.abs(totals.cash) + 2 * totals.spend;
        expect(Math.abs((end?.cash ?? NaN) - totals.cash)).toBeLessThanOrEqual(1e-11 * moved);
        expect(Math.abs((end?.contracts ?? NaN) - totals.contracts)).toBeLessThanOrEqual(
          1e-11 * totals.contracts,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the stretch of the plan has the leader that the verdict names', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, months, (from, to, plan, flowMonths) => {
        const { kind } = orderVerdict(play(from, to, { ...plan, flowMonths }));
        const { verdict } = turnsOfPlan(from, to, plan);
        expect(stretchAt(verdict, flowMonths)?.leader).toBe(kind);
      }),
      { numRuns: 60 },
    );
  });

  test('stretches follow each other from 0 on without a gap, each with another leader', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (from, to, plan) => {
        const { cash, contracts, verdict } = turnsOfPlan(from, to, plan);
        for (const all of [cash, contracts, verdict]) {
          expect(all[0]?.from).toBe(0);
          expect(all.at(-1)?.to).toBe(Infinity);
          for (const [at, stretch] of all.slice(1).entries()) {
            expect(stretch.from).toBe(all[at]?.to);
            expect(stretch.leader).not.toBe(all[at]?.leader);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
