import { funnel } from './funnel.ts';
import type { Outcome } from './factors.ts';
import { leverOf, type LeverKey, type LeverValues } from './levers.ts';

export interface Response {
  /** Values of the lever, evenly spread on the log scale from one end of the slider to the other. */
  readonly values: Float64Array;
  readonly outcomes: Float64Array;
}

/**
 * The outcome along the whole slider of a lever in `samples` places (2 or more), with the other
 * levers of the side held. NaN where one of those that it needs is not given, Infinity for COCA
 * where one of them lets no contract out.
 */
export function response(
  levers: LeverValues,
  key: LeverKey,
  outcome: Outcome,
  samples = 64,
): Response {
  const [low, high] = leverOf(key).slider;
  const values = new Float64Array(samples).map((_, i) => low * (high / low) ** (i / (samples - 1)));
  const moved: Record<LeverKey, number> = { ...levers };
  const outcomes = values.map((value) => {
    moved[key] = value;
    return funnel(moved)[outcome];
  });
  return { values, outcomes };
}
