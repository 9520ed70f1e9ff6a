import { taktDay } from './contractsOverTime.ts';
import { courseCash } from './courseCash.ts';
import type { CustomerValues } from './customer.ts';
import { funnel } from './funnel.ts';
import { leverKeys, type BothSides, type LeverKey, type LeverValues, type Side } from './levers.ts';
import type { Plan } from './plan.ts';
import { stepped } from './step.ts';
import type { CourseKey } from './timeline.ts';

/** Outcomes that steps are ranked by; cash is that of the side's course at the horizon. */
export interface StepOutcomes {
  readonly coca: number;
  readonly contractsPerMonth: number;
  readonly cash: number;
  readonly daysToTakt: number;
}

export type StepOutcome = keyof StepOutcomes;

/** The course of a side's cash. Now's is never tuned: tuning would undo the step within months. */
export const stepCourses = {
  now: 'neverTuned',
  goal: 'conversionsFirst',
} as const satisfies Record<Side, CourseKey>;

export type StepMetric = `next.${LeverKey}`;

export interface LeverStep {
  readonly key: LeverKey;
  readonly from: number;
  readonly to: number;
  readonly outcomes: StepOutcomes;
  /** Improvement in the outcome's unit; negative where it is worse. */
  readonly gains: StepOutcomes;
}

export interface NextSteps {
  readonly start: StepOutcomes;
  readonly steps: readonly LeverStep[];
}

/** Steps with the same gain, one place of the ranking. */
export type Tie = readonly [LeverStep, ...LeverStep[]];

/** Relative difference of gains, of the outcome or of the gain, that is rounding. */
const SAME = 1e-9;

/**
 * The gain of a step of each lever of a side, others held: × 1.1, or ÷ 1.1 of price and cycle,
 * within limits. NaN where a figure is missing; also the takt without contracts.
 */
export function nextSteps(
  sides: Readonly<Record<Side, LeverValues>>,
  side: Side,
  plan: Plan,
  customer: BothSides<CustomerValues>,
): NextSteps {
  const start = outcomesOf(sides, side, plan, customer);
  const steps = leverKeys.map((key) => {
    const from = sides[side][key];
    const to = stepped(key, from);
    const moved = { ...sides, [side]: { ...sides[side], [key]: to } };
    const outcomes = to === from ? start : outcomesOf(moved, side, plan, customer);
    return { key, from, to, outcomes, gains: gainsOf(start, outcomes) };
  });
  return { start, steps };
}

/**
 * Steps by descending gain, equal ones in one place and in the table's order; undefined gains are
 * left out.
 */
export function ranked({ start, steps }: NextSteps, outcome: StepOutcome): readonly Tie[] {
  const defined = steps.filter(({ gains }) => !Number.isNaN(gains[outcome]));
  const places: [LeverStep, ...LeverStep[]][] = [];
  for (const step of defined.toSorted((a, b) => b.gains[outcome] - a.gains[outcome])) {
    const place = places.at(-1);
    const best = place?.[0].gains[outcome] ?? NaN;
    const same = Math.max(Math.abs(start[outcome]), Math.abs(best)) * SAME;
    if (place && best - step.gains[outcome] <= same) place.push(step);
    else places.push([step]);
  }
  // Rounding would make equal gains swap places during a drag.
  for (const place of places) place.sort((a, b) => steps.indexOf(a) - steps.indexOf(b));
  return places;
}

function outcomesOf(
  { now, goal }: Readonly<Record<Side, LeverValues>>,
  side: Side,
  plan: Plan,
  customer: BothSides<CustomerValues>,
): StepOutcomes {
  const levers = side === 'now' ? now : goal;
  const { coca, contractsPerMonth } = funnel(levers);
  return {
    coca,
    contractsPerMonth,
    cash: courseCash(stepCourses[side], now, goal, plan, customer),
    daysToTakt: taktDay(levers, plan.spread),
  };
}

function gainsOf(before: StepOutcomes, after: StepOutcomes): StepOutcomes {
  return {
    coca: before.coca - after.coca,
    contractsPerMonth: after.contractsPerMonth - before.contractsPerMonth,
    cash: after.cash - before.cash,
    daysToTakt: before.daysToTakt - after.daysToTakt,
  };
}
