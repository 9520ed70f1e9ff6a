import type { Counts } from './counts.ts';
import type { Week } from './dueLeads.ts';

export const countColumns = ['visits', 'leads', 'contracts'] as const;

export type CountColumn = (typeof countColumns)[number];

/** Before and after a change. */
export const periods = ['before', 'after'] as const;

export type Period = (typeof periods)[number];

export type PeriodPair = Readonly<Record<Period, Counts>>;

export interface WeeklyCounts {
  readonly weeks: readonly Week[];
  /** The first week's Monday as an ISO date; empty where it is not given. */
  readonly from: string;
  /** Weeks, from 1 and rising, from which something was changed. */
  readonly changed: readonly number[];
  /** Whether the department began with the first week. */
  readonly began: boolean;
}
