import type { CustomerMetric } from './customerFigures.ts';
import type { DepartmentFigures } from './departmentFigures.ts';
import type { MetricUnit } from './metrics.ts';
import { numbersUnits, type NumbersMetric } from './numbersMetrics.ts';

/** Figures of customers' money, the department and own counts; COCA is the funnel's. */
export type SystemMetric =
  | NumbersMetric
  | Exclude<
      CustomerMetric,
      | 'coca'
      | 'payments'
      | 'peoplePerContract'
      | 'paybackPayments'
      | 'grossProfitPerPayment'
      | 'newSales'
      | 'acquisitionSpend'
    >
  | 'discountThatCancels'
  | 'fullCocaMultiplier'
  | Exclude<
      keyof DepartmentFigures,
      'bottleneck' | 'carries' | 'ready' | 'salesHourCost' | `hours${string}` | 'salesHours'
    >;

export const systemUnits = {
  ...numbersUnits,
  ltv: 'money',
  ltvFirstYear: 'money',
  teamPerContract: 'money',
  toolsPerContract: 'money',
  fullCoca: 'money',
  ltvToCoca: 'multiplier',
  leftPerContract: 'money',
  paybackDays: 'days',
  totalSales: 'money',
  totalSalesLessCoca: 'money',
  profitPerMonth: 'money',
  contractsWithReferrals: 'contracts',
  cocaWithReferrals: 'money',
  discountThatCancels: 'fraction',
  fullCocaMultiplier: 'multiplier',
  needed: 'people',
  people: 'people',
  hiresPerYear: 'people',
  salespeopleLoad: 'fraction',
  departmentContracts: 'contracts',
  leadsLost: 'leads',
  spendLost: 'money',
  cocaAtBottleneck: 'money',
  hireAheadMonths: 'months',
  teamCost: 'money',
  callCost: 'money',
  baseMonths: 'months',
} as const satisfies Record<SystemMetric, MetricUnit>;
