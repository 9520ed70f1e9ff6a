import type { GoalSeek } from './goalSeek.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { isMet, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';

/** Significant digits of a figure that is shown, where its lever's own step is coarser. */
const SHOWN_DIGITS = 3;

/** Digits that are free of rounding: 0.0250000000000001 is 0.025. */
const SOUND_DIGITS = 12;

/** Extra steps that make up for rounding. */
const MOST_STEPS = 3;

/**
 * An answer in figures as short as those that are shown: every lever that moved is taken on to the
 * next step of its field, or to three digits where that is finer, the way that helps and never past
 * its limit; one that can stay a step behind does. The target holds for it where it held before.
 */
export function shortAnswer(
  from: LeverValues,
  { kind, levers: exact }: GoalSeek,
  target: Target,
  limits: Limits,
): GoalSeek {
  if (kind === 'met' || kind === 'undefined') return { kind, levers: exact };
  const moved = seekKeys.filter((key) => exact[key] !== from[key]);
  const at = (levers: LeverValues, key: SeekKey, steps: number): LeverValues => ({
    ...levers,
    [key]: stepped(key, exact[key], steps, limits[key] ?? exact[key]),
  });
  let levers = moved.reduce((all, key) => at(all, key, 0), exact);
  if (kind === 'notReachable') return { kind, levers };
  for (let steps = 1; steps <= MOST_STEPS && !isMet(levers, target); steps += 1) {
    for (const key of moved) if (!isMet(levers, target)) levers = at(levers, key, steps);
  }
  if (!isMet(levers, target)) return { kind, levers: exact };
  for (const key of moved) {
    const behind = at(levers, key, -1);
    const isStillMoved = (behind[key] - from[key]) * (exact[key] - from[key]) > 0;
    if (isStillMoved && isMet(behind, target)) levers = behind;
  }
  return { kind, levers };
}

/** A value on the grid of short figures, `steps` beyond the nearest that suffices. */
function stepped(key: SeekKey, value: number, steps: number, limit: number): number {
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
