import { betaQuantile, type Beta } from './beta.ts';
import type { Interval } from './counts.ts';
import { dueLeads, type DelayOfLeads, type Week } from './dueLeads.ts';

export interface WeeksFigures {
  readonly due: readonly number[];
  readonly ripeCv2: number;
  readonly ripeCv2Range: Interval;
  /** Contracts over leads of the same weeks, which is too low while flow grows. */
  readonly naiveCv2: number;
}

export interface WeeksTotals {
  /** Visits and their leads, of the weeks that give both. */
  readonly visits: number;
  readonly leads: number;
  /** Leads that were due and contracts, of the weeks where both are known, and those weeks' leads. */
  readonly ripe: number;
  readonly contracts: number;
  readonly leadsBesideContracts: number;
}

/** Sums weeks. What one of them does not give leaves it out of the sums that need it. */
export function weeksTotals(weeks: readonly Week[], due: readonly number[]): WeeksTotals {
  let [visits, leads, ripe, contracts, leadsBesideContracts] = [0, 0, 0, 0, 0];
  for (const [at, week] of weeks.entries()) {
    const dueHere = due[at] ?? NaN;
    if (!Number.isNaN(week.visits + week.leads)) {
      visits += week.visits;
      leads += week.leads;
    }
    if (!Number.isNaN(week.contracts + dueHere)) {
      ripe += dueHere;
      contracts += week.contracts;
      leadsBesideContracts += week.leads;
    }
  }
  return { visits, leads, ripe, contracts, leadsBesideContracts };
}

/** CV2 (0…1) of a row of weeks, by the model's section 8. NaN where nothing was due. */
export function weeksFigures(weeks: readonly Week[], delay: DelayOfLeads): WeeksFigures {
  const due = dueLeads(weeks, delay);
  const { ripe, contracts, leadsBesideContracts } = weeksTotals(weeks, due);
  return {
    due,
    ripeCv2: contracts / ripe,
    ripeCv2Range: ripeRange(ripe, contracts),
    naiveCv2: contracts / leadsBesideContracts,
  };
}

/** What is known of CV2 by contracts of so many leads due; more contracts than these are all. */
export function ripePosterior(ripe: number, contracts: number): Beta {
  return { a: contracts + 0.5, b: Math.max(ripe - contracts, 0) + 0.5 };
}

/** Its 90 % range: 0 at the lower end without contracts, NaN where nothing was due. */
export function ripeRange(ripe: number, contracts: number): Interval {
  const share = ripePosterior(ripe, contracts);
  const end = (chance: number) => (ripe > 0 ? betaQuantile(share, chance) : NaN);
  return { low: ripe > 0 && contracts === 0 ? 0 : end(0.05), high: end(0.95) };
}

/** The week, from 1, from which nothing was changed any more: of `weeks` weeks and marked changes. */
export function lastChange(changed: readonly number[], weeks: number): number {
  return Math.max(1, ...changed.filter((week) => week <= weeks));
}
