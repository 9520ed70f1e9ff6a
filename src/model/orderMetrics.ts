import type { CourseMetric } from './courses.ts';
import type { MetricUnit } from './metrics.ts';

/** Figures of a side over time, of a course, or of two courses. */
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

export const orderUnits = {
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
