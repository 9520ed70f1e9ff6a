import { cocaOf, type SpendingInFull } from './costing.ts';
import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import type { SeekKey, Target } from './target.ts';

/** Significant digits of an answer: as many as a link holds, so that applying it loses nothing. */
const DIGITS = 15;

/** Units in the last place that rounding may cost. */
const LAST_STEPS = 12;

/** Whether levers meet a target, whose COCA is in full where there is spending. */
export function isMet(levers: LeverValues, target: Target, spending?: SpendingInFull): boolean {
  return (
    (Number.isNaN(target.coca) || cocaOf(levers, spending) <= target.coca) &&
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
  spending?: SpendingInFull,
): LeverValues {
  let values = levers;
  const isOpen = () => !isMet(values, target, spending);
  for (let step = 0; step <= LAST_STEPS && (step === 0 || isOpen()); step++) {
    const next = { ...values };
    for (const key of keys) next[key] = onward(key, values[key], Math.min(step, 1), ends[key]);
    values = next;
  }
  return values;
}

/** A value rounded and moved by so many of its last digits the way that helps, up to an end. */
function onward(key: SeekKey, value: number, digits: number, end: number): number {
  if (value === 0) return value;
  const isPast = key === 'price' ? value <= end : value >= end;
  if (isPast) return end;
  const last = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  const moved = Number((value + (key === 'price' ? -digits : digits) * last).toPrecision(DIGITS));
  return key === 'price' ? Math.max(end, moved) : Math.min(end, moved);
}
