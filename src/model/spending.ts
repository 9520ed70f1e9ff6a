import type { Course } from './courses.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Spending {
  /** Cost of the visits' contracts at the goal; NaN where that is undefined. */
  readonly goalCost: Float64Array;
  /** Money for visits; its difference to `goalCost` is burned. */
  readonly visits: Float64Array;
  readonly all: Float64Array;
}

/**
 * Takes the running sums of a course apart again, by the model's section 5: money a month, 0 or more.
 * `goalCost` is NaN where what was burned is; all of it is where a lever that it needs is not given.
 */
export function spendingOf({ days, timeline }: Course, { tuneCost }: Plan): Spending {
  const all = monthlyRate(days.spend);
  const visits = all.map((spend, day) =>
    day >= timeline.start && day < timeline.end ? Math.max(0, spend - tuneCost) : spend,
  );
  const burned = monthlyRate(days.burned);
  return { all, visits, goalCost: visits.map((paid, day) => paid - (burned[day] ?? NaN)) };
}

/** Daily growth of a running sum, as money a month. */
function monthlyRate(sums: Float64Array): Float64Array {
  return sums.map((sum, day) => (sum - (sums[day - 1] ?? 0)) * DAYS_A_MONTH);
}

/** Share of the spend below which a difference of sums is rounding. */
const ROUNDING = 1e-12;

/** Burned money as shown: at the goal's conversions the rounding of equal sums is cut to 0. */
export function burnedMoney(burned: number, spend: number): number {
  return Math.abs(burned) <= spend * ROUNDING ? 0 : burned;
}
