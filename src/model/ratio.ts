/**
 * A quotient of figures from 0: 0 of an infinite divisor; NaN of a 0 divisor, an infinite dividend
 * or NaN.
 */
export function ratio(dividend: number, divisor: number): number {
  return divisor === 0 || !Number.isFinite(dividend) ? NaN : dividend / divisor;
}
