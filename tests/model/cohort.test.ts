import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCohort, cohortOf, type Flow } from '../../src/model/cohort.ts';
import { erlangShare, signedShare, spreads, type Spread } from '../../src/model/delay.ts';
import { expectClose } from '../asserts.ts';
import { spreadOverDecades } from './arbitraries.ts';

const DAYS = 400;

const cycles = fc.oneof(fc.constantFrom(0, 3650), spreadOverDecades(1e-3, 3650));
const anySpread = fc.constantFrom(...spreads);
const anyArrival = fc.nat(DAYS - 1);
const crowds = spreadOverDecades(1e-6, 1e6);

const noFlow = (days = DAYS): Flow => ({
  contracts: new Float64Array(days),
  leadsInProgress: new Float64Array(days),
  openLeads: new Float64Array(days),
  sales: new Float64Array(days),
});

/** What comes of the leads of one day and of nothing else. */
function alone(cycle: number, spread: Spread, arrival = 0, leads = 1, signing = 1): Flow {
  const flow = noFlow();
  addCohort(flow, cohortOf(cycle, spread), arrival, { leads, signing, check: 1000 });
  return flow;
}

const sum = (row: Float64Array) => row.reduce((total, value) => total + value, 0);

/** Days that a lead waits on average within `days` after it came: the integral of 1 − G. */
function waitedWithin(days: number, cycle: number, spread: Spread): number {
  if (cycle === 0) return 0;
  const decided = erlangShare(spread + 1, (spread * days) / cycle);
  return days * (1 - signedShare(days, cycle, spread)) + cycle * decided;
}

describe('contracts of a cohort', () => {
  test('of each day are G(age + 1) − G(age), and none before it came', () => {
    fc.assert(
      fc.property(cycles, anySpread, anyArrival, (cycle, spread, arrival) => {
        const { contracts } = alone(cycle, spread, arrival);
        for (const [day, signed] of contracts.entries()) {
          const passed = (age: number) => signedShare(Math.max(0, age), cycle, spread);
          const expected = passed(day - arrival + 1) - passed(day - arrival);
          expect(Math.abs(signed - expected)).toBeLessThanOrEqual(1e-13);
        }
      }),
    );
  });

  test('add up to the share that has signed, digit for digit where it is very small', () => {
    fc.assert(
      fc.property(cycles, anySpread, fc.nat(DAYS - 1), (cycle, spread, day) => {
        const signed = sum(alone(cycle, spread).contracts.slice(0, day + 1));
        expectClose(signed, signedShare(day + 1, cycle, spread), 1e-12);
      }),
    );
  });

  test('are as many as will sign, once all are decided, and never more', () => {
    fc.assert(
      fc.property(cycles, anySpread, crowds, (cycle, spread, signing) => {
        const signed = sum(alone(cycle, spread, 0, signing, signing).contracts);
        expect(signed).toBeLessThanOrEqual(signing * (1 + 1e-12));
        if (cycle <= DAYS / 40) expectClose(signed, signing, 1e-12);
      }),
    );
  });
});

describe('leads in progress of a cohort', () => {
  test('are, added up, the days for which they wait', () => {
    fc.assert(
      fc.property(cycles, anySpread, fc.nat(DAYS - 1), (cycle, spread, day) => {
        const waited = sum(alone(cycle, spread).leadsInProgress.slice(0, day + 1));
        const expected = waitedWithin(day + 1, cycle, spread);
        expect(Math.abs(waited - expected)).toBeLessThanOrEqual(1e-10 * expected);
      }),
    );
  });

  test("wait for the cycle in all: Little's law for one day", () => {
    fc.assert(
      fc.property(spreadOverDecades(1e-6, DAYS / 40), anySpread, crowds, (cycle, spread, leads) => {
        const waited = sum(alone(cycle, spread, 0, leads, 0).leadsInProgress);
        expectClose(waited, leads * cycle, 1e-10);
      }),
    );
  });

  test('only grow fewer, and no fewer than are undecided by the end of the day', () => {
    fc.assert(
      fc.property(cycles, anySpread, (cycle, spread) => {
        const { leadsInProgress } = alone(cycle, spread);
        for (const [age, waiting] of leadsInProgress.entries()) {
          const undecided = (after: number) => 1 - signedShare(after, cycle, spread);
          expect(waiting).toBeLessThanOrEqual((leadsInProgress[age - 1] ?? 1) * (1 + 1e-12));
          expect(waiting).toBeLessThanOrEqual(undecided(age) + 1e-13);
          expect(waiting).toBeGreaterThanOrEqual(undecided(age + 1) - 1e-13);
        }
      }),
    );
  });
});

