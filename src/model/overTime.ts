import { contractsOverTime, type ContractsOverTime } from './contractsOverTime.ts';
import type { Spread } from './delay.ts';
import type { LeverValues, Side } from './levers.ts';
import { poissonBand, type Band } from './poisson.ts';
import { wholeDays } from './timeline.ts';

export interface OverTime extends Readonly<Record<Side, ContractsOverTime>> {
  readonly levers: Readonly<Record<Side, LeverValues>>;
  readonly spread: Spread;
  readonly months: number;
}

/** One side's contracts by days, over months from its flow's start. */
export function sideOverTime(
  levers: LeverValues,
  spread: Spread,
  months: number,
): ContractsOverTime {
  return contractsOverTime(levers, spread, wholeDays(months));
}

/**
 * The 5 %–95 % range of each side's total by days (the model's section 4, exact Poisson quantiles).
 */
export function bands({ now, goal }: OverTime): Readonly<Record<Side, Band>> {
  return { now: poissonBand(now.signed), goal: poissonBand(goal.signed) };
}
