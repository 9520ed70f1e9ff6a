import { betaQuantile } from './beta.ts';
import type { Range } from './counts.ts';
import { dueLeads, type DelayOfLeads, type Week } from './dueLeads.ts';

/** What weeks say of CV2, told in two ways. */
export interface WeeksFigures {
  /** Leads that were due in each week. */
  readonly due: readonly number[];
  /** Contracts over leads that were due, and its 90 % range. */
  readonly ripeCv2: number;
  readonly ripeCv2Range: Range;
  /** Contracts over leads of the same weeks, which is too low while flow grows. */
  readonly naiveCv2: number;
}

/**
 * CV2 (0…1) of a row of weeks, by the model's section 8. Weeks whose contracts are not given, or
 * whose leads due are unknown, are left out of both sums. NaN where nothing was due.
 */
export function weeksFigures(weeks: readonly Week[], delay: DelayOfLeads): WeeksFigures {
  const due = dueLeads(weeks, delay);
  let [contracts, ripe, leads] = [0, 0, 0];
  for (const [at, week] of weeks.entries()) {
    const ripeHere = due[at] ?? NaN;
    if (Number.isNaN(week.contracts + ripeHere)) continue;
    contracts += week.contracts;
    ripe += ripeHere;
    leads += week.leads;
  }
  const posterior = { a: contracts + 0.5, b: Math.max(ripe - contracts, 0) + 0.5 };
  return {
    due,
    ripeCv2: contracts / ripe,
    ripeCv2Range: {
      low: ripe > 0 ? (contracts === 0 ? 0 : betaQuantile(posterior, 0.05)) : NaN,
      high: ripe > 0 ? betaQuantile(posterior, 0.95) : NaN,
    },
    naiveCv2: contracts / leads,
  };
}
