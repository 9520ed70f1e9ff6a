/** The best of the finite values; NaN where there are not two, or all are alike. */
export function bestOf(values: readonly number[], isBetterLower: boolean): number {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return finite.length > 1 && least < most ? (isBetterLower ? least : most) : NaN;
}
