import type { Course } from './courses.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

/** Where the money of a course goes, day by day, as money a month; each row holds the one before. */
export interface Spending {
  /** What the contracts of the visits would have cost at the goal; NaN where that is not known. */
  readonly worth: Float64Array;
  /** What was paid for visits. What lies between is burned, day by day. */
  readonly visits: Float64Array;
  /** All that was spent: visits, and tuning on its days. */
  readonly all: Float64Array;
}

/**
 * Takes the running sums of a course apart again, by the model's section 5: money a month, 0 or more.
 * `worth` is NaN where what was burned is; all of it is where a lever that it needs is not given.
 */
export function spendingOf({ days, timeline }: Course, { tuneCost }: Plan): Spending {
  const all = pace(days.spend);
  const visits = all.map((spend, day) =>
    day >= timeline.start && day < timeline.end ? Math.max(0, spend - tuneCost) : spend,
  );
  const burned = pace(days.burned);
  return { all, visits, worth: visits.map((paid, day) => paid - (burned[day] ?? NaN)) };
}

/** What a running sum grows by on each day, as a pace a month. */
function pace(sums: Float64Array): Float64Array {
  return sums.map((sum, day) => (sum - (sums[day - 1] ?? 0)) * DAYS_A_MONTH);
}

/** Part of what was paid below which a difference of sums is what their rounding leaves. */
const ROUNDING = 1e-12;

/**
 * Money burned as it is to be read: at the goal's own conversions the two sums that it is the
 * difference of are the same, and what rounding leaves of them is nothing.
 */
export function burnedMoney(burned: number, spend: number): number {
  return Math.abs(burned) <= spend * ROUNDING ? 0 : burned;
}
