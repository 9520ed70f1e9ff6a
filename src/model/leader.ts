import type { CourseTotals } from './courses.ts';
import type { CourseKey } from './timeline.ts';

export type OrderEnd = Pick<CourseTotals, 'contracts' | 'spend' | 'cash'>;

/** The course ahead; `equal`: two end alike. */
export type Leader = CourseKey | 'equal';

/** Share of all money moved below which a difference is rounding. */
const ROUNDING = 1e-9;

/**
 * The course with most cash; "never tuning" only where it beats both others. All three need cash.
 */
export function cashLeader(conversions: OrderEnd, flow: OrderEnd, never: OrderEnd): Leader {
  const best = Math.max(conversions.cash, flow.cash);
  return never.cash - best > ROUNDING * moved(conversions, flow)
    ? 'neverTuned'
    : orderLeader(conversions, flow, 'cash');
}

/** The better of the two courses with tuning, by cash or by contracts. */
export function orderLeader(
  conversions: OrderEnd,
  flow: OrderEnd,
  by: 'cash' | 'contracts',
): Exclude<Leader, 'neverTuned'> {
  const all = by === 'cash' ? moved(conversions, flow) : conversions.contracts + flow.contracts;
  const difference = conversions[by] - flow[by];
  if (Math.abs(difference) <= ROUNDING * all) return 'equal';
  return difference > 0 ? 'conversionsFirst' : 'flowFirst';
}

function moved(one: OrderEnd, other: OrderEnd): number {
  return Math.abs(one.cash) + Math.abs(other.cash) + one.spend + other.spend;
}
