import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCohort, cohortOf, type Flow } from '../../src/model/cohort.ts';
import { signedShare, spreads } from '../../src/model/delay.ts';
import { between, runningSum, steadyFlow, tuned, tuningFlow } from '../../src/model/flow.ts';
import { funnel } from '../../src/model/funnel.ts';
import { leverKeys, type LeverValues } from '../../src/model/levers.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { allowedLevers, anyLevers, evenly, workingLevers } from './arbitraries.ts';

const DAYS = 120;

const anySpread = fc.constantFrom(...spreads);
const tuning = fc.nat(DAYS + 60);
const rows = ['contracts', 'leadsInProgress'] as const;
const example: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** Leads of a day of the whole market, and those of them that will sign. */
const daily = (levers: LeverValues) => ({
  leads: funnel(levers).leadsPerMonth / DAYS_A_MONTH,
  signing: funnel(levers).contractsPerMonth / DAYS_A_MONTH,
});

/** Expects two rows to be the same but for `part` of a size that both may reach. */
function expectSameRow(actual: Float64Array, expected: Float64Array, size: number, part = 1e-12) {
  expect(actual).toHaveLength(expected.length);
  const isSame = actual.every((value, day) => Math.abs(value - expected[day]!) <= part * size);
  expect(isSame).toBe(true);
}

describe('a steady flow', () => {
  test('is a cohort every day', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const flow = steadyFlow(levers, spread, DAYS);
        const { leads, signing } = daily(levers);
        const added: Flow = {
          contracts: new Float64Array(DAYS),
          leadsInProgress: new Float64Array(DAYS),
        };
        const cohort = cohortOf(levers.cycle, spread);
        for (let day = 0; day < DAYS; day++) addCohort(added, cohort, day, leads, signing);
        expectSameRow(flow.contracts, added.contracts, signing);
        expectSameRow(flow.leadsInProgress, added.leadsInProgress, leads * DAYS);
      }),
    );
  });

  test('gives each day the contracts of takt times the share of the delay that has passed', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, fc.nat(DAYS - 1), (levers, spread, day) => {
        const signed = steadyFlow(levers, spread, DAYS).contracts[day] ?? NaN;
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
        const flow = steadyFlow(levers, spread, DAYS);
        const { leads, signing } = daily(levers);
        for (const row of rows) {
          const most = row === 'contracts' ? signing : leads * levers.cycle;
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
        const once = steadyFlow(levers, spread, DAYS);
        const twice = steadyFlow({ ...levers, market: levers.market * 2 }, spread, DAYS);
        for (const row of rows) expect(twice[row]).toEqual(once[row].map((value) => value * 2));
      }),
    );
  });

  test('without a cycle is at takt from the first day on, and nobody waits', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const { contracts, leadsInProgress } = steadyFlow({ ...levers, cycle: 0 }, spread, DAYS);
        for (const signed of contracts) expectClose(signed, daily(levers).signing, 1e-14);
        expect(Math.max(...leadsInProgress)).toBe(0);
      }),
    );
  });
});

/** Contracts of a day as section 4 writes them, with the levers of section 5 while tuning. */
function asWritten(
  day: number,
  from: LeverValues,
  to: LeverValues,
  days: number,
  spread: 1 | 4 | 16,
) {
  let contracts = 0;
  for (let arrival = 0; arrival <= Math.min(day, days - 1); arrival++) {
    const way = (arrival + 0.5) / days;
    const on = (key: keyof LeverValues) => from[key] + way * (to[key] - from[key]);
    const passed = (age: number) => signedShare(age, on('cycle'), spread);
    const chance = passed(day - arrival + 1) - passed(day - arrival);
    contracts += (on('market') / DAYS_A_MONTH) * on('cv1') * on('cv2') * chance;
  }
  return contracts;
}

