/* Rounded attribute values: sub-pixel digits only make pages larger. */

/** Rounds to a hundredth of a pixel. */
export function onGrid(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** Rounds to a tenth of a pixel, for paths of many points. */
export function onTenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A share of a length, to a hundredth of a percent: "12.34%". */
export function percent(share: number): string {
  return `${onGrid(share * 100)}%`;
}
