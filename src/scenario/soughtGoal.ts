import type { GoalSeek } from '../model/goalSeek.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import { sameLevers, type Scenario } from './scenario.ts';

/**
 * The goal by a goal seek's answer, if it leads to the target or nearer to it; the goal's deal
 * cycle stays.
 */
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
