import type { Interval } from './counts.ts';
import type { Week } from './dueLeads.ts';
import { ripeRange, weeksTotals } from './weeks.ts';

export interface RunningCv2 extends Interval {
  readonly week: number;
  readonly value: number;
}

/** With fewer contracts in all a chart by weeks shows noise alone. */
const FEWEST_CONTRACTS = 5;

/** Whether weeks have too few contracts for a chart: then CV2 is shown cumulatively. */
export function hasFewContracts(weeks: readonly Week[], due: readonly number[]): boolean {
  return weeksTotals(weeks, due).contracts < FEWEST_CONTRACTS;
}

/**
 * CV2 (0…1) of all leads due up to each week, by the model's section 8: a line and the cone of its
 * ranges, which closes as leads come. Weeks before any lead was due have none.
 */
export function runningCv2(weeks: readonly Week[], due: readonly number[]): readonly RunningCv2[] {
  return weeks.flatMap((_, at) => {
    const { ripe, contracts } = weeksTotals(weeks.slice(0, at + 1), due);
    if (!(ripe > 0)) return [];
    return [{ week: at + 1, value: contracts / ripe, ...ripeRange(ripe, contracts) }];
  });
}
