import type { ChartTableRow } from '../charts/chartTable.ts';
import type { ChartSeries, RowMark } from '../charts/series.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill } from '../i18n/message.ts';
import { turnsOf, type OrderTurns, type Stretch } from '../model/orderTurns.ts';
import { monthEnds, wholeDays, type CourseKey } from '../model/timeline.ts';
import { DAYS_A_MONTH } from '../model/units.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import type { CourseNames } from './order.ts';

type Texts = Pick<Dictionary, 'order' | 'orderWait'>;

/** Series of cash at the horizon by the day on which flow first starts to tune. */
export function waitSeries(
  turns: OrderTurns,
  flowMonths: number,
  names: CourseNames,
  style: FigureStyle,
  t: Texts,
): ChartSeries[] {
  if (turns.cash.length === 0) return [];
  const { flowFirst, conversionsFirst, neverTuned } = turns;
  const level = (cash: number) => new Float64Array(flowFirst.length).fill(cash);
  const falling = Float64Array.from(flowFirst, ({ cash }) => cash);
  const planned = Math.min(wholeDays(flowMonths), flowFirst.length - 1);
  const plan: RowMark = {
    day: planned,
    value: falling[planned] ?? NaN,
    shape: 'dot',
    label: { text: t.orderWait.plan },
  };
  const alike = turnsOf(turns.cash).map((months): RowMark => {
    const { text, value, metric } = turnFigure(months, 'flowBreakEven', style, t);
    return {
      day: dayOf(months),
      value: conversionsFirst.cash,
      shape: 'ring',
      label: { text, value, metric },
    };
  });
  const series = (key: CourseKey, row: Float64Array, marks: readonly RowMark[]): ChartSeries => ({
    key,
    row,
    marks,
    end: [{ text: names[key] }],
  });
  return [
    series('conversionsFirst', level(conversionsFirst.cash), alike),
    series('flowFirst', falling, [plan]),
    series('neverTuned', level(neverTuned.cash), []),
  ];
}

/** Turning points of cash and of contracts. */
export function waitNotes(turns: OrderTurns, style: FigureStyle, t: Texts): FilledMessage[] {
  const { money, contracts, disagree } = t.orderWait;
  const notes = [
    turnsNote(turns.cash, 'flowBreakEven', money, style, t),
    turnsNote(turns.contracts, 'flowContractsBreakEven', contracts, style, t),
  ].filter((note) => note !== undefined);
  const [cash, count] = [turnsOf(turns.cash), turnsOf(turns.contracts)];
  const isApart = cash.length === 1 && count.length === 1 && cash[0] !== count[0];
  const isSameWay = turns.cash[0]?.leader === turns.contracts[0]?.leader;
  return isApart && isSameWay ? [...notes, { message: disagree, slots: {} }] : notes;
}

/** Cash and contracts of both orders by whole months of waiting, up to the horizon. */
export function waitTable(
  turns: OrderTurns,
  horizonMonths: number,
  style: FigureStyle,
  t: Texts,
): { heads: readonly string[]; rows: readonly ChartTableRow[] } {
  const { table } = t.orderWait;
  const { conversionsFirst, flowFirst } = turns;
  const hasCash = turns.cash.length > 0;
  const rows = [0, ...monthEnds(horizonMonths)].map((day, months) => {
    const flow = flowFirst[day] ?? { cash: NaN, contracts: NaN };
    return {
      name: String(months),
      cells: [
        ...(hasCash
          ? [
              { text: sumText(flow.cash, style) },
              { text: sumText(conversionsFirst.cash - flow.cash, style) },
            ]
          : []),
        { text: figureText(flow.contracts, 'contracts', style) },
        { text: figureText(conversionsFirst.contracts - flow.contracts, 'contracts', style) },
      ],
    };
  });
  const ofCash = hasCash ? [table.flowCash, table.cashAhead] : [];
  return { heads: [table.wait, ...ofCash, table.flowContracts, table.contractsAhead], rows };
}

type TurnMetric = 'flowBreakEven' | 'flowContractsBreakEven';

function turnsNote(
  all: readonly Stretch[],
  metric: TurnMetric,
  words: Texts['orderWait']['money'],
  style: FigureStyle,
  t: Texts,
): FilledMessage | undefined {
  const [first] = all;
  if (!first) return undefined;
  const turns = turnsOf(all);
  if (turns.length === 0) {
    return first.leader === 'conversionsFirst' || first.leader === 'flowFirst'
      ? { message: words.never, slots: { leader: t.order.inSentence[first.leader] } }
      : { message: words.equal, slots: {} };
  }
  const slots = turns.map(
    (months, at) => [`turn${at}`, turnFigure(months, metric, style, t)] as const,
  );
  const list = listText(
    slots.map(([name]) => `{${name}}`),
    style.locale,
  );
  return { message: fill(words.turns, { turns: list }), slots: Object.fromEntries(slots) };
}

function turnFigure(months: number, metric: TurnMetric, style: FigureStyle, t: Texts): TextFigure {
  const day = figureText(dayOf(months), 'days', style);
  return { metric, value: months, text: fill(t.orderWait.turn, { day }) };
}

function dayOf(months: number): number {
  return Math.round(months * DAYS_A_MONTH + 0.25);
}
