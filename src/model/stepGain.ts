import type { Outcome } from './factors.ts';
import { funnel } from './funnel.ts';
import type { LeverKey, LeverValues } from './levers.ts';
import { stepped } from './step.ts';

/**
 * The gain of one step of a lever with the others held: money off COCA, or more contracts a month.
 * 0 where the lever does not enter the outcome or is at its limit; NaN where the outcome is.
 */
export function stepGain(levers: LeverValues, key: LeverKey, outcome: Outcome): number {
  const before = funnel(levers)[outcome];
  const after = funnel({ ...levers, [key]: stepped(key, levers[key]) })[outcome];
  return outcome === 'coca' ? before - after : after - before;
}
