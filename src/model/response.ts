import { funnel } from './funnel.ts';
import type { Outcome } from './factors.ts';
import { leverOf, type LeverKey, type LeverValues } from './levers.ts';

export interface Response {
  /** Of the lever, evenly on the log scale of its slider. */
  readonly values: Float64Array;
  readonly outcomes: Float64Array;
}

/**
 * The outcome along a lever's slider at `samples` (2 or more) values, others held. NaN where a
 * lever is missing, Infinity for COCA without contracts.
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
