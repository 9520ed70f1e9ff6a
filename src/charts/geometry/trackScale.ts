import type { Parameter } from '../../model/parameter.ts';
import { roundStep } from './roundStep.ts';

/*
 * A logarithmic scale in two lines: d3-scale's own brings 9 KB of colours and dates along, which
 * would be loaded before the first lever can be moved.
 */

/** Places that a thumb can take on its track, counted from 0. */
export const TRACK_PLACES = 1000;

/** Significant digits of a value that is set by hand on a logarithmic track. */
const HAND_DIGITS = 3;

/** The same on an even track: only what binary fractions leave behind is cut. */
const EXACT_DIGITS = 12;

/** Significant digits of the steps that arrow keys and that Shift or Page keys make. */
const STEP_DIGITS = { small: 2, big: 1 } as const;

/** Quanta that a big step makes on an even track: months go by half a year, or a year. */
const BIG_STEP = 10;
const BIG_STEP_OF_MONTHS = 6;

/** How far a key moves a thumb. */
export type StepSize = keyof typeof STEP_DIGITS;

/** Where a value rests on the track, 0 … TRACK_PLACES, in the middle where it is not given. */
export function placeOf(row: Parameter, value: number): number {
  if (Number.isNaN(value)) return TRACK_PLACES / 2;
  const [low, high] = row.slider;
  const within = withinTrack(row, value);
  return row.scale === 'even'
    ? ((within - low) / (high - low)) * TRACK_PLACES
    : (Math.log(within / low) / Math.log(high / low)) * TRACK_PLACES;
}

/** A value, or the end of the track that it lies beyond: a logarithmic scale has no place for 0. */
export function withinTrack({ slider: [low, high] }: Parameter, value: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The value at a place of the track, rounded to what a hand can aim at. */
export function valueAt(row: Parameter, place: number): number {
  const [low, high] = row.slider;
  const part = place / TRACK_PLACES;
  return row.scale === 'even'
    ? tidy(row, low + (high - low) * part)
    : tidy(row, low * (high / low) ** part, HAND_DIGITS);
}

/**
 * The next round value up or down from a value: 57 → 58 by a small step, 57 → 60 by a big one. Months,
 * shares and counts on an even track go by equal steps. Stays within the track, and comes back to it
 * from outside.
 */
export function steppedValue(row: Parameter, value: number, up: boolean, size: StepSize): number {
  const [low, high] = row.slider;
  const from = Number.isNaN(value) ? valueAt(row, TRACK_PLACES / 2) : value;
  if (from < low || (from === low && !up)) return low;
  if (from > high || (from === high && up)) return high;
  if (row.scale === 'even' && row.unit !== 'money') return evenStep(row, from, up, size);
  const digits = STEP_DIGITS[size];
  const next = roundStep(from, up, digits, row.quantum);
  // A step across a power of ten has one digit more.
  return row.scale === 'even' ? short(row, next) : tidy(row, next, digits + 1);
}

function evenStep(row: Parameter, from: number, up: boolean, size: StepSize): number {
  const big = row.unit === 'months' ? BIG_STEP_OF_MONTHS : BIG_STEP;
  const step = row.quantum * (size === 'big' ? big : 1);
  const steps = from / step;
  return short(row, (up ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1) * step);
}

/** A value of so many digits at most, a multiple of the quantum, within the track. */
function tidy(row: Parameter, value: number, digits = EXACT_DIGITS): number {
  const cut = Number(value.toPrecision(digits));
  return short(row, Math.round(cut / row.quantum) * row.quantum);
}

/** A value within the track without what binary fractions leave behind. */
function short(row: Parameter, value: number): number {
  return withinTrack(row, Number(value.toPrecision(EXACT_DIGITS)));
}
