import { funnel } from './funnel.ts';
import type { Changes } from './leastChange.ts';
import type { LeverValues } from './levers.ts';
import type { SeekKey, Target } from './target.ts';

/** Significant digits of an answer, as in a link. */
const DIGITS = 15;

/** Units in the last place that rounding may cost. */
const LAST_STEPS = 12;

/** COCA in full as a function of levers. */
export interface FullCosting {
  readonly coca: (levers: LeverValues) => number;
  /** The smallest changes within `most` that meet the COCA and raise ln contracts by `more`. */
  readonly leastChange: (from: LeverValues, target: Target, more: number, most: Changes) => Changes;
  /** The value that meets the target alone; NaN or infinite where none does. */
  readonly leverValue: (from: LeverValues, target: Target, key: SeekKey) => number;
}

export function cocaOf(levers: LeverValues, costing?: FullCosting): number {
  return costing ? costing.coca(levers) : funnel(levers).coca;
}

export function isMet(levers: LeverValues, target: Target, costing?: FullCosting): boolean {
  return (
    (Number.isNaN(target.coca) || cocaOf(levers, costing) <= target.coca) &&
    (Number.isNaN(target.contractsPerMonth) ||
      funnel(levers).contractsPerMonth >= target.contractsPerMonth)
  );
}

/**
 * Rounds levers to a link's digits, then moves them in the last one until the target is met, none
 * past its end.
 */
export function settled(
  levers: LeverValues,
  target: Target,
  keys: readonly SeekKey[],
  ends: Readonly<Record<SeekKey, number>>,
  costing?: FullCosting,
): LeverValues {
  let values = levers;
  const isOpen = () => !isMet(values, target, costing);
  for (let step = 0; step <= LAST_STEPS && (step === 0 || isOpen()); step++) {
    const next = { ...values };
    for (const key of keys) next[key] = onward(key, values[key], Math.min(step, 1), ends[key]);
    values = next;
  }
  return values;
}

function onward(key: SeekKey, value: number, digits: number, end: number): number {
  if (value === 0) return value;
  const isPast = key === 'price' ? value <= end : value >= end;
  if (isPast) return end;
  const last = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  const moved = Number((value + (key === 'price' ? -digits : digits) * last).toPrecision(DIGITS));
  return key === 'price' ? Math.max(end, moved) : Math.min(end, moved);
}
