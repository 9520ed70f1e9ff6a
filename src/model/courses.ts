import type { Flow } from './cohort.ts';
import type { CustomerValues } from './customer.ts';
import type { DepartmentValues } from './department.ts';
import { steadyFlow, tuningFlow } from './flow.ts';
import { funnel } from './funnel.ts';
import type { BothSides, LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { salesHourCost } from './salesHours.ts';
import { sum } from './sum.ts';
import { dayOfWork, timelinesOf, wholeDays, type CourseKey, type Timeline } from './timeline.ts';
import { DAYS_A_WEEK } from './units.ts';

/** Part of a stopped flow that is rounding. */
const ROUNDING = 1e-12;

export type CourseMetric = keyof CourseTotals;

/** A course's totals at the horizon; days from 0, NaN: there is no such day. */
export interface CourseTotals {
  readonly contracts: number;
  readonly spend: number;
  /** Gross profit less spend; NaN without check or margin. */
  readonly cash: number;
  /** Cash less the pay for salespeople's work; NaN where a figure is missing. */
  readonly cashInFull: number;
  readonly lowestCash: number;
  /** The first day of lowest cash; NaN where it never falls below 0. */
  readonly lowestCashDay: number;
  /** The first day from which cash stays at 0 or above; NaN where it ends below. */
  readonly breakEvenDay: number;
  /** Money for visits above their contracts' cost at the goal. */
  readonly burned: number;
}

/** A course by days of the horizon. */
export interface CourseDays {
  readonly visits: Float64Array;
  readonly leads: Float64Array;
  /** Undecided leads, on average over each day. */
  readonly leadsInProgress: Float64Array;
  /** Running totals by each day's end. */
  readonly contracts: Float64Array;
  readonly grossProfit: Float64Array;
  readonly spend: Float64Array;
  readonly cash: Float64Array;
  readonly burned: Float64Array;
}

type Ledger = Omit<CourseDays, 'leadsInProgress'>;

type Terms = BothSides<CustomerValues>;

export interface Course {
  readonly timeline: Timeline;
  readonly totals: CourseTotals;
  readonly days: CourseDays;
}

/**
 * The three courses by days, by the model's section 5; a contract brings the check of the side, or
 * of the day of tuning, on which its lead arrived. NaN where a figure is missing; `burned` also
 * where COCA at the goal is infinite.
 */
export function playCourses(
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
  customer: Terms,
  department: BothSides<DepartmentValues>,
): Readonly<Record<CourseKey, Course>> {
  const days = wholeDays(plan.horizonMonths);
  const checks = { now: customer.now.averageCheck, goal: customer.goal.averageCheck };
  const flows = {
    now: steadyFlow(now, checks.now, plan.spread, days),
    tuning: tuningFlow(now, goal, checks, wholeDays(plan.tuneMonths), plan.spread, days),
    goal: steadyFlow(goal, checks.goal, plan.spread, days),
  };
  const played = (timeline: Timeline): Course => {
    const contracts = joined(flows, 'contracts', timeline);
    const sales = joined(flows, 'sales', timeline);
    const earned = sales.map((money) => money * customer.now.margin);
    const ledger = keepLedger(now, goal, plan, timeline, contracts, earned);
    const leadsInProgress = joined(flows, 'leadsInProgress', timeline);
    const totals = totalsOf(ledger);
    const openLeads = sum(joined(flows, 'openLeads', timeline));
    const leads = sum(ledger.leads);
    const work = workCost(department.now, leads, openLeads, totals.contracts);
    return {
      timeline,
      totals: { ...totals, cashInFull: totals.cash - work },
      days: { ...ledger, leadsInProgress },
    };
  };
  const { conversionsFirst, flowFirst, neverTuned } = timelinesOf(plan);
  return {
    conversionsFirst: played(conversionsFirst),
    flowFirst: played(flowFirst),
    neverTuned: played(neverTuned),
  };
}

/** A course's row, added up from the flows of visits before, during and after tuning. */
function joined(
  flows: Readonly<Record<'now' | 'tuning' | 'goal', Flow>>,
  row: keyof Flow,
  { start, end, share }: Timeline,
): Float64Array {
  const [now, tuning, goal] = [flows.now[row], flows.tuning[row], flows.goal[row]];
  return now.map((steady, day) => {
    if (day < start) return steady;
    const left = start > 0 ? steady - (now[day - start] ?? 0) : 0;
    const before = Math.abs(left) <= ROUNDING * steady ? 0 : Math.max(0, left);
    const during = end > start ? share * (tuning[day - start] ?? 0) : 0;
    const after = day >= end ? (goal[day - end] ?? 0) : 0;
    return before + during + after;
  });
}

/** Computes running totals from each day's contracts. */
function keepLedger(
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
  timeline: Timeline,
  contracts: Float64Array,
  earned: Float64Array,
): Ledger {
  const row = () => new Float64Array(contracts.length);
  const ledger = {
    visits: row(),
    leads: row(),
    contracts: row(),
    grossProfit: row(),
    spend: row(),
    cash: row(),
    burned: row(),
  };
  const coca = funnel(goal).coca;
  const fairPrice = Number.isFinite(coca) ? coca : NaN;
  let [signed, profit, spent, cash, burned] = [0, 0, 0, 0, 0];
  for (const [day, signedToday] of contracts.entries()) {
    const { levers, visits, spend } = dayOfWork(day, timeline, now, goal, plan);
    ledger.visits[day] = visits;
    ledger.leads[day] = visits * levers.cv1;
    ledger.contracts[day] = signed += signedToday;
    ledger.spend[day] = spent += spend;
    const earnedToday = earned[day] ?? NaN;
    ledger.grossProfit[day] = profit += earnedToday;
    ledger.cash[day] = cash += earnedToday - spend;
    ledger.burned[day] = burned +=
      visits * levers.price - visits * levers.cv1 * levers.cv2 * fairPrice;
  }
  return ledger;
}

function totalsOf({ contracts, spend, cash, burned }: Ledger): Omit<CourseTotals, 'cashInFull'> {
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

function workCost(
  department: DepartmentValues,
  leads: number,
  openLeads: number,
  contracts: number,
): number {
  const { newLeadHours, openLeadHours, closingHours } = department;
  const open = (openLeads * openLeadHours) / DAYS_A_WEEK;
  return salesHourCost(department) * (leads * newLeadHours + open + contracts * closingHours);
}
