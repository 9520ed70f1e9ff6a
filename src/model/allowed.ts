export interface Allowed {
  readonly allowed: readonly [number, number];
  /** The only values, where it is a choice. */
  readonly choices?: readonly number[];
}

/** Whether a row of a table allows a number, in the model's unit; one that is not given it does not. */
export function allows({ allowed, choices }: Allowed, value: number): boolean {
  return choices ? choices.includes(value) : value >= allowed[0] && value <= allowed[1];
}
