import type { AmountCells } from './amountCells.ts';
import { assignColumns, findHeader, kindOf, type Header } from './columns.ts';
import type { ColumnRole } from './columnRoles.ts';
import { readDealRows } from './dealRows.ts';
import { columnDates, dateReading, type ColumnDates, type DateCells } from './dateCells.ts';
import type { DealDates, Deals } from './deals.ts';
import type { DateOrder } from './dates.ts';
import { columnQuestion, dateQuestions, columnDecimalSign, statusQuestions } from './questions.ts';
import type {
  Choices,
  Columns,
  LeftOutReason,
  LinesFor,
  OpenedFile,
  Problem,
  Question,
  Reading,
  ShownReading,
} from './reading.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import { isBlankRow } from './table.ts';
import { readCells, type TableCells } from './tableCells.ts';
import { nameTitles } from './tableRows.ts';
import { countRoles, readWeekRows } from './weekRows.ts';

/** Won deals whose cycles are shown beside a question of dates' order. */
const CYCLES = 3;

/**
 * Reads a file by choices, or says why it has nothing to count; reuses `before` for equal columns.
 */
export function understand(
  file: OpenedFile,
  choices: Choices,
  before?: TableCells,
): Reading | Problem {
  const { table } = file;
  const header = findHeader(table);
  const first = table.head.findIndex((row) => !isBlankRow(row));
  if (first < 0) return { problem: 'empty' };
  const lineOf = (at: number) => table.headLines[at] ?? NaN;
  if (header.names.length < 2) return { problem: 'oneColumn', line: lineOf(first) };
  const kind = choices.kind ?? kindOf(table, header);
  const columns = assignColumns(table, header, kind, choices.columns ?? {});
  const isSame = before?.kind === kind && isSameColumns(before.columns, columns);
  const cells = isSame ? before : readCells(table, header, kind, columns);
  if (isBlank(cells)) return { problem: 'headerOnly', line: lineOf(Math.max(header.row, first)) };
  return kind === 'deals'
    ? understandDeals(file, header, cells, choices)
    : understandWeeks(file, header, cells, choices);
}

function understandDeals(
  file: OpenedFile,
  header: Header,
  cells: TableCells,
  choices: Choices,
): Reading {
  const { table } = file;
  const { columns, lines } = cells;
  const datesOf = (column: DateCells | undefined) => column && columnDates(column, choices);
  const { created, won: wonDates, closed, lost } = cells.dates;
  const days = {
    created: datesOf(created),
    won: datesOf(wonDates),
    closed: datesOf(closed),
    lost: datesOf(lost),
  };
  const used = Object.values(days).filter((column) => column !== undefined);
  const hasWonDays = (days.won ?? days.closed) !== undefined;
  const { amount } = cells.amounts;
  const decimals = amount && columnDecimalSign(lines, amount, choices);
  const rows = (own: DealDates) => readDealRows(cells, own, decimals?.sign ?? '.', choices);
  const { deals, statuses, leftOut, notices } = rows(days);
  nameTitles(table, header, leftOut);

  const cycles = (order: DateOrder) => firstCycles(rows(withOrder(days, order)).deals);
  const { counted, counts } = deals;
  const won = deals.rows('won');
  const paid = won.filter((at) => !Number.isNaN(deals.amount(at)));
  const pipelines = cells.texts.pipeline?.tally(deals.rows()) ?? [];
  const currencies = cells.currencies.tally(paid).filter(({ name }) => name !== '');
  const { columns: chosen = {} } = choices;
  const needs = (role: keyof Columns) => columns[role] === undefined && chosen[role] === undefined;
  const hasOutcomes = [columns.status, columns.isWon, columns.won].some((at) => at !== undefined);
  const questions: Question[] = [
    ...(needs('created') ? [columnQuestion(table, header, columns, 'created')] : []),
    ...(hasOutcomes ? [] : [columnQuestion(table, header, columns, 'status')]),
    ...(hasOutcomes && needs('won') && columns.closed === undefined
      ? [columnQuestion(table, header, columns, 'won', columns.changed)]
      : []),
    ...dateQuestions(lines, used, cycles),
    ...(pipelines.length > 1 && !choices.pipelines?.length
      ? [{ about: 'pipelines', pipelines } as const]
      : []),
    ...statusQuestions(statuses),
    ...(decimals?.questions ?? []),
    ...(currencies.length > 1 && !choices.currency
      ? [{ about: 'currency', currencies } as const]
      : []),
  ];
  const isOnlyWon = counts.won > 0 && counts.won === counted;
  if (isOnlyWon && !choices.onlyWon) questions.push({ about: 'onlyWon', won: won.length });

  for (const line of cells.brokenQuotes) notices.add('brokenQuotes', line);
  const lineOf = (at: number) => lines[at] ?? NaN;
  for (const at of won) {
    if (deals.cycle(at) < 0) notices.add('wonBeforeCreated', lineOf(at));
    if (Number.isNaN(deals.wonDay(at)) && hasWonDays) notices.add('wonWithoutDate', lineOf(at));
  }
  if (choices.currency !== undefined) {
    const others = paid.filter((at) => cells.currencies.at(at) !== choices.currency);
    for (const at of others) notices.add('otherCurrency', lineOf(at));
  }
  if (!isOnlyWon && counts.won > 0 && counts.lost + counts.asked === 0) notices.mark('noLost');
  const shown: ShownReading = {
    ...common(file, header, columns, choices, leftOut.all),
    kind: 'deals',
    dates: used.map(dateReading),
    decimals: amount && decimals ? [{ column: amount.column, sign: decimals.sign }] : [],
    statuses,
    pipelines,
    currencies,
    counted,
    notices: notices.all,
    questions,
  };
  return { shown, file, cells, deals, weeks: [] };
}

