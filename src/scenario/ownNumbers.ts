import { allows } from '../model/allowed.ts';
import type { Counts } from '../model/counts.ts';
import type { Week } from '../model/dueLeads.ts';
import { countColumns, periods, type PeriodPair, type WeeklyCounts } from '../model/ownNumbers.ts';
import { isMonday } from './calendar.ts';
import { parseDecimal } from './decimal.ts';
import type { InputRow } from './input.ts';
import { parseFigure, PLACES, readRows, ROWS, writeFigure } from './listText.ts';
import { isGiven, NOT_GIVEN } from './scenario.ts';

/** Weeks that fit into a link: two years. */
export const MOST_WEEKS = 104;

/** Limits of a count. */
export const countRow = { shift: 0, allowed: [0, 1e8], isWhole: true } as const satisfies InputRow;

export const noCounts: Counts = { visits: NOT_GIVEN, leads: NOT_GIVEN, contracts: NOT_GIVEN };

export const [noPeriods, noWeeks]: readonly [PeriodPair, WeeklyCounts] = [
  { before: noCounts, after: noCounts },
  { weeks: [], from: '', changed: [], began: false },
];

const BETWEEN = '~';

/** Whether a period's counts are whole, leads at most visits, contracts at most leads. */
export function areCounts(counts: Counts): boolean {
  const { visits, leads, contracts } = counts;
  return isWeek(counts) && !(contracts > leads) && !(contracts > visits) && !(leads > visits);
}

/** Whether a week's counts are whole, leads at most visits; contracts may be of earlier leads. */
export function isWeek(week: Week): boolean {
  return (
    countColumns.every((column) => !isGiven(week[column]) || allows(countRow, week[column])) &&
    !(week.leads > week.visits)
  );
}

export function hasCount(counts: Counts): boolean {
  return countColumns.some((column) => isGiven(counts[column]));
}

/** Marked weeks, sorted and unique. */
export function sortedWeeks(changed: readonly number[]): readonly number[] {
  return [...new Set(changed)].sort((a, b) => a - b);
}

/** Whether weekly counts are valid as they stand. */
export function areWeekly({ weeks, from, changed }: WeeklyCounts): boolean {
  return (
    weeks.length <= MOST_WEEKS &&
    weeks.every(isWeek) &&
    (from === '' || isMonday(from)) &&
    changed.every((week) => Number.isInteger(week) && week >= 1 && week <= MOST_WEEKS)
  );
}

/** Parses `before~after`, or one period for both. */
export function readPeriods(text: string): PeriodPair | undefined {
  const [before, after = before, ...more] = text.split(BETWEEN).map(readCounts);
  const isPair = before && after && more.length === 0;
  return isPair && areCounts(before) && areCounts(after) ? { before, after } : undefined;
}

export function writePeriods(pair: PeriodPair): string {
  const [before, after] = periods.map((period) =>
    hasCount(pair[period]) ? writeCounts(pair[period]) : '',
  );
  return before === after ? `${before}` : `${before}${BETWEEN}${after}`;
}

/** Parses weeks; undefined where they are too many or invalid. */
export function readWeeks(text: string): readonly Week[] | undefined {
  return readRows(text, MOST_WEEKS, (row) => {
    const week = readCounts(row);
    return week && isWeek(week) ? week : undefined;
  });
}

export function writeWeeks(weeks: readonly Week[]): string {
  return weeks.map(writeCounts).join(ROWS);
}

export function readMonday(text: string): string | undefined {
  return text === '' || isMonday(text) ? text : undefined;
}

export function readChanged(text: string): readonly number[] | undefined {
  const changed = text === '' ? [] : text.split(PLACES).map((week) => parseDecimal(week.trim(), 0));
  return areWeekly({ ...noWeeks, changed }) ? sortedWeeks(changed) : undefined;
}

/** Parses `visits,leads,contracts`; an empty place is not given. */
function readCounts(text: string): Counts | undefined {
  const [visits = '', leads = '', contracts = '', ...more] = text.split(PLACES);
  if (more.length > 0) return undefined;
  return {
    visits: parseFigure(visits, 0),
    leads: parseFigure(leads, 0),
    contracts: parseFigure(contracts, 0),
  };
}

function writeCounts(counts: Counts): string {
  return countColumns.map((column) => writeFigure(counts[column], 0)).join(PLACES);
}
