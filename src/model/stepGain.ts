import type { Outcome } from './factors.ts';
import { funnel } from './funnel.ts';
import type { LeverKey, LeverValues } from './levers.ts';
import { stepped } from './step.ts';

/**
 * The gain of a lever's step, others held: money off COCA or contracts a month; 0 where the lever
 * is at its limit or does not enter, NaN where the outcome is.
 */
export function stepGain(levers: LeverValues, key: LeverKey, outcome: Outcome): number {
  const before = funnel(levers)[outcome];
  const after = funnel({ ...levers, [key]: stepped(key, levers[key]) })[outcome];
  return outcome === 'coca' ? before - after : after - before;
}
