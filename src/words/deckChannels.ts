import type { FigureStyle } from '../i18n/figure.ts';
import { meritOrder } from '../model/channelsOutcome.ts';
import type { TextFigure } from '../ui/textFigure.ts';
import { channelFigure, type ChannelsSource, type ChannelsTexts } from './channels.ts';

export interface ChannelPrice {
  readonly key: string;
  /** With its rank, if it has a cost. */
  readonly name: string;
  readonly price: TextFigure;
}

/** Channels by the average cost of a contract, those without a cost last. */
export function channelPrices(
  { outcome, basis, names }: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): readonly ChannelPrice[] {
  const order = meritOrder(outcome, basis);
  const others = [...names.keys()].filter((at) => !order.includes(at));
  const metric = basis === 'full' ? 'averageFull' : 'averageClicks';
  return [...order, ...others].map((at, place) => {
    const value = outcome.figures[at]?.[metric] ?? NaN;
    const name = names[at] ?? '';
    return {
      key: String(at),
      name: place < order.length ? `${place + 1}. ${name}` : name,
      price: channelFigure(metric, at, value, style, channels.table.none),
    };
  });
}
