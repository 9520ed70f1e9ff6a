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
  /** Money a month that buys the whole market. */
  readonly adSpendPerMonth: number;
  readonly taktDays: number;
  readonly leadsInProgress: number;
}

export type FunnelMetric = keyof FunnelFigures;

/**
 * Figures of one side of a scenario, by the model's section 2; the law of leads in progress is
 * Little's (1961), L = λW.
 *
 * Takes fractions in 0…1, money, days and visits a month. A lever that is not given (NaN) makes
 * every figure that needs it NaN. A conversion of 0 makes per-contract figures Infinity, except
 * that at a price of 0 they still cost 0. Nothing is rounded, nothing throws.
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

/** What is free stays free even where nothing comes of it: 0 ÷ 0 is 0 here. */
function costEach(price: number, share: number): number {
  return price === 0 && !Number.isNaN(share) ? 0 : price / share;
}
