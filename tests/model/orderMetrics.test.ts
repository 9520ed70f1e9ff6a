import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseMetric } from '../../src/model/courses.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { orderUnits } from '../../src/model/orderMetrics.ts';
import { courseKeys } from '../../src/model/timeline.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { defaultOrder, play, type PlanWithMoney } from './system.ts';

const levers: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const metrics = Object.keys(play(levers, levers, defaultOrder).neverTuned.totals);

describe('the unit of a figure', () => {
  test('is what it is counted in: in a smaller coin all money is more, and nothing else is', () => {
    // So many to one: a power of two, so that not even the last digit may differ.
    const COINS = 128;
    const ofSide = (side: LeverValues) => ({ ...side, price: side.price * COINS });
    const ofPlan = (plan: PlanWithMoney) => ({
      ...plan,
      tuneCost: plan.tuneCost * COINS,
      averageCheck: plan.averageCheck * COINS,
    });
    fc.assert(
      fc.property(workingLevers, workingLevers, plans, (now, goal, plan) => {
        const whole = play(now, goal, plan);
        const inCoins = play(ofSide(now), ofSide(goal), ofPlan(plan), 110_000 * COINS);
        for (const course of courseKeys) {
          for (const metric of metrics.filter(isCourseMetric)) {
            const times = orderUnits[metric] === 'money' ? COINS : 1;
            expect(inCoins[course].totals[metric]).toBe(whole[course].totals[metric] * times);
          }
        }
      }),
    );
  });

  test.each([
    ['contracts', 'contracts'],
    ['spend', 'money'],
    ['cash', 'money'],
    ['cashInFull', 'money'],
    ['lowestCash', 'money'],
    ['lowestCashDay', 'days'],
    ['breakEvenDay', 'days'],
    ['burned', 'money'],
    ['daysToTakt', 'days'],
    ['firstContractDay', 'days'],
    ['orderCash', 'money'],
    ['orderContracts', 'contracts'],
  ] as const)('of %s is %s', (metric, unit) => {
    expect(Object.hasOwn(orderUnits, metric)).toBe(true);
    expect(orderUnits[metric]).toBe(unit);
  });
});

describe('names', () => {
  test('of all that a course comes to are among them', () => {
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics.filter((name) => !Object.hasOwn(orderUnits, name))).toEqual([]);
  });

  test.each(['', 'coca', 'contractsPerMonth', 'toString', 'constructor', '__proto__'])(
    'of anything else are not: “%s”',
    (name) => expect(Object.hasOwn(orderUnits, name)).toBe(false),
  );
});

function isCourseMetric(name: string): name is CourseMetric {
  return metrics.includes(name);
}
