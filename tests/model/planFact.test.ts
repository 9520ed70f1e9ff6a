import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFactors, plannedMonth, salesFactors } from '../../src/model/planFact.ts';
import { expectClose } from '../asserts.ts';
import { evenly } from './arbitraries.ts';

const months = fc.record({
  leads: evenly(1, 1000),
  contracts: evenly(0.1, 100),
  sales: evenly(1, 1e7),
});

test('factors multiply to the sales, and parts add up to the difference', () => {
  fc.assert(
    fc.property(months, months, (plan, fact) => {
      const split = planFactors(plan, fact);
      expectClose(split.times, fact.sales / plan.sales);
      const parts = salesFactors.map((key) => split[key].part);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(fact.sales - plan.sales, 3);
      expectClose(split.cv2.fact, fact.contracts / fact.leads);
    }),
  );
});

test('what is not known, or has nothing to start from, is not made up', () => {
  const plan = { leads: 100, contracts: 10, sales: 600_000 };
  expect(planFactors(plan, { ...plan, leads: NaN }).leads.factor).toBeNaN();
  expect(planFactors(plan, plan).leads.part).toBe(0);
  expect(planFactors(plan, { ...plan, contracts: 0, sales: 0 }).leads.part).toBeNaN();
  expect(planFactors({ ...plan, contracts: 0, sales: 0 }, plan).averageCheck.factor).toBeNaN();
});

test('a month is planned from its levers', () => {
  const levers = { cv1: 0.015, cv2: 0.05, price: 15, cycle: 57, market: 4000 };
  expect(plannedMonth(levers, 60_000)).toEqual({ leads: 60, contracts: 3, sales: 180_000 });
  expect(plannedMonth({ ...levers, market: NaN }, 60_000).sales).toBeNaN();
  expect(plannedMonth(levers, NaN)).toMatchObject({ contracts: 3, sales: NaN });
});
