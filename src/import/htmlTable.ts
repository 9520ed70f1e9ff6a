/** Rows of a page's largest table. */
export type HtmlRows = readonly (readonly string[])[];

/** An HTML reader by the browser's parser; the parsed document runs and loads nothing. */
export function htmlTableReader(
  parser: Pick<DOMParser, 'parseFromString'>,
): (html: string) => HtmlRows {
  return (html) => {
    const tables = [...parser.parseFromString(html, 'text/html').querySelectorAll('table')].map(
      rowsOf,
    );
    return tables.sort((a, b) => b.length - a.length)[0] ?? [];
  };
}

/** Rows of a table; a cell across columns is followed by empty ones. */
function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.replace(/\s+/g, ' ').trim(),
      ...Array.from({ length: Math.max(1, cell.colSpan) - 1 }, () => ''),
    ]),
  );
}
