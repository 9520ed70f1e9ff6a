import { interpolateLevers, tuned } from './flow.ts';
import type { LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

export const courseKeys = ['conversionsFirst', 'flowFirst', 'neverTuned'] as const;

export type CourseKey = (typeof courseKeys)[number];

/** When a course tunes, and what it buys until then. */
export interface Timeline {
  /** The first day of tuning; Infinity: never; may lie beyond the horizon. */
  readonly start: number;
  /** The first day at the goal. */
  readonly end: number;
  /** Share of the market, 0…1, bought before `end`. */
  readonly share: number;
}

export interface DayOfWork {
  /** Progress of tuning, 0…1. */
  readonly progress: number;
  readonly levers: LeverValues;
  readonly visits: number;
  readonly spend: number;
}

/** The three courses of a plan, by the model's section 5. */
export function timelinesOf(plan: Plan): Readonly<Record<CourseKey, Timeline>> {
  const tuningDays = wholeDays(plan.tuneMonths);
  const timeline = (start: number, share: number) => ({ start, end: start + tuningDays, share });
  return {
    conversionsFirst: timeline(0, plan.testShare),
    flowFirst: timeline(wholeDays(plan.flowMonths), 1),
    neverTuned: timeline(Infinity, 1),
  };
}

/** Whole days of months, by the model's rounding. */
export function wholeDays(months: number): number {
  return Math.round(months * DAYS_A_MONTH);
}

/** Days passed at each month's end; the last month may be a part. */
export function monthEnds(months: number): readonly number[] {
  return Array.from({ length: Math.ceil(months) }, (_, at) => wholeDays(Math.min(months, at + 1)));
}

/**
 * A course's day, from 0, by the model's section 5: levers, visits, money on visits and tuning; NaN
 * where a lever is missing.
 */
export function dayOfWork(
  day: number,
  { start, end, share }: Timeline,
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
): DayOfWork {
  const isTuning = day >= start && day < end;
  const settled = day < start ? 0 : 1;
  const progress = isTuning ? tuned(day - start, end - start) : settled;
  const levers = isTuning ? interpolateLevers(now, goal, progress) : settled === 0 ? now : goal;
  const visits = ((day < end ? share : 1) * levers.market) / DAYS_A_MONTH;
  const tuning = isTuning ? plan.tuneCost / DAYS_A_MONTH : 0;
  return { progress, levers, visits, spend: visits * levers.price + tuning };
}
