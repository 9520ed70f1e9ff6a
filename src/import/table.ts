/** A cell as the file has it; numbers only of formats that have them. */
export type Cell = string | number;

export type Row = readonly Cell[];

/** Visits a row and the line it begins in; `false` ends the walk. */
export type RowVisitor = (row: Row, line: number) => boolean | undefined;

/** Rows of a file, with the header and all around it. */
export interface Table {
  /** The first rows, for finding the header and the columns' contents. */
  readonly head: readonly Row[];
  /** The line, from 1, in which each row of the head begins; in a workbook the row's number. */
  readonly headLines: readonly number[];
  readonly most: number;
  /** Visits all rows; returns the lines with unclosed quotes, which are split as they stand. */
  readonly walk: (visit: RowVisitor) => readonly number[];
}

/** Most rows of a head. */
const HEAD = 5000;

/** A table whose rows are parsed anew at each walk or stand in memory. */
export function tableOf(walk: Table['walk'], most: number): Table {
  const head: Row[] = [];
  const headLines: number[] = [];
  walk((row, line) => {
    headLines.push(line);
    // Copied, as engines keep all of a parser's rows alive while some are.
    return head.push([...row]) < HEAD;
  });
  return { head, headLines, most, walk };
}

/** A table of rows in memory, a line each, as of a workbook. */
export function tableOfRows(rows: readonly Row[]): Table {
  const walk = (visit: RowVisitor) => {
    rows.every((row, at) => visit(row, at + 1) !== false);
    return [];
  };
  return tableOf(walk, rows.length);
}

/** A cell's text, trimmed. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);
}

export function isBlankRow(row: Row): boolean {
  return row.every((cell) => cellText(cell) === '');
}