describe('adding a cohort', () => {
  test('is linear: leads and those that sign count as many times as there are of them', () => {
    fc.assert(
      fc.property(cycles, anySpread, crowds, crowds, (cycle, spread, leads, signing) => {
        const [one, many] = [alone(cycle, spread), alone(cycle, spread, 0, leads, signing)];
        for (const day of one.contracts.keys()) {
          expectClose(many.contracts[day]!, signing * one.contracts[day]!, 1e-14);
          expectClose(many.leadsInProgress[day]!, leads * one.leadsInProgress[day]!, 1e-14);
        }
      }),
    );
  });

  test('puts it on top of what is there', () => {
    fc.assert(
      fc.property(cycles, cycles, anySpread, anyArrival, (first, second, spread, arrival) => {
        const flow = alone(first, spread);
        addCohort(flow, cohortOf(second, spread), arrival, { leads: 2, signing: 1, check: 1000 });
        const [before, added] = [alone(first, spread), alone(second, spread, arrival, 2, 1)];
        for (const row of ['contracts', 'leadsInProgress'] as const) {
          expect(flow[row]).toEqual(before[row].map((value, day) => value + added[row][day]!));
        }
      }),
    );
  });

  test('later is the same, later', () => {
    fc.assert(
      fc.property(cycles, anySpread, anyArrival, (cycle, spread, arrival) => {
        const [atOnce, late] = [alone(cycle, spread), alone(cycle, spread, arrival)];
        for (const row of ['contracts', 'leadsInProgress'] as const) {
          expect(late[row].slice(arrival)).toEqual(atOnce[row].slice(0, DAYS - arrival));
        }
      }),
    );
  });

  test('beyond the days that are looked at changes nothing', () => {
    expect(alone(30, 4, DAYS)).toEqual(noFlow());
  });
});

describe('edges', () => {
  test.each(spreads)('with no cycle all sign on their day, and nobody waits (spread %d)', (k) => {
    const { contracts, leadsInProgress } = alone(0, k, 3, 10, 2);
    expect(contracts[3]).toBe(2);
    expect(sum(contracts)).toBe(2);
    expect(sum(leadsInProgress)).toBe(0);
  });

  test('a cycle of next to nothing goes over into none without a step', () => {
    fc.assert(
      fc.property(spreadOverDecades(1e-300, 0.05), anySpread, (cycle, spread) => {
        const { contracts, leadsInProgress } = alone(cycle, spread);
        // Of a mean of a twentieth of a day no more than e^−20 outlive the first day.
        expect(Math.abs((contracts[0] ?? NaN) - 1)).toBeLessThanOrEqual(3e-9);
        expectClose(leadsInProgress[0] ?? NaN, cycle, 3e-9);
      }),
    );
  });

  test('a cycle that is not given leaves every day from its own on unknown', () => {
    const { contracts, leadsInProgress } = alone(NaN, 4, 2);
    for (const row of [contracts, leadsInProgress]) {
      expect([...row.slice(0, 2)]).toEqual([0, 0]);
      expect(row.slice(2).every(Number.isNaN)).toBe(true);
    }
  });

  test('leads of which none signs wait all the same', () => {
    const { contracts, leadsInProgress } = alone(30, 4, 0, 10, 0);
    expect(sum(contracts)).toBe(0);
    expect(leadsInProgress[0]).toBeGreaterThan(9);
  });
});
