import type { CustomerValues } from './customer.ts';
import { signedShare } from './delay.ts';
import type { BothSides, LeverValues } from './levers.ts';
import { interpolate } from './flow.ts';
import type { Plan } from './plan.ts';
import { dayOfWork, timelinesOf, wholeDays, type CourseKey } from './timeline.ts';

/**
 * Cash of a course at the horizon, equal to `playCourses`' without its daily rows: each day's leads
 * are multiplied by the share that signs in time. NaN where a figure is missing.
 */
export function courseCash(
  course: CourseKey,
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
  customer: BothSides<CustomerValues>,
): number {
  const timeline = timelinesOf(plan)[course];
  const days = wholeDays(plan.horizonMonths);
  const [checkNow, checkGoal] = [customer.now.averageCheck, customer.goal.averageCheck];
  let [sales, spent] = [0, 0];
  for (let day = 0; day < days; day++) {
    const { progress, levers, visits, spend } = dayOfWork(day, timeline, now, goal, plan);
    const inTime = signedShare(days - day, levers.cycle, plan.spread);
    const check = interpolate(checkNow, checkGoal, progress);
    sales += visits * levers.cv1 * levers.cv2 * inTime * check;
    spent += spend;
  }
  return sales * customer.now.margin - spent;
}
