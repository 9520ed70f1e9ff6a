import type { Flow } from './cohort.ts';
import { daysToTakt, signedShare, type Spread } from './delay.ts';
import { runningSum, steadyFlow } from './flow.ts';
import type { LeverValues } from './levers.ts';
import { DAYS_A_MONTH } from './units.ts';

/** What a constant flow that starts on day 0 gives, day by day; index 0 is the first day. */
export interface ContractsOverTime extends Pick<Flow, 'contracts' | 'leadsInProgress'> {
  /** Expected contracts of each day as a pace, in contracts a month. */
  readonly contractsPerMonth: Float64Array;
  /** Expected contracts signed by the end of each day: Λ, the mean of the cumulative count. */
  readonly signed: Float64Array;
  /** The first day at takt, also beyond the computed days; NaN where no contract ever comes. */
  readonly daysToTakt: number;
}

export function contractsOverTime(
  levers: LeverValues,
  spread: Spread,
  days: number,
): ContractsOverTime {
  const { contracts, leadsInProgress } = steadyFlow(levers, NaN, spread, days);
  return {
    contracts,
    leadsInProgress,
    contractsPerMonth: contracts.map((signed) => signed * DAYS_A_MONTH),
    signed: runningSum(contracts),
    daysToTakt: taktDay(levers, spread),
  };
}

/**
 * The first day, counted from 0, on which a side is at takt, with the whole market bought from day 0
 * on. NaN where the cycle is not given or no contract ever comes; the other levers need not be given.
 */
export function taktDay({ cv1, cv2, cycle, market }: LeverValues, spread: Spread): number {
  return market * cv1 * cv2 === 0 ? NaN : daysToTakt(cycle, spread);
}

/**
 * The day, counted from 0, by whose end at least one contract is signed with the given chance
 * (0…1), with the whole market bought from day 0 on: the first with 1 − e^(−Λ) ≥ chance, since
 * contracts come as a Poisson process (the model's section 4). NaN where a lever that is needed is
 * not given or no contract ever comes.
 */
export function firstContractDay(levers: LeverValues, spread: Spread, chance: number): number {
  const { market, cv1, cv2, cycle } = levers;
  const perDay = (market / DAYS_A_MONTH) * cv1 * cv2;
  if (Number.isNaN(cycle) || !(perDay > 0)) return NaN;
  const needed = -Math.log1p(-chance);
  let signed = 0;
  for (let day = 0; ; day++) {
    const share = signedShare(day + 1, cycle, spread);
    // From here on every day brings the same.
    if (share === 1) return day + Math.max(0, Math.ceil((needed - signed) / perDay) - 1);
    signed += perDay * share;
    if (signed >= needed) return day;
  }
}
