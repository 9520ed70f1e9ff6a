import { computed } from 'nanostores';
import { contractsOverTime } from '../model/contractsOverTime.ts';
import { monthsToLook } from '../model/lookAhead.ts';
import { poissonBand } from '../model/poisson.ts';
import { wholeDays } from '../model/timeline.ts';
import { goal, now, plan } from './parts.ts';

const spread = computed(plan, (whole) => whole.spread);

/** Months after the start of the flow that are looked at. */
export const monthsAhead = computed([now, goal, spread], (from, to, regularity) =>
  monthsToLook([from.cycle, to.cycle], regularity),
);

/** Contracts and leads in progress of each side, day by day; only while somebody looks. */
export const timeNow = computed([now, spread, monthsAhead], (levers, regularity, months) =>
  contractsOverTime(levers, regularity, wholeDays(months)),
);
export const timeGoal = computed([goal, spread, monthsAhead], (levers, regularity, months) =>
  contractsOverTime(levers, regularity, wholeDays(months)),
);

/** Where the total of each side lies in nine of ten cases, day by day. */
export const bandNow = computed(timeNow, ({ signed }) => poissonBand(signed));
export const bandGoal = computed(timeGoal, ({ signed }) => poissonBand(signed));
