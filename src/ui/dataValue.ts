/** `data-value` by the contract: the unrounded number; absent where undefined or infinite. */
export function dataValue(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
