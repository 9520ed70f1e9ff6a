import type { ChannelFigures } from './channels.ts';
import type { MetricUnit } from './metrics.ts';

/** Figures of one channel, of all that is bought, and of the mix as levers. */
export type ChannelMetric =
  | keyof ChannelFigures
  | 'taken'
  | 'wanted'
  | 'capacity'
  | 'spend'
  | 'average'
  | 'last'
  | 'left'
  | 'spendInOrder'
  | 'payingContracts'
  | 'payingLeft'
  | `mix.${'market' | 'cv1' | 'cv2' | 'price'}`
  | `shift.${'rates' | 'mix'}.${'cv1' | 'cv2'}`;

export const channelUnits = {
  contracts: 'contracts',
  marginalClicks: 'money',
  marginalFull: 'money',
  averageClicks: 'money',
  averageFull: 'money',
  taken: 'contracts',
  wanted: 'contracts',
  capacity: 'contracts',
  spend: 'money',
  average: 'money',
  last: 'money',
  left: 'money',
  spendInOrder: 'money',
  payingContracts: 'contracts',
  payingLeft: 'money',
  'mix.market': 'visits',
  'mix.cv1': 'fraction',
  'mix.cv2': 'fraction',
  'mix.price': 'money',
  'shift.rates.cv1': 'fraction',
  'shift.rates.cv2': 'fraction',
  'shift.mix.cv1': 'fraction',
  'shift.mix.cv2': 'fraction',
} as const satisfies Record<ChannelMetric, MetricUnit>;
