import { funnel, type FunnelFigures } from './funnel.ts';
import type { LeverValues, Side } from './levers.ts';
import { ratio } from './ratio.ts';

export interface Multipliers {
  /** Contracts a month, goal ÷ now. */
  readonly contractsMultiplier: number;
  readonly cocaMultiplier: number;
  readonly cycleMultiplier: number;
}

export type MultiplierMetric = keyof Multipliers;

export interface Comparison extends Readonly<Record<Side, FunnelFigures>>, Multipliers {}

/**
 * Compares two sides, by the model's section 3. Multipliers are 0 or more; NaN where a side is
 * undefined, the dividend infinite or the divisor 0; an infinite COCA at the goal makes 0.
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
