import type { CourseMetric } from './courses.ts';
import type { MetricUnit } from './metrics.ts';

/** Figures of time and of the order of work: of a side, of a course, or of two courses together. */
export type OrderMetric =
  | CourseMetric
  | 'daysToTakt'
  | 'firstContractDay'
  | 'contractsLow'
  | 'contractsHigh'
  | 'orderCash'
  | 'orderContracts'
  | 'flowBreakEven'
  | 'flowContractsBreakEven';

const units = {
  contracts: 'contracts',
  spend: 'money',
  cash: 'money',
  cashInFull: 'money',
  lowestCash: 'money',
  lowestCashDay: 'days',
  breakEvenDay: 'days',
  burned: 'money',
  daysToTakt: 'days',
  firstContractDay: 'days',
  contractsLow: 'contracts',
  contractsHigh: 'contracts',
  orderCash: 'money',
  orderContracts: 'contracts',
  flowBreakEven: 'months',
  flowContractsBreakEven: 'months',
} as const satisfies Record<OrderMetric, MetricUnit>;

/** The unit of such a figure; days are counted from 0. */
export function orderUnit(metric: OrderMetric): MetricUnit {
  return units[metric];
}

export function isOrderMetric(name: string): name is OrderMetric {
  return Object.hasOwn(units, name);
}
