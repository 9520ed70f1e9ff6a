import type { MeritRow } from '../charts/meritRow.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import { sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Channel, ChannelFigures } from '../model/channels.ts';
import { averageOf, marginalOf, meritOrder } from '../model/channelsOutcome.ts';
import type { FigureRow } from '../ui/textFigure.ts';
import { basisFigure } from './basisFigure.ts';
import { channelFigure, type ChannelsSource, type ChannelsTexts } from './channels.ts';

export const channelCells = [
  'contracts',
  'taken',
  'averageClicks',
  'averageFull',
  'marginalFull',
] as const;

interface MeritSource extends Omit<ChannelsSource, 'outcome'> {
  readonly order: readonly number[];
  readonly figures: readonly ChannelFigures[];
}

export function meritSource({ outcome, ...source }: ChannelsSource): MeritSource {
  const order = meritOrder(outcome, source.basis);
  return { ...source, order, figures: outcome.figures };
}

/** Blocks of the channels with a cost. */
export function meritRows(
  { order, figures: all, basis, ltv, names }: MeritSource,
  channels: readonly Channel[],
  style: FigureStyle,
): readonly MeritRow[] {
  let start = 0;
  const laid = order.map((at, place): MeritRow => {
    const figures = all[at];
    const contracts = figures?.contracts ?? 0;
    const clicks = figures?.marginalClicks ?? NaN;
    const hours = marginalOf(figures, basis) - clicks;
    const average = averageOf(figures, basis);
    const row = {
      place: at + 1,
      rank: place + 1,
      name: names[at] ?? '',
      price: channelFigure(metricOf(basis), at, average, style),
      block: { start, contracts, clicks, hours, fixed: (channels[at]?.fixed ?? 0) / contracts },
      isPale: average > ltv,
    };
    start += contracts;
    return row;
  });
  return laid.toSorted((one, other) => one.place - other.place);
}

/** Legend of the numbered blocks. */
export function numberedText(rows: readonly MeritRow[], { channels }: ChannelsTexts): string {
  const names = rows
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ rank, name, price }) =>
      fill(channels.chart.numbered, { rank: String(rank), name, price: price.text }),
    );
  return fill(channels.chart.small, { names: names.join(' · ') });
}

/** Texts below the handle: total, average and marginal cost. */
export function meritFoot(
  { outcome, basis }: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): readonly (readonly OptionalFigure[])[] {
  const { foot } = channels.chart;
  const { cheapest, wanted, average } = outcome;
  const count = basisFigure('wanted', wanted, basis, style).text;
  if (!cheapest) return [[{ text: fill(foot.short, { wanted: count }) }]];
  const spend = sumText(cheapest.spend, style);
  const last = sumText(cheapest.last, style);
  return [
    [{ text: fill(foot.total, { wanted: count, spend }) }],
    [{ text: fill(foot.each, { average: sumText(average, style), last }) }],
  ];
}

/** One sentence for screen readers. */
export function meritSpoken(
  { outcome, basis }: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): string {
  const { cheapest, wanted, average } = outcome;
  const { spoken, short } = channels.chart.handle;
  return fill(cheapest ? spoken : short, {
    wanted: basisFigure('wanted', wanted, basis, style).text,
    spend: sumText(cheapest?.spend ?? NaN, style),
    average: sumText(average, style),
    last: sumText(cheapest?.last ?? NaN, style),
  });
}

/** Table lines: channels with a cost in the picture's order, then the rest. */
export function channelLines(
  { outcome, basis, names }: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): readonly FigureRow[] {
  const order = meritOrder(outcome, basis);
  const others = [...names.keys()].filter((at) => !order.includes(at));
  const valueOf = (at: number, cell: (typeof channelCells)[number]) => {
    const figures: ChannelFigures | undefined = outcome.figures[at];
    return (cell === 'taken' ? outcome.cheapest?.taken[at] : figures?.[cell]) ?? NaN;
  };
  return [...order, ...others].map((at) => ({
    key: String(at),
    name: names[at] ?? '',
    cells: channelCells.map((cell) => ({
      ...channelFigure(cell, at, valueOf(at, cell), style, channels.table.none),
      ...(cell === 'taken' && { basis }),
    })),
  }));
}

function metricOf(basis: ChannelsSource['basis']): 'averageClicks' | 'averageFull' {
  return basis === 'clicks' ? 'averageClicks' : 'averageFull';
}