function understandWeeks(
  file: OpenedFile,
  header: Header,
  cells: TableCells,
  choices: Choices,
): Reading {
  const { table } = file;
  const { columns, lines } = cells;
  const dates = cells.dates.week && columnDates(cells.dates.week, choices);
  const counts = countRoles.flatMap((role) => cells.amounts[role] ?? []);
  const signs = new Map(counts.map((own) => [own, columnDecimalSign(lines, own, choices)]));
  const signOf = (own: AmountCells): DecimalSign => signs.get(own)?.sign ?? '.';
  const { weeks, leftOut, notices } = readWeekRows(cells, dates, signOf);
  nameTitles(table, header, leftOut);
  for (const line of cells.brokenQuotes) notices.add('brokenQuotes', line);
  const questions = [
    ...(dates ? [] : [columnQuestion(table, header, columns, 'week')]),
    ...(counts.length > 0 ? [] : [columnQuestion(table, header, columns, 'leads')]),
    ...dateQuestions(lines, dates ? [dates] : [], () => []),
    ...[...signs.values()].flatMap((sign) => sign.questions),
  ];
  const shown: ShownReading = {
    ...common(file, header, columns, choices, leftOut.all),
    kind: 'weeks',
    dates: dates ? [dateReading(dates)] : [],
    decimals: counts.map((own) => ({ column: own.column, sign: signOf(own) })),
    counted: weeks.length,
    notices: notices.all,
    questions,
  };
  return { shown, file, cells, deals: undefined, weeks };
}

function common(
  file: OpenedFile,
  header: Header,
  columns: Columns,
  choices: Choices,
  leftOut: readonly LinesFor<LeftOutReason>[],
) {
  const line = file.table.headLines[header.row];
  return {
    source: file.source,
    header: { names: header.names, ...(line !== undefined && { line }) },
    columns,
    choices,
    leftOut,
    statuses: [],
    pipelines: [],
    currencies: [],
  };
}

/** Dates as they would be by one order for all open columns. */
function withOrder(dates: DealDates, order: DateOrder): DealDates {
  const ordered = (column: ColumnDates | undefined) =>
    column?.isOpen ? { ...column, days: column.cells[order] } : column;
  return {
    created: ordered(dates.created),
    won: ordered(dates.won),
    closed: ordered(dates.closed),
    lost: ordered(dates.lost),
  };
}

function firstCycles(deals: Deals): readonly number[] {
  const cycles: number[] = [];
  for (const at of deals.rows('won')) {
    const days = deals.cycle(at);
    if (!Number.isNaN(days)) cycles.push(days);
    if (cycles.length === CYCLES) break;
  }
  return cycles;
}

function isSameColumns(a: Columns, b: Columns): boolean {
  const roles = Object.keys({ ...a, ...b }) as ColumnRole[];
  return roles.every((role) => a[role] === b[role]);
}

function isBlank({ odd, rows }: TableCells): boolean {
  return odd.size === rows && [...odd.values()].every((reason) => reason === 'blank');
}
