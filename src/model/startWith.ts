import type { LeverKey, LeverValues } from './levers.ts';
import { ranked, type NextSteps, type LeverStep, type StepOutcome } from './nextStep.ts';
import { norm, showsAtOnce } from './step.ts';

/**
 * Why to start with a lever: most gain; or of equal gains the furthest below its norm, the soonest
 * to show, or the first of the table.
 */
export type StartReason = 'most' | 'norm' | 'speed' | 'any';

export interface Start {
  readonly step: LeverStep;
  readonly reason: StartReason;
  readonly tied: readonly LeverKey[];
}

/**
 * The lever of a side to start with for an outcome: by gain, then norm, speed, table order.
 * Undefined where no step gains or gains are unknown.
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

/** Norm ÷ value, from 1; 1 for a lever without a norm. */
export function belowNorm(key: LeverKey, levers: LeverValues): number {
  return key === 'cv1' || key === 'cv2' ? Math.max(1, norm[key] / levers[key]) : 1;
}
