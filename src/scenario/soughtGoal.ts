import type { GoalSeek } from '../model/goalSeek.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import { sameLevers, type Scenario } from './scenario.ts';

/** A goal seek's answer as goal, if it leads nearer to the target; the goal's cycle stays. */
export function soughtGoal(
  { kind, levers }: GoalSeek,
  scenario: Scenario,
  from: Side,
): LeverValues | undefined {
  const { cycle } = scenario[from];
  const isNearer = kind === 'notReachable' && !sameLevers({ ...levers, cycle }, scenario[from]);
  if (kind !== 'reached' && !isNearer) return undefined;
  return { ...levers, cycle: scenario.goal.cycle };
}
