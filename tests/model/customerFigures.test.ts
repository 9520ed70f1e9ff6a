import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCustomer, type CustomerKey } from '../../src/model/customer.ts';
import {
  customerFigures,
  discountThatCancels,
  loadedPrice,
  paymentsOf,
  type CustomerMetric,
} from '../../src/model/customerFigures.ts';
import { funnel } from '../../src/model/funnel.ts';
import { systemFigures } from '../../src/model/system.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { evenly, workingLevers } from './arbitraries.ts';
import { customers, givenOf, type SystemCase } from './system.ts';

interface CustomerCase extends SystemCase {
  readonly figures: { readonly customer: Readonly<Record<CustomerMetric, number | null>> };
}

test.each(vectorsOf<CustomerCase>('system'))('the vectors: $levers, $customer', (expected) => {
  const { levers: side, customer: terms, department } = givenOf(expected);
  const { customer } = systemFigures(side, terms, department);
  for (const [metric, value] of Object.entries(expected.figures.customer)) {
    expectClose(customer[metric as CustomerMetric], value);
  }
});

const levers = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const team = fc.oneof(fc.constant(0), evenly(0, 5e6));

describe('laws', () => {
  test('payments and the chance of one more belong together: N · (1 − r) = 1', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { payments, chance } = paymentsOf(customer);
        expect(payments).toBeGreaterThanOrEqual(1);
        expectClose(payments * (1 - chance), 1, 1e-9);
      }),
    );
  });

  test('what comes in T years grows to LTV, and the first year is never more', () => {
    fc.assert(
      fc.property(customers, (customer) => {
        const { ltv, ltvFirstYear, grossProfitPerPayment } = customerFigures(levers, customer, 0);
        const { payments, chance } = paymentsOf(customer);
        let [sum, left] = [0, 1];
        for (let payment = 0; payment < 60 * payments; payment++, left *= chance) sum += left;
        expectClose(sum * grossProfitPerPayment, ltv, 1e-6);
        expect(ltvFirstYear).toBeLessThanOrEqual(ltv * (1 + 1e-12));
      }),
    );
  });

  test('nothing is paid back before the deal cycle is over, and the payment before it is too few', () => {
    fc.assert(
      fc.property(workingLevers, customers, team, (side, customer, cost) => {
        const figures = customerFigures(side, customer, cost);
        const { fullCoca, grossProfitPerPayment, paybackDays, paybackPayments } = figures;
        if (Number.isNaN(paybackPayments)) return;
        expect(paybackDays).toBeGreaterThanOrEqual(side.cycle);
        const { chance } = paymentsOf(customer);
        const after = (count: number) =>
          (grossProfitPerPayment * (1 - chance ** count)) / (1 - chance);
        expect(after(paybackPayments)).toBeGreaterThanOrEqual(fullCoca * (1 - 1e-6));
        expect(after(paybackPayments - 1)).toBeLessThan(fullCoca * (1 + 1e-6));
      }),
    );
  });

  test('twice the market, team and tools: the same contract, twice the month', () => {
    fc.assert(
      fc.property(workingLevers, customers, team, (side, customer, cost) => {
        const once = customerFigures(side, customer, cost);
        const twice = customerFigures(
          { ...side, market: side.market * 2 },
          { ...customer, toolsCost: customer.toolsCost * 2 },
          cost * 2,
        );
        expectClose(twice.fullCoca, once.fullCoca, 1e-9);
        expectClose(twice.totalSales, 2 * once.totalSales, 1e-9);
        expectClose(twice.acquisitionSpend, 2 * once.acquisitionSpend, 1e-9);
      }),
    );
  });

  test('a month is its contracts', () => {
    fc.assert(
      fc.property(workingLevers, customers, team, (side, customer, cost) => {
        const figures = customerFigures(side, customer, cost);
        const { contractsPerMonth } = funnel(side);
        expectClose(figures.acquisitionSpend, contractsPerMonth * figures.fullCoca, 1e-9);
        const earned = contractsPerMonth * figures.ltv;
        const moved = earned + figures.acquisitionSpend;
        const left = earned - figures.acquisitionSpend;
        expect(Math.abs(figures.profitPerMonth - left)).toBeLessThanOrEqual(1e-9 * moved);
      }),
    );
  });

  test('a dearer visit with fixed money in it gives COCA in full, but for the bonus', () => {
    fc.assert(
      fc.property(workingLevers, customers, team, (side, customer, cost) => {
        const { fullCoca } = customerFigures(side, customer, cost);
        const { toolsCost, bonus, averageCheck } = customer;
        const { coca } = funnel({ ...side, price: loadedPrice(side, cost + toolsCost) });
        expectClose(coca + bonus * averageCheck, fullCoca, 1e-9);
      }),
    );
  });

  test('at the discount that cancels it, a better CV2 brings a lead no more than before', () => {
    const share = evenly(0.001, 1);
    fc.assert(
      fc.property(share, share, evenly(0.01, 1), (one, other, margin) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(before < after);
        const discount = discountThatCancels(margin, before, after);
        expectClose(after * (margin - discount), before * margin, 1e-9);
      }),
    );
  });
});

describe('edges', () => {
  test('a life shorter than a term still pays once', () => {
    const { payments } = customerFigures(
      levers,
      { ...defaultCustomer, contractLife: 3, term: 12 },
      0,
    );
    expect(payments).toBe(1);
  });

  test('near the edge the usual "COCA ÷ monthly profit" promises what never comes', () => {
    // A life of 12 months, COCA of 12.5 monthly profits.
    const customer = { ...defaultCustomer, contractLife: 12, averageCheck: 1000, margin: 1 };
    const { coca, contractsPerMonth } = funnel(levers);
    const never = customerFigures(levers, customer, (12_500 - coca) * contractsPerMonth);
    expectClose(never.fullCoca / never.grossProfitPerPayment, 12.5, 1e-9);
    expect(never.paybackPayments).toBeNaN();
    expect(never.paybackDays).toBeNaN();
  });

  test('renewals of 4 000 at 60 % for 18 months pay 18 749 back with the tenth payment', () => {
    const customer = { ...defaultCustomer, averageCheck: 4000, margin: 0.6, contractLife: 18 };
    const { fullCoca, paybackPayments, paybackDays } = customerFigures(levers, customer, 330_000);
    expect(Math.round(fullCoca)).toBe(18_749);
    expect(paybackPayments).toBe(10);
    expectClose(paybackDays, 16 + 9 * DAYS_A_MONTH, 1e-12);
  });

  test('only what needs it is undefined', () => {
    const without = (key: CustomerKey) =>
      customerFigures(levers, { ...defaultCustomer, [key]: NaN }, 330_000);
    expect(without('margin').ltv).toBeNaN();
    expect(without('margin').fullCoca).toBeGreaterThan(0);
    expect(without('margin').totalSales).toBeGreaterThan(0);
    expect(without('averageCheck').peoplePerContract).toBeGreaterThan(0);
    expect(without('dealGap').paybackDays).toBe(16);
    expect(without('toolsCost').fullCoca).toBeNaN();
    expect(without('toolsCost').ltv).toBeGreaterThan(0);
    expect(discountThatCancels(0.4, 0.1, 0.1)).toBeNaN();
    expect(discountThatCancels(0.4, NaN, 0.1)).toBeNaN();
  });
});
