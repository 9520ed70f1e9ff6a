import type { GoalSeek } from './goalSeek.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { isMet, type FullCosting } from './targetMet.ts';

/** Significant digits shown where a lever's step is coarser. */
const SHOWN_DIGITS = 3;

/** Digits that rounding spares: 0.0250000000000001 is 0.025. */
const SOUND_DIGITS = 12;

/** Extra steps against rounding. */
const MOST_STEPS = 3;

/**
 * An answer in figures as short as those shown: each moved lever at the next step of its field (or
 * third digit, where finer), on the helpful side and within its limit, or a step behind where that
 * suffices. The target holds where it held before.
 */
export function shortAnswer(
  from: LeverValues,
  { kind, levers: exact }: GoalSeek,
  target: Target,
  limits: Limits,
  costing?: FullCosting,
): GoalSeek {
  const isEnough = (levers: LeverValues) => isMet(levers, target, costing);
  if (kind === 'met' || kind === 'undefined') return { kind, levers: exact };
  const moved = seekKeys.filter((key) => exact[key] !== from[key]);
  const at = (levers: LeverValues, key: SeekKey, steps: number): LeverValues => ({
    ...levers,
    [key]: shortValue(key, exact[key], steps, limits[key] ?? exact[key]),
  });
  let levers = moved.reduce((all, key) => at(all, key, 0), exact);
  if (kind === 'notReachable') return { kind, levers };
  for (let steps = 1; steps <= MOST_STEPS && !isEnough(levers); steps += 1) {
    for (const key of moved) if (!isEnough(levers)) levers = at(levers, key, steps);
  }
  if (!isEnough(levers)) {
    return { kind, levers: nearestAround(from, moved, exact, at, isEnough) ?? exact };
  }
  for (const key of moved) {
    const behind = at(levers, key, -1);
    const isStillMoved = (behind[key] - from[key]) * (exact[key] - from[key]) > 0;
    if (isStillMoved && isEnough(behind)) levers = behind;
  }
  return { kind, levers };
}

/**
 * The least change of those some steps around the exact answer that suffices; in full a lever may
 * have to stay behind, as more leads can take one more salesperson.
 */
function nearestAround(
  from: LeverValues,
  moved: readonly SeekKey[],
  exact: LeverValues,
  at: (levers: LeverValues, key: SeekKey, steps: number) => LeverValues,
  isEnough: (levers: LeverValues) => boolean,
): LeverValues | undefined {
  const around = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, step) => step - MOST_STEPS);
  const change = (levers: LeverValues) =>
    moved.reduce((sum, key) => sum + Math.log(levers[key] / from[key]) ** 2, 0);
  const isOnward = (levers: LeverValues) =>
    moved.every((key) => (levers[key] - from[key]) * (exact[key] - from[key]) >= 0);
  return moved
    .reduce(
      (all, key) => all.flatMap((levers) => around.map((steps) => at(levers, key, steps))),
      [exact],
    )
    .filter((levers) => isOnward(levers) && isEnough(levers))
    .toSorted((one, other) => change(one) - change(other))[0];
}

/** A value on the grid of short figures, `steps` beyond the nearest that suffices. */
function shortValue(key: SeekKey, value: number, steps: number, limit: number): number {
  const sound = Number(value.toPrecision(SOUND_DIGITS));
  if (sound === 0 || sound === limit) return value;
  const power = Math.min(
    Math.round(Math.log10(leverOf(key).quantum)),
    Math.floor(Math.log10(sound)) - SHOWN_DIGITS + 1,
  );
  const count = Number((sound / 10 ** power).toPrecision(SOUND_DIGITS));
  const isDown = key === 'price';
  const whole = isDown ? Math.floor(count) - steps : Math.ceil(count) + steps;
  const short = Number(`${whole}e${power}`);
  return isDown ? Math.max(limit, short) : Math.min(limit, short);
}
