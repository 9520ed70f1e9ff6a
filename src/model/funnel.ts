import type { LeverValues } from './levers.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface FunnelFigures {
  readonly visitsPerContract: number;
  readonly leadsPerContract: number;
  readonly costPerLead: number;
  readonly coca: number;
  readonly visitsPerMonth: number;
  readonly leadsPerMonth: number;
  readonly contractsPerMonth: number;
  /** Money a month for the whole market. */
  readonly adSpendPerMonth: number;
  readonly taktDays: number;
  readonly leadsInProgress: number;
}

export type FunnelMetric = keyof FunnelFigures;

/**
 * One side's figures, by the model's section 2; leads in progress by Little's law (1961), L = λW.
 * Fractions 0…1, money, days, visits a month. NaN where a lever is missing; Infinity a contract at
 * a conversion of 0, but 0 at a price of 0. Nothing is rounded.
 */
export function funnel({ cv1, cv2, price, cycle, market }: LeverValues): FunnelFigures {
  const conversion = cv1 * cv2;
  const leadsPerMonth = market * cv1;
  const contractsPerMonth = market * conversion;
  return {
    visitsPerContract: 1 / conversion,
    leadsPerContract: 1 / cv2,
    costPerLead: costEach(price, cv1),
    coca: costEach(price, conversion),
    visitsPerMonth: market,
    leadsPerMonth,
    contractsPerMonth,
    adSpendPerMonth: market * price,
    taktDays: DAYS_A_MONTH / contractsPerMonth,
    leadsInProgress: (leadsPerMonth / DAYS_A_MONTH) * cycle,
  };
}

/** 0 ÷ 0 is 0: what is free costs nothing, also without contracts. */
function costEach(price: number, share: number): number {
  return price === 0 && !Number.isNaN(share) ? 0 : price / share;
}
