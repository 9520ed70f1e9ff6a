import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, type FigureStyle } from '../i18n/figure.ts';
import type { Side } from '../model/levers.ts';
import type { Band } from '../model/poisson.ts';
import { monthEnds } from '../model/timeline.ts';
import type { SideOverTime } from './time.ts';

export function timeTable(
  all: readonly SideOverTime[],
  ranges: Readonly<Record<Side, Band>>,
  months: number,
  style: FigureStyle,
  t: Pick<Dictionary, 'time'>,
) {
  const { caption, month, pace, signed, range, stock } = t.time.table;
  const count = (value = NaN) => figureText(value, 'contracts', style);
  const span = (low = NaN, high = NaN) =>
    Number.isFinite(low + high) ? `${count(low)}–${count(high)}` : count();
  return {
    caption,
    month,
    groups: all.map(({ side }) => ({ key: side, name: t.time.sides[side] })),
    columns: [pace, signed, range, stock],
    lines: monthEnds(months).map((end, at) => {
      const day = end - 1;
      return {
        month: String(at + 1),
        cells: all.map(({ side, over }) => [
          count(over.contractsPerMonth[day]),
          count(over.signed[day]),
          span(ranges[side].low[day], ranges[side].high[day]),
          count(over.leadsInProgress[day]),
        ]),
      };
    }),
  };
}
