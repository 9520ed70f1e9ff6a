import type { Interval } from './counts.ts';
import type { Week } from './dueLeads.ts';
import { ripeRange, weeksTotals } from './weeks.ts';

export interface RunningCv2 extends Interval {
  readonly week: number;
  readonly value: number;
}

/** Contracts in all below which a chart by weeks shows noise alone. */
const FEWEST_CONTRACTS = 5;

/** Whether CV2 is shown cumulatively, for too few contracts. */
export function hasFewContracts(weeks: readonly Week[], due: readonly number[]): boolean {
  return weeksTotals(weeks, due).contracts < FEWEST_CONTRACTS;
}

/**
 * CV2 (0…1) of all leads due up to each week with its range, by the model's section 8; none before
 * the first due lead.
 */
export function runningCv2(weeks: readonly Week[], due: readonly number[]): readonly RunningCv2[] {
  return weeks.flatMap((_, at) => {
    const { ripe, contracts } = weeksTotals(weeks.slice(0, at + 1), due);
    if (!(ripe > 0)) return [];
    return [{ week: at + 1, value: contracts / ripe, ...ripeRange(ripe, contracts) }];
  });
}
