import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCustomer, type CustomerValues } from '../../src/model/customer.ts';
import { customerFigures } from '../../src/model/customerFigures.ts';
import { customerVerdict, payingCheck } from '../../src/model/customerVerdict.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { evenly, workingLevers } from './arbitraries.ts';
import { customers } from './system.ts';

const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** The verdict on the goal of the worked example, with COCA in full of 40 000 where not told. */
const verdict = (
  customer: Partial<CustomerValues>,
  levers = goal,
  team = (40_000 - 3008.6108517481066) * 20.964825,
) => {
  const values = { ...defaultCustomer, ...customer };
  return customerVerdict(customerFigures(levers, values, team), values);
};

describe('a contract', () => {
  test.each([
    ['first', verdict({ averageCheck: 120_000 })],
    ['later', verdict({ repeatDeals: 3 })],
    // Sales of 60 000 cover 40 000, the gross profit of 24 000 does not.
    ['salesOnly', verdict({})],
    ['never', verdict({ averageCheck: 30_000 })],
    ['free', verdict({}, { ...goal, price: 0 }, 0)],
    ['noContract', verdict({}, { ...goal, cv2: 0 })],
    ['missing', verdict({ margin: NaN })],
    ['missing', verdict({}, { ...goal, cv1: NaN })],
  ] as const)('is %s', (kind, found) => {
    expect(found).toBe(kind);
  });

  test('at the check that it would take brings just what it costs', () => {
    fc.assert(
      fc.property(workingLevers, customers, evenly(0, 5e6), (levers, customer, team) => {
        const check = payingCheck(customerFigures(levers, customer, team), customer);
        fc.pre(Number.isFinite(check));
        const there = customerFigures(levers, { ...customer, averageCheck: check }, team);
        expectClose(there.ltv, there.fullCoca, 1e-6);
      }),
    );
  });
});
