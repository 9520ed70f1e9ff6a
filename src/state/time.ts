import { computed } from 'nanostores';
import { contractsOverTime, type ContractsOverTime } from '../model/contractsOverTime.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import type { Spread } from '../model/delay.ts';
import { monthsToLook } from '../model/lookAhead.ts';
import { poissonBand, type Band } from '../model/poisson.ts';
import { wholeDays } from '../model/timeline.ts';
import { goal, now, plan } from './parts.ts';

/** Contracts of both sides over the time that is worth looking at. */
export interface OverTime extends Readonly<Record<Side, ContractsOverTime>> {
  readonly levers: Readonly<Record<Side, LeverValues>>;
  /** Months after the start of the flow that are looked at. */
  readonly months: number;
}

const spread = computed(plan, (whole) => whole.spread);

const months = computed([now, goal, spread], (from, to, regularity) =>
  monthsToLook([from.cycle, to.cycle], regularity),
);

const timeNow = computed([now, spread, months], sideOverTime);
const timeGoal = computed([goal, spread, months], sideOverTime);

/** Contracts and leads in progress of each side, day by day; only while somebody looks. */
export const overTime = computed(
  [now, goal, timeNow, timeGoal, months],
  (from, to, ofNow, ofGoal, ahead): OverTime => ({
    levers: { now: from, goal: to },
    now: ofNow,
    goal: ofGoal,
    months: ahead,
  }),
);

/** Where the total of each side lies in nine of ten cases, day by day. */
export function bands({ now: ofNow, goal: ofGoal }: OverTime): Readonly<Record<Side, Band>> {
  return { now: poissonBand(ofNow.signed), goal: poissonBand(ofGoal.signed) };
}

function sideOverTime(levers: LeverValues, regularity: Spread, ahead: number) {
  return contractsOverTime(levers, regularity, wholeDays(ahead));
}
