import { decimalEvidence, readAmount } from './amounts.ts';
import type { ColumnDates } from './columnDates.ts';
import { holds, type Header } from './columns.ts';
import { columnNames, type ColumnContent } from './columnNames.ts';
import type { ColumnRole } from './columnRoles.ts';
import { formatDay, type DateOrder } from './dates.ts';
import type { Choices, Columns, Question, StatusRow, Tally } from './reading.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import { cellText, type Table } from './table.ts';

/** Examples of a question. */
const EXAMPLES = 3;

/** Counts names in the order of how often they come. */
export function tallies(names: Iterable<string>): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows);
}

/** Asks which column holds what is needed, among those whose cells could. */
export function columnQuestion(
  table: Table,
  header: Header,
  columns: Columns,
  role: ColumnRole,
  suggested?: number,
): Question {
  const { content } = columnNames[role] satisfies { content: ColumnContent };
  const taken = new Set(Object.values(columns));
  const candidates = header.names
    .map((_, at) => at)
    .filter((at) => at === suggested || (!taken.has(at) && holds(table, header.row, at, content)));
  return { about: 'column', role, candidates, ...(suggested !== undefined && { suggested }) };
}

/** Asks how day and month are ordered in the columns that do not tell. */
export function dateQuestions(
  table: Table,
  header: Header,
  dates: readonly ColumnDates[],
  cycles: (order: DateOrder) => readonly number[],
): readonly Question[] {
  const open = dates.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [];
  const examples = open.flatMap(({ column, both }) =>
    [...both.dayFirst.keys()]
      .filter(
        (at) =>
          both.dayFirst[at] !== both.monthFirst[at] &&
          isDay(both.dayFirst[at]) &&
          isDay(both.monthFirst[at]),
      )
      .slice(0, EXAMPLES)
      .map((at) => ({
        line: table.lines[at + header.row + 1] ?? NaN,
        text: cellText(table.rows[at + header.row + 1]?.[column]),
        readings: [
          formatDay(both.dayFirst[at] ?? NaN),
          formatDay(both.monthFirst[at] ?? NaN),
        ] as const,
      })),
  );
  const proved = new Set(dates.flatMap(({ order }) => order ?? []));
  const [suggested] = proved.size === 1 ? proved : [];
  return [
    {
      about: 'dateOrder',
      columns: open.map(({ column }) => column),
      examples: examples.slice(0, EXAMPLES),
      cycles: { dayFirst: cycles('dayFirst'), monthFirst: cycles('monthFirst') },
      isMixed: open.some(({ both }) => both.onlyDayFirst > 0 && both.onlyMonthFirst > 0),
      ...(suggested && { suggested }),
    },
  ];
}

function isDay(day: number | undefined): boolean {
  return day !== undefined && !Number.isNaN(day);
}

/** The decimal sign of a column of numbers, and the question where its cells do not tell. */
export function columnDecimalSign(
  table: Table,
  header: Header,
  column: number,
  choices: Choices,
): { readonly sign: DecimalSign; readonly questions: readonly Question[] } {
  const rows = table.rows.slice(header.row + 1);
  const { sign, example } = decimalEvidence(rows, column);
  const chosen = choices.decimalSigns?.[column] ?? sign;
  if (chosen || example === undefined) return { sign: chosen ?? '.', questions: [] };
  const at = rows.findIndex((row) => cellText(row[column]) === example);
  const readings = [readAmount(example, '.'), readAmount(example, ',')] as const;
  const line = table.lines[at + header.row + 1] ?? NaN;
  return {
    sign: '.',
    questions: [{ about: 'decimalSign', column, example: { line, text: example, readings } }],
  };
}

/** Asks what each status means that nobody knows. */
export function statusQuestions(statuses: readonly StatusRow[]): readonly Question[] {
  return statuses
    .filter(({ outcome }) => outcome === undefined)
    .map(({ status, name, rows }) => ({ about: 'status', status, text: name, rows }));
}
