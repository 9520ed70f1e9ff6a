import { ratio } from './ratio.ts';

/** A month's sales as a product: leads, their CV2 (0…1), money a contract. */
export interface SalesMonth {
  readonly leads: number;
  readonly contracts: number;
  /** Money. */
  readonly sales: number;
}

export const salesFactors = ['leads', 'cv2', 'averageCheck'] as const;

export type SalesFactor = (typeof salesFactors)[number];

/** A factor against its plan, and its part of the difference in sales. */
export interface PlanFactor {
  readonly plan: number;
  readonly fact: number;
  readonly factor: number;
  /** Money; the parts of all factors add up to fact − plan. */
  readonly part: number;
}

/**
 * Sales of a month against the plan, split exactly: fact ÷ plan of leads × of CV2 × of the check is
 * fact ÷ plan of sales, in any order; ln factor × the logarithmic mean of both sales is its part in
 * money (Ang 2004). NaN where a factor is not known, is 0, or has 0 to start from.
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

/** The logarithmic mean of two amounts above 0; of equal ones, the amount. */
function logarithmicMean(one: number, other: number): number {
  const difference = Math.log(other / one);
  return Math.abs(difference) < 1e-9 ? one : (other - one) / difference;
}

function partsOf({ leads, contracts, sales }: SalesMonth): Readonly<Record<SalesFactor, number>> {
  return { leads, cv2: ratio(contracts, leads), averageCheck: ratio(sales, contracts) };
}
