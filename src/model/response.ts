import { funnel } from './funnel.ts';
import type { Outcome } from './factors.ts';
import { leverKeys, leverOf, type LeverKey, type LeverValues } from './levers.ts';

const ones: LeverValues = { cv1: 1, cv2: 1, price: 1, cycle: 1, market: 1 };

export interface Response {
  /** Of the lever, evenly on the log scale of its slider. */
  readonly values: Float64Array;
  readonly outcomes: Float64Array;
}

/**
 * The other levers of a curve over `key`: above 0 they only scale it, and it has its own height, so
 * 1 stands for them and the curve stays the same while they move.
 */
export function levelledLevers(levers: LeverValues, key: LeverKey): LeverValues {
  const isScaled = leverKeys.every((other) => other === key || levers[other] > 0);
  return isScaled ? ones : levers;
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
