import { allows } from '../model/allowed.ts';
import type { Counts } from '../model/counts.ts';
import { leverKeys, type LeverKey, type Side } from '../model/levers.ts';
import { periods, type Period, type PeriodPair, type WeeklyCounts } from '../model/ownNumbers.ts';
import { shareOf } from '../model/periodCounts.ts';
import { parameterOf } from '../model/parameters.ts';
import type { Salesperson } from '../model/salespeople.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { areCounts, areWeekly, sortedWeeks } from '../scenario/ownNumbers.ts';
import { isRep, MOST_REPS } from '../scenario/reps.ts';
import { onSides } from '../scenario/values.ts';
import { jumpTo, scenario, setByHand, settle } from './current.ts';
import { linkedIn, ownWith } from './linking.ts';

export function takeCounts(period: Period, side: Side): void {
  const { visits, leads, contracts } = scenario.get().counts[period];
  takeNumbers({
    side,
    figures: { cv1: shareOf(leads, visits), cv2: shareOf(contracts, leads) },
  });
}

/** Sets the counts of a period; refuses invalid ones. */
export function setCounts(period: Period, counts: Counts): void {
  if (!areCounts(counts)) return;
  const before = scenario.get();
  setByHand(`counts ${period}`, {
    scenario: { ...before, counts: { ...before.counts, [period]: counts } },
  });
}

/** Sets all or some weekly counts; refuses invalid ones. */
export function setWeekly(part: Partial<WeeklyCounts>): void {
  const before = scenario.get();
  const weekly = { ...before.weekly, ...part };
  if (!areWeekly(weekly)) return;
  setByHand('weekly', {
    scenario: { ...before, weekly: { ...weekly, changed: sortedWeeks(weekly.changed) } },
  });
}

export function markWeek(week: number): void {
  const { changed } = scenario.get().weekly;
  const others = changed.filter((one) => one !== week);
  setWeekly({ changed: others.length < changed.length ? others : [...changed, week] });
  settle();
}

const measured = [...leverKeys, 'averageCheck'] as const;

export interface TakenNumbers {
  readonly side: Side;
  /** Missing or invalid ones leave the side's own. */
  readonly figures: Readonly<Partial<Record<LeverKey | 'averageCheck', number>>>;
  readonly counts?: PeriodPair;
  readonly weekly?: WeeklyCounts;
  readonly reps?: readonly Salesperson[];
}

/** Applies measured figures in one step of undo; refuses all where a list is invalid. */
export function takeNumbers({ side, figures, ...lists }: TakenNumbers): void {
  const before = scenario.get();
  const { counts, weekly, reps } = { ...before, ...lists };
  if (!periods.every((period) => areCounts(counts[period]))) return;
  if (!areWeekly(weekly) || !reps.every(isRep) || reps.length > MOST_REPS) return;
  const keys = measured.filter((key) => allows(parameterOf(key), figures[key] ?? NaN));
  const next = keys.reduce(
    (done, key) => onSides(done, key, [side], roundDigits(figures[key] ?? NaN)),
    { ...before, counts, weekly: { ...weekly, changed: sortedWeeks(weekly.changed) }, reps },
  );
  jumpTo(
    { scenario: next, linked: linkedIn(next), own: ownWith(keys) },
    keys.length > 0 ? { kind: 'numbers', side } : { kind: 'counts' },
  );
}
