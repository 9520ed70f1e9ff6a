import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCustomer } from '../../src/model/customer.ts';
import { customerFigures } from '../../src/model/customerFigures.ts';
import { staircaseDays, staircaseOf } from '../../src/model/staircase.ts';
import { expectClose } from '../asserts.ts';
import { evenly, workingLevers } from './arbitraries.ts';
import { customers } from './system.ts';

const goal = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

test('begins at what a contract costs and rises payment by payment, each no larger', () => {
  fc.assert(
    fc.property(workingLevers, customers, evenly(0, 5e6), (levers, customer, team) => {
      const figures = customerFigures(levers, customer, team);
      const days = staircaseDays(figures, customer, levers.cycle);
      const staircase = staircaseOf(figures, customer, levers.cycle, days);
      if (!staircase) throw new Error('all is given, so there is a staircase');
      const { parts, cost, stairs } = staircase;
      expectClose(parts.clicks + parts.people + parts.tools, cost, 1e-9);
      let before = -cost;
      let brings = Infinity;
      for (const { base, upsell, balance } of stairs) {
        expect(base + upsell).toBeLessThanOrEqual(brings * (1 + 1e-12));
        const moved = cost + Math.abs(before) + base + upsell;
        expect(Math.abs(balance - before - base - upsell)).toBeLessThanOrEqual(1e-9 * moved);
        [before, brings] = [balance, base + upsell];
      }
      expect(stairs.at(-1)?.balance).toBeLessThanOrEqual(
        figures.leftPerContract + 1e-6 * figures.ltv,
      );
    }),
  );
});

test('is paid back on the day that the figures tell', () => {
  const customer = { ...defaultCustomer, averageCheck: 4000, margin: 0.6, contractLife: 18 };
  const figures = customerFigures(goal, customer, 330_000);
  const days = staircaseDays(figures, customer, goal.cycle);
  const { paidBack } = staircaseOf(figures, customer, goal.cycle, days) ?? {};
  expectClose(paidBack?.day ?? NaN, figures.paybackDays, 1e-12);
});

test('is not drawn of what is not known or never comes', () => {
  const of = (levers: typeof goal, customer = defaultCustomer) =>
    staircaseOf(customerFigures(levers, customer, 330_000), customer, levers.cycle, 100);
  expect(of(goal)).toBeDefined();
  expect(of({ ...goal, cv2: 0 })).toBeUndefined();
  expect(of({ ...goal, cycle: NaN })).toBeUndefined();
  expect(of(goal, { ...defaultCustomer, margin: NaN })).toBeUndefined();
});
