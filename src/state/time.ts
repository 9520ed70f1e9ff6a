import { computed } from 'nanostores';
import type { Spread } from '../model/delay.ts';
import type { LeverValues } from '../model/levers.ts';
import { monthsToLook } from '../model/lookAhead.ts';
import { sideOverTime, type OverTime } from '../model/overTime.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { memoizeLast } from './memoizeLast.ts';
import { scenario } from './current.ts';

const ofNow = memoizeLast(sideOverTime);
const ofGoal = memoizeLast(sideOverTime);
const ofBoth = memoizeLast((now: LeverValues, goal: LeverValues, spread: Spread): OverTime => {
  const months = monthsToLook([now.cycle, goal.cycle], spread);
  return {
    levers: { now, goal },
    spread,
    now: ofNow(now, spread, months),
    goal: ofGoal(goal, spread, months),
    months,
  };
});

/** Memoized contracts and leads in progress of each side by day. */
export const overTimeOf = ({ now, goal, plan }: Scenario) => ofBoth(now, goal, plan.spread);

export const overTime = computed(scenario, overTimeOf);
