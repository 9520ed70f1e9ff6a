/** Rows of the largest table of a page. */
export type HtmlRows = readonly (readonly string[])[];

/**
 * A reader of HTML by the browser's own parser. What it parses is a document of its own: nothing of it
 * runs, loads or comes into the page.
 */
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

/** Rows of a table; a cell over several columns is followed by empty ones. */
function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.replace(/\s+/g, ' ').trim(),
      ...Array.from({ length: Math.max(1, cell.colSpan) - 1 }, () => ''),
    ]),
  );
}
