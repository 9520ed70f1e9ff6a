import { computed } from 'nanostores';
import { contractsOverTime, type ContractsOverTime } from '../model/contractsOverTime.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import type { Spread } from '../model/delay.ts';
import { monthsToLook } from '../model/lookAhead.ts';
import { poissonBand, type Band } from '../model/poisson.ts';
import { wholeDays } from '../model/timeline.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { remembered } from './remembered.ts';
import { scenario } from './scenario.ts';

/** Contracts of both sides over the time that is worth looking at. */
export interface OverTime extends Readonly<Record<Side, ContractsOverTime>> {
  readonly levers: Readonly<Record<Side, LeverValues>>;
  readonly spread: Spread;
  /** Months after the start of the flow that are looked at. */
  readonly months: number;
}

const timeNow = remembered(sideOverTime);
const timeGoal = remembered(sideOverTime);
const both = remembered((now: LeverValues, goal: LeverValues, spread: Spread): OverTime => {
  const months = monthsToLook([now.cycle, goal.cycle], spread);
  return {
    levers: { now, goal },
    spread,
    now: timeNow(now, spread, months),
    goal: timeGoal(goal, spread, months),
    months,
  };
});

/** Contracts and leads in progress of each side, day by day; again only where they would differ. */
export const overTimeOf = ({ now, goal, plan }: Scenario) => both(now, goal, plan.spread);

/** The same of the current scenario; only while somebody looks. */
export const overTime = computed(scenario, overTimeOf);

/** Where the total of each side lies in nine of ten cases, day by day. */
export function bands({ now: ofNow, goal: ofGoal }: OverTime): Readonly<Record<Side, Band>> {
  return { now: poissonBand(ofNow.signed), goal: poissonBand(ofGoal.signed) };
}

function sideOverTime(levers: LeverValues, regularity: Spread, ahead: number) {
  return contractsOverTime(levers, regularity, wholeDays(ahead));
}
