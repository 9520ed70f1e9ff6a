import { playCourses } from './courses.ts';
import type { CustomerValues } from './customer.ts';
import type { DepartmentValues } from './department.ts';
import { cashLeader, orderLeader, type Leader, type OrderEnd } from './leader.ts';
import type { BothSides, LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Stretch {
  readonly leader: Leader;
  /** In months: 0, or a turning point. */
  readonly from: number;
  readonly to: number;
}

/** Leaders by the months that flow first waits before it tunes. */
export interface OrderTurns {
  readonly conversionsFirst: OrderEnd;
  readonly neverTuned: OrderEnd;
  /** One place for each day on which flow first may start to tune, from 0 to the horizon. */
  readonly flowFirst: readonly OrderEnd[];
  /** Leader in cash of all three, as the verdict judges; empty where cash is undefined. */
  readonly verdict: readonly Stretch[];
  readonly cash: readonly Stretch[];
  readonly contracts: readonly Stretch[];
}

/**
 * Where the order of work turns: the break-even values of `flowMonths` with all else held, whatever
 * `flowMonths` the plan has. Flow first is played through for every day on which it may start to tune,
 * so the answer is that of `playCourses`, and holds where the difference does not fall steadily: it may
 * turn several times, or never.
 */
export function orderTurns(
  now: LeverValues,
  goal: LeverValues,
  plan: Plan,
  customer: BothSides<CustomerValues>,
  department: BothSides<DepartmentValues>,
): OrderTurns {
  const atOnce = playCourses(now, goal, { ...plan, flowMonths: 0 }, customer, department);
  const [conversions, never] = [atOnce.conversionsFirst.totals, atOnce.neverTuned.totals];
  const flowFirst = flowFirstEnds(atOnce.neverTuned.days, atOnce.flowFirst.days);
  const isOpen = Number.isNaN(conversions.contracts + never.contracts);
  const hasCash = !Number.isNaN(conversions.cash + never.cash);
  const stretchesBy = (leader: (flow: OrderEnd) => Leader) => stretches(flowFirst.map(leader));
  return {
    conversionsFirst: conversions,
    neverTuned: never,
    flowFirst,
    verdict: hasCash ? stretchesBy((flow) => cashLeader(conversions, flow, never)) : [],
    cash: hasCash ? stretchesBy((flow) => orderLeader(conversions, flow, 'cash')) : [],
    contracts: isOpen ? [] : stretchesBy((flow) => orderLeader(conversions, flow, 'contracts')),
  };
}

/** The interval that contains a value of `flowMonths`; undefined where there is none at all. */
export function stretchAt(all: readonly Stretch[], flowMonths: number): Stretch | undefined {
  return all.find(({ from, to }) => flowMonths >= from && flowMonths < to);
}

/** Turning points: values of `flowMonths` at which the leader changes, ascending. */
export function turnsOf(all: readonly Stretch[]): readonly number[] {
  return all.slice(1).map(({ from }) => from);
}

/** Cumulative sums at the end of each day. */
type Sums = Readonly<Record<keyof OrderEnd | 'grossProfit', Float64Array>>;

/**
 * Flow first that starts to tune on day t has, at the horizon of N days, what the visits of its first
 * t days bring by then, as if it never tuned, and what an order that tunes at once has come to in
 * N − t days.
 */
function flowFirstEnds(never: Sums, atOnce: Sums): OrderEnd[] {
  const days = never.contracts.length;
  const by = (row: Float64Array, day: number) => (day > 0 ? (row[day - 1] ?? NaN) : 0);
  const perDay = by(never.spend, 1);
  return Array.from({ length: days + 1 }, (_, start) => {
    const left = days - start;
    // The same flow every day: its first days' visits bring what its last days' contracts are.
    const sum = (row: 'contracts' | 'grossProfit') =>
      by(never[row], days) - by(never[row], left) + by(atOnce[row], left);
    const spend = start * perDay + by(atOnce.spend, left);
    return { contracts: sum('contracts'), spend, cash: sum('grossProfit') - spend };
  });
}

/** Runs of the same leader, of one leader a day; a start between two days is rounded to one. */
function stretches(leaders: readonly Leader[]): Stretch[] {
  const starts = leaders.flatMap((leader, day) => (leader === leaders[day - 1] ? [] : [day]));
  return starts.map((day, at) => ({
    leader: leaders[day] ?? 'equal',
    from: monthsAt(day),
    to: monthsAt(starts[at + 1] ?? Infinity),
  }));
}

/** The least `flowMonths` that `wholeDays` rounds to a day. */
function monthsAt(day: number): number {
  return Math.max(0, day - 0.5) / DAYS_A_MONTH;
}
