import { columnDates, dateReading, type ColumnDates } from './columnDates.ts';
import { assignColumns, findHeader, kindOf, type Header } from './columns.ts';
import { cycleOf, readDealRows, type DealDates } from './dealRows.ts';
import type { DateOrder } from './dates.ts';
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
  const [created, won, closed, lost] = [
    columns.created,
    columns.won,
    columns.closed,
    columns.lost,
  ].map(datesOf);
  const dates: DealDates = {
    ...(created && { created }),
    ...(won && { won }),
    ...(closed && { closed }),
    ...(lost && { lost }),
  };
  const used = [created, won, closed, lost].filter((column) => column !== undefined);
  const amounts =
    columns.amount === undefined
      ? undefined
      : columnDecimalSign(table, header, columns.amount, choices);
  const rows = (own: DealDates) =>
    readDealRows(table, header, columns, own, amounts?.sign ?? '.', choices);
  const { deals, statuses, leftOut, notices } = rows(dates);
  nameTitles(table, header, leftOut);

  const cycles = (order: DateOrder) => firstCycles(rows(inOrder(dates, order)).deals);
  const pipelines = tallies(
    columns.pipeline === undefined ? [] : deals.map(({ pipeline }) => pipeline),
  );
  const wonDeals = deals.filter(({ outcome }) => outcome === 'won');
  const currencies = tallies(
    wonDeals.flatMap(({ amount, currency }) =>
      Number.isNaN(amount) || currency === '' ? [] : currency,
    ),
  );
  const has = (outcome: string) => deals.some((deal) => deal.outcome === outcome);
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
  const isOnlyWon = wonDeals.length > 0 && wonDeals.length === deals.length;
  if (isOnlyWon && !choices.onlyWon) questions.push({ about: 'onlyWon', won: wonDeals.length });

  for (const line of table.brokenQuotes) notices.add('brokenQuotes', line);
  for (const deal of wonDeals) {
    if (cycleOf(deal) < 0) notices.add('wonBeforeCreated', deal.line);
    if (Number.isNaN(deal.won) && (won ?? closed)) notices.add('wonWithoutDate', deal.line);
    const isOther = choices.currency !== undefined && deal.currency !== choices.currency;
    if (isOther && !Number.isNaN(deal.amount)) notices.add('otherCurrency', deal.line);
  }
  if (!isOnlyWon && wonDeals.length > 0 && !has('lost') && !has('asked')) notices.mark('noLost');
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
    counted: deals.length,
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
  return { shown, file, deals: [], weeks };
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
  const ordered = Object.entries(dates).map(([role, column]: [string, ColumnDates]) => [
    role,
    column.isOpen ? { ...column, days: column.both[order] } : column,
  ]);
  return Object.fromEntries(ordered) as DealDates;
}

function firstCycles(deals: Reading['deals']): readonly number[] {
  return deals
    .map(cycleOf)
    .filter((days) => !Number.isNaN(days))
    .slice(0, CYCLES);
}
