import type { Allowed } from './allowed.ts';
import { spreads, type Spread } from './delay.ts';

/** The figures of a plan, by the model's section 5. */
export type PlanKey =
  | 'tuneMonths'
  | 'tuneCost'
  | 'testShare'
  | 'flowMonths'
  | 'averageCheck'
  | 'margin'
  | 'horizonMonths'
  | 'spread';

/** What a figure of a plan is counted in; a choice is one of a few numbers. */
export type PlanUnit = 'months' | 'money' | 'fraction' | 'choice';

/** One row of the table of plan figures. */
export interface PlanParameter extends Allowed {
  readonly key: PlanKey;
  /** Its key in a link. */
  readonly link: string;
  readonly unit: PlanUnit;
  /** Ends of the slider, in the model's unit; a typed value may lie outside. */
  readonly slider: readonly [number, number];
  /** Decimal places between the model's unit and the one people read: 2 for percent. */
  readonly shift: 0 | 2;
  /** The finest step that a hand or an arrow key makes, in the model's unit. */
  readonly quantum: number;
  /** Where it stands until the visitor sets it: an assumption of ours. */
  readonly default: number;
  /** Whether the plan still has a meaning without it: only cash needs the check and the margin. */
  readonly mayBeMissing: boolean;
}

/**
 * THE table of plan figures, in the order in which they are shown and written to links. Sliders,
 * fields, link keys and validation read it. Limits keep a horizon within ten years of days.
 */
export const planParameters = [
  {
    key: 'tuneMonths',
    link: 'tune',
    unit: 'months',
    allowed: [0, 60],
    slider: [0, 24],
    shift: 0,
    quantum: 0.5,
    default: 3,
    mayBeMissing: false,
  },
  {
    key: 'tuneCost',
    link: 'tunecost',
    unit: 'money',
    allowed: [0, 1e12],
    slider: [0, 1_000_000],
    shift: 0,
    quantum: 1000,
    default: 100_000,
    mayBeMissing: false,
  },
  {
    key: 'testShare',
    link: 'test',
    unit: 'fraction',
    allowed: [0, 1],
    slider: [0, 1],
    shift: 2,
    quantum: 0.01,
    default: 0.1,
    mayBeMissing: false,
  },
  {
    key: 'flowMonths',
    link: 'flow',
    unit: 'months',
    allowed: [0, 120],
    slider: [0, 36],
    shift: 0,
    quantum: 0.5,
    default: 6,
    mayBeMissing: false,
  },
  {
    key: 'averageCheck',
    link: 'check',
    unit: 'money',
    allowed: [0, 1e12],
    slider: [0, 1_000_000],
    shift: 0,
    quantum: 1000,
    default: 60_000,
    mayBeMissing: true,
  },
  {
    key: 'margin',
    link: 'margin',
    unit: 'fraction',
    allowed: [0, 1],
    slider: [0, 1],
    shift: 2,
    quantum: 0.01,
    default: 0.4,
    mayBeMissing: true,
  },
  {
    key: 'horizonMonths',
    link: 'horizon',
    unit: 'months',
    allowed: [1, 120],
    slider: [3, 60],
    shift: 0,
    quantum: 1,
    default: 18,
    mayBeMissing: false,
  },
  {
    key: 'spread',
    link: 'spread',
    unit: 'choice',
    allowed: [1, 16],
    slider: [1, 16],
    choices: spreads,
    shift: 0,
    quantum: 1,
    default: 4,
    mayBeMissing: false,
  },
] as const satisfies readonly PlanParameter[];

/** Keys of the plan's figures in the table's order. */
export const planKeys: readonly PlanKey[] = planParameters.map(({ key }) => key);

/**
 * A plan: months, money, money a month (tuneCost), fractions and the spread, in the model's units;
 * NaN where the check or the margin is not given.
 */
export interface Plan extends Readonly<Record<Exclude<PlanKey, 'spread'>, number>> {
  readonly spread: Spread;
}

/** The plan that nobody has touched. */
export const defaultPlan = Object.fromEntries(
  planParameters.map((row) => [row.key, row.default]),
) as unknown as Plan;

/** The row of one figure of a plan. */
export function planParameterOf(key: PlanKey): PlanParameter {
  return planParameters.find((row) => row.key === key) as PlanParameter;
}

/**
 * COCA up to which a contract pays, in money: its gross profit, average check × margin, by the
 * model's section 5. NaN where either is not given.
 */
export function payingCoca({ averageCheck, margin }: Plan): number {
  return averageCheck * margin;
}
