import type { Flow } from './cohort.ts';
import { steadyFlow, tuningFlow } from './flow.ts';
import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { dayOfWork, timelinesOf, wholeDays, type CourseKey, type Timeline } from './timeline.ts';

/** Part of a flow below which what is left of it after it stopped is rounding. */
const ROUNDING = 1e-12;

/** Names of what a course comes to. */
export type CourseMetric = keyof CourseTotals;

/** What a course comes to within the horizon. Days count from 0; NaN where there is none. */
export interface CourseTotals {
  /** Contracts expected to be signed, 0 or more. */
  readonly contracts: number;
  /** Money spent on visits and on tuning, 0 or more. */
  readonly spend: number;
  /** Gross profit of the contracts less what was spent, money; NaN without check or margin. */
  readonly cash: number;
  /** The most money that is ever needed, 0 or below. */
  readonly lowestCash: number;
  /** The first day on which cash is lowest; NaN where it never falls below 0. */
  readonly lowestCashDay: number;
  /** The first day from which cash stays at 0 or above to the horizon; NaN where it ends below. */
  readonly breakEvenDay: number;
  /** Money paid for visits above what their contracts would have cost at the goal. */
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

/** What is known of a course once its contracts are. */
type Ledger = Omit<CourseDays, 'leadsInProgress'>;

/** One order of work, played through. */
export interface Course {
  readonly timeline: Timeline;
  readonly totals: CourseTotals;
  readonly days: CourseDays;
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
  const flows = {
    now: steadyFlow(now, plan.spread, days),
    tuning: tuningFlow(now, goal, wholeDays(plan.tuneMonths), plan.spread, days),
    goal: steadyFlow(goal, plan.spread, days),
  };
  const played = (timeline: Timeline): Course => {
    const contracts = joined(flows, 'contracts', timeline);
    const ledger = keepLedger(now, goal, plan, timeline, contracts);
    const leadsInProgress = joined(flows, 'leadsInProgress', timeline);
    return { timeline, totals: totalsOf(ledger), days: { ...ledger, leadsInProgress } };
  };
  const { conversionsFirst, flowFirst, neverTuned } = timelinesOf(plan);
  return {
    conversionsFirst: played(conversionsFirst),
    flowFirst: played(flowFirst),
    neverTuned: played(neverTuned),
  };
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
    const left = start > 0 ? steady - (now[day - start] ?? 0) : 0;
    const before = Math.abs(left) <= ROUNDING * steady ? 0 : Math.max(0, left);
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
  timeline: Timeline,
  contracts: Float64Array,
): Ledger {
  const row = () => new Float64Array(contracts.length);
  const ledger = { visits: row(), contracts: row(), spend: row(), cash: row(), burned: row() };
  const coca = funnel(goal).coca;
  const fairPrice = Number.isFinite(coca) ? coca : NaN;
  let [signed, spent, cash, burned] = [0, 0, 0, 0];
  for (const [day, signedToday] of contracts.entries()) {
    const { levers, visits, spend } = dayOfWork(day, timeline, now, goal, plan);
    ledger.visits[day] = visits;
    ledger.contracts[day] = signed += signedToday;
    ledger.spend[day] = spent += spend;
    ledger.cash[day] = cash += signedToday * plan.averageCheck * plan.margin - spend;
    ledger.burned[day] = burned +=
      visits * levers.price - visits * levers.cv1 * levers.cv2 * fairPrice;
  }
  return ledger;
}

function totalsOf({ contracts, spend, cash, burned }: Ledger): CourseTotals {
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
