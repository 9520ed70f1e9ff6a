import { daysToTakt, type Spread } from './delay.ts';
import { wholeDays } from './timeline.ts';

/** Lengths of a time axis in months; few, so that it rarely changes in a drag. */
const LENGTHS = [2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 90, 120, 180, 240, 300, 360];

/** Length of the axis ÷ time to takt. */
const BEYOND = 1.2;

/** Months of the time axis: until every given cycle (days) is at takt, and 1.2 times that. */
export function monthsToLook(cycles: readonly number[], spread: Spread): number {
  const days = cycles
    .filter((cycle) => !Number.isNaN(cycle))
    .map((cycle) => daysToTakt(cycle, spread));
  const needed = Math.max(0, ...days) * BEYOND;
  return LENGTHS.find((months) => wholeDays(months) > needed) ?? Math.max(...LENGTHS);
}
