/** `data-value` of the contract: the exact number; absent unless finite. */
export function dataValue(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
