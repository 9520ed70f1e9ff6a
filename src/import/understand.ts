import { columnDates, dateReading, type ColumnDates } from './columnDates.ts';
import { assignColumns, findHeader, kindOf, type Header } from './columns.ts';
import { readDealRows, type DealDates } from './dealRows.ts';
import { cycleOf, wonPlaces, type Deals } from './deals.ts';
import type { DateOrder } from './dates.ts';
import type { RowOutcome } from './outcomes.ts';
import {
  columnQuestion,
  dateQuestions,
  columnDecimalSign,
  statusQuestions,
  tallies,
} from './questions.ts';
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
import { nameTitles } from './tableRows.ts';
import { readWeekRows } from './weekRows.ts';

/** First won deals whose cycles show what an order of dates would mean. */
const CYCLES = 3;

/** A file as it can be understood with some choices, or why it has nothing to count. */
export function understand(file: OpenedFile, choices: Choices): Reading | Problem {
  const { table } = file;
  const header = findHeader(table);
  const first = table.rows.findIndex((row) => !isBlankRow(row));
  if (first < 0) return { problem: 'empty' };
  if (header.names.length < 2) return { problem: 'oneColumn', line: table.lines[first] ?? NaN };
  if (table.rows.slice(header.row + 1).every(isBlankRow)) {
    return { problem: 'headerOnly', line: table.lines[Math.max(header.row, first)] ?? NaN };
  }
  const kind = choices.kind ?? kindOf(table, header);
  const columns = assignColumns(table, header, kind, choices.columns ?? {});
  return kind === 'deals'
    ? understandDeals(file, header, columns, choices)
    : understandWeeks(file, header, columns, choices);
}

function understandDeals(
  file: OpenedFile,
  header: Header,
  columns: Columns,
  choices: Choices,
): Reading {
  const { table } = file;
  const datesOf = (column: number | undefined) =>
    column === undefined ? undefined : columnDates(table, header, column, choices);
  const days = {
    created: datesOf(columns.created),
    won: datesOf(columns.won),
    closed: datesOf(columns.closed),
    lost: datesOf(columns.lost),
  };
  const used = Object.values(days).filter((column) => column !== undefined);
  const hasWonDays = (days.won ?? days.closed) !== undefined;
  const amounts =
    columns.amount === undefined
      ? undefined
      : columnDecimalSign(table, header, columns.amount, choices);
  const rows = (own: DealDates) =>
    readDealRows(table, header, columns, own, amounts?.sign ?? '.', choices);
  const { deals, statuses, leftOut, notices } = rows(days);
  nameTitles(table, header, leftOut);

  const cycles = (order: DateOrder) => firstCycles(rows(inOrder(days, order)).deals);
  const pipelines = tallies(columns.pipeline === undefined ? [] : deals.pipelines);
  const won = wonPlaces(deals);
  const paid = won.filter((at) => !Number.isNaN(deals.amounts[at]));
  const currencies = tallies(
    paid.map((at) => deals.currencies[at] ?? '').filter((currency) => currency !== ''),
  );
  const counted = deals.outcomes.length;
  const { columns: chosen = {} } = choices;
  const needs = (role: keyof Columns) => columns[role] === undefined && chosen[role] === undefined;
  const hasOutcomes = [columns.status, columns.isWon, columns.won].some((at) => at !== undefined);
  const questions: Question[] = [
    ...(needs('created') ? [columnQuestion(table, header, columns, 'created')] : []),
    ...(hasOutcomes ? [] : [columnQuestion(table, header, columns, 'status')]),
    ...(hasOutcomes && needs('won') && columns.closed === undefined
      ? [columnQuestion(table, header, columns, 'won', columns.changed)]
      : []),
    ...dateQuestions(table, header, used, cycles),
    ...(pipelines.length > 1 && !choices.pipelines?.length
      ? [{ about: 'pipelines', pipelines } as const]
      : []),
    ...statusQuestions(statuses),
    ...(amounts?.questions ?? []),
    ...(currencies.length > 1 && !choices.currency
      ? [{ about: 'currency', currencies } as const]
      : []),
  ];
  const isOnlyWon = won.length > 0 && won.length === counted;
  if (isOnlyWon && !choices.onlyWon) questions.push({ about: 'onlyWon', won: won.length });

  for (const line of table.brokenQuotes) notices.add('brokenQuotes', line);
  const lineOf = (at: number) => deals.lines[at] ?? NaN;
  for (const at of won) {
    if (cycleOf(deals, at) < 0) notices.add('wonBeforeCreated', lineOf(at));
    if (Number.isNaN(deals.won[at]) && hasWonDays) notices.add('wonWithoutDate', lineOf(at));
  }
  if (choices.currency !== undefined) {
    const others = paid.filter((at) => deals.currencies[at] !== choices.currency);
    for (const at of others) notices.add('otherCurrency', lineOf(at));
  }
  const has = (outcome: RowOutcome) => deals.outcomes.includes(outcome);
  if (!isOnlyWon && won.length > 0 && !has('lost') && !has('asked')) notices.mark('noLost');
  const shown: ShownReading = {
    ...common(file, header, columns, choices, leftOut.all),
    kind: 'deals',
    dates: used.map(dateReading),
    decimals:
      amounts && columns.amount !== undefined
        ? [{ column: columns.amount, sign: amounts.sign }]
        : [],
    statuses,
    pipelines,
    currencies,
    counted,
    notices: notices.all,
    questions,
  };
  return { shown, file, deals, weeks: [] };
}

