import type { ChartTableRow } from '../charts/chartTable.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import { weekText } from '../i18n/date.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { NO_FIGURE, plainNumber } from '../i18n/number.ts';
import type { ControlPoint, ControlSegment } from '../model/controlChart.ts';
import type { NumbersMetric } from '../model/numbersMetrics.ts';
import { countColumns, type CountColumn, type WeeklyCounts } from '../model/ownNumbers.ts';
import type { WeeksFigures } from '../model/weeks.ts';
import { mondayOfWeek } from '../scenario/calendar.ts';
import { countRow } from '../scenario/ownNumbers.ts';
import { isGiven } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import type { TypedOutcome } from './levers.ts';
import { typedCount } from './typedCount.ts';

export type WeeksTexts = Pick<Dictionary, 'weeks' | 'numbers' | 'levers' | 'units'>;

export type WeekCharts = Readonly<Record<'cv1' | 'cv2', readonly ControlSegment[]>>;

/** Name of a week (from 1): its Monday, else its number. */
export function weekName(
  week: number,
  { from }: Pick<WeeklyCounts, 'from'>,
  { locale }: Pick<FigureStyle, 'locale'>,
  t: Pick<Dictionary, 'weeks'>,
): string {
  return from
    ? weekText(locale, mondayOfWeek(from, week))
    : fill(t.weeks.numbered, { week: String(week) });
}

/** CV2 of due leads, and the naive one. */
export function ripeMessages(
  { ripeCv2, ripeCv2Range, naiveCv2 }: WeeksFigures,
  style: FigureStyle,
  { weeks }: Pick<Dictionary, 'weeks'>,
): readonly FilledMessage[] {
  if (!Number.isFinite(ripeCv2)) return [{ message: weeks.cv2.open, slots: {} }];
  const figure = (metric: NumbersMetric, value: number): TextFigure => ({
    metric,
    value,
    text: weekShareText(value, style),
  });
  const ripe = {
    message: weeks.cv2.ripe,
    slots: {
      ripe: figure('ripeCv2', ripeCv2),
      low: figure('ripeCv2Low', ripeCv2Range.low),
      high: figure('ripeCv2High', ripeCv2Range.high),
    },
  };
  const naive = { message: weeks.cv2.naive, slots: { naive: figure('naiveCv2', naiveCv2) } };
  return Number.isFinite(naiveCv2) ? [ripe, naive] : [ripe];
}

/** Signals of both charts; "none" where there are charts without one. */
export function signalTexts(
  charts: WeekCharts,
  weekly: WeeklyCounts,
  style: FigureStyle,
  t: WeeksTexts,
): readonly string[] {
  const words = t.weeks.signals;
  const found = (['cv1', 'cv2'] as const).flatMap((lever) =>
    charts[lever].flatMap((segment) => [
      ...segment.points
        .filter(({ outside }) => outside)
        .map((point) =>
          fill(point.value > point.high ? words.above : words.below, {
            lever: t.levers.short[lever],
            week: pointName(point, weekly, style, t),
          }),
        ),
      ...runsOf(segment).map(([first, last]) =>
        fill(words.run, {
          lever: t.levers.short[lever],
          first: weekName(first, weekly, style, t),
          last: weekName(last, weekly, style, t),
        }),
      ),
    ]),
  );
  const segments = [...charts.cv1, ...charts.cv2];
  if (segments.length === 0) return [];
  const isProvisional = segments.some((segment) => segment.isProvisional);
  return [
    ...(found.length > 0 ? found : [words.none]),
    ...(isProvisional ? [words.provisional] : []),
  ];
}

function pointName(
  { firstWeek, lastWeek }: Pick<ControlPoint, 'firstWeek' | 'lastWeek'>,
  weekly: WeeklyCounts,
  style: FigureStyle,
  t: Pick<Dictionary, 'weeks'>,
): string {
  const [first, last] = [firstWeek, lastWeek].map((week) => weekName(week, weekly, style, t));
  return firstWeek === lastWeek
    ? `${first}`
    : fill(t.weeks.signals.weeks, { first: first ?? '', last: last ?? '' });
}

function runsOf({ mean, points }: ControlSegment): readonly (readonly [number, number])[] {
  const runs: { side: boolean; first: number; last: number; at: number }[] = [];
  for (const [at, { run, firstWeek, lastWeek, value }] of points.entries()) {
    if (!run) continue;
    const [open, side] = [runs.at(-1), value > mean];
    if (open?.at === at - 1 && open.side === side) Object.assign(open, { last: lastWeek, at });
    else runs.push({ side, first: firstWeek, last: lastWeek, at });
  }
  return runs.map(({ first, last }) => [first, last] as const);
}

/** Table of weeks: counts, due leads, and CV2 in both ways. */
export function weeksTable(
  weekly: WeeklyCounts,
  { due }: Pick<WeeksFigures, 'due'>,
  style: FigureStyle,
  t: Pick<Dictionary, 'weeks'>,
): readonly ChartTableRow[] {
  return weekly.weeks.map((week, at) => {
    const dueHere = due[at] ?? NaN;
    const cell = (metric: NumbersMetric, value: number, text: string): OptionalFigure => ({
      ...{ metric, value, text },
      week: at + 1,
    });
    const share = (metric: NumbersMetric, value: number) =>
      cell(metric, value, weekShareText(value, style));
    return {
      name: weekName(at + 1, weekly, style, t),
      cells: [
        ...countColumns.map((column) => ({ text: plainNumber(style.locale, week[column]) })),
        share('weekCv1', week.leads / week.visits),
        cell('dueLeads', dueHere, figureText(dueHere, 'leads', style)),
        share('ripeCv2', week.contracts / dueHere),
        share('naiveCv2', week.contracts / week.leads),
      ],
    };
  });
}

/** A share to three digits, a dash where there is none. */
export function weekShareText(share: number, style: FigureStyle): string {
  return Number.isFinite(share)
    ? figureText(Number(share.toPrecision(3)), 'fraction', style)
    : NO_FIGURE;
}

/** Reads a typed count of a week: contracts may be of earlier leads. */
export function typedWeekCount(
  column: CountColumn,
  week: Readonly<Record<CountColumn, number>>,
  typed: string,
  style: FigureStyle,
  { numbers, levers }: Pick<Dictionary, 'numbers' | 'levers'>,
): TypedOutcome {
  const [least, most] = countRow.allowed;
  const from = column === 'visits' && isGiven(week.leads) ? week.leads : least;
  const to = column === 'leads' && isGiven(week.visits) ? week.visits : most;
  return typedCount(countRow, [from, to], typed, style, numbers, levers);
}
