/**
 * One figure divided by another, both from 0: 0 where the divisor is infinite, NaN where it is 0, or
 * where either is undefined or what is divided infinite.
 */
export function ratio(dividend: number, divisor: number): number {
  return divisor === 0 || !Number.isFinite(dividend) ? NaN : dividend / divisor;
}
