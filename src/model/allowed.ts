export interface Allowed {
  readonly allowed: readonly [number, number];
  /** The only values, where it is a choice. */
  readonly choices?: readonly number[];
  readonly isWhole?: true;
}

/** Whether a parameter allows a number, in the model's unit; NaN is not allowed. */
export function allows({ allowed, choices, isWhole }: Allowed, value: number): boolean {
  if (isWhole && !Number.isInteger(value)) return false;
  return choices ? choices.includes(value) : value >= allowed[0] && value <= allowed[1];
}
