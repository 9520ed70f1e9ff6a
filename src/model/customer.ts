import { defaultsOf, parameter, type Parameter } from './parameter.ts';

export type CustomerKey =
  | 'averageCheck'
  | 'margin'
  | 'repeatDeals'
  | 'dealGap'
  | 'contractLife'
  | 'term'
  | 'upsell'
  | 'teamCost'
  | 'toolsCost'
  | 'bonus'
  | 'referrals';

export type CustomerValues = Readonly<Record<CustomerKey, number>>;

const salesperson = { owners: ['salesperson'] } as const;
const accountManager = { isPair: true, owners: ['account-manager'] } as const;
const monthly = { isPerMonth: true } as const;

/** THE table of a customer's money. */
export const customerParameters: readonly Parameter<CustomerKey>[] = [
  parameter('averageCheck', 'check', 'money', [0, 1e12], [0, 1e6], 60_000, {
    isPair: true,
    ...salesperson,
  }),
  parameter('margin', 'margin', 'fraction', [0, 1], [0, 1], 0.4),
  parameter('repeatDeals', 'qr', 'deals', [0, 1000], [0, 20], 0, {
    quantum: 0.1,
    ...accountManager,
  }),
  parameter('dealGap', 'gap', 'months', [0, 120], [0, 36], 6, { quantum: 0.5 }),
  parameter('contractLife', 'life', 'months', [0.1, 1200], [1, 120], NaN, accountManager),
  parameter('term', 'term', 'months', [0.1, 60], [1, 24], 1),
  parameter('upsell', 'upsell', 'fraction', [0, 5], [0, 1], 0, accountManager),
  // Not given: the department's pay.
  parameter('teamCost', 'team', 'money', [0, 1e12], [0, 5e6], NaN, { isPair: true, ...monthly }),
  parameter('toolsCost', 'tools', 'money', [0, 1e12], [0, 1e6], 0, monthly),
  parameter('bonus', 'bonus', 'fraction', [0, 1], [0, 0.5], 0, salesperson),
  // Of all contracts.
  parameter('referrals', 'refer', 'fraction', [0, 0.9], [0, 0.9], 0, accountManager),
];

/** Assumptions, but for what is not given. */
export const defaultCustomer: CustomerValues = defaultsOf(customerParameters);

/**
 * COCA up to which the first payment pays for it, in money: average check · margin · (1 + upsell),
 * the model's section 6. NaN where a figure is missing.
 */
export function payingCoca({ averageCheck, margin, upsell }: CustomerValues): number {
  return averageCheck * margin * (1 + upsell);
}
