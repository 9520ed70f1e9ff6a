import type { LeverKey, LeverValues } from './levers.ts';

/** Counts of a period; `spend` is the money for the visits. */
export type CountKey = 'visits' | 'leads' | 'contracts' | 'spend';

export type PeriodCounts = Readonly<Record<CountKey, number>>;

/** Significant digits of a derived figure: more are noise, and do not fit the field. */
const DIGITS = 6;

/** One count as a share of another, or money by a count; NaN where the whole is 0 or not known. */
export function shareOf(part: number, whole: number): number {
  const share = part / whole;
  return Number.isFinite(share) ? Number(share.toPrecision(DIGITS)) : NaN;
}

/**
 * The counts of so many months that make the levers of a side what they are, each to the whole; NaN
 * where a lever that one is made of is not given.
 */
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

/** Levers that each count is a part of: those that follow once it is known. */
const levers: Readonly<Record<CountKey, readonly LeverKey[]>> = {
  visits: ['market', 'cv1', 'price'],
  leads: ['cv1', 'cv2'],
  contracts: ['cv2'],
  spend: ['price'],
};

/**
 * The levers that follow from one count of so many months beside the others: visits a month to the
 * hundredth, conversions as shares of one, money a visit. Levers of counts that are not known are left
 * out.
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
