import { signedShare, type Spread } from './delay.ts';
import { DAYS_A_WEEK } from './units.ts';

/** What was counted in one week. Whole numbers; NaN where not given. */
export interface Week {
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
}

/** Weeks that stand for the steady flow before the first one. */
const STEADY_WEEKS = 4;

export interface DelayOfLeads {
  /** Days from a lead to its contract, on average. */
  readonly cycle: number;
  readonly spread: Spread;
  /** Whether nothing came in before the first week. */
  readonly began: boolean;
}

/**
 * Leads whose decision fell into each week, E(w) of the model's section 8: each week's leads come
 * evenly on its seven days and decide by the delay of section 4. Unless the department began with
 * the first week, leads of an earlier steady flow are still at work, as many a day as in the mean
 * of the first four weeks. NaN from a week whose leads are not given; the leads of weeks to come
 * change nothing.
 */
export function dueLeads(
  weeks: readonly Week[],
  { cycle, spread, began }: DelayOfLeads,
): readonly number[] {
  const signed = (days: number) => signedShare(days, cycle, spread);
  const shares = weeks.map((_, lag) => shareAfterWeeks(lag, signed));
  const first = weeks.slice(0, STEADY_WEEKS);
  const steady = first.reduce((sum, { leads }) => sum + leads, 0) / first.length / DAYS_A_WEEK;
  return weeks.map((_, at) => {
    let due = began ? 0 : steady * stillAtWork(at, signed);
    for (let from = 0; from <= at; from++) {
      due += (weeks[from]?.leads ?? NaN) * (shares[at - from] ?? NaN);
    }
    return due;
  });
}

/** The share of a week's leads that decides in the week that follows `lag` weeks later. */
function shareAfterWeeks(lag: number, signed: (days: number) => number): number {
  let share = 0;
  for (let from = 0; from < DAYS_A_WEEK; from++) {
    for (let to = 0; to < DAYS_A_WEEK; to++) {
      const days = lag * DAYS_A_WEEK + to - from;
      if (days >= 0) share += signed(days + 1) - signed(days);
    }
  }
  return share / DAYS_A_WEEK;
}

/** Decisions in week `at` for each daily lead of a steady flow that ended with day 0. */
function stillAtWork(at: number, signed: (days: number) => number): number {
  let share = 0;
  for (let day = at * DAYS_A_WEEK; day < (at + 1) * DAYS_A_WEEK; day++)
    share += 1 - signed(day + 1);
  return share;
}
