import type { Course } from './courses.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Spending {
  /** The visits' contracts at the goal's cost; NaN where that is undefined. */
  readonly goalCost: Float64Array;
  /** Money for visits; less `goalCost` it is burned. */
  readonly visits: Float64Array;
  readonly all: Float64Array;
}

/**
 * A course's daily spending from its running totals (the model's section 5), as money a month, from
 * 0; `goalCost` is NaN where what was burned is.
 */
export function spendingOf({ days, timeline }: Course, { tuneCost }: Plan): Spending {
  const all = monthlyRate(days.spend);
  const visits = all.map((spend, day) =>
    day >= timeline.start && day < timeline.end ? Math.max(0, spend - tuneCost) : spend,
  );
  const burned = monthlyRate(days.burned);
  return { all, visits, goalCost: visits.map((paid, day) => paid - (burned[day] ?? NaN)) };
}

/** Daily growth of a running total, as money a month. */
function monthlyRate(sums: Float64Array): Float64Array {
  return sums.map((sum, day) => (sum - (sums[day - 1] ?? 0)) * DAYS_A_MONTH);
}

/** Share of the spend below which a difference is rounding. */
const ROUNDING = 1e-12;

/** Burned money as shown, rounding cut to 0. */
export function burnedMoney(burned: number, spend: number): number {
  return Math.abs(burned) <= spend * ROUNDING ? 0 : burned;
}
