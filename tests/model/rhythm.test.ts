import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnel } from '../../src/model/funnel.ts';
import { rhythm } from '../../src/model/rhythm.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { workingLevers } from './arbitraries.ts';

test('days and weeks add up to the month', () => {
  fc.assert(
    fc.property(workingLevers, (levers) => {
      const month = funnel(levers);
      const { visitsPerDay, leadsPerDay, ...weeks } = rhythm(month);
      expectClose(visitsPerDay * DAYS_A_MONTH, month.visitsPerMonth, 1e-12);
      expectClose(leadsPerDay * DAYS_A_MONTH, month.leadsPerMonth, 1e-12);
      expectClose((weeks.visitsPerWeek / 7) * DAYS_A_MONTH, month.visitsPerMonth, 1e-12);
      expectClose((weeks.leadsPerWeek / 7) * DAYS_A_MONTH, month.leadsPerMonth, 1e-12);
      expectClose((weeks.contractsPerWeek / 7) * DAYS_A_MONTH, month.contractsPerMonth, 1e-12);
    }),
  );
});

test('what the month does not have, the week does not have', () => {
  const figures = rhythm(funnel({ cv1: 0.05, cv2: NaN, price: 10, cycle: 30, market: 1000 }));
  expect(figures.contractsPerWeek).toBeNaN();
  expectClose(figures.leadsPerWeek, (50 / DAYS_A_MONTH) * 7, 1e-12);
});
