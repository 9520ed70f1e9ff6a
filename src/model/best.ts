/**
 * The best of several values of one figure: the least or the most of those that are finite. NaN where
 * there are not two of those, or all are alike, so that none is better than another.
 */
export function bestOf(values: readonly number[], isBetterLower: boolean): number {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return finite.length > 1 && least < most ? (isBetterLower ? least : most) : NaN;
}
