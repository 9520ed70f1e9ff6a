import { atom, computed } from 'nanostores';
import { monthEnds, wholeDays } from '../model/timeline.ts';
import { DAYS_A_MONTH } from '../model/units.ts';
import { plan } from './current.ts';

/** How long a month lasts while the courses are played, in milliseconds. */
const MONTH = 1000;

/** The moment that was chosen, in days; one beyond the horizon stands for its end. */
const chosen = atom(Infinity);

/** Days of the horizon. */
export const days = computed(plan, ({ horizonMonths }) => wholeDays(horizonMonths));

/** How much of the horizon has passed, in days and parts of them: 0 to all. Not in the link. */
export const moment = computed([chosen, days], (time, all) => Math.min(time, all));

/** The day that is looked at, counted from 0: the last one whose end has come; −1 before any has. */
export const day = computed([moment, days], (time, all) => Math.min(all - 1, Math.floor(time) - 1));

/** How many days have passed at the end of each month of the horizon. */
const ends = computed(plan, ({ horizonMonths }) => monthEnds(horizonMonths));

/** The month that is looked at, counted from 1, up to and with its last day; 0 before any day. */
export const month = computed([moment, ends], (time, all) =>
  time < 1 ? 0 : all.findIndex((end) => end >= Math.floor(time)) + 1,
);

/** Whether the months are running by. */
export const isPlaying = atom(false);

/** Lets the months run by, from the start where they have run out. */
export function play(): void {
  if (moment.get() >= days.get()) chosen.set(0);
  isPlaying.set(true);
}

/** Holds the time where it is. */
export function pause(): void {
  isPlaying.set(false);
}

/** Goes to a moment, in days from the start. */
export function scrub(time: number): void {
  chosen.set(Math.max(0, time));
}

/** Goes to the end of the month that follows or comes before. */
export function stepMonth(isForward: boolean): void {
  const now = moment.get();
  if (isForward) scrub(ends.get().find((end) => end > now) ?? Infinity);
  else scrub(ends.get().findLast((end) => end < now) ?? 0);
}

/**
 * Lets real time pass, in milliseconds, while the months run by: about a month a second. They stop
 * at the horizon.
 */
export function pass(milliseconds: number): void {
  if (!isPlaying.get()) return;
  chosen.set(moment.get() + (milliseconds / MONTH) * DAYS_A_MONTH);
  if (moment.get() >= days.get()) pause();
}
