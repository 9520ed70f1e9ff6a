import type { Flow } from './cohort.ts';
import { daysToTakt, signedShare, type Spread } from './delay.ts';
import { runningSum, steadyFlow } from './flow.ts';
import type { LeverValues } from './levers.ts';
import { DAYS_A_MONTH } from './units.ts';

/** A constant flow from day 0, by days. */
export interface ContractsOverTime extends Pick<Flow, 'contracts' | 'leadsInProgress'> {
  /** Expected contracts of each day at a monthly rate. */
  readonly contractsPerMonth: Float64Array;
  /** Λ, the expected contracts signed by the end of each day. */
  readonly signed: Float64Array;
  /** The first day at takt, which may lie beyond the computed days; NaN without contracts. */
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
 * The first day at takt, from 0, with the whole market bought; NaN without a cycle or contracts.
 */
export function taktDay({ cv1, cv2, cycle, market }: LeverValues, spread: Spread): number {
  return market * cv1 * cv2 === 0 ? NaN : daysToTakt(cycle, spread);
}

/**
 * The first day, from 0, by whose end a contract is signed with the given chance (0…1), the whole
 * market bought: 1 − e^(−Λ) ≥ chance, as contracts are a Poisson process (the model's section 4).
 * NaN where a lever is missing or no contract comes.
 */
export function firstContractDay(levers: LeverValues, spread: Spread, chance: number): number {
  const { market, cv1, cv2, cycle } = levers;
  const perDay = (market / DAYS_A_MONTH) * cv1 * cv2;
  if (Number.isNaN(cycle) || !(perDay > 0)) return NaN;
  const needed = -Math.log1p(-chance);
  let signed = 0;
  for (let day = 0; ; day++) {
    const share = signedShare(day + 1, cycle, spread);
    // From here on all days bring the same.
    if (share === 1) return day + Math.max(0, Math.ceil((needed - signed) / perDay) - 1);
    signed += perDay * share;
    if (signed >= needed) return day;
  }
}
