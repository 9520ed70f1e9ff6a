import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCohort, cohortOf, type Flow } from '../../src/model/cohort.ts';
import { signedShare } from '../../src/model/delay.ts';
import { runningSum, steadyFlow, tuningFlow } from '../../src/model/flow.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { allowedLevers, workingLevers } from './arbitraries.ts';
import { CHECKS, anySpread, daily, DAYS, example, expectSameRow, rows } from './flows.ts';

describe('a steady flow', () => {
  test('is a cohort every day', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const flow = steadyFlow(levers, CHECKS.now, spread, DAYS);
        const { leads, signing } = daily(levers);
        const row = () => new Float64Array(DAYS);
        const added: Flow = {
          contracts: row(),
          leadsInProgress: row(),
          openLeads: row(),
          sales: row(),
        };
        const cohort = cohortOf(levers.cycle, spread);
        for (let day = 0; day < DAYS; day++)
          addCohort(added, cohort, day, { leads, signing, check: CHECKS.now });
        expectSameRow(flow.contracts, added.contracts, signing);
        expectSameRow(flow.leadsInProgress, added.leadsInProgress, leads * DAYS);
        expectSameRow(flow.openLeads, added.openLeads, leads * DAYS);
        expectSameRow(flow.sales, added.sales, signing * CHECKS.now);
      }),
    );
  });

  test('gives each day the contracts of takt times the share of the delay that has passed', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, fc.nat(DAYS - 1), (levers, spread, day) => {
        const signed = steadyFlow(levers, CHECKS.now, spread, DAYS).contracts[day] ?? NaN;
        expectClose(
          signed,
          daily(levers).signing * signedShare(day + 1, levers.cycle, spread),
          1e-12,
        );
      }),
    );
  });

  test('only rises, up to what comes in', () => {
    fc.assert(
      fc.property(allowedLevers, anySpread, (levers, spread) => {
        const flow = steadyFlow(levers, CHECKS.now, spread, DAYS);
        const { leads, signing } = daily(levers);
        for (const row of rows) {
          const most = {
            contracts: signing,
            sales: signing * CHECKS.now,
            leadsInProgress: leads * levers.cycle,
            openLeads: leads * levers.cycle,
          }[row];
          const isKept = flow[row].every(
            (value, day) => value >= (flow[row][day - 1] ?? 0) && value <= most * (1 + 1e-12),
          );
          expect(isKept).toBe(true);
        }
      }),
    );
  });

  test('is twice as much from twice the market', () => {
    fc.assert(
      fc.property(allowedLevers, anySpread, (levers, spread) => {
        const once = steadyFlow(levers, CHECKS.now, spread, DAYS);
        const twice = steadyFlow(
          { ...levers, market: levers.market * 2 },
          CHECKS.now,
          spread,
          DAYS,
        );
        for (const row of rows) expect(twice[row]).toEqual(once[row].map((value) => value * 2));
      }),
    );
  });

  test('without a cycle is at takt from the first day on, and nobody waits', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const { contracts, leadsInProgress } = steadyFlow(
          { ...levers, cycle: 0 },
          CHECKS.now,
          spread,
          DAYS,
        );
        for (const signed of contracts) expectClose(signed, daily(levers).signing, 1e-14);
        expect(Math.max(...leadsInProgress)).toBe(0);
      }),
    );
  });
});

describe('a running sum', () => {
  test('ends in the sum, and its steps are the row', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 50 });
    fc.assert(
      fc.property(values, (row) => {
        const sums = runningSum(Float64Array.from(row));
        expect(sums).toHaveLength(row.length);
        expect(row.every((value, at) => sums[at]! - (sums[at - 1] ?? 0) === value)).toBe(true);
      }),
    );
  });

  test('leaves the row as it is', () => {
    const row = Float64Array.of(1, 2, 3);
    expect([...runningSum(row)]).toEqual([1, 3, 6]);
    expect([...row]).toEqual([1, 2, 3]);
  });
});

describe('edges', () => {
  const flows = (levers: LeverValues): Flow[] => [
    steadyFlow(levers, CHECKS.now, 4, 30),
    tuningFlow(example, levers, CHECKS, 10, 4, 30),
    tuningFlow(levers, example, CHECKS, 10, 4, 30),
  ];
  const isKnown = (row: Float64Array) => row.every((value) => !Number.isNaN(value));

  test.each([
    ['cv1', false, false],
    ['cv2', false, true],
    ['price', true, true],
    ['cycle', false, false],
    ['market', false, false],
  ] as const)('without %s just what needs it is unknown', (key, contracts, leadsInProgress) => {
    for (const flow of flows({ ...example, [key]: NaN })) {
      expect(isKnown(flow.contracts)).toBe(contracts);
      expect(isKnown(flow.leadsInProgress)).toBe(leadsInProgress);
    }
  });

  test('a market of 0 gives nothing', () => {
    const { contracts, leadsInProgress } = steadyFlow({ ...example, market: 0 }, CHECKS.now, 4, 30);
    expect([...contracts, ...leadsInProgress].every((value) => value === 0)).toBe(true);
  });

  test('no days give empty rows', () => {
    for (const flow of [
      steadyFlow(example, CHECKS.now, 4, 0),
      tuningFlow(example, example, CHECKS, 5, 4, 0),
    ]) {
      for (const row of rows) expect(flow[row]).toHaveLength(0);
    }
  });
});