describe('a flow while tuning', () => {
  test('is the sum over days of arrival, each with the levers of its own day', () => {
    fc.assert(
      fc.property(
        workingLevers,
        workingLevers,
        tuning,
        anySpread,
        fc.nat(DAYS - 1),
        (from, to, tuningDays, spread, day) => {
          const { contracts } = tuningFlow(from, to, tuningDays, spread, DAYS);
          const expected = asWritten(day, from, to, tuningDays, spread);
          const most = Math.max(from.market, to.market);
          expect(Math.abs(contracts[day]! - expected)).toBeLessThanOrEqual(1e-12 * most);
        },
      ),
    );
  });

  test('signs as many as came and will sign, in the end, and never more', () => {
    const quick = fc
      .tuple(workingLevers, evenly(0, 10))
      .map(([levers, cycle]) => ({ ...levers, cycle }));
    fc.assert(
      fc.property(quick, quick, tuning, anySpread, (from, to, tuningDays, spread) => {
        const { contracts, leadsInProgress } = tuningFlow(from, to, tuningDays, spread, DAYS + 500);
        let [came, signed] = [0, 0];
        for (const [day, signedToday] of contracts.entries()) {
          if (day < tuningDays) came += daily(between(from, to, tuned(day, tuningDays))).signing;
          signed += signedToday;
          expect(signed).toBeLessThanOrEqual(came * (1 + 1e-12));
        }
        expectClose(signed, came, 1e-12);
        expect(leadsInProgress.at(-1)).toBeLessThanOrEqual(1e-12 * (from.market + to.market));
      }),
    );
  });

  test('keeps in progress what came and is not decided', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, tuning, anySpread, (from, to, days, spread) => {
        // Where every lead signs, those that are decided are the contracts.
        const all = (levers: LeverValues) => ({ ...levers, cv2: 1 });
        const flow = tuningFlow(all(from), all(to), days, spread, DAYS);
        let [came, signed] = [0, 0];
        for (const [day, waiting] of flow.leadsInProgress.entries()) {
          if (day < days) came += daily(between(from, to, tuned(day, days))).leads;
          const slack = 1e-9 * came;
          expect(waiting).toBeLessThanOrEqual(came - signed + slack);
          signed += flow.contracts[day] ?? NaN;
          expect(waiting).toBeGreaterThanOrEqual(came - signed - slack);
        }
      }),
    );
  });

  test('from now to now is a steady flow that stops', () => {
    fc.assert(
      fc.property(workingLevers, tuning, anySpread, (levers, tuningDays, spread) => {
        const flow = tuningFlow(levers, levers, tuningDays, spread, DAYS);
        const steady = steadyFlow(levers, spread, DAYS);
        const { leads, signing } = daily(levers);
        for (const row of rows) {
          const stopped = steady[row].map(
            (value, day) => value - (steady[row][day - tuningDays] ?? 0),
          );
          expectSameRow(flow[row], stopped, row === 'contracts' ? signing : leads * DAYS);
        }
      }),
    );
  });

  test('is twice as much from twice the market on both sides', () => {
    const twice = (levers: LeverValues) => ({ ...levers, market: levers.market * 2 });
    fc.assert(
      fc.property(allowedLevers, allowedLevers, tuning, anySpread, (from, to, days, spread) => {
        const once = tuningFlow(from, to, days, spread, DAYS);
        const more = tuningFlow(twice(from), twice(to), days, spread, DAYS);
        for (const row of rows) expect(more[row]).toEqual(once[row].map((value) => value * 2));
      }),
    );
  });

  test('of the days that are looked at does not depend on how many they are', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, tuning, fc.nat(DAYS), (from, to, days, seen) => {
        const [short, long] = [seen, DAYS].map((until) => tuningFlow(from, to, days, 4, until));
        for (const row of rows) expect(short![row]).toEqual(long![row].slice(0, seen));
      }),
    );
  });

  test('of no days is none', () => {
    const { contracts, leadsInProgress } = tuningFlow(example, example, 0, 4, 10);
    expect([...contracts, ...leadsInProgress].every((value) => value === 0)).toBe(true);
  });
});

describe('the way from now to goal', () => {
  test('begins at now and ends at the goal', () => {
    fc.assert(
      fc.property(allowedLevers, allowedLevers, (from, to) => {
        expect(between(from, to, 0)).toEqual(from);
        const end = between(from, to, 1);
        for (const key of leverKeys) {
          const slack = 2 * Number.EPSILON * Math.max(from[key], to[key]);
          expect(Math.abs(end[key] - to[key])).toBeLessThanOrEqual(slack);
        }
      }),
    );
  });

  test('stays between the two, and goes on evenly', () => {
    const ways = evenly(0, 1);
    fc.assert(
      fc.property(allowedLevers, allowedLevers, ways, (from, to, way) => {
        const levers = between(from, to, way);
        for (const key of leverKeys) {
          const slack = 4 * Number.EPSILON * Math.max(from[key], to[key]);
          const expected = (1 - way) * from[key] + way * to[key];
          expect(Math.abs(levers[key] - expected)).toBeLessThanOrEqual(slack);
        }
      }),
    );
  });

  test('is unknown for a lever that either end lacks, and for no other', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, (from, to) => {
        const levers = between(from, to, 0.5);
        for (const key of leverKeys) {
          expect(Number.isNaN(levers[key])).toBe(Number.isNaN(from[key] + to[key]));
        }
      }),
    );
  });

  test('is gone by equal steps, each day’s at noon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (days, any) => {
        const day = any % days;
        expectClose(tuned(0, days), 1 / (2 * days), 1e-15);
        expectClose(tuned(day, days) + tuned(days - 1 - day, days), 1, 1e-14);
        expectClose(tuned(day + 1, days) - tuned(day, days), 1 / days, 1e-11);
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
    steadyFlow(levers, 4, 30),
    tuningFlow(example, levers, 10, 4, 30),
    tuningFlow(levers, example, 10, 4, 30),
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
    const { contracts, leadsInProgress } = steadyFlow({ ...example, market: 0 }, 4, 30);
    expect([...contracts, ...leadsInProgress].every((value) => value === 0)).toBe(true);
  });

  test('no days give empty rows', () => {
    for (const flow of [steadyFlow(example, 4, 0), tuningFlow(example, example, 5, 4, 0)]) {
      for (const row of rows) expect(flow[row]).toHaveLength(0);
    }
  });
});
