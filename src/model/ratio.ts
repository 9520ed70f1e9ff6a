/** One figure divided by another; NaN where either is undefined or infinite, or the divisor is 0. */
export function ratio(dividend: number, divisor: number): number {
  return divisor === 0 || !Number.isFinite(divisor) || !Number.isFinite(dividend)
    ? NaN
    : dividend / divisor;
}
