import { allows } from '../model/allowed.ts';
import type { WeeklyCounts } from '../model/ownNumbers.ts';
import { parameterOf } from '../model/parameters.ts';
import type { Week } from '../model/dueLeads.ts';
import type { Salesperson } from '../model/salespeople.ts';
import { mondayOfWeek } from '../scenario/calendar.ts';
import { roundTo } from '../scenario/decimal.ts';
import { countRow, isWeek, MOST_WEEKS } from '../scenario/ownNumbers.ts';
import { isRep, MOST_REPS } from '../scenario/reps.ts';
import { tidyRowName } from '../scenario/rowName.ts';
import { isGiven, NOT_GIVEN } from '../scenario/scenario.ts';
import type { DealsSummary, WeeksSummary, WeekSums } from './summary.ts';

export type OfferedFigure = 'cv2' | 'cycle' | 'averageCheck' | 'price';

/** What a scenario can take from a file; a figure that it cannot take is missing. */
export interface Offer {
  readonly weekly?: OfferedWeeks;
  /** In the model's units, with as many digits as are worth keeping. */
  readonly figures: Readonly<Partial<Record<OfferedFigure, number>>>;
  readonly reps?: OfferedReps;
}

/** The last weeks of a file, up to a scenario's limit. */
export interface OfferedWeeks {
  readonly counts: WeeklyCounts;
  /** Weeks before the kept ones. */
  readonly earlier: number;
  /** Weeks with more leads than visits, whose visits are left out. */
  readonly withoutVisits: number;
}

/** Salespeople with most leads, up to a scenario's limit. */
export interface OfferedReps {
  readonly reps: readonly Salesperson[];
  /** How many the file names. */
  readonly named: number;
}

/** Significant digits of a share, decimals of days and of money. */
const [CV2_DIGITS, CYCLE_DECIMALS, MONEY_DECIMALS] = [4, 1, 2];

/** What a scenario in `currency` can take of a file. */
export function offerOf(summary: DealsSummary | WeeksSummary, currency: string): Offer {
  const weekly = offeredWeeks(summary);
  const money = (value: number) => roundTo(value, MONEY_DECIMALS);
  if (summary.kind === 'weeks') {
    return { ...(weekly && { weekly }), figures: allowed({ price: money(summary.price) }) };
  }
  const { cv2, cycle, check, owners } = summary;
  const isOwnMoney = summary.currency === '' || summary.currency === currency;
  const reps = offeredReps(owners);
  return {
    ...(weekly && { weekly }),
    figures: allowed({
      cv2: Number(cv2.toPrecision(CV2_DIGITS)),
      cycle: roundTo(cycle.mean, CYCLE_DECIMALS),
      averageCheck: isOwnMoney ? money(check.mean) : NOT_GIVEN,
    }),
    ...(reps.reps.length > 0 && { reps }),
  };
}

/** The figures that are given and within a scenario's ranges. */
function allowed(figures: Offer['figures']): Offer['figures'] {
  return Object.fromEntries(
    Object.entries(figures).filter(([key, value]) =>
      allows(parameterOf(key as OfferedFigure), value),
    ),
  );
}

function offeredWeeks({ from, weeks }: WeekSums): OfferedWeeks | undefined {
  if (from === undefined) return undefined;
  const last = weeks.slice(-MOST_WEEKS);
  const earlier = weeks.length - last.length;
  const first = mondayOfWeek(from, earlier + 1);
  const kept = last.map(keptWeek);
  return {
    counts: { weeks: kept, from: first.toISOString().slice(0, 10), changed: [], began: false },
    earlier,
    withoutVisits: kept.filter(
      ({ visits }, at) => !isGiven(visits) && isGiven(last[at]?.visits ?? NOT_GIVEN),
    ).length,
  };
}

/** A week as a scenario can hold it; counts out of range are not given. */
function keptWeek({ visits, leads, contracts }: Week): Week {
  const kept = (count: number) => (count <= countRow.allowed[1] ? count : NOT_GIVEN);
  const week = { visits: kept(visits), leads: kept(leads), contracts: kept(contracts) };
  return isWeek(week) ? week : { ...week, visits: NOT_GIVEN };
}

/** Names shortened for a link; those alike then are summed. */
function offeredReps(owners: readonly Salesperson[]): OfferedReps {
  const byName = new Map<string, Salesperson>();
  for (const { name, leads, contracts } of owners) {
    const own = tidyRowName(name);
    const before = byName.get(own) ?? { leads: 0, contracts: 0 };
    byName.set(own, {
      name: own,
      leads: before.leads + leads,
      contracts: before.contracts + contracts,
    });
  }
  const reps = [...byName.values()].filter(isRep).toSorted((a, b) => b.leads - a.leads);
  return { reps: reps.slice(0, MOST_REPS), named: reps.length };
}
