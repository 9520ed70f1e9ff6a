import { addCohort, cohortOf, type Arrivals, type Flow } from './cohort.ts';
import type { Spread } from './delay.ts';
import { leverKeys, type BothSides, type LeverValues } from './levers.ts';
import { DAYS_A_MONTH } from './units.ts';

/**
 * The whole market's visits from day 0 at constant levers and check (money), for days 0 … `days` −
 * 1; NaN where a lever is missing.
 */
export function steadyFlow(levers: LeverValues, check: number, spread: Spread, days: number): Flow {
  const flow = noFlow(days);
  addCohort(flow, cohortOf(levers.cycle, spread), 0, arrivalsOf(levers, check));
  // Equal cohorts: a day's sum is one cohort's up to that day.
  return {
    contracts: runningSum(flow.contracts),
    leadsInProgress: runningSum(flow.leadsInProgress),
    openLeads: runningSum(flow.openLeads),
    sales: runningSum(flow.sales),
  };
}

/**
 * The whole market's visits while levers and check go from now to goal within `tuningDays` (whole,
 * from day 0), and none after, for days 0 … `days` − 1; leads keep the conversion, delay and check
 * of the day they arrived.
 */
export function tuningFlow(
  now: LeverValues,
  goal: LeverValues,
  checks: BothSides<number>,
  tuningDays: number,
  spread: Spread,
  days: number,
): Flow {
  const flow = noFlow(days);
  for (let day = 0; day < Math.min(tuningDays, days); day++) {
    const progress = tuned(day, tuningDays);
    const levers = interpolateLevers(now, goal, progress);
    const check = interpolate(checks.now, checks.goal, progress);
    addCohort(flow, cohortOf(levers.cycle, spread), day, arrivalsOf(levers, check));
  }
  return flow;
}

/** Progress of tuning on a day (from 0), 0…1: w of the model's section 5, at noon. */
export function tuned(day: number, tuningDays: number): number {
  return (day + 0.5) / tuningDays;
}

/** Levers on a straight way from now (0) to goal (1); NaN stays NaN. */
export function interpolateLevers(
  now: LeverValues,
  goal: LeverValues,
  progress: number,
): LeverValues {
  const mixed = { ...now };
  for (const key of leverKeys) mixed[key] = now[key] + progress * (goal[key] - now[key]);
  return mixed;
}

/** A value from now (0) to goal (1); at an end the other may be NaN. */
export function interpolate(now: number, goal: number, progress: number): number {
  if (progress === 0) return now;
  return progress === 1 ? goal : now + progress * (goal - now);
}

export function runningSum(row: Float64Array): Float64Array {
  let sum = 0;
  return row.map((value) => (sum += value));
}

/** A day's leads at full flow. */
function arrivalsOf({ market, cv1, cv2 }: LeverValues, check: number): Arrivals {
  const leads = (market / DAYS_A_MONTH) * cv1;
  return { leads, signing: leads * cv2, check };
}

function noFlow(days: number): Flow {
  const row = () => new Float64Array(days);
  return { contracts: row(), leadsInProgress: row(), openLeads: row(), sales: row() };
}
