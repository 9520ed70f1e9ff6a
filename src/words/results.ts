import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, shownValue, type FigureStyle } from '../i18n/figure.ts';
import { NO_FIGURE } from '../i18n/number.ts';
import { fewerText, timesText } from '../i18n/times.ts';
import type { MultiplierMetric } from '../model/comparison.ts';
import type { Side } from '../model/levers.ts';
import type { Figures, MetricUnit } from '../model/metrics.ts';
import { readsAsSame } from '../model/verdict.ts';

/** Which words of the dictionary tell why a multiplier has no figure. */
export type MultiplierReason =
  'missing' | 'noContract' | 'noContractNow' | 'noContractAtGoal' | 'noCost' | 'noCycle';

/** Why a multiplier has nothing to show; nothing where it has. */
export function multiplierReason(
  metric: MultiplierMetric,
  figures: Figures,
): MultiplierReason | undefined {
  const { now, goal } = figures;
  // It is 0 then, which nobody would read as dearer without end.
  const isEndless = metric === 'cocaMultiplier' && goal.coca === Infinity;
  if (!Number.isNaN(figures[metric]) && !isEndless) return undefined;
  if (metric === 'cycleMultiplier') {
    return figures.levers.goal.cycle === 0 ? 'noCycle' : 'missing';
  }
  const needed = metric === 'cocaMultiplier' ? 'coca' : 'contractsPerMonth';
  if (Number.isNaN(now[needed]) || Number.isNaN(goal[needed])) return 'missing';
  const isNothing = (side: typeof now) =>
    metric === 'cocaMultiplier' ? !Number.isFinite(side.coca) : side.contractsPerMonth === 0;
  if (isNothing(now)) return isNothing(goal) ? 'noContract' : 'noContractNow';
  return isNothing(goal) ? 'noContractAtGoal' : 'noCost';
}

/**
 * A multiplier as it begins the phrase that the words after it end: "20.9×" cheaper, «в 6,25 раза»
 * дороже, "84%" fewer contracts, "the same" deal cycle.
 */
export function multiplierText(
  metric: MultiplierMetric,
  value: number,
  { locale }: Pick<FigureStyle, 'locale'>,
  t: Pick<Dictionary['results'], 'times' | 'same'>,
): string {
  // Nothing is left: the words beside it say so.
  if (value === 0 || !Number.isFinite(value)) return NO_FIGURE;
  const reading = multiplierReading(value);
  if (reading === 'same') return t.same[metric];
  return reading === 'fewer' && metric === 'contractsMultiplier'
    ? fewerText(value, locale, t.times)
    : timesText(Math.max(value, 1 / value), locale, t.times);
}

/** How a multiplier reads at the digits that are shown. */
export function multiplierReading(value: number): 'more' | 'fewer' | 'same' | 'nothing' {
  if (value === 0) return 'nothing';
  if (readsAsSame(value)) return 'same';
  return value > 1 ? 'more' : 'fewer';
}

/** Digits of a pair that is told more exactly. */
const EXACT = 4;

/**
 * A pair to four digits, where the two as they are shown would give another multiplier than the one
 * that stands beside them; nothing where they agree, or have no multiplier.
 */
export function exactPair(
  now: number,
  goal: number,
  unit: MetricUnit,
  style: FigureStyle,
): Readonly<Record<Side, string>> | undefined {
  const times = (from: number, to: number) =>
    figureText(Math.max(from, to) / Math.min(from, to), 'multiplier', style);
  const [from, to] = [shownValue(now, unit), shownValue(goal, unit)];
  if (!(from > 0 && to > 0) || times(from, to) === times(now, goal)) return undefined;
  const text = (value: number) => exactText(Number(value.toPrecision(EXACT)), unit, style);
  return { now: text(now), goal: text(goal) };
}
