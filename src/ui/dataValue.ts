/**
 * What a figure's `data-value` holds: its unrounded number, by the contract; nothing where it is
 * undefined or infinite, so that the attribute is absent.
 */
export function dataValue(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
