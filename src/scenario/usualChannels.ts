import type { Channel, ChannelKind } from '../model/channels.ts';
import type { ChannelColumn, ChannelRow } from './channelRows.ts';
import { sameValue } from './scenario.ts';

type Figures = Omit<Channel, 'kind'>;

const none: Figures = { price: NaN, cv1: NaN, cv2: NaN, volume: NaN, fixed: NaN, fee: NaN };

/** Initial figures by kind; all are ours. */
const usualChannels: Readonly<Record<ChannelKind, Figures>> = {
  search: { ...none, price: 20, cv1: 0.05, cv2: 0.08, volume: 2000 },
  seo: { ...none, price: 0, cv1: 0.04, cv2: 0.1, volume: 1500, fixed: 60_000 },
  social: { ...none, price: 9, cv1: 0.02, cv2: 0.05, volume: 8000 },
  publics: { ...none, price: 6, cv1: 0.015, cv2: 0.05, volume: 5000 },
  communities: { ...none, price: 0, cv1: 0.03, cv2: 0.08, volume: 1200, fixed: 40_000 },
  telemarketing: { ...none, price: 208, cv1: 0.08, cv2: 0.15, volume: 800 },
  wordOfMouth: { ...none, price: 0, cv1: 0.5, cv2: 0.25, volume: 24, fee: 0.05 },
  events: { ...none, price: 600, cv1: 0.15, cv2: 0.1, volume: 150 },
  tenders: { ...none, price: 9000, cv1: 1, cv2: 0.2, volume: 10 },
  resellers: { ...none, volume: 5, fee: 0.2 },
  other: { ...none, price: 15, cv1: 0.03, cv2: 0.08, volume: 1000 },
};

/** A new row, without money where the visitor's own is required. */
export function usualChannel(kind: ChannelKind, hasMoney: boolean): ChannelRow {
  const money = hasMoney ? {} : { price: NaN, fixed: NaN };
  return { kind, name: '', ...usualChannels[kind], ...money };
}

/** Whether a figure is its kind's initial value. */
export function isUsual(row: ChannelRow, column: ChannelColumn): boolean {
  return !Number.isNaN(row[column]) && sameValue(row[column], usualChannels[row.kind][column]);
}
