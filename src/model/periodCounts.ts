import type { LeverKey, LeverValues } from './levers.ts';

/** A period's counts; `spend` is money for visits. */
export type CountKey = 'visits' | 'leads' | 'contracts' | 'spend';

export type PeriodCounts = Readonly<Record<CountKey, number>>;

/** Significant digits of a derived figure, as many as fit the field. */
const DIGITS = 6;

/** A share or money a count; NaN where the whole is 0 or unknown. */
export function shareOf(part: number, whole: number): number {
  const share = part / whole;
  return Number.isFinite(share) ? Number(share.toPrecision(DIGITS)) : NaN;
}

/** Whole counts of `months` that give a side's levers; NaN where a lever is missing. */
export function countsOf({ market, cv1, cv2, price }: LeverValues, months: number): PeriodCounts {
  const visits = Math.round(market * months);
  const leads = Math.round(visits * cv1);
  return {
    visits,
    leads,
    contracts: Math.round(leads * cv2),
    spend: Math.round(visits * price),
  };
}

/** Levers that follow from each count. */
const levers: Readonly<Record<CountKey, readonly LeverKey[]>> = {
  visits: ['market', 'cv1', 'price'],
  leads: ['cv1', 'cv2'],
  contracts: ['cv2'],
  spend: ['price'],
};

/**
 * Levers that follow from one count of `months` beside the others: visits a month to the hundredth,
 * conversions as fractions, money a visit; unknown ones are left out.
 */
export function leversOfCount(
  key: CountKey,
  { visits, leads, contracts, spend }: PeriodCounts,
  months: number,
): Partial<LeverValues> {
  const all: Readonly<Partial<Record<LeverKey, number>>> = {
    market: Math.round((visits / months) * 100) / 100,
    cv1: shareOf(leads, visits),
    cv2: shareOf(contracts, leads),
    price: shareOf(spend, visits),
  };
  const given: Partial<Record<LeverKey, number>> = {};
  for (const lever of levers[key]) {
    const value = all[lever] ?? NaN;
    if (!Number.isNaN(value)) given[lever] = value;
  }
  return given;
}
