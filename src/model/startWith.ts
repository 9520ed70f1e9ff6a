import type { LeverKey, LeverValues } from './levers.ts';
import { ranked, type NextSteps, type LeverStep, type StepOutcome } from './nextStep.ts';
import { norm, showsAtOnce } from './step.ts';

/**
 * Why a lever is the one to start with: its step gains the most; or several gain as much, and it is the
 * furthest below its norm, or its step shows sooner, or nothing sets them apart and it stands first in
 * the table.
 */
export type StartReason = 'most' | 'norm' | 'speed' | 'any';

export interface Start {
  readonly step: LeverStep;
  readonly reason: StartReason;
  readonly tied: readonly LeverKey[];
}

/**
 * Names one lever of a side to start with, for one outcome: the one whose step gains the most, by the
 * tie-breakers norm, speed, order in the table. Undefined where no step gains anything, or none is
 * known.
 */
export function startWith(
  steps: NextSteps,
  outcome: StepOutcome,
  levers: LeverValues,
): Start | undefined {
  const [best] = ranked(steps, outcome);
  if (!best || !(best[0].gains[outcome] > 0)) return undefined;
  const chosen = (step: LeverStep, reason: StartReason): Start => ({
    step,
    reason,
    tied: best.map(({ key }) => key).filter((key) => key !== step.key),
  });
  if (best.length === 1) return chosen(best[0], 'most');
  const shortest = best.toSorted((a, b) => belowNorm(b.key, levers) - belowNorm(a.key, levers));
  const [first, second] = shortest;
  if (first && second && belowNorm(first.key, levers) > belowNorm(second.key, levers)) {
    return chosen(first, 'norm');
  }
  const sooner = best.find(({ key }) => showsAtOnce[key]);
  const isApart = sooner && best.some(({ key }) => !showsAtOnce[key]);
  return isApart ? chosen(sooner, 'speed') : chosen(best[0], 'any');
}

/** How many times a lever is below its norm, above 1; 1 where it is not, or has none. */
export function belowNorm(key: LeverKey, levers: LeverValues): number {
  return key === 'cv1' || key === 'cv2' ? Math.max(1, norm[key] / levers[key]) : 1;
}
