import { funnel } from './funnel.ts';
import type { Changes } from './leastChange.ts';
import type { LeverValues } from './levers.ts';
import type { SeekKey, Target } from './target.ts';

/** Significant digits of an answer: as many as a link holds, so that applying it loses nothing. */
const DIGITS = 15;

/** Units in the last place that rounding may cost. */
const LAST_STEPS = 12;

/** How COCA in full follows levers, where a target's COCA is in full. */
export interface FullCosting {
  readonly coca: (levers: LeverValues) => number;
  /** The smallest changes within `most` that meet a target with a COCA, and raise ln contracts by `more`. */
  readonly leastChange: (from: LeverValues, target: Target, more: number, most: Changes) => Changes;
  /** The value at which one lever alone meets it; NaN or infinite where none does. */
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
 * Rounds some levers to what a link holds, and takes them on in the last digit, the way that helps,
 * until the target is met; none goes past its end.
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
