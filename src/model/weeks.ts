import { betaQuantile, type Beta } from './beta.ts';
import type { Interval } from './counts.ts';
import { dueLeads, type DelayOfLeads, type Week } from './dueLeads.ts';

export interface WeeksFigures {
  readonly due: readonly number[];
  readonly ripeCv2: number;
  readonly ripeCv2Range: Interval;
  /** Contracts ÷ leads of the same weeks, too low in a growing flow. */
  readonly naiveCv2: number;
}

export interface WeeksTotals {
  /** Of the weeks that give both. */
  readonly visits: number;
  readonly leads: number;
  /** Due leads and contracts of the weeks with both, and those weeks' leads. */
  readonly ripe: number;
  readonly contracts: number;
  readonly leadsBesideContracts: number;
}

/** Sums weeks; a missing count leaves its week out of the sums that need it. */
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

/** CV2 (0…1) of weeks, by the model's section 8; NaN without due leads. */
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

/** CV2's posterior by contracts of due leads; at most all of them. */
export function ripePosterior(ripe: number, contracts: number): Beta {
  return { a: contracts + 0.5, b: Math.max(ripe - contracts, 0) + 0.5 };
}

/** Its 90 % range: low end 0 without contracts, NaN without due leads. */
export function ripeRange(ripe: number, contracts: number): Interval {
  const share = ripePosterior(ripe, contracts);
  const end = (chance: number) => (ripe > 0 ? betaQuantile(share, chance) : NaN);
  return { low: ripe > 0 && contracts === 0 ? 0 : end(0.05), high: end(0.95) };
}

/** The week, from 1, of the last of the changes within `weeks`; 1 without any. */
export function lastChange(changed: readonly number[], weeks: number): number {
  return Math.max(1, ...changed.filter((week) => week <= weeks));
}
