import type { Parameter } from '../../model/parameter.ts';
import { roundStep } from './roundStep.ts';

/* By hand: d3-scale is 9 kB more before the first lever can be moved. */

/** Positions of a thumb, from 0. */
export const TRACK_PLACES = 1000;

/** Significant digits of a value set by hand on a log track. */
const HAND_DIGITS = 3;

/** On a linear track only rounding is cut. */
const EXACT_DIGITS = 12;

/** Significant digits of arrow-key steps, and of Shift and Page keys. */
const STEP_DIGITS = { small: 2, big: 1 } as const;

/** Quanta of a big step on a linear track: months go by half a year, or a year. */
const BIG_STEP = 10;
const BIG_STEP_OF_MONTHS = 6;

export type StepSize = keyof typeof STEP_DIGITS;

/** Position of a value, 0 … TRACK_PLACES; the middle where it is not given. */
export function placeOf(row: Parameter, value: number): number {
  if (Number.isNaN(value)) return TRACK_PLACES / 2;
  const [low, high] = row.slider;
  const within = withinTrack(row, value);
  return row.scale === 'even'
    ? ((within - low) / (high - low)) * TRACK_PLACES
    : (Math.log(within / low) / Math.log(high / low)) * TRACK_PLACES;
}

/** A value within the track: a log scale has no 0. */
export function withinTrack({ slider: [low, high] }: Parameter, value: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The value at a position, rounded to a hand's precision. */
export function valueAt(row: Parameter, place: number): number {
  const [low, high] = row.slider;
  const part = place / TRACK_PLACES;
  return row.scale === 'even'
    ? tidy(row, low + (high - low) * part)
    : tidy(row, low * (high / low) ** part, HAND_DIGITS);
}

/**
 * The next round value: 57 → 58 by a small step, 57 → 60 by a big one; on an even track months,
 * shares and counts go by equal steps. Stays within the track, and returns to it from outside.
 */
export function steppedValue(row: Parameter, value: number, up: boolean, size: StepSize): number {
  const [low, high] = row.slider;
  const from = Number.isNaN(value) ? valueAt(row, TRACK_PLACES / 2) : value;
  if (from < low || (from === low && !up)) return low;
  if (from > high || (from === high && up)) return high;
  if (row.scale === 'even' && row.unit !== 'money') return evenStep(row, from, up, size);
  const digits = STEP_DIGITS[size];
  const next = roundStep(from, up, digits, row.quantum);
  // One digit more across a power of ten.
  return row.scale === 'even' ? short(row, next) : tidy(row, next, digits + 1);
}

function evenStep(row: Parameter, from: number, up: boolean, size: StepSize): number {
  const big = row.unit === 'months' ? BIG_STEP_OF_MONTHS : BIG_STEP;
  const step = row.quantum * (size === 'big' ? big : 1);
  const steps = from / step;
  return short(row, (up ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1) * step);
}

/** Rounded to digits and to the quantum, within the track. */
function tidy(row: Parameter, value: number, digits = EXACT_DIGITS): number {
  const cut = Number(value.toPrecision(digits));
  return short(row, Math.round(cut / row.quantum) * row.quantum);
}

function short(row: Parameter, value: number): number {
  return withinTrack(row, Number(value.toPrecision(EXACT_DIGITS)));
}
