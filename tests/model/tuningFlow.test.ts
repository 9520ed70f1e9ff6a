import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedShare } from '../../src/model/delay.ts';
import { interpolateLevers, steadyFlow, tuned, tuningFlow } from '../../src/model/flow.ts';
import { leverKeys, type LeverValues } from '../../src/model/levers.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { allowedLevers, anyLevers, evenly, workingLevers } from './arbitraries.ts';
import { CHECKS, anySpread, daily, DAYS, example, expectSameRow, rows } from './flows.ts';

const tuning = fc.nat(DAYS + 60);

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
          const { contracts } = tuningFlow(from, to, CHECKS, tuningDays, spread, DAYS);
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
        const { contracts, leadsInProgress } = tuningFlow(
          from,
          to,
          CHECKS,
          tuningDays,
          spread,
          DAYS + 500,
        );
        let [came, signed] = [0, 0];
        for (const [day, signedToday] of contracts.entries()) {
          if (day < tuningDays)
            came += daily(interpolateLevers(from, to, tuned(day, tuningDays))).signing;
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
        const flow = tuningFlow(all(from), all(to), CHECKS, days, spread, DAYS);
        let [came, signed] = [0, 0];
        for (const [day, waiting] of flow.leadsInProgress.entries()) {
          if (day < days) came += daily(interpolateLevers(from, to, tuned(day, days))).leads;
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
        const flow = tuningFlow(
          levers,
          levers,
          { now: CHECKS.now, goal: CHECKS.now },
          tuningDays,
          spread,
          DAYS,
        );
        const steady = steadyFlow(levers, CHECKS.now, spread, DAYS);
        const { leads, signing } = daily(levers);
        for (const row of rows) {
          const stopped = steady[row].map(
            (value, day) => value - (steady[row][day - tuningDays] ?? 0),
          );
          const size = { contracts: signing, sales: signing * CHECKS.now }[row as string];
          expectSameRow(flow[row], stopped, size ?? leads * DAYS);
        }
      }),
    );
  });

  test('is twice as much from twice the market on both sides', () => {
    const twice = (levers: LeverValues) => ({ ...levers, market: levers.market * 2 });
    fc.assert(
      fc.property(allowedLevers, allowedLevers, tuning, anySpread, (from, to, days, spread) => {
        const once = tuningFlow(from, to, CHECKS, days, spread, DAYS);
        const more = tuningFlow(twice(from), twice(to), CHECKS, days, spread, DAYS);
        for (const row of rows) expect(more[row]).toEqual(once[row].map((value) => value * 2));
      }),
    );
  });

  test('of the days that are looked at does not depend on how many they are', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, tuning, fc.nat(DAYS), (from, to, days, seen) => {
        const [short, long] = [seen, DAYS].map((until) =>
          tuningFlow(from, to, CHECKS, days, 4, until),
        );
        for (const row of rows) expect(short![row]).toEqual(long![row].slice(0, seen));
      }),
    );
  });

  test('of no days is none', () => {
    const { contracts, leadsInProgress } = tuningFlow(example, example, CHECKS, 0, 4, 10);
    expect([...contracts, ...leadsInProgress].every((value) => value === 0)).toBe(true);
  });
});

describe('the way from now to goal', () => {
  test('begins at now and ends at the goal', () => {
    fc.assert(
      fc.property(allowedLevers, allowedLevers, (from, to) => {
        expect(interpolateLevers(from, to, 0)).toEqual(from);
        const end = interpolateLevers(from, to, 1);
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
        const levers = interpolateLevers(from, to, way);
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
        const levers = interpolateLevers(from, to, 0.5);
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
