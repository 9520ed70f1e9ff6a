import { spreads, type Spread } from './delay.ts';
import { defaultsOf, parameter, type Parameter } from './parameter.ts';

export type PlanKey =
  'tuneMonths' | 'tuneCost' | 'testShare' | 'flowMonths' | 'horizonMonths' | 'spread';

const half = { mayBeMissing: false, quantum: 0.5 } as const;
const given = { mayBeMissing: false } as const;

/**
 * THE table of the plan, all of it needed by the order of work; limits keep a horizon within ten
 * years.
 */
export const planParameters: readonly Parameter<PlanKey>[] = [
  parameter('tuneMonths', 'tune', 'months', [0, 60], [0, 24], 3, half),
  parameter('tuneCost', 'tunecost', 'money', [0, 1e12], [0, 1e6], 100_000, {
    isPerMonth: true,
    ...given,
  }),
  parameter('testShare', 'test', 'fraction', [0, 1], [0, 1], 0.1, given),
  parameter('flowMonths', 'flow', 'months', [0, 120], [0, 36], 6, half),
  parameter('horizonMonths', 'horizon', 'months', [1, 120], [3, 60], 18, given),
  parameter('spread', 'spread', 'choice', [1, 16], [1, 16], 4, { choices: spreads, ...given }),
];

export const planKeys: readonly PlanKey[] = planParameters.map(({ key }) => key);

/** Months, money a month (tuneCost), fractions and the spread. */
export interface Plan extends Readonly<Record<Exclude<PlanKey, 'spread'>, number>> {
  readonly spread: Spread;
}

export const defaultPlan = defaultsOf(planParameters) as Plan;
