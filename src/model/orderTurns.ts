import { playCourses } from './courses.ts';
import type { CustomerValues } from './customer.ts';
import type { DepartmentValues } from './department.ts';
import { cashLeader, orderLeader, type Leader, type OrderEnd } from './leader.ts';
import type { BothSides, LeverValues } from './levers.ts';
import type { Plan } from './plan.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Stretch {
  readonly leader: Leader;
  /** Months: 0 or a turning point. */
  readonly from: number;
  readonly to: number;
}

/** Leaders by the months of flow before tuning. */
export interface OrderTurns {
  readonly conversionsFirst: OrderEnd;
  readonly neverTuned: OrderEnd;
  /** By the day on which tuning starts, from 0 to the horizon. */
  readonly flowFirst: readonly OrderEnd[];
  /** Leaders in cash of all three; empty where cash is undefined. */
  readonly verdict: readonly Stretch[];
  readonly cash: readonly Stretch[];
  readonly contracts: readonly Stretch[];
}

/**
 * Break-even values of `flowMonths` with all else held. Flow first is played for every day on which
 * tuning may start, so that the answer agrees with `playCourses` also where the difference is not
 * monotonic.
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

/** The stretch that contains a value of `flowMonths`. */
export function stretchAt(all: readonly Stretch[], flowMonths: number): Stretch | undefined {
  return all.find(({ from, to }) => flowMonths >= from && flowMonths < to);
}

/** Turning points of `flowMonths`, ascending. */
export function turnsOf(all: readonly Stretch[]): readonly number[] {
  return all.slice(1).map(({ from }) => from);
}

/** Running totals by each day's end. */
type Sums = Readonly<Record<keyof OrderEnd | 'grossProfit', Float64Array>>;

/**
 * Flow first that tunes from day t on has at the horizon of N days: its first t days' visits as if
 * never tuned, and N − t days of an order that tunes at once.
 */
function flowFirstEnds(never: Sums, atOnce: Sums): OrderEnd[] {
  const days = never.contracts.length;
  const by = (row: Float64Array, day: number) => (day > 0 ? (row[day - 1] ?? NaN) : 0);
  const perDay = by(never.spend, 1);
  return Array.from({ length: days + 1 }, (_, start) => {
    const left = days - start;
    // A constant flow: the first days' visits bring by the end the same as the last days'
    // contracts.
    const sum = (row: 'contracts' | 'grossProfit') =>
      by(never[row], days) - by(never[row], left) + by(atOnce[row], left);
    const spend = start * perDay + by(atOnce.spend, left);
    return { contracts: sum('contracts'), spend, cash: sum('grossProfit') - spend };
  });
}

/** Runs of one leader a day; a start between two days is rounded. */
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
