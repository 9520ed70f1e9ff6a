import type { Counts } from './counts.ts';
import type { Week } from './dueLeads.ts';

/** What is counted of a period or a week, in the order in which it is written. */
export const countColumns = ['visits', 'leads', 'contracts'] as const;

/** One of them. */
export type CountColumn = (typeof countColumns)[number];

/** The two periods that are compared: before something was changed, and after. */
export const periods = ['before', 'after'] as const;

/** One of them. */
export type Period = (typeof periods)[number];

/** What was counted before and after; NaN where a count is not given. */
export type PeriodPair = Readonly<Record<Period, Counts>>;

/** What was counted week by week. */
export interface WeeklyCounts {
  readonly weeks: readonly Week[];
  /** The first week's Monday as an ISO date; empty where it is not given. */
  readonly from: string;
  /** Weeks, from 1 and rising, from which something was changed. */
  readonly changed: readonly number[];
  /** Whether the department began with the first week. */
  readonly began: boolean;
}
