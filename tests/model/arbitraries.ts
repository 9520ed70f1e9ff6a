import fc from 'fast-check';
import { spreads } from '../../src/model/delay.ts';
import { leverKeys, leverOf, type LeverKey, type LeverValues } from '../../src/model/levers.ts';
import type { Plan } from '../../src/model/plan.ts';

/** A number between two that are above 0, as likely in one decade as in another. */
export function spreadOverDecades(low: number, high: number): fc.Arbitrary<number> {
  return fc
    .double({ min: Math.log(low), max: Math.log(high), noNaN: true })
    .map((log) => Math.min(high, Math.max(low, Math.exp(log))));
}

/** A lever's value along its slider: what a department may really have. */
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
export const plans: fc.Arbitrary<Plan> = fc.record({
  tuneMonths: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 12, noNaN: true })),
  tuneCost: fc.oneof(fc.constant(0), spreadOverDecades(1, 1e7)),
  testShare: shares,
  flowMonths: fc.double({ min: 0, max: 24, noNaN: true }),
  averageCheck: spreadOverDecades(1, 1e7),
  margin: shares,
  horizonMonths: fc.double({ min: 1, max: 24, noNaN: true }),
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
