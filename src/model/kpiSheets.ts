import { binomialQuantiles } from './binomial.ts';
import { funnel } from './funnel.ts';
import type { CustomerValues } from './customer.ts';
import type { DepartmentValues } from './department.ts';
import type { StaffKey } from './departmentFigures.ts';
import type { LeverValues } from './levers.ts';
import { poissonBand } from './poisson.ts';
import type { SystemFigures } from './system.ts';
import { DAYS_A_MONTH, DAYS_A_WEEK } from './units.ts';

/** How often a figure is checked; `none`: the source names no rhythm. */
export type SheetRhythm = 'daily' | 'weekly' | 'monthly' | 'none';

/** In the order of the page. */
export const sheetRoles = [
  'telemarketer',
  'salesperson',
  'account-manager',
  'commercial-director',
] as const;

export type SheetRole = (typeof sheetRoles)[number];

/** KPIs of the source; `own`: an empty line for one of the department's own. */
export type SheetKey =
  | 'reachedCalls'
  | 'callConversion'
  | 'ripeCv2'
  | 'newLeads'
  | 'contracts'
  | 'sales'
  | 'averageCheck'
  | 'cycle'
  | 'ltv'
  | 'repeats'
  | 'upsell'
  | 'loyalty'
  | 'answerSpeed'
  | 'workSpeed'
  | 'late'
  | 'totalSales'
  | 'totalSalesLessCoca'
  | 'own';

/** One line, per person; NaN where nothing is expected. */
export interface SheetLine {
  readonly key: SheetKey;
  readonly rhythm: SheetRhythm;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface KpiSheet {
  readonly role: SheetRole;
  /** People who share the work; 1 where it is part of a job or the director's. */
  readonly people: number;
  readonly lines: readonly SheetLine[];
}

export interface SheetSource {
  readonly levers: LeverValues;
  readonly customer: CustomerValues;
  readonly department: DepartmentValues;
  readonly system: SystemFigures;
}

/** Quantiles of a band of chance. */
const LEVELS = [0.05, 0.95] as const;

/** Tries a week above which a band is too narrow for paper. */
const MOST_TRIES = 1e7;

/**
 * One side's KPI sheets, by the model's section 10: the source's figures and rhythms, per person.
 * Bands are Poisson's for counts, binomial for conversions; total sales take that of contracts.
 */
export function kpiSheets({ levers, customer, department, system }: SheetSource): KpiSheet[] {
  const flow = funnel(levers);
  const { callShare, daysPerMonth } = department;
  const people = (role: StaffKey) => {
    const there = system.department.people[role];
    return there > 0 ? Math.max(1, there) : NaN;
  };
  const weekly = (perMonth: number) => (perMonth / DAYS_A_MONTH) * DAYS_A_WEEK;
  const [callers, sellers] = [people('telemarketer'), people('salesperson')];
  const calls = (callShare * levers.market) / callers;
  const leads = weekly(flow.leadsPerMonth / sellers);
  const signed = flow.contractsPerMonth / sellers;
  const { averageCheck } = customer;
  const monthly = count(signed);
  return [
    sheet('telemarketer', callers, [
      line('reachedCalls', 'daily', count(calls / daysPerMonth)),
      line('callConversion', 'weekly', share(levers.cv1, weekly(calls))),
      line('own', 'none'),
      line('own', 'none'),
    ]),
    sheet('salesperson', sellers, [
      line('ripeCv2', 'weekly', share(levers.cv2, leads)),
      line('newLeads', 'weekly', count(leads)),
      line('contracts', 'weekly', count(weekly(signed))),
      line('sales', 'monthly', {
        expected: monthly.expected * averageCheck,
        low: monthly.low * averageCheck,
        high: monthly.high * averageCheck,
      }),
      line('averageCheck', 'none', exactly(averageCheck)),
      line('cycle', 'none', exactly(levers.cycle)),
    ]),
    sheet('account-manager', people('account-manager'), [
      line('ltv', 'none', exactly(system.customer.ltv)),
      line('repeats', 'none', exactly(system.customer.payments - 1)),
      line('upsell', 'none', exactly(customer.upsell)),
      ...(['loyalty', 'answerSpeed', 'workSpeed', 'late'] as const).map((key) => line(key, 'none')),
    ]),
    sheet('commercial-director', 1, [
      line('totalSales', 'none', exactly(system.customer.totalSales)),
      line('totalSalesLessCoca', 'none', exactly(system.customer.totalSalesLessCoca)),
      line('cycle', 'none', exactly(levers.cycle)),
      line('ltv', 'none', exactly(system.customer.ltv)),
    ]),
  ];
}

type Expected = Omit<SheetLine, 'key' | 'rhythm'>;

function sheet(role: SheetRole, people: number, lines: readonly SheetLine[]): KpiSheet {
  return { role, people, lines };
}

function line(key: SheetKey, rhythm: SheetRhythm, expected = exactly(NaN)): SheetLine {
  return { key, rhythm, ...expected };
}

function exactly(expected: number): Expected {
  return { expected, low: NaN, high: NaN };
}

function count(expected: number): Expected {
  if (!(expected > 0 && expected < Infinity)) return exactly(expected);
  const { low, high } = poissonBand(Float64Array.of(expected));
  return { expected, low: low[0] ?? NaN, high: high[0] ?? NaN };
}

function share(conversion: number, tries: number): Expected {
  const whole = Math.round(tries);
  if (!(whole > 0 && whole <= MOST_TRIES && conversion > 0 && conversion < 1))
    return exactly(conversion);
  const [low = NaN, high = NaN] = binomialQuantiles(LEVELS, whole, conversion);
  return { expected: conversion, low: low / whole, high: high / whole };
}
