import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractsOverTime, firstContractDay } from '../../src/model/contractsOverTime.ts';
import { signedShare, spreads } from '../../src/model/delay.ts';
import { funnel } from '../../src/model/funnel.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { evenly, workingLevers } from './arbitraries.ts';

const anySpread = fc.constantFrom(...spreads);
const example: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

/** Levers with a cycle that is long gone within the days that are looked at. */
const quick = fc
  .tuple(workingLevers, evenly(0, 20))
  .map(([levers, cycle]) => ({ ...levers, cycle }));

test('a day gives the steady contracts times the share of the delay that has passed', () => {
  fc.assert(
    fc.property(workingLevers, anySpread, fc.nat(599), (levers, spread, day) => {
      const { contractsPerMonth } = contractsOverTime(levers, spread, 600);
      const share = signedShare(day + 1, levers.cycle, spread);
      const steady = funnel(levers).contractsPerMonth;
      expectClose(contractsPerMonth[day] ?? NaN, steady * share, 1e-12);
    }),
  );
});

describe('conservation', () => {
  test('no more is ever signed than leads that will sign came', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const { signed } = contractsOverTime(levers, spread, 600);
        const daily = funnel(levers).contractsPerMonth / DAYS_A_MONTH;
        for (const [day, count] of signed.entries()) {
          expect(count).toBeLessThanOrEqual(daily * (day + 1) * (1 + 1e-12));
        }
      }),
    );
  });

  test('over a horizon much longer than the cycle nearly all of them are', () => {
    fc.assert(
      fc.property(quick, anySpread, (levers, spread) => {
        const days = 3000;
        const { signed } = contractsOverTime(levers, spread, days);
        const came = (funnel(levers).contractsPerMonth / DAYS_A_MONTH) * days;
        expectClose(signed.at(-1) ?? NaN, came, 21 / days);
      }),
    );
  });

  test('leads in progress are those that came and are not decided', () => {
    fc.assert(
      fc.property(workingLevers, anySpread, (levers, spread) => {
        const flow = contractsOverTime({ ...levers, cv2: 1 }, spread, 600);
        const daily = funnel(levers).leadsPerMonth / DAYS_A_MONTH;
        for (const [day, waiting] of flow.leadsInProgress.entries()) {
          const atEnd = daily * (day + 1) - (flow.signed[day] ?? NaN);
          const atStart = daily * (day + 1) - (flow.signed[day - 1] ?? 0);
          expect(waiting).toBeGreaterThanOrEqual(atEnd - 1e-9 * daily);
          expect(waiting).toBeLessThanOrEqual(atStart + 1e-9 * daily);
        }
      }),
    );
  });
});

test("Little's law: at takt leads in progress are leads a day times the cycle", () => {
  fc.assert(
    fc.property(quick, anySpread, (levers, spread) => {
      const { leadsInProgress } = contractsOverTime(levers, spread, 1000);
      expectClose(leadsInProgress.at(-1) ?? NaN, funnel(levers).leadsInProgress, 1e-9);
    }),
  );
});

test('without a cycle every day is like the first, and nobody waits', () => {
  const flow = contractsOverTime({ ...example, cycle: 0 }, 4, 30);
  const steady = funnel(example).contractsPerMonth;
  for (const pace of flow.contractsPerMonth) expectClose(pace, steady, 1e-12);
  expect(Math.max(...flow.leadsInProgress)).toBe(0);
  expect(flow.daysToTakt).toBe(0);
});

test('a horizon shorter than the cycle still gives its few contracts', () => {
  const { signed } = contractsOverTime({ ...example, cycle: 3650 }, 16, 30);
  expect(signed.at(-1)).toBeGreaterThan(0);
  expect(signed.at(-1)).toBeLessThan(1e-20);
});

test('what needs a lever that is not given is undefined, the rest is not', () => {
  const noClosing = contractsOverTime({ ...example, cv2: NaN }, 4, 30);
  expect(noClosing.signed.at(-1)).toBeNaN();
  expectClose(
    noClosing.leadsInProgress.at(-1) ?? NaN,
    contractsOverTime(example, 4, 30).leadsInProgress.at(-1) ?? NaN,
  );
  const noCycle = contractsOverTime({ ...example, cycle: NaN }, 4, 30);
  expect(noCycle.signed[0]).toBeNaN();
  expect(noCycle.leadsInProgress[29]).toBeNaN();
  expect(noCycle.daysToTakt).toBeNaN();
});

test('there is no takt of a side from which no contract comes', () => {
  for (const none of [{ cv1: 0 }, { cv2: 0 }, { market: 0 }]) {
    expect(contractsOverTime({ ...example, ...none }, 4, 30).daysToTakt).toBeNaN();
  }
  expect(contractsOverTime({ ...example, cv1: NaN }, 4, 30).daysToTakt).toBe(31);
});

describe("the first contract's likely day", () => {
  const chances = [0.5, 0.9];

  test('is the first day with its chance', () => {
    fc.assert(
      fc.property(
        workingLevers,
        anySpread,
        fc.constantFrom(...chances),
        (levers, spread, chance) => {
          const day = firstContractDay(levers, spread, chance);
          fc.pre(day < 5000);
          const { signed } = contractsOverTime(levers, spread, day + 1);
          const reached = (at: number) => 1 - Math.exp(-(signed[at] ?? 0));
          expect(reached(day)).toBeGreaterThanOrEqual(chance * (1 - 1e-9));
          expect(reached(day - 1)).toBeLessThan(chance * (1 + 1e-9));
        },
      ),
    );
  });

  test('is told however far off it is', () => {
    // One contract in 10⁹ months: what the delay keeps back is nothing beside it.
    const rare = { cv1: 1e-6, cv2: 1e-3, price: 1, cycle: 57, market: 1 };
    const day = firstContractDay(rare, 4, 0.5);
    expectClose(day, Math.LN2 * 1e9 * DAYS_A_MONTH, 1e-6);
  });

  test('is day 0 where leads sign at once and there are many', () => {
    expect(firstContractDay({ ...example, cycle: 0, market: 1e6 }, 4, 0.9)).toBe(0);
  });

  test('is none where no contract ever comes or a lever is not given', () => {
    for (const none of [{ cv1: 0 }, { cv2: 0 }, { market: 0 }, { cycle: NaN }, { cv1: NaN }]) {
      expect(firstContractDay({ ...example, ...none }, 4, 0.5)).toBeNaN();
    }
  });
});
