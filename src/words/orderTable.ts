import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { burnedMoney } from '../model/spending.ts';
import { courseKeys, monthEnds } from '../model/timeline.ts';
import type { Courses } from './order.ts';

/** Orders of work by month ends. */
export function orderTable(
  played: Courses,
  horizonMonths: number,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
) {
  const { caption, month, contracts, cash, spent, burned } = t.order.table;
  const hasCash = courseKeys.some((key) => Number.isFinite(played[key].totals.cash));
  return {
    caption,
    month,
    groups: courseKeys.map((key) => ({ key, name: t.order.names[key] })),
    columns: [contracts, ...(hasCash ? [cash] : []), spent, burned],
    lines: monthEnds(horizonMonths).map((end, at) => ({
      month: String(at + 1),
      cells: courseKeys.map((key) => {
        const { days } = played[key];
        const on = (row: Float64Array) => row[end - 1] ?? NaN;
        return [
          figureText(on(days.contracts), 'contracts', style),
          ...(hasCash ? [sumText(on(days.cash), style)] : []),
          sumText(on(days.spend), style),
          sumText(burnedMoney(on(days.burned), on(days.spend)), style),
        ];
      }),
    })),
  };
}
