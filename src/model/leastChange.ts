import type { SeekKey } from './target.ts';

/** How much each lever changes, or may change at most: |ln of the ratio|, 0 or more. */
export type Changes = Readonly<Record<SeekKey, number>>;

/** What must be gained, as ln of the ratio, 0 or more and finite. */
export interface Need {
  /** Of COCA, which both conversions and the price bring down. */
  readonly cheaper: number;
  /** Of contracts a month, which both conversions and the market raise. */
  readonly more: number;
}

/**
 * The smallest changes (least sum of squares) that bring what is needed, none above its limit.
 * Where there is not enough allowed, those that come nearest to each need.
 *
 * On the log scale both needs are sums: cv1 + cv2 + price ≥ cheaper and cv1 + cv2 + market ≥ more.
 * Once the sum s of the two conversions is chosen, all else follows: the conversions share it
 * evenly, up to their room, and price and market bring the rest. So the sum of squares depends on s
 * alone, it is convex, and its slope is a broken line whose root lies between two of its corners.
 */
export function leastChange(need: Need, limits: Changes): Changes {
  const narrow = Math.min(limits.cv1, limits.cv2);
  const wide = Math.max(limits.cv1, limits.cv2);
  const most = narrow + wide;
  const least = Math.min(most, Math.max(0, need.cheaper - limits.price, need.more - limits.market));
  /** How far a conversion with room goes where the two make up `sum`. */
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

/** Where a rising line that is straight between its corners is 0, or the end nearest to that. */
function rootOf(line: (x: number) => number, corners: readonly number[]): number {
  const after = corners.findIndex((corner) => line(corner) >= 0);
  const [left, right] = [corners[after - 1], corners[after]];
  if (right === undefined) return corners.at(-1) ?? NaN;
  if (left === undefined) return right;
  const [below, above] = [line(left), line(right)];
  return left + ((right - left) * below) / (below - above);
}
