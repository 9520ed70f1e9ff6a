import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costedSides, leversInFull } from '../../src/model/costing.ts';
import { funnel } from '../../src/model/funnel.ts';
import { systemFigures } from '../../src/model/system.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { expectClose } from '../asserts.ts';
import { workingLevers } from './arbitraries.ts';
import { customers, departments } from './system.ts';

test('COCA of levers in full is COCA in full, and they are the same levers but for the price', () => {
  fc.assert(
    fc.property(workingLevers, customers, departments, (levers, customer, department) => {
      const full = leversInFull(levers, customer, department);
      const { fullCoca } = systemFigures(levers, customer, department).customer;
      expectClose(funnel(full).coca, fullCoca);
      expect({ ...full, price: levers.price }).toEqual(levers);
    }),
  );
});

test('clicks alone leave levers as they are; what is not given leaves the price open', () => {
  const { now, goal, customer, department } = defaultScenario;
  expect(costedSides('clicks', defaultScenario)).toEqual({ now, goal });
  expectClose(funnel(costedSides('full', defaultScenario).goal).coca, 18_749.26, 1e-6);
  const unpaid = { ...department.now, salespersonPay: NaN };
  expect(leversInFull(now, customer.now, unpaid).price).toBeNaN();
});
