import type { Parameter } from '../../model/parameter.ts';
import { STEP_DIGITS, TRACK_PLACES, type StepSize } from './leverScale.ts';
import { roundStep } from './roundStep.ts';

/** Quanta that a big step makes, where steps are the same all along the track. */
const BIG_STEP = 10;

/** Months go by half a year, or a year. */
const BIG_STEP_OF_MONTHS = 6;

/** Significant digits of a value that is set by hand: what binary fractions leave behind is cut. */
const DIGITS = 12;

/** Where a plan's figure rests on its even track, 0 … TRACK_PLACES; in the middle where not given. */
export function planPlaceOf({ slider: [low, high] }: Parameter, value: number): number {
  if (Number.isNaN(value)) return TRACK_PLACES / 2;
  return ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * TRACK_PLACES;
}

/** The figure at a place of the track, as finely as a hand can aim at. */
export function planValueAt(row: Parameter, place: number): number {
  const [low, high] = row.slider;
  const value = low + ((high - low) * place) / TRACK_PLACES;
  return tidy(Math.round(value / row.quantum) * row.quantum, low, high);
}

/**
 * The next round figure up or down. Months and shares go by even steps; money by its second digit,
 * or its first by a big step. Comes back to the track from outside.
 */
export function steppedPlanValue(
  row: Parameter,
  value: number,
  up: boolean,
  size: StepSize,
): number {
  const [low, high] = row.slider;
  const from = Number.isNaN(value) ? planValueAt(row, TRACK_PLACES / 2) : value;
  if (from < low || (from === low && !up)) return low;
  if (from > high || (from === high && up)) return high;
  if (row.unit === 'money') {
    return tidy(roundStep(from, up, STEP_DIGITS[size], row.quantum), low, high);
  }
  const step = row.quantum * (size === 'big' ? bigStep(row) : 1);
  const steps = from / step;
  return tidy((up ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1) * step, low, high);
}

function bigStep({ unit }: Parameter): number {
  return unit === 'months' ? BIG_STEP_OF_MONTHS : BIG_STEP;
}

function tidy(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Number(value.toPrecision(DIGITS))));
}
