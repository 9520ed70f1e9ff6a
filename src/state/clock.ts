import { atom, computed } from 'nanostores';
import { monthEnds, wholeDays } from '../model/timeline.ts';
import { DAYS_A_MONTH } from '../model/units.ts';
import { plan } from './current.ts';

/** Duration of a month while playing, in milliseconds. */
const MONTH = 1000;

const chosen = atom(Infinity);

export const days = computed(plan, ({ horizonMonths }) => wholeDays(horizonMonths));

/** Elapsed days, fractional, 0 to the horizon. Not in the link. */
export const moment = computed([chosen, days], (time, all) => Math.min(time, all));

/** The last completed day, from 0; −1: none. */
export const day = computed([moment, days], (time, all) => Math.min(all - 1, Math.floor(time) - 1));

const ends = computed(plan, ({ horizonMonths }) => monthEnds(horizonMonths));

/** The current month, from 1, its last day included; 0 before any day. */
export const month = computed([moment, ends], (time, all) =>
  time < 1 ? 0 : all.findIndex((end) => end >= Math.floor(time)) + 1,
);

export const isPlaying = atom(false);

/** Plays, from the start where the horizon is reached. */
export function play(): void {
  if (moment.get() >= days.get()) chosen.set(0);
  isPlaying.set(true);
}

export function pause(): void {
  isPlaying.set(false);
}

export function scrub(time: number): void {
  chosen.set(Math.max(0, time));
}

export function stepMonth(isForward: boolean): void {
  const now = moment.get();
  if (isForward) scrub(ends.get().find((end) => end > now) ?? Infinity);
  else scrub(ends.get().findLast((end) => end < now) ?? 0);
}

/** Advances by milliseconds of real time, a month a second; stops at the horizon. */
export function pass(milliseconds: number): void {
  if (!isPlaying.get()) return;
  chosen.set(moment.get() + (milliseconds / MONTH) * DAYS_A_MONTH);
  if (moment.get() >= days.get()) pause();
}
