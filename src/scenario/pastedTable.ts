export interface PastedTable<Row> {
  readonly rows: readonly Row[];
  /** Lines with a figure that give no row. */
  readonly leftOut: readonly string[];
}

/** Reads up to `most` lines of a pasted table; a line without a figure is a header. */
export function pastedTable<Row>(
  lines: readonly string[],
  read: (line: string) => Row | undefined,
  most: number,
): PastedTable<Row> {
  const rows: Row[] = [];
  const leftOut: string[] = [];
  for (const line of lines) {
    const row = read(line);
    if (row !== undefined) rows.push(row);
    else if (/\p{Nd}/u.test(line)) leftOut.push(line.replace(/\s+/g, ' ').trim());
  }
  return { rows: rows.slice(0, most), leftOut };
}
