import { compare, type Comparison, type MultiplierMetric } from './comparison.ts';
import type { FunnelMetric } from './funnel.ts';
import { isLeverKey, leverOf, type LeverKey, type LeverValues, type Side } from './levers.ts';
import type { ParameterUnit } from './parameter.ts';
import { rhythm, type RhythmMetric } from './rhythm.ts';

export type Metric = LeverKey | FunnelMetric | RhythmMetric | MultiplierMetric;

export type MetricUnit = Exclude<ParameterUnit, 'choice'> | 'leads' | 'contracts' | 'multiplier';

const figureUnits = {
  visitsPerContract: 'visits',
  leadsPerContract: 'leads',
  costPerLead: 'money',
  coca: 'money',
  visitsPerMonth: 'visits',
  leadsPerMonth: 'leads',
  contractsPerMonth: 'contracts',
  adSpendPerMonth: 'money',
  taktDays: 'days',
  leadsInProgress: 'leads',
  visitsPerDay: 'visits',
  leadsPerDay: 'leads',
  visitsPerWeek: 'visits',
  leadsPerWeek: 'leads',
  contractsPerWeek: 'contracts',
  contractsMultiplier: 'multiplier',
  cocaMultiplier: 'multiplier',
  cycleMultiplier: 'multiplier',
} as const satisfies Record<Exclude<Metric, LeverKey>, MetricUnit>;

export function metricUnit(metric: Metric): MetricUnit {
  return isLeverKey(metric) ? leverOf(metric).unit : figureUnits[metric];
}

export interface Figures extends Comparison {
  readonly levers: Readonly<Record<Side, LeverValues>>;
}

/** All figures of two sides, not rounded; NaN where undefined. */
export function figuresOf(levers: Figures['levers']): Figures {
  return { ...compare(levers.now, levers.goal), levers };
}

/** One figure in the model's unit; NaN where undefined; comparisons take no side. */
export function figureOf(figures: Figures, metric: Metric, side?: Side): number {
  if (
    metric === 'contractsMultiplier' ||
    metric === 'cocaMultiplier' ||
    metric === 'cycleMultiplier'
  ) {
    return figures[metric];
  }
  if (!side) return NaN;
  if (isLeverKey(metric)) return figures.levers[side][metric];
  const ofSide = figures[side];
  return metric in ofSide ? ofSide[metric as FunnelMetric] : rhythm(ofSide)[metric as RhythmMetric];
}
