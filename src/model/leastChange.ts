import type { SeekKey } from './target.ts';

/** |ln of the ratio| of each lever's change, or its most. */
export type Changes = Readonly<Record<SeekKey, number>>;

/** Gains as ln of the ratio, finite and from 0. */
export interface Need {
  /** In COCA, by both conversions and the price. */
  readonly cheaper: number;
  /** In contracts a month, by both conversions and the market. */
  readonly more: number;
}

/**
 * The smallest changes (least squares) for a need, none above its limit; the nearest where limits
 * are too low. In logarithms cv1 + cv2 + price ≥ cheaper and cv1 + cv2 + market ≥ more. The
 * conversions' sum s, shared evenly up to their limits, leaves the rest to price and market, so
 * that the sum of squares is convex in s, with a piecewise linear slope.
 */
export function leastChange(need: Need, limits: Changes): Changes {
  const narrow = Math.min(limits.cv1, limits.cv2);
  const wide = Math.max(limits.cv1, limits.cv2);
  const most = narrow + wide;
  const least = Math.min(most, Math.max(0, need.cheaper - limits.price, need.more - limits.market));
  /** Change of the conversion with room where both make up `sum`. */
  const level = (sum: number) => {
    if (sum >= most) return wide;
    return sum <= 2 * narrow ? sum / 2 : sum - narrow;
  };
  const rest = (whole: number, sum: number) => Math.max(0, whole - sum);
  const slope = (sum: number) => level(sum) - rest(need.cheaper, sum) - rest(need.more, sum);
  const corners = [2 * narrow, need.cheaper, need.more].filter((s) => s > least && s < most);
  const sum = rootOf(slope, [least, ...corners.toSorted((a, b) => a - b), most]);
  return {
    cv1: Math.min(limits.cv1, level(sum)),
    cv2: Math.min(limits.cv2, level(sum)),
    price: Math.min(limits.price, rest(need.cheaper, sum)),
    market: Math.min(limits.market, rest(need.more, sum)),
  };
}

/** The zero of a rising piecewise linear function, or the end nearest to it. */
function rootOf(line: (x: number) => number, corners: readonly number[]): number {
  const after = corners.findIndex((corner) => line(corner) >= 0);
  const [left, right] = [corners[after - 1], corners[after]];
  if (right === undefined) return corners.at(-1) ?? NaN;
  if (left === undefined) return right;
  const [below, above] = [line(left), line(right)];
  return left + ((right - left) * below) / (below - above);
}
