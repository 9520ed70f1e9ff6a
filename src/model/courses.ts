import type { Flow } from './cohort.ts';
import { between, steadyFlow, tuned, tuningFlow } from './flow.ts';
import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

/** The orders of work that are compared, in the order in which they are shown. */
export const courseKeys = ['conversionsFirst', 'flowFirst', 'neverTuned'] as const;

/** One order of work. */
export type CourseKey = (typeof courseKeys)[number];

/** Names of what a course comes to. */
export type CourseMetric = keyof CourseTotals;

/** What a course comes to within the horizon. Days count from 0; NaN where there is none. */
export interface CourseTotals {
  readonly contracts: number;
  readonly spend: number;
  readonly cash: number;
  /** The most money that is ever needed, 0 or below. */
  readonly lowestCash: number;
  /** The first day on which cash is lowest; NaN where it never falls below 0. */
  readonly lowestCashDay: number;
  /** The first day from which cash stays at 0 or above to the horizon; NaN where it ends below. */
  readonly breakEvenDay: number;
  /** What was paid for visits above what their contracts would have cost at the goal. */
  readonly burned: number;
}

/** A course day by day, one place a day of the horizon. */
export interface CourseDays {
  /** Visits bought on each day. */
  readonly visits: Float64Array;
  /** Leads that arrived and are not decided yet, on average over each day. */
  readonly leadsInProgress: Float64Array;
  /** Contracts signed, money spent, cash and money burned by the end of each day. */
  readonly contracts: Float64Array;
  readonly spend: Float64Array;
  readonly cash: Float64Array;
  readonly burned: Float64Array;
}

/** One order of work, played through. */
export interface Course {
  readonly totals: CourseTotals;
  readonly days: CourseDays;
  /** The first day of tuning; Infinity where it never starts. May lie beyond the horizon. */
  readonly tuningStart: number;
  /** The first day after tuning, at the goal. */
  readonly tuningEnd: number;
}

/** When a course tunes, and which share of the market it buys until tuning ends. */
interface Timeline {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/**
 * Plays the three orders of work through, by the model's section 5. Nothing throws: what needs a
 * lever, the average check or the margin that is not given is NaN, the rest is not; `burned` is
 * NaN too where COCA at the goal is infinite. Day 0 is the first; a row ends with the horizon.
 */
export function courses(
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
): Readonly<Record<CourseKey, Course>> {
  const days = wholeDays(plan.horizonMonths);
  const tuningDays = wholeDays(plan.tuneMonths);
  const flows = {
    now: steadyFlow(now, plan.spread, days),
    tuning: tuningFlow(now, goal, tuningDays, plan.spread, days),
    goal: steadyFlow(goal, plan.spread, days),
  };
  const play = (start: number, share: number) => {
    const timeline = { start, end: start + tuningDays, share };
    const contracts = joined(flows, 'contracts', timeline);
    const leadsInProgress = joined(flows, 'leadsInProgress', timeline);
    const ledger = keepLedger(now, goal, plan, timeline, contracts);
    return {
      totals: totalsOf(ledger),
      days: { ...ledger, leadsInProgress },
      tuningStart: timeline.start,
      tuningEnd: timeline.end,
    };
  };
  return {
    conversionsFirst: play(0, plan.testShare),
    flowFirst: play(wholeDays(plan.flowMonths), 1),
    neverTuned: play(Infinity, 1),
  };
}

/** Months as whole days, by the model's rounding. */
export function wholeDays(months: number): number {
  return Math.round(months * DAYS_A_MONTH);
}

/**
 * One row of a course, put together from what its visits give before, during and after tuning.
 * Flows add up, so no course needs a pass over its pairs of days of its own.
 */
function joined(
  flows: Readonly<Record<'now' | 'tuning' | 'goal', Flow>>,
  row: keyof Flow,
  { start, end, share }: Timeline,
): Float64Array {
  const [now, tuning, goal] = [flows.now[row], flows.tuning[row], flows.goal[row]];
  return now.map((steady, day) => {
    if (day < start) return steady;
    // A flow that stopped is one that never started less one that starts when it stops.
    const before = start > 0 ? Math.max(0, steady - (now[day - start] ?? 0)) : 0;
    const during = end > start ? share * (tuning[day - start] ?? 0) : 0;
    const after = day >= end ? (goal[day - end] ?? 0) : 0;
    return before + during + after;
  });
}

/** The running sums of a course whose contracts of each day are known. */
function keepLedger(
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
  { start, end, share }: Timeline,
  contracts: Float64Array,
): Omit<CourseDays, 'leadsInProgress'> {
  const row = () => new Float64Array(contracts.length);
  const ledger = { visits: row(), contracts: row(), spend: row(), cash: row(), burned: row() };
  const coca = funnel(goal).coca;
  const fairPrice = Number.isFinite(coca) ? coca : NaN;
  let [signed, spend, cash, burned] = [0, 0, 0, 0];
  for (const [day, signedToday] of contracts.entries()) {
    const isTuning = day >= start && day < end;
    const { market, price, cv1, cv2 } = isTuning
      ? between(now, goal, tuned(day - start, end - start))
      : day < start
        ? now
        : goal;
    const visits = ((day < end ? share : 1) * market) / DAYS_A_MONTH;
    const spentToday = visits * price + (isTuning ? plan.tuneCost / DAYS_A_MONTH : 0);
    ledger.visits[day] = visits;
    ledger.contracts[day] = signed += signedToday;
    ledger.spend[day] = spend += spentToday;
    ledger.cash[day] = cash += signedToday * plan.averageCheck * plan.margin - spentToday;
    ledger.burned[day] = burned += visits * price - visits * cv1 * cv2 * fairPrice;
  }
  return ledger;
}

function totalsOf({ contracts, spend, cash, burned }: Omit<CourseDays, 'leadsInProgress'>) {
  const atEnd = (row: Float64Array) => row.at(-1) ?? NaN;
  const lowestCash = cash.reduce((lowest, today) => Math.min(lowest, today), 0);
  return {
    contracts: atEnd(contracts),
    spend: atEnd(spend),
    cash: atEnd(cash),
    lowestCash,
    lowestCashDay: lowestCash < 0 ? cash.indexOf(lowestCash) : NaN,
    breakEvenDay: atEnd(cash) >= 0 ? cash.findLastIndex((today) => today < 0) + 1 : NaN,
    burned: atEnd(burned),
  };
}
