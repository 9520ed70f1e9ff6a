/** A cell as it stands in a file: text, or a number where the format knows of numbers. */
export type Cell = string | number;

/** The rows of a file, the header and all that stands around it among them. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** The line of the file in which each row begins, from 1; in a workbook the row's own number. */
  readonly lines: Readonly<ArrayLike<number>>;
  /** Lines whose quotes do not close: read as they stand. */
  readonly brokenQuotes: readonly number[];
}

/** A table whose rows stand one in a line, as in a workbook. */
export function tableOfRows(rows: readonly (readonly Cell[])[]): Table {
  return { rows, lines: rows.map((_, at) => at + 1), brokenQuotes: [] };
}

/** A cell's text without blanks around it. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === '');
}
