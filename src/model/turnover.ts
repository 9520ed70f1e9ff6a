export interface Turnover {
  /** Retention rate: the share, above 0 to 1, of people who are still there after a year. */
  readonly retention: number;
  /** Months until somebody new works at full strength, from 0. */
  readonly rampMonths: number;
  /** Months that a place stays empty, from 0. */
  readonly vacancyMonths: number;
}

/** The rate, a month, at which people leave: −ln retention ÷ 12. */
function leavingRate(retention: number): number {
  return (0 - Math.log(retention)) / 12;
}

/**
 * The share, above 0 to 1, of a full worker that one place gives when people leave at a constant
 * rate and grow evenly into the work, by the model's section 7: the renewal–reward theorem, a
 * place's mean work over its mean life, vacancy included. 1 where nobody leaves. NaN where a figure
 * is not given.
 */
export function readyShare({ retention, rampMonths, vacancyMonths }: Turnover): number {
  const rate = leavingRate(retention);
  const left = rate * rampMonths;
  const grown = left === 0 ? 1 : -Math.expm1(-left) / left;
  return grown / (1 + rate * vacancyMonths);
}

/** Hires a year that keep one place filled, from 0: each lasts 1 ÷ rate months and its vacancy. */
export function hiresPerPlace({
  retention,
  vacancyMonths,
}: Pick<Turnover, 'retention' | 'vacancyMonths'>): number {
  const rate = leavingRate(retention);
  return (12 * rate) / (1 + rate * vacancyMonths);
}
