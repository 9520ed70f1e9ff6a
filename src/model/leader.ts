import type { CourseTotals } from './courses.ts';
import type { CourseKey } from './timeline.ts';

export type OrderEnd = Pick<CourseTotals, 'contracts' | 'spend' | 'cash'>;

/** The order that is ahead, or none where two end alike. */
export type Leader = CourseKey | 'equal';

/** Share of all money moved below which a difference is rounding. */
const ROUNDING = 1e-9;

/**
 * The order that ends with the most cash. Conversions first and flow first are measured against each
 * other; never tuning leads only where it beats both. All three must have their cash.
 */
export function cashLeader(conversions: OrderEnd, flow: OrderEnd, never: OrderEnd): Leader {
  const best = Math.max(conversions.cash, flow.cash);
  return never.cash - best > ROUNDING * moved(conversions, flow)
    ? 'neverTuned'
    : orderLeader(conversions, flow, 'cash');
}

/** Which of the two orders with tuning ends with more cash, or with more contracts. */
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
