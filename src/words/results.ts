import type { Dictionary } from '../i18n/dictionary.ts';
import {
  exactText,
  figureText,
  figureTexts,
  shownValue,
  type FigureStyle,
} from '../i18n/figure.ts';
import { NO_FIGURE } from '../i18n/number.ts';
import { fewerText, timesText } from '../i18n/times.ts';
import type { MultiplierMetric } from '../model/comparison.ts';
import type { Side } from '../model/levers.ts';
import {
  figureOf,
  metricUnit,
  type Figures,
  type Metric,
  type MetricUnit,
} from '../model/metrics.ts';
import { readsAsSame } from '../model/verdict.ts';

export type MultiplierReason =
  'missing' | 'noContract' | 'noContractNow' | 'noContractAtGoal' | 'noCost' | 'noCycle';

/** Why a multiplier is undefined; undefined where it is not. */
export function multiplierReason(
  metric: MultiplierMetric,
  figures: Figures,
): MultiplierReason | undefined {
  const { now, goal } = figures;
  // Shown as 0 it would not read as infinitely more expensive.
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

/** A multiplier for the words after it: "20.9×" cheaper, «в 6,25 раза» дороже. */
export function multiplierText(
  metric: MultiplierMetric,
  value: number,
  { locale }: Pick<FigureStyle, 'locale'>,
  t: Pick<Dictionary['results'], 'times' | 'same'>,
): string {
  // The words beside it say so.
  if (value === 0 || !Number.isFinite(value)) return NO_FIGURE;
  const reading = multiplierReading(value);
  if (reading === 'same') return t.same[metric];
  return reading === 'fewer' && metric === 'contractsMultiplier'
    ? fewerText(value, locale, t.times)
    : timesText(Math.max(value, 1 / value), locale, t.times);
}

/** Direction of a multiplier at the displayed digits. */
export function multiplierReading(value: number): 'more' | 'fewer' | 'same' | 'nothing' {
  if (value === 0) return 'nothing';
  if (readsAsSame(value)) return 'same';
  return value > 1 ? 'more' : 'fewer';
}

/** A metric of both sides, with texts in one form and the sides' names. */
export function changeOf(
  figures: Figures,
  metric: Metric,
  style: FigureStyle,
  { results }: Pick<Dictionary, 'results'>,
) {
  const values = {
    now: figureOf(figures, metric, 'now'),
    goal: figureOf(figures, metric, 'goal'),
  };
  const [now = '', goal = ''] = figureTexts([values.now, values.goal], metricUnit(metric), style);
  return { metric, values, texts: { now, goal }, sides: results };
}

const EXACT = 4;

/** A pair to four digits where displayed values contradict the multiplier, if so. */
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
