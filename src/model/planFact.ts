import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import { ratio } from './ratio.ts';

/** A month's sales as a product: leads, CV2 (0…1), money a contract. */
export interface SalesMonth {
  readonly leads: number;
  readonly contracts: number;
  readonly sales: number;
}

export const salesFactors = ['leads', 'cv2', 'averageCheck'] as const;

export type SalesFactor = (typeof salesFactors)[number];

/** A factor against its plan. */
export interface PlanFactor {
  readonly plan: number;
  readonly fact: number;
  readonly factor: number;
  /** Money; all parts add up to fact − plan. */
  readonly part: number;
}

/** A month's sales as levers and the average check (money a contract) plan them. */
export function plannedMonth(levers: LeverValues, averageCheck: number): SalesMonth {
  const { leadsPerMonth: leads, contractsPerMonth: contracts } = funnel(levers);
  return { leads, contracts, sales: contracts * averageCheck };
}

/**
 * Splits a month's sales against the plan exactly: each factor's fact ÷ plan multiply to the
 * sales'; ln factor × both sales' logarithmic mean is its part in money (Ang 2004). NaN where a
 * factor is unknown or 0.
 */
export function planFactors(
  plan: SalesMonth,
  fact: SalesMonth,
): Readonly<Record<SalesFactor, PlanFactor>> & { readonly times: number } {
  const [planned, done] = [partsOf(plan), partsOf(fact)];
  const factors = salesFactors.map((key) => ratio(done[key], planned[key]));
  const times = factors.reduce((product, factor) => product * factor, 1);
  const weight = logarithmicMean(plan.sales, fact.sales);
  const entries = salesFactors.map((key, at) => {
    const factor = factors[at] ?? NaN;
    const part = times > 0 ? weight * Math.log(factor) : NaN;
    return [key, { plan: planned[key], fact: done[key], factor, part }] as const;
  });
  return { ...(Object.fromEntries(entries) as Record<SalesFactor, PlanFactor>), times };
}

/** Of amounts above 0; of equal ones, the amount. */
function logarithmicMean(one: number, other: number): number {
  const difference = Math.log(other / one);
  return Math.abs(difference) < 1e-9 ? one : (other - one) / difference;
}

function partsOf({ leads, contracts, sales }: SalesMonth): Readonly<Record<SalesFactor, number>> {
  return { leads, cv2: ratio(contracts, leads), averageCheck: ratio(sales, contracts) };
}
