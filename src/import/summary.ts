import { conversionRange, type Interval } from '../model/counts.ts';
import type { Week } from '../model/dueLeads.ts';
import type { Salesperson } from '../model/salespeople.ts';
import { DAYS_A_WEEK } from '../model/units.ts';
import { formatDay, mondayOf } from './dates.ts';
import type { Deals } from './deals.ts';
import type { Reading, ShownReading } from './reading.ts';
import type { WeekRow } from './weekRows.ts';

/** Consecutive weeks from a Monday on. */
export interface WeekSums {
  /** The first Monday as an ISO date; undefined where there are no weeks. */
  readonly from: string | undefined;
  /** Visits are NaN where not given. */
  readonly weeks: readonly Week[];
}

/** Mean and median of some deals; NaN where there are none. */
export interface Middle {
  readonly deals: number;
  readonly mean: number;
  readonly median: number;
}

export interface DealsSummary extends WeekSums {
  readonly kind: 'deals';
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /**
   * Won ÷ (won + lost), 0…1, with its 90 % range; NaN where nothing is decided or lost is unknown.
   */
  readonly cv2: number;
  readonly cv2Range: Interval;
  /** Won ÷ all, 0…1, which counts open deals as lost. */
  readonly naiveCv2: number;
  /** Days from created to won. */
  readonly cycle: Middle;
  /** Amounts of won deals. */
  readonly check: Middle;
  /** ISO code; empty where none is named. */
  readonly currency: string;
  /** Decided leads and contracts by owner, most leads first; none where lost is unknown. */
  readonly owners: readonly Salesperson[];
}

/** Sums of weekly counts; NaN where no week gives a figure. */
export interface WeeksSummary extends WeekSums {
  readonly kind: 'weeks';
  readonly visits: number;
  readonly leads: number;
  readonly contracts: number;
  readonly spend: number;
  /** Spend ÷ visits of the weeks that give both. */
  readonly price: number;
}

/** A reading's figures; undefined while it has questions. */
export function summary(reading: Reading): DealsSummary | WeeksSummary | undefined {
  const { shown, deals, weeks } = reading;
  if (shown.questions.length > 0) return undefined;
  return deals ? dealsSummary(deals, shown) : weeksSummary(weeks);
}

function dealsSummary(deals: Deals, { choices, currencies }: ShownReading): DealsSummary {
  const { counts, counted, cells } = deals;
  const { won, lost, open } = counts;
  const rows = deals.rows('won');
  const knowsLost = choices.onlyWon !== 'part';
  const currency = choices.currency ?? currencies[0]?.name ?? '';
  const isPaid = (at: number) =>
    choices.currency === undefined || cells.currencies.at(at) === currency;
  const none = { low: NaN, high: NaN };
  return {
    kind: 'deals',
    ...weeksOfDeals(deals, knowsLost),
    won,
    lost,
    open,
    cv2: knowsLost ? won / (won + lost) : NaN,
    cv2Range: knowsLost ? conversionRange(won, won + lost) : none,
    naiveCv2: knowsLost ? won / counted : NaN,
    cycle: middle(rows, (at) => {
      const days = deals.cycle(at);
      return days < 0 ? NaN : days;
    }),
    check: middle(rows, (at) => (isPaid(at) ? deals.amount(at) : NaN)),
    currency,
    owners: knowsLost ? owners(deals) : [],
  };
}

/** Leads by the week they were created in, if all are in the file; contracts by the week won. */
function weeksOfDeals(deals: Deals, knowsLeads: boolean): WeekSums {
  const leads = new Map<number, number>();
  const contracts = new Map<number, number>();
  const add = (counts: Map<number, number>, day: number) => {
    const monday = mondayOf(day);
    if (!Number.isNaN(monday)) counts.set(monday, (counts.get(monday) ?? 0) + 1);
  };
  for (let at = 0; at < deals.cells.rows; at++) {
    const outcome = deals.outcome(at);
    if (outcome && knowsLeads) add(leads, deals.created(at));
    if (outcome === 'won') add(contracts, deals.wonDay(at));
  }
  return weekSums([...leads.keys(), ...contracts.keys()], (monday) => ({
    visits: NaN,
    leads: leads.size > 0 ? (leads.get(monday) ?? 0) : NaN,
    // Won deals without days are unknown, not none.
    contracts: contracts.size > 0 || deals.counts.won === 0 ? (contracts.get(monday) ?? 0) : NaN,
  }));
}

function weeksSummary(rows: readonly WeekRow[]): WeeksSummary {
  const byWeek = new Map<number, WeekRow>();
  for (const row of rows) {
    const monday = mondayOf(row.day);
    const before = byWeek.get(monday);
    byWeek.set(monday, before ? added(before, row) : row);
  }
  const priced = rows.filter(({ visits, spend }) => !Number.isNaN(visits + spend));
  const total = rows.reduce(added, NOTHING);
  const both = priced.reduce(added, NOTHING);
  return {
    kind: 'weeks',
    ...weekSums([...byWeek.keys()], (monday) => byWeek.get(monday) ?? NOTHING),
    visits: total.visits,
    leads: total.leads,
    contracts: total.contracts,
    spend: total.spend,
    price: both.spend / both.visits,
  };
}

const NOTHING: WeekRow = {
  ...{ line: NaN, day: NaN, visits: NaN, leads: NaN, contracts: NaN, spend: NaN },
};

/** Sums of two rows; a missing count is taken from the other. */
function added(a: WeekRow, b: WeekRow): WeekRow {
  const sum = (of: number, and: number) =>
    Number.isNaN(of) ? and : Number.isNaN(and) ? of : of + and;
  return {
    ...a,
    visits: sum(a.visits, b.visits),
    leads: sum(a.leads, b.leads),
    contracts: sum(a.contracts, b.contracts),
    spend: sum(a.spend, b.spend),
  };
}

/** All weeks from the first to the last Monday. */
function weekSums(mondays: readonly number[], of: (monday: number) => Week): WeekSums {
  const sorted = mondays.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { from: undefined, weeks: [] };
  const weeks = Array.from({ length: (last - first) / DAYS_A_WEEK + 1 }, (_, at) => {
    const { visits, leads, contracts } = of(first + at * DAYS_A_WEEK);
    return { visits, leads, contracts };
  });
  return { from: formatDay(first), weeks };
}

function owners(deals: Deals): readonly Salesperson[] {
  const { owner } = deals.cells.texts;
  if (!owner) return [];
  const [won, lost] = [owner.counts(deals.rows('won')), owner.counts(deals.rows('lost'))];
  return owner.texts
    .map((name, code) => {
      const contracts = won[code] ?? 0;
      return { name, leads: contracts + (lost[code] ?? 0), contracts };
    })
    .filter(({ name, leads }) => name !== '' && leads > 0)
    .sort((a, b) => b.leads - a.leads);
}

function middle(rows: Int32Array, of: (at: number) => number): Middle {
  const given = new Float64Array(rows.length);
  let deals = 0;
  for (const at of rows) {
    const value = of(at);
    if (!Number.isNaN(value)) given[deals++] = value;
  }
  const sorted = given.subarray(0, deals).sort();
  const half = deals / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
  return { deals, mean: sorted.reduce((sum, value) => sum + value, 0) / deals, median };
}
