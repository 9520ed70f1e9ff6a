import { dotCount } from '../charts/geometry/dots.ts';
import type { CourseLane } from '../charts/lanes.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { courseKeys } from '../model/timeline.ts';
import { DAYS_A_MONTH } from '../model/units.ts';
import type { Courses } from './order.ts';

export interface LaneScale {
  readonly visits: number;
  readonly leads: number;
  readonly dot: number;
  readonly lowestCash: number;
  readonly highestCash: number;
}

/** Scales of the orders of work; unknown figures count as 0. */
export function laneScale(played: Courses): LaneScale {
  const rows = courseKeys.map((key) => played[key].days);
  const most = (of: (days: (typeof rows)[number]) => Float64Array) =>
    rows.reduce((highest, days) => of(days).reduce((a, b) => (b > a ? b : a), highest), 0);
  return {
    visits: most((days) => days.visits),
    leads: most((days) => days.leadsInProgress),
    dot: dotCount(most((days) => days.contracts)),
    lowestCash: rows.reduce(
      (lowest, { cash }) => cash.reduce((a, b) => (b < a ? b : a), lowest),
      0,
    ),
    highestCash: most((days) => days.cash),
  };
}

/** Height of cash 0, 0…1 from below. */
export function zeroOf({ lowestCash, highestCash }: LaneScale): number {
  const range = highestCash - lowestCash;
  return range > 0 ? -lowestCash / range : 0;
}

/** State of each order of work on a day; −1 is before the first. */
export function lanesOn(
  day: number,
  played: Courses,
  scale: LaneScale,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): CourseLane[] {
  const part = (value: number, most: number) => (most > 0 && value > 0 ? value / most : 0);
  const range = scale.highestCash - scale.lowestCash;
  const hasCash = courseKeys.some((key) => Number.isFinite(played[key].totals.cash));
  return courseKeys.map((key) => {
    const { days } = played[key];
    const on = (row: Float64Array) => (day < 0 ? nothingYet(row) : (row[day] ?? NaN));
    const visits = on(days.visits);
    const leads = on(days.leadsInProgress);
    const contracts = on(days.contracts);
    const cash = on(days.cash);
    const dots = contracts > 0 ? contracts / scale.dot : 0;
    const isLast = day === days.contracts.length - 1;
    const perMonth = visits * DAYS_A_MONTH;
    const cell = (metric: string, value: number, text: string, label: string) => ({
      metric,
      value,
      text,
      label,
    });
    return {
      key,
      name: t.order.names[key],
      flow: part(visits, scale.visits),
      stock: part(leads, scale.leads),
      dots: Math.floor(dots),
      falling: isLast ? 0 : dots % 1,
      cash: Number.isFinite(cash) && range > 0 ? (cash - scale.lowestCash) / range : undefined,
      cells: [
        cell('visitsOnDay', perMonth, figureText(perMonth, 'visits', style), t.order.play.flow),
        cell('leadsOnDay', leads, figureText(leads, 'leads', style), t.order.play.stock),
        cell(
          'contractsByDay',
          contracts,
          figureText(contracts, 'contracts', style),
          t.order.play.contracts,
        ),
        ...(hasCash ? [cell('cashByDay', cash, sumText(cash, style), t.order.play.cash)] : []),
      ],
    };
  });
}

/** 0 before the first day, NaN where the first is. */
function nothingYet(row: Float64Array): number {
  return Number.isNaN(row[0] ?? NaN) ? NaN : 0;
}
