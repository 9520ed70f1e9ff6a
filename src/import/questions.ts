import type { AmountCells } from './amountCells.ts';
import { holds, type Header } from './columns.ts';
import { columnNames, type ColumnContent } from './columnNames.ts';
import type { ColumnRole } from './columnRoles.ts';
import type { ColumnDates } from './dateCells.ts';
import { formatDay, type DateOrder } from './dates.ts';
import type { Choices, Columns, Question, StatusRow } from './reading.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import type { Table } from './table.ts';
import type { TableCells } from './tableCells.ts';

const EXAMPLES = 3;

/** Asks which column holds a role, of the columns whose cells could. */
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

/** Asks for the order of day and month in columns that prove none. */
export function dateQuestions(
  lines: TableCells['lines'],
  dates: readonly ColumnDates[],
  cycles: (order: DateOrder) => readonly number[],
): readonly Question[] {
  const open = dates.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [];
  const examples = open.flatMap(({ cells }) =>
    cells.examples.map(({ at, text }) => ({
      line: lines[at] ?? NaN,
      text,
      readings: [
        formatDay(cells.dayFirst[at] ?? NaN),
        formatDay(cells.monthFirst[at] ?? NaN),
      ] as const,
    })),
  );
  const proved = new Set(dates.flatMap(({ order }) => order ?? []));
  const [suggested] = proved.size === 1 ? proved : [];
  return [
    {
      about: 'dateOrder',
      columns: open.map(({ cells }) => cells.column),
      examples: examples.slice(0, EXAMPLES),
      cycles: { dayFirst: cycles('dayFirst'), monthFirst: cycles('monthFirst') },
      isMixed: open.some(({ cells }) => cells.hasOnly.dayFirst && cells.hasOnly.monthFirst),
      ...(suggested && { suggested }),
    },
  ];
}

/** A column's decimal sign, and the question where its cells prove none. */
export function columnDecimalSign(
  lines: TableCells['lines'],
  cells: AmountCells,
  choices: Choices,
): { readonly sign: DecimalSign; readonly questions: readonly Question[] } {
  const { column, example, isMixed } = cells;
  const chosen = choices.decimalSigns?.[column] ?? cells.sign;
  if (chosen || !example) return { sign: chosen ?? '.', questions: [] };
  const { at, text } = example;
  const readings = [cells['.'][at] ?? NaN, cells[','][at] ?? NaN] as const;
  const line = lines[at] ?? NaN;
  return {
    sign: '.',
    questions: [{ about: 'decimalSign', column, isMixed, example: { line, text, readings } }],
  };
}

/** Asks what each unknown status means. */
export function statusQuestions(statuses: readonly StatusRow[]): readonly Question[] {
  return statuses
    .filter(({ outcome }) => outcome === undefined)
    .map(({ status, name, rows }) => ({ about: 'status', status, text: name, rows }));
}
