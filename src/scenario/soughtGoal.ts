import type { GoalSeek } from '../model/goalSeek.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import { sameLevers, type Scenario } from './scenario.ts';

/**
 * The goal that the answer of a goal seek makes, where it leads anywhere from the side that it
 * starts from: to the target, or nearer to it. The deal cycle is no part of an answer: the goal
 * keeps its own.
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
