import { taktDay } from './contractsOverTime.ts';
import { courseCash } from './courseCash.ts';
import type { CustomerValues } from './customer.ts';
import { funnel } from './funnel.ts';
import { leverKeys, type BothSides, type LeverKey, type LeverValues, type Side } from './levers.ts';
import type { Plan } from './plan.ts';
import { stepped } from './step.ts';
import type { CourseKey } from './timeline.ts';

/** Outcomes that a step is ranked by. Cash is that of the side's course, over the horizon. */
export interface StepOutcomes {
  readonly coca: number;
  readonly contractsPerMonth: number;
  readonly cash: number;
  readonly daysToTakt: number;
}

export type StepOutcome = keyof StepOutcomes;

/**
 * The course on which a side's cash is measured. At the levers of now the work stays as it is: a
 * step that is tuned away within months would hardly count.
 */
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
  /** What the step changes for the better, in the outcome's unit; below 0 where it does harm. */
  readonly gains: StepOutcomes;
}

export interface NextSteps {
  readonly start: StepOutcomes;
  readonly steps: readonly LeverStep[];
}

/** A place in the ranking, with every step that shares it. */
export type Tie = readonly [LeverStep, ...LeverStep[]];

/** Gains closer than this part of the outcome or of the gain are the same gain. */
const SAME = 1e-9;

/**
 * The gain of one step of each lever of one side, with the other levers held: ×1.1, or ÷1.1 of
 * price and cycle; no lever leaves its limits. Figures that need what is not given are NaN, and so
 * is the takt of a side without contracts.
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
 * The steps from the most to the least that they gain for one outcome, those that gain the same in
 * one place, in the table's order. Steps whose gain is undefined are left out.
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
  // Equal gains differ by rounding: without this order they would swap places during a drag.
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
