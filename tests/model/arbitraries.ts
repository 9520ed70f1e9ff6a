import fc from 'fast-check';
import { spreads } from '../../src/model/delay.ts';
import { leverKeys, leverOf, type LeverKey, type LeverValues } from '../../src/model/levers.ts';
import type { PlanWithMoney } from './system.ts';

const PLACES = 2 ** 31 - 1;

/**
 * A number between two, as likely in one half as in the other. `fc.double` takes every double for
 * as likely as any other, and of those above 0 half are below 1e-154.
 */
export function evenly(low: number, high: number): fc.Arbitrary<number> {
  return fc.nat(PLACES).map((place) => Math.min(high, low + (place / PLACES) * (high - low)));
}

/** A number between two that are above 0, as likely in one decade as in another. */
export function spreadOverDecades(low: number, high: number): fc.Arbitrary<number> {
  return evenly(Math.log(low), Math.log(high)).map((log) =>
    Math.min(high, Math.max(low, Math.exp(log))),
  );
}

function working(key: LeverKey): fc.Arbitrary<number> {
  return spreadOverDecades(...leverOf(key).slider);
}

/** Five levers of one side, all given and none of them 0. */
export const workingLevers: fc.Arbitrary<LeverValues> = recordOf(working);

/** Five levers of one side at any value that is allowed, the ends among them. */
export const allowedLevers: fc.Arbitrary<LeverValues> = recordOf((key) => {
  const [min, max] = leverOf(key).allowed;
  return fc.oneof(working(key), fc.constantFrom(min, max));
});

/** Five levers of one side, some of which may be 0, at an end, or not given. */
export const anyLevers: fc.Arbitrary<LeverValues> = recordOf((key) => {
  const [min, max] = leverOf(key).allowed;
  return fc.oneof({ arbitrary: working(key), weight: 6 }, fc.constantFrom(min, max, NaN));
});

/** A share of one in hundredths of a percent. */
const shares = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);

/** A plan of up to two years, all of it given. */
export const plans: fc.Arbitrary<PlanWithMoney> = fc.record({
  tuneMonths: fc.oneof(fc.constant(0), evenly(0, 12)),
  tuneCost: fc.oneof(fc.constant(0), spreadOverDecades(1, 1e7)),
  testShare: shares,
  flowMonths: evenly(0, 24),
  averageCheck: spreadOverDecades(1, 1e7),
  margin: shares,
  horizonMonths: evenly(1, 24),
  spread: fc.constantFrom(...spreads),
});

function recordOf(value: (key: LeverKey) => fc.Arbitrary<number>): fc.Arbitrary<LeverValues> {
  return fc.record(
    Object.fromEntries(leverKeys.map((key) => [key, value(key)])) as Record<
      LeverKey,
      fc.Arbitrary<number>
    >,
  );
}