function understandWeeks(
  file: OpenedFile,
  header: Header,
  columns: Columns,
  choices: Choices,
): Reading {
  const { table } = file;
  const dates =
    columns.week === undefined ? undefined : columnDates(table, header, columns.week, choices);
  const counts = [columns.visits, columns.leads, columns.contracts, columns.spend].filter(
    (column) => column !== undefined,
  );
  const signs = new Map(
    counts.map((column) => [column, columnDecimalSign(table, header, column, choices)]),
  );
  const signOf = (column: number): DecimalSign => signs.get(column)?.sign ?? '.';
  const { weeks, leftOut, notices } = readWeekRows(table, header, columns, dates, signOf);
  nameTitles(table, header, leftOut);
  for (const line of table.brokenQuotes) notices.add('brokenQuotes', line);
  const questions = [
    ...(dates ? [] : [columnQuestion(table, header, columns, 'week')]),
    ...(counts.length > 0 ? [] : [columnQuestion(table, header, columns, 'leads')]),
    ...dateQuestions(table, header, dates ? [dates] : [], () => []),
    ...[...signs.values()].flatMap((sign) => sign.questions),
  ];
  const shown: ShownReading = {
    ...common(file, header, columns, choices, leftOut.all),
    kind: 'weeks',
    dates: dates ? [dateReading(dates)] : [],
    decimals: counts.map((column) => ({ column, sign: signOf(column) })),
    counted: weeks.length,
    notices: notices.all,
    questions,
  };
  return { shown, file, deals: undefined, weeks };
}

/** What every reading shows, whatever it lists. */
function common(
  file: OpenedFile,
  header: Header,
  columns: Columns,
  choices: Choices,
  leftOut: readonly LinesFor<LeftOutReason>[],
) {
  const line = file.table.lines[header.row];
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

/** Dates as they would be if all open columns had one order. */
function inOrder(dates: DealDates, order: DateOrder): DealDates {
  const ordered = (column: ColumnDates | undefined) =>
    column?.isOpen ? { ...column, days: column.both[order] } : column;
  return {
    created: ordered(dates.created),
    won: ordered(dates.won),
    closed: ordered(dates.closed),
    lost: ordered(dates.lost),
  };
}

function firstCycles(deals: Deals): readonly number[] {
  const cycles: number[] = [];
  for (const at of wonPlaces(deals)) {
    const days = cycleOf(deals, at);
    if (!Number.isNaN(days)) cycles.push(days);
    if (cycles.length === CYCLES) break;
  }
  return cycles;
}
