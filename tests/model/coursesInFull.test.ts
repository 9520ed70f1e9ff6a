import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playCourses } from '../../src/model/courses.ts';
import { defaultCustomer } from '../../src/model/customer.ts';
import { signedShare } from '../../src/model/delay.ts';
import { defaultDepartment } from '../../src/model/department.ts';
import { departmentFigures } from '../../src/model/departmentFigures.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { defaultPlan } from '../../src/model/plan.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { play, type PlanWithMoney } from './system.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** What two sums of the same terms may differ by: a part of all the money that was moved. */
const expectSameMoney = (actual: number, expected: number, moved: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * (moved + Math.abs(expected)));

/** Section 5's cash of a course that never tunes, and pay for its work, by a double sum over days. */
function workAsWritten(levers: LeverValues, plan: PlanWithMoney): number {
  const days = Math.round(plan.horizonMonths * DAYS_A_MONTH);
  const leads = (levers.market / DAYS_A_MONTH) * levers.cv1;
  let hours = 0;
  for (let day = 0; day < days; day++) {
    hours += leads * defaultDepartment.newLeadHours;
    for (let arrival = 0; arrival <= day; arrival++) {
      const passed = (age: number) => signedShare(age, levers.cycle, plan.spread);
      const age = day - arrival;
      hours += (leads * (1 - passed(age + 1)) * defaultDepartment.openLeadHours) / 7;
      hours +=
        leads * levers.cv2 * (passed(age + 1) - passed(age)) * defaultDepartment.closingHours;
    }
  }
  return hours * departmentFigures(levers, defaultDepartment, { contractLife: NaN }).salesHourCost;
}

describe('checks and work', () => {
  test('cash in full is cash less the pay for new leads, open leads and closing', () => {
    fc.assert(
      fc.property(workingLevers, plans, (levers, plan) => {
        const short = { ...plan, horizonMonths: Math.min(6, plan.horizonMonths) };
        const { cash, cashInFull, spend } = play(levers, levers, short).neverTuned.totals;
        const work = workAsWritten(levers, short);
        expectSameMoney(cash - cashInFull, work, work + spend + Math.abs(cash));
      }),
      { numRuns: 20 },
    );
  });

  test('a contract brings the check of the day on which its lead arrived', () => {
    const customer = { ...defaultCustomer, margin: 1 };
    const terms = { now: customer, goal: { ...customer, averageCheck: 90_000 } };
    const department = { now: defaultDepartment, goal: defaultDepartment };
    const plan = { ...defaultPlan, tuneMonths: 0, flowMonths: 6, horizonMonths: 12 };
    const { flowFirst, neverTuned } = playCourses(now, goal, plan, terms, department);
    const start = flowFirst.timeline.start;
    // Leads of the first months sign at the old check, also after the change.
    const old = playCourses(now, { ...goal, market: 0 }, plan, terms, department).flowFirst.totals;
    const earned = flowFirst.totals.cash + flowFirst.totals.spend;
    const later = flowFirst.totals.contracts - old.contracts;
    expectClose(earned, old.contracts * 60_000 + later * 90_000, 1e-9);
    expect(neverTuned.totals.cash + neverTuned.totals.spend).toBeCloseTo(
      neverTuned.totals.contracts * 60_000,
      4,
    );
    expect(start).toBe(183);
  });
});
