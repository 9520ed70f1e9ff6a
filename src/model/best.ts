/**
 * The best of several values: the least or the most of the finite ones. NaN where there are not
 * two, or all are alike.
 */
export function bestOf(values: readonly number[], isBetterLower: boolean): number {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return finite.length > 1 && least < most ? (isBetterLower ? least : most) : NaN;
}
