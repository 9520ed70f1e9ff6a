import { signedShare, type Spread } from './delay.ts';
import { DAYS_A_WEEK } from './units.ts';

/** One week's counts, whole; NaN: not given. */
export interface Week {
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
}

/** Weeks whose mean is the steady flow before the first one. */
const STEADY_WEEKS = 4;

export interface DelayOfLeads {
  /** Days from a lead to its contract. */
  readonly cycle: number;
  readonly spread: Spread;
  /** Whether nothing came before the first week. */
  readonly began: boolean;
}

/**
 * Leads whose decision fell into each week, E(w) of the model's section 8: a week's leads arrive
 * evenly and decide by the delay of section 4; unless the department began with the first week, a
 * steady flow of the first four weeks' mean precedes it. NaN from a week without leads on.
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
    let due = began ? 0 : steady * earlierDecisions(at, signed);
    for (let from = 0; from <= at; from++) {
      due += (weeks[from]?.leads ?? NaN) * (shares[at - from] ?? NaN);
    }
    return due;
  });
}

/** Share of a week's leads that decides `lag` weeks later. */
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

/** Decisions in week `at` of a steady flow's leads, one a day, that ended before day 0. */
function earlierDecisions(at: number, signed: (days: number) => number): number {
  let share = 0;
  for (let day = at * DAYS_A_WEEK; day < (at + 1) * DAYS_A_WEEK; day++)
    share += 1 - signed(day + 1);
  return share;
}
