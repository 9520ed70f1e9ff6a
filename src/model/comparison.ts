import { funnel, type FunnelFigures } from './funnel.ts';
import type { LeverValues, Side } from './levers.ts';
import { ratio } from './ratio.ts';

export interface Multipliers {
  /** Capacity multiplier: contracts a month that the market gives, goal ÷ now. */
  readonly contractsMultiplier: number;
  readonly cocaMultiplier: number;
  readonly cycleMultiplier: number;
}

export type MultiplierMetric = keyof Multipliers;

export interface Comparison extends Readonly<Record<Side, FunnelFigures>>, Multipliers {}

/**
 * Compares the two sides of a scenario, by the model's section 3. Multipliers are pure numbers
 * from 0; NaN where a side is undefined, what is divided infinite, or the divisor 0. COCA that is
 * infinite at the goal makes its multiplier 0.
 */
export function compare(now: LeverValues, goal: LeverValues): Comparison {
  const figures = { now: funnel(now), goal: funnel(goal) };
  return {
    ...figures,
    contractsMultiplier: ratio(figures.goal.contractsPerMonth, figures.now.contractsPerMonth),
    cocaMultiplier: ratio(figures.now.coca, figures.goal.coca),
    cycleMultiplier: ratio(now.cycle, goal.cycle),
  };
}
