/** A cell as it stands in a file: text, or a number where the format knows of numbers. */
export type Cell = string | number;

export type Row = readonly Cell[];

/** Is given each row and the line in which it begins; `false` ends the walk. */
export type RowVisitor = (row: Row, line: number) => boolean | undefined;

/** The rows of a file, the header and all that stands around it among them. */
export interface Table {
  /** The first rows: they show where the header is and what columns hold. */
  readonly head: readonly Row[];
  /**
   * The line of the file in which each row of the head begins, from 1; in a workbook the row's own
   * number.
   */
  readonly headLines: readonly number[];
  /** An upper bound of the number of rows. */
  readonly most: number;
  /** Visits all rows; returns lines whose quotes do not close, which are read as they stand. */
  readonly walk: (visit: RowVisitor) => readonly number[];
}

/** Rows of a head. */
const HEAD = 5000;

/** A table whose rows are parsed anew at each walk, or stand in memory. */
export function tableOf(walk: Table['walk'], most: number): Table {
  const head: Row[] = [];
  const headLines: number[] = [];
  walk((row, line) => {
    headLines.push(line);
    // Copied: engines keep all of a parser's rows longer where some of them stay.
    return head.push([...row]) < HEAD;
  });
  return { head, headLines, most, walk };
}

/** A table whose rows stand one in a line, as in a workbook. */
export function tableOfRows(rows: readonly Row[]): Table {
  const walk = (visit: RowVisitor) => {
    rows.every((row, at) => visit(row, at + 1) !== false);
    return [];
  };
  return tableOf(walk, rows.length);
}

/** A cell's text without blanks around it. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: Row): boolean {
  return row.every((cell) => cellText(cell) === '');
}
