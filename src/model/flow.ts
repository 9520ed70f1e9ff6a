import { addCohort, cohortOf, type Flow } from './cohort.ts';
import type { Spread } from './delay.ts';
import { leverKeys, type LeverValues } from './levers.ts';
import { DAYS_A_MONTH } from './units.ts';

/**
 * What comes of the whole market's visits from day 0 on, at levers that stay as they are, for days
 * 0 … `days` − 1. A lever that is not given makes what needs it NaN.
 */
export function steadyFlow(levers: LeverValues, spread: Spread, days: number): Flow {
  const flow = noFlow(days);
  const { leads, signing } = dailyLeads(levers);
  addCohort(flow, cohortOf(levers.cycle, spread), 0, leads, signing);
  // Every day brings the same cohort, so a day has the sum of one cohort's days up to it.
  return {
    contracts: runningSum(flow.contracts),
    leadsInProgress: runningSum(flow.leadsInProgress),
  };
}

/**
 * What comes of the whole market's visits while the levers go from now to goal within `tuningDays`
 * (whole, from day 0) and of no visits after, for days 0 … `days` − 1. Each day's leads keep the
 * conversion and the delay of the day on which they arrived.
 */
export function tuningFlow(
  now: LeverValues,
  goal: LeverValues,
  tuningDays: number,
  spread: Spread,
  days: number,
): Flow {
  const flow = noFlow(days);
  for (let day = 0; day < Math.min(tuningDays, days); day++) {
    const levers = interpolateLevers(now, goal, tuned(day, tuningDays));
    const { leads, signing } = dailyLeads(levers);
    addCohort(flow, cohortOf(levers.cycle, spread), day, leads, signing);
  }
  return flow;
}

/**
 * How far tuning has come on its day `day` (from 0 to the last of `tuningDays`), 0…1: w of the
 * model's section 5, at noon.
 */
export function tuned(day: number, tuningDays: number): number {
  return (day + 0.5) / tuningDays;
}

/** Levers on the way from now (0) to goal (1), straight from one to the other; NaN stays NaN. */
export function interpolateLevers(now: LeverValues, goal: LeverValues, way: number): LeverValues {
  const mixed = { ...now };
  for (const key of leverKeys) mixed[key] = now[key] + way * (goal[key] - now[key]);
  return mixed;
}

/** The sum of a row up to and with each of its places. */
export function runningSum(row: Float64Array): Float64Array {
  let sum = 0;
  return row.map((value) => (sum += value));
}

/** The leads of a day at full flow, and those of them that will sign. */
function dailyLeads({ market, cv1, cv2 }: LeverValues): { leads: number; signing: number } {
  const leads = (market / DAYS_A_MONTH) * cv1;
  return { leads, signing: leads * cv2 };
}

function noFlow(days: number): Flow {
  return { contracts: new Float64Array(days), leadsInProgress: new Float64Array(days) };
}
