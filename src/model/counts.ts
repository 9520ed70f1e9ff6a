import { betaLogOdds, betaQuantile, chanceAbove, type Beta } from './beta.ts';

export interface Counts {
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
}

/** A 90 % range; NaN where counts do not close an end. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const [LOW, HIGH] = [0.05, 0.95];

/** Conversions (0…1) and cost of a contract with their ranges. */
export interface CountsFigures {
  readonly cv1: number;
  readonly cv2: number;
  readonly coca: number;
  readonly cv1Range: Interval;
  readonly cv2Range: Interval;
  readonly cocaRange: Interval;
}

/** Jeffreys' posterior of a conversion after `hits` of `tries` (0 ≤ hits ≤ tries). */
export function posterior(hits: number, tries: number): Beta {
  return tries > 0 ? { a: hits + 0.5, b: tries - hits + 0.5 } : { a: NaN, b: NaN };
}

/**
 * The equal-tailed 90 % range of a conversion (Brown, Cai, DasGupta 2001); its low end is 0 without
 * hits, its high end 1 with hits alone. NaN without tries.
 */
export function conversionRange(hits: number, tries: number): Interval {
  const share = posterior(hits, tries);
  if (Number.isNaN(share.a)) return { low: NaN, high: NaN };
  return {
    low: hits === 0 ? 0 : betaQuantile(share, LOW),
    high: hits === tries ? 1 : betaQuantile(share, HIGH),
  };
}

/**
 * Conversions (0…1) and money a contract with ranges, by the model's section 8; `price` is money a
 * visit. Without contracts the cost has no upper end; NaN without visits.
 */
export function countsFigures({ visits, leads, contracts }: Counts, price: number): CountsFigures {
  const perVisit = conversionRange(contracts, visits);
  return {
    cv1: visits > 0 ? leads / visits : NaN,
    cv2: leads > 0 ? contracts / leads : NaN,
    coca: contracts > 0 ? (price * visits) / contracts : NaN,
    cv1Range: conversionRange(leads, visits),
    cv2Range: conversionRange(contracts, leads),
    cocaRange: {
      low: price / perVisit.high,
      high: contracts > 0 ? price / perVisit.low : NaN,
    },
  };
}

const conversions = {
  cv1: ({ leads, visits }: Counts) => posterior(leads, visits),
  cv2: ({ contracts, leads }: Counts) => posterior(contracts, leads),
};

/** The chance, 0…1, that a conversion is higher after than before. NaN where either is unknown. */
export function chanceHigher(lever: 'cv1' | 'cv2', before: Counts, after: Counts): number {
  return chanceAbove(conversions[lever](after), conversions[lever](before));
}

/**
 * The 90 % range of contracts a visit, after ÷ before (the model's section 8): the ratio of two
 * Poisson means, F(2c₁ + 1, 2c₀ + 1) = (c₀ + ½) ÷ (c₁ + ½) · the beta's odds. NaN where a period
 * has no visits.
 */
export function multiplierRange(before: Counts, after: Counts): Interval {
  const shareOfAfter = { a: after.contracts + 0.5, b: before.contracts + 0.5 };
  const end = (chance: number) =>
    before.visits > 0 && after.visits > 0
      ? (before.visits / after.visits) * Math.exp(betaLogOdds(shareOfAfter, chance))
      : NaN;
  return { low: end(LOW), high: end(HIGH) };
}
