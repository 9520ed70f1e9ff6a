import type { ChartSeries } from '../charts/series.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { firstContractDay, type ContractsOverTime } from '../model/contractsOverTime.ts';
import { funnel } from '../model/funnel.ts';
import type { Spread } from '../model/delay.ts';
import type { LeverValues, Side } from '../model/levers.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import type { Band } from '../model/poisson.ts';
import { rhythm } from '../model/rhythm.ts';
import { isGiven, missingOf } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { leverNames, nothingComes, type AbsenceTexts } from './levers.ts';

export interface SideOverTime {
  readonly side: Side;
  readonly levers: LeverValues;
  readonly over: ContractsOverTime;
}

/** Contracts a month, or cumulative. */
export type TimeView = 'pace' | 'total';

const chances = [0.5, 0.9] as const;

/** Why a side has no contracts over time; undefined where it has. */
export function absence({ side, levers }: SideOverTime, t: AbsenceTexts): string | undefined {
  const missing = missingOf(levers, requiredLevers.contracts);
  if (missing.length === 0) return nothingComes(side, levers, t);
  const names = leverNames(missing, t.levers);
  return fill(t.absence.missing, { side: t.levers.sideTitles[side], levers: names });
}

/** Series of contracts of sides that have any, with the day of takt. */
export function contractSeries(
  all: readonly SideOverTime[],
  view: TimeView,
  bands: Readonly<Record<Side, Band>> | undefined,
  style: FigureStyle,
  t: Pick<Dictionary, 'time'>,
): ChartSeries[] {
  return all.flatMap(({ side, over }) => {
    const row = view === 'pace' ? over.contractsPerMonth : over.signed;
    const last = row.at(-1) ?? NaN;
    if (!Number.isFinite(last) || last === 0) return [];
    const text = fill(t.time.takt, {
      side: t.time.sides[side],
      day:
        over.daysToTakt === 0
          ? t.time.firstDay
          : fill(t.time.day, { day: figureText(over.daysToTakt, 'days', style) }),
    });
    const mark = {
      day: over.daysToTakt,
      value: row[over.daysToTakt] ?? NaN,
      shape: 'dot' as const,
      label: { text, metric: 'daysToTakt', side, value: over.daysToTakt },
    };
    const end = [{ text: t.time.sides[side] }, { text: spokenFigure(last, 'contracts', style) }];
    return [{ key: side, row, band: bands?.[side], marks: [mark], ...(bands ? { end } : {}) }];
  });
}

/** Series of leads in progress of sides that have any. */
export function stockSeries(
  all: readonly SideOverTime[],
  style: FigureStyle,
  t: Pick<Dictionary, 'time'>,
): ChartSeries[] {
  return all.flatMap(({ side, levers, over }) => {
    const last = over.leadsInProgress.at(-1) ?? NaN;
    if (!Number.isFinite(last) || last === 0) return [];
    const value = funnel(levers).leadsInProgress;
    const text = spokenFigure(value, 'leads', style);
    const end = [{ text: t.time.sides[side] }, { text, metric: 'leadsInProgress', side, value }];
    return [{ key: side, row: over.leadsInProgress, end }];
  });
}

/** Little's law of a side with its figures; undefined without leads in progress. */
export function littleMessage(
  { side, levers }: Pick<SideOverTime, 'side' | 'levers'>,
  style: FigureStyle,
  t: Pick<Dictionary, 'time'>,
): FilledMessage | undefined {
  const figures = funnel(levers);
  const { leadsInProgress } = figures;
  if (!Number.isFinite(leadsInProgress)) return undefined;
  const { leadsPerDay } = rhythm(figures);
  const figure = (metric: 'cycle' | 'leadsPerDay' | 'leadsInProgress', value: number) => {
    const text = (metric === 'leadsInProgress' ? figureText : spokenFigure)(
      value,
      metric === 'cycle' ? 'days' : 'leads',
      style,
    );
    return { metric, side, value, text };
  };
  return {
    message: t.time.little.side,
    slots: {
      side: t.time.sides[side],
      perDay: figure('leadsPerDay', leadsPerDay),
      cycle: figure('cycle', levers.cycle),
      stock: figure('leadsInProgress', leadsInProgress),
    },
  };
}

/** Range of a side's contracts at the end of the months. */
export function likelyMessage(
  side: Side,
  { low, high }: Band,
  style: FigureStyle,
  t: Pick<Dictionary, 'time'>,
): FilledMessage {
  const [least, most] = [low.at(-1) ?? NaN, high.at(-1) ?? NaN];
  const leastText = figureText(least, 'contracts', style);
  const mostText = spokenFigure(most, 'contracts', style, 'of');
  return {
    message: t.time.likely.side,
    slots: {
      side: t.time.sides[side],
      low: { metric: 'contractsLow', side, value: least, text: leastText },
      high: { metric: 'contractsHigh', side, value: most, text: mostText },
    },
  };
}

/** Takt and first contract of a side. */
export function timeFigures(
  { side, levers, over }: SideOverTime,
  spread: Spread,
  style: FigureStyle,
  t: Pick<Dictionary, 'time' | 'levers'>,
): Readonly<Record<'daysToTakt' | 'firstLikely' | 'firstSure' | 'leadsInProgress', TextFigure>> {
  const { contractsPerMonth, leadsInProgress } = funnel(levers);
  const isNever = contractsPerMonth === 0 && isGiven(levers.cycle);
  const dayText = (value: number) => {
    if (isNever) return t.time.never;
    return value === 0 ? t.time.first : figureText(value, 'days', style);
  };
  const first = (chance: number): TextFigure => {
    const value = firstContractDay(levers, spread, chance);
    const text = dayText(value);
    return { metric: 'firstContractDay', side, value, text, chance };
  };
  const takt = over.daysToTakt;
  return {
    daysToTakt: { metric: 'daysToTakt', side, value: takt, text: dayText(takt) },
    firstLikely: first(chances[0]),
    firstSure: first(chances[1]),
    leadsInProgress: {
      metric: 'leadsInProgress',
      side,
      value: leadsInProgress,
      text: figureText(leadsInProgress, 'leads', style),
    },
  };
}
