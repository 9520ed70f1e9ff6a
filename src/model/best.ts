/** The best of the finite values; NaN of fewer than two, or of equal ones. */
export function bestOf(values: readonly number[], isBetterLower: boolean): number {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  return finite.length > 1 && least < most ? (isBetterLower ? least : most) : NaN;
}
