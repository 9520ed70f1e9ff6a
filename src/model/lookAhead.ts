import { daysToTakt, type Spread } from './delay.ts';
import { wholeDays } from './timeline.ts';

/** How far a chart can look, in months: lengths that change seldom while a lever is moved. */
const LENGTHS = [2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 90, 120, 180, 240, 300, 360];

/** How much further a chart looks than to the day on which all is at takt. */
const BEYOND = 1.2;

/**
 * Months that are worth looking at after a flow starts: until every side whose cycle (days) is given
 * is at takt, and some time at takt.
 */
export function monthsToLook(cycles: readonly number[], spread: Spread): number {
  const days = cycles
    .filter((cycle) => !Number.isNaN(cycle))
    .map((cycle) => daysToTakt(cycle, spread));
  const needed = Math.max(0, ...days) * BEYOND;
  return LENGTHS.find((months) => wholeDays(months) > needed) ?? Math.max(...LENGTHS);
}
