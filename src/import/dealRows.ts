import { Deals, type DealDates } from './deals.ts';
import { outcomeReader } from './outcomes.ts';
import type { Choices, LeftOutReason, NoticeCode, StatusRow } from './reading.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import { whyLeftOut, type TableCells } from './tableCells.ts';
import { LineList } from './tableRows.ts';

export interface DealRows {
  readonly deals: Deals;
  readonly statuses: readonly StatusRow[];
  readonly leftOut: LineList<LeftOutReason>;
  readonly notices: LineList<NoticeCode>;
}

/** Reads the deals of a table: each counts once, by its latest decision. */
export function readDealRows(
  cells: TableCells,
  dates: DealDates,
  sign: DecimalSign,
  choices: Choices,
): DealRows {
  const { rows, lines, keys } = cells;
  const pipelines = choices.pipelines?.length ? choices.pipelines : undefined;
  const outcomes = outcomeReader(cells, choices);
  const leftOut = new LineList<LeftOutReason>();
  const notices = new LineList<NoticeCode>();
  const deals = new Deals(cells, dates, sign);
  const repeated = keys.repeated(rows);
  /** Row of the deal counted under each repeated key. */
  const places = new Map<number, number>();

  for (let at = 0; at < rows; at++) {
    const line = lines[at] ?? NaN;
    const hasWonDate = !Number.isNaN(dates.won?.days[at] ?? NaN);
    const hasLostDate = !Number.isNaN(dates.lost?.days[at] ?? NaN);
    const isOther =
      pipelines && cells.texts.pipeline && !pipelines.includes(cells.texts.pipeline.at(at));
    const reason = whyLeftOut(cells, dates.created, at) ?? (isOther ? 'pipeline' : undefined);
    const outcome = reason ? 'leftOut' : outcomes.of(at, hasWonDate, hasLostDate);
    if (outcome === 'leftOut') {
      leftOut.add(reason ?? 'status', line);
      continue;
    }
    const key = keys.at(at);
    if (repeated.has(key)) {
      const known = places.get(key) ?? NaN;
      // A repeated number with another creation day is another deal.
      const isAgain = deals.outcome(known) && isSameDay(deals.created(known), deals.created(at));
      const isLater = isAgain && deals.outcome(known) === 'open' && outcome !== 'open';
      if (isAgain) leftOut.add('duplicate', lines[isLater ? known : at] ?? NaN);
      if (isAgain && !isLater) continue;
      if (isLater) deals.set(known, undefined);
      places.set(key, at);
    }
    deals.set(at, outcome);
    if (Number.isNaN(deals.amount(at)) && cells.amounts.amount?.isFilled(at)) {
      notices.add('badAmount', line);
    }
  }
  return { deals, statuses: outcomes.statuses(), leftOut, notices };
}

/** Whether two moments are of one day, or both missing: one row may have a time of day. */
function isSameDay(one: number, other: number): boolean {
  return Object.is(Math.floor(one), Math.floor(other));
}
