export interface Turnover {
  /** Share of people, above 0 to 1, still there after a year. */
  readonly retention: number;
  /** Months from hiring to full strength. */
  readonly rampMonths: number;
  /** Months that a place stays empty. */
  readonly vacancyMonths: number;
}

/** People leaving a month: −ln retention ÷ 12. */
function leavingRate(retention: number): number {
  return (0 - Math.log(retention)) / 12;
}

/**
 * The share of a full worker, above 0 to 1, that a place gives, by the model's section 7 and the
 * renewal–reward theorem: mean work over mean life, vacancy included. 1 where nobody leaves; NaN
 * where a figure is missing.
 */
export function readyShare({ retention, rampMonths, vacancyMonths }: Turnover): number {
  const rate = leavingRate(retention);
  const left = rate * rampMonths;
  const grown = left === 0 ? 1 : -Math.expm1(-left) / left;
  return grown / (1 + rate * vacancyMonths);
}

/** Hires a year for one place, from 0: each lasts 1 ÷ rate months and a vacancy. */
export function hiresPerPlace({
  retention,
  vacancyMonths,
}: Pick<Turnover, 'retention' | 'vacancyMonths'>): number {
  const rate = leavingRate(retention);
  return (12 * rate) / (1 + rate * vacancyMonths);
}
