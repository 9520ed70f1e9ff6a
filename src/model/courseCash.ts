import { signedShare } from './delay.ts';
import type { LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { dayOfWork, timelinesOf, wholeDays, type CourseKey } from './timeline.ts';

/**
 * The cash of a course at the end of the horizon, as `courses` has it, without the days in between:
 * each day's leads are counted once, with the share of them that signs in time. NaN where a figure
 * that it needs is not given.
 */
export function courseCash(
  course: CourseKey,
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
): number {
  const timeline = timelinesOf(plan)[course];
  const days = wholeDays(plan.horizonMonths);
  let [contracts, spent] = [0, 0];
  for (let day = 0; day < days; day++) {
    const { levers, visits, spend } = dayOfWork(day, timeline, now, goal, plan);
    const inTime = signedShare(days - day, levers.cycle, plan.spread);
    contracts += visits * levers.cv1 * levers.cv2 * inTime;
    spent += spend;
  }
  return contracts * plan.averageCheck * plan.margin - spent;
}
