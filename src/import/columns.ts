import { readAmount } from './amounts.ts';
import { columnNames, plainName, type ColumnContent } from './columnNames.ts';
import { dealRoles, weekRoles, type ColumnRole } from './columnRoles.ts';
import { readDate } from './dates.ts';
import { readFlag } from './flags.ts';
import type { ChosenColumns, Columns, TableKind } from './reading.ts';
import { cellText, type Cell, type Row, type Table } from './table.ts';

/** Rows above a header at most: titles, periods, filters. */
const ABOVE = 30;

/** Cells sampled for a column's content. */
const SAMPLE = 200;

export interface Header {
  /** −1: none. */
  readonly row: number;
  readonly names: readonly string[];
}

/**
 * Finds the header: of the first 30 rows the one with most known names, two at least; else the
 * first row of two or more cells, none of them a date or a number.
 */
export function findHeader({ head }: Table): Header {
  let [best, known] = [-1, 1];
  for (const [at, row] of head.slice(0, ABOVE).entries()) {
    const roles = Math.max(knownNames(row, dealRoles), knownNames(row, weekRoles));
    if (roles > known) [best, known] = [at, roles];
  }
  if (best < 0) {
    const first = head.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 1);
    if (first >= 0 && !(head[first] ?? []).some(isValue)) best = first;
  }
  const header = head[best];
  if (header) return { row: best, names: header.map(cellText) };
  const width = Math.max(...head.slice(0, SAMPLE).map((row) => row.length));
  return { row: -1, names: Array.from({ length: width }, () => '') };
}

/** What a table lists: weekly counts where it has dates and counts but no outcomes. */
export function kindOf(table: Table, header: Header): TableKind {
  const weeks = assignColumns(table, header, 'weeks', {});
  const { status, isWon, isLost } = assignColumns(table, header, 'deals', {});
  const counts = [weeks.visits, weeks.leads, weeks.contracts].filter((at) => at !== undefined);
  const hasOutcomes = status !== undefined || isWon !== undefined || isLost !== undefined;
  return weeks.week !== undefined && counts.length > 0 && !hasOutcomes ? 'weeks' : 'deals';
}

/** Assigns columns to roles by choice, else by names that the cells confirm; one role a column. */
export function assignColumns(
  table: Table,
  header: Header,
  kind: TableKind,
  chosen: ChosenColumns,
): Columns {
  const names = header.names.map(plainName);
  const roles: readonly ColumnRole[] = kind === 'deals' ? dealRoles : weekRoles;
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of roles) {
    const choice = chosen[role];
    if (typeof choice === 'number' && choice < names.length) columns[role] = choice;
  }
  for (const role of roles) {
    if (chosen[role] !== undefined) continue;
    const taken = new Set(Object.values(columns));
    const { content, names: ranked } = columnNames[role];
    const found = ranked
      .flatMap((name) => names.flatMap((own, at) => (own === name ? [at] : [])))
      .find((at) => !taken.has(at) && holds(table, header.row, at, content));
    if (found !== undefined) columns[role] = found;
  }
  return columns;
}

/** Whether at least half of a column's filled cells fit a content; true of an empty column. */
export function holds(
  table: Table,
  header: number,
  column: number,
  content: ColumnContent,
): boolean {
  if (content === 'text') return true;
  let [filled, fitting] = [0, 0];
  for (let at = header + 1; at < table.head.length && filled < SAMPLE; at++) {
    const text = cellText(table.head[at]?.[column]);
    if (text === '') continue;
    filled += 1;
    if (isContent(text, content)) fitting += 1;
  }
  return fitting * 2 >= filled;
}

function isContent(text: string, content: ColumnContent): boolean {
  if (content === 'flag') return readFlag(text) !== undefined;
  return content === 'date' ? isDate(text) : isNumber(text);
}

function isNumber(text: string): boolean {
  return !Number.isNaN(readAmount(text)['.']);
}

function isDate(text: string): boolean {
  const { dayFirst, monthFirst } = readDate(text);
  return !Number.isNaN(dayFirst) || !Number.isNaN(monthFirst);
}

function isValue(cell: Cell): boolean {
  return typeof cell === 'number' || isDate(cell.trim()) || isNumber(cell.trim());
}

function knownNames(row: Row, roles: readonly ColumnRole[]): number {
  const names = new Set(row.map((cell) => plainName(cellText(cell))));
  return [...names].filter((name) => roles.some((role) => columnNames[role].names.includes(name)))
    .length;
}
