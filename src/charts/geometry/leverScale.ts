import type { Lever } from '../../model/levers.ts';
import { roundStep } from './roundStep.ts';

/*
 * A logarithmic scale in two lines: d3-scale's own brings 9 KB of colours and dates along, which
 * would be loaded before the first lever can be moved.
 */

/** Places that a thumb can take on its track, counted from 0. */
export const TRACK_PLACES = 1000;

/** Significant digits of a value that is set by hand. */
const HAND_DIGITS = 3;

/** Significant digits of the steps that arrow keys and that Shift or Page keys make, of any figure. */
export const STEP_DIGITS = { small: 2, big: 1 } as const;

/** How far a key moves a thumb. */
export type StepSize = keyof typeof STEP_DIGITS;

/** Where a value rests on the track, 0 … TRACK_PLACES, in the middle where it is not given. */
export function placeOf(lever: Lever, value: number): number {
  if (Number.isNaN(value)) return TRACK_PLACES / 2;
  const [low, high] = lever.slider;
  return (Math.log(withinTrack(lever, value) / low) / Math.log(high / low)) * TRACK_PLACES;
}

/** A value, or the end of the track that it lies beyond: a logarithmic scale has no place for 0. */
export function withinTrack(lever: Lever, value: number): number {
  const [low, high] = lever.slider;
  return Math.min(high, Math.max(low, value));
}

/** The value at a place of the track, rounded to what a hand can aim at. */
export function valueAt(lever: Lever, place: number): number {
  const [low, high] = lever.slider;
  return tidy(lever, low * (high / low) ** (place / TRACK_PLACES), HAND_DIGITS);
}

/**
 * The next round value up or down from a value: 57 → 58 by a small step, 57 → 60 by a big one.
 * Stays within the track, and comes back to it from outside.
 */
export function steppedValue(lever: Lever, value: number, up: boolean, size: StepSize): number {
  const [low, high] = lever.slider;
  const from = Number.isNaN(value) ? valueAt(lever, TRACK_PLACES / 2) : value;
  if (from < low || (from === low && !up)) return low;
  if (from > high || (from === high && up)) return high;
  const digits = STEP_DIGITS[size];
  // A step across a power of ten has one digit more.
  return tidy(lever, roundStep(from, up, digits, lever.quantum), digits + 1, low, high);
}

function tidy(lever: Lever, value: number, digits: number, low = -Infinity, high = Infinity) {
  const short = Number(value.toPrecision(digits));
  const onGrid = Number((Math.round(short / lever.quantum) * lever.quantum).toPrecision(12));
  const [first, last] = lever.slider;
  return Math.min(last, high, Math.max(first, low, onGrid));
}
