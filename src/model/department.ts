import { defaultsOf, parameter, type Parameter } from './parameter.ts';

export type DepartmentKey =
  | 'salespeople'
  | 'telemarketers'
  | 'accountManagers'
  | 'newLeadHours'
  | 'openLeadHours'
  | 'closingHours'
  | 'hoursPerDay'
  | 'daysPerMonth'
  | 'load'
  | 'callsPerDay'
  | 'callShare'
  | 'accountsEach'
  | 'careMonths'
  | 'retention'
  | 'rampMonths'
  | 'vacancyMonths'
  | 'salespersonPay'
  | 'telemarketerPay'
  | 'accountManagerPay'
  | 'otherPay'
  | 'callBase'
  | 'reachable';

export type DepartmentValues = Readonly<Record<DepartmentKey, number>>;

const salesperson = { owners: ['salesperson'] } as const;
const telemarketer = { owners: ['telemarketer'] } as const;
const accountManager = { owners: ['account-manager'] } as const;
const pay = { isPerMonth: true } as const;
const people = [0, 100_000] as const;
const money = [0, 1e12] as const;

/** THE table of the department. */
export const departmentParameters: readonly Parameter<DepartmentKey>[] = [
  // Not given: as many as are needed.
  parameter('salespeople', 'sp', 'people', people, [0, 50], NaN, { isPair: true, ...salesperson }),
  parameter('telemarketers', 'tm', 'people', people, [0, 50], NaN, {
    isPair: true,
    ...telemarketer,
  }),
  parameter('accountManagers', 'ap', 'people', people, [0, 50], NaN, {
    isPair: true,
    ...accountManager,
  }),
  parameter('newLeadHours', 'newlead', 'hours', [0, 1000], [0, 8], 0.4, {
    quantum: 0.1,
    ...salesperson,
  }),
  parameter('openLeadHours', 'openlead', 'hours', [0, 168], [0, 4], 0.1, {
    quantum: 0.05,
    ...salesperson,
  }),
  parameter('closingHours', 'closing', 'hours', [0, 1000], [0, 40], 4, {
    quantum: 0.5,
    ...salesperson,
  }),
  parameter('hoursPerDay', 'hours', 'hours', [0.1, 24], [1, 12], 6, { quantum: 0.5 }),
  parameter('daysPerMonth', 'days', 'days', [1, 31], [1, 31], 21),
  parameter('load', 'load', 'fraction', [0.01, 1], [0.3, 1], 0.8),
  parameter('callsPerDay', 'calls', 'calls', [0.1, 1000], [1, 200], 20, telemarketer),
  parameter('callShare', 'phone', 'fraction', [0, 1], [0, 1], 0, telemarketer),
  parameter('accountsEach', 'accounts', 'customers', [0.1, 100_000], [1, 200], 40, accountManager),
  parameter('careMonths', 'care', 'months', [0, 1200], [0, 36], 1, {
    quantum: 0.5,
    ...accountManager,
  }),
  parameter('retention', 'stay', 'fraction', [0.01, 1], [0.1, 1], 0.65),
  parameter('rampMonths', 'ramp', 'months', [0, 60], [0, 12], 3, { quantum: 0.5 }),
  parameter('vacancyMonths', 'vacancy', 'months', [0, 60], [0, 12], 1, { quantum: 0.5 }),
  parameter('salespersonPay', 'paysp', 'money', money, [0, 5e5], 110_000, pay),
  parameter('telemarketerPay', 'paytm', 'money', money, [0, 5e5], 80_000, pay),
  parameter('accountManagerPay', 'payap', 'money', money, [0, 5e5], 110_000, pay),
  parameter('otherPay', 'others', 'money', money, [0, 2e6], 0, pay),
  parameter('callBase', 'base', 'contacts', money, [0, 1e5], NaN, {
    quantum: 100,
    ...telemarketer,
  }),
  parameter('reachable', 'reach', 'fraction', [0, 1], [0, 1], 0.3, telemarketer),
];

/** Assumptions, but for what is not given. */
export const defaultDepartment: DepartmentValues = defaultsOf(departmentParameters);
