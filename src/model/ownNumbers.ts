import type { Counts } from './counts.ts';
import type { Week } from './dueLeads.ts';

export const countColumns = ['visits', 'leads', 'contracts'] as const;

export type CountColumn = (typeof countColumns)[number];

export const periods = ['before', 'after'] as const;

export type Period = (typeof periods)[number];

export type PeriodPair = Readonly<Record<Period, Counts>>;

export interface WeeklyCounts {
  readonly weeks: readonly Week[];
  /** ISO date of the first Monday; empty: not given. */
  readonly from: string;
  readonly changed: readonly number[];
  readonly began: boolean;
}
