import { computed } from 'nanostores';
import type { BothSides } from '../model/levers.ts';
import { systemFigures, type SystemFigures } from '../model/system.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { memoizeLast } from './memoizeLast.ts';
import { scenario } from './current.ts';

const now = memoizeLast(systemFigures);
const goal = memoizeLast(systemFigures);

/** Memoized figures of both sides. */
export function systemOf({
  now: leversNow,
  goal: leversGoal,
  customer,
  department,
}: Scenario): BothSides<SystemFigures> {
  return {
    now: now(leversNow, customer.now, department.now),
    goal: goal(leversGoal, customer.goal, department.goal),
  };
}

export const system = computed(scenario, systemOf);
