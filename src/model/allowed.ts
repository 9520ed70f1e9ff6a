export interface Allowed {
  readonly allowed: readonly [number, number];
  /** The only values, where it is a choice. */
  readonly choices?: readonly number[];
  /** Counts only. */
  readonly isWhole?: true;
}

/** Whether a row of a table allows a number, in the model's unit; one that is not given it does not. */
export function allows({ allowed, choices, isWhole }: Allowed, value: number): boolean {
  if (isWhole && !Number.isInteger(value)) return false;
  return choices ? choices.includes(value) : value >= allowed[0] && value <= allowed[1];
}
