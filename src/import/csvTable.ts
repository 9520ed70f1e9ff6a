import Papa, { type ParseResult, type Parser } from 'papaparse';
import type { Separator } from './separators.ts';
import type { Table } from './table.ts';

/** Characters between two progress reports. */
const CHUNK = 2_000_000;

/** Most lines with broken quotes in a table. */
const MAX_BROKEN = 20;

/** More quotes that do not close than a reading can mend. */
export class BrokenQuotesError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`Quotes do not close from line ${line} on`);
    this.line = line;
  }
}

/**
 * Parses a text whose lines end in \n, by RFC 4180 and with quotes that a backslash escapes. A line
 * from which a quote swallows the lines that follow is split as it stands and named; the rest is read
 * from the next line on. `onProgress` is given the share that is done, 0…1. `firstLine` is the line of
 * the file that the text begins with.
 */
export function parseCsv(
  text: string,
  separator: Separator,
  firstLine: number,
  onProgress?: (share: number) => void,
): Table {
  const whole = doubledQuotes(withoutLastBreaks(text), separator);
  const rows: string[][] = [];
  const lines: number[] = [];
  const brokenQuotes: number[] = [];
  let [start, line] = [0, firstLine];
  while (start <= whole.length && whole !== '') {
    const part = parsePart(start === 0 ? whole : whole.slice(start), separator, (done) =>
      onProgress?.((start + done) / whole.length),
    );
    const partLine = line;
    for (const row of part.rows) {
      rows.push(row);
      lines.push(line);
      line += 1 + (part.hasBreaks ? breaksIn(row) : 0);
    }
    if (!part.isTorn) break;
    for (let passed = partLine; passed < line; passed++) start = whole.indexOf('\n', start) + 1;
    const end = whole.indexOf('\n', start);
    const torn = whole.slice(start, end < 0 ? whole.length : end);
    brokenQuotes.push(line);
    if (brokenQuotes.length > MAX_BROKEN) throw new BrokenQuotesError(brokenQuotes[0] ?? line);
    rows.push(torn.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
    lines.push(line);
    if (end < 0) break;
    start = end + 1;
    line += 1;
  }
  return { rows, lines, brokenQuotes };
}

/** Rows of a text up to the first one that a quote has torn. */
interface ParsedPart {
  readonly rows: readonly string[][];
  readonly isTorn: boolean;
  /** Whether there are line breaks within cells. */
  readonly hasBreaks: boolean;
}

function parsePart(
  text: string,
  delimiter: Separator,
  onProgress: (done: number) => void,
): ParsedPart {
  const rows: string[][] = [];
  const state = { isTorn: false };
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
      // A quote within a cell that closes in its own line troubles nobody.
      const torn = errors.find(
        ({ code, row = 0 }) => code === 'MissingQuotes' || breaksIn(data[row] ?? []) > 0,
      );
      state.isTorn = torn !== undefined;
      const sound = torn ? data.slice(0, torn.row) : data;
      for (const row of sound) rows.push(row);
      if (torn) parser.abort();
      onProgress(meta.cursor);
    },
    complete: () => onProgress(text.length),
  });
  return { ...state, rows, hasBreaks: state.isTorn || breaksIn([text]) >= rows.length };
}

/** A text without the line breaks at its end; a tab there may be a cell's. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** A text whose quotes are escaped by doubling, whatever escaped them before. */
function doubledQuotes(text: string, separator: Separator): string {
  if (!text.includes('\\"')) return text;
  // A backslash may also be the last sign of a cell.
  const isEscape = new RegExp(`\\\\"[^"\\n${separator === '|' ? '\\|' : separator}]`).test(text);
  return isEscape ? text.replaceAll('\\"', '""') : text;
}

function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    let at = cell.indexOf('\n');
    while (at >= 0) {
      breaks += 1;
      at = cell.indexOf('\n', at + 1);
    }
  }
  return breaks;
}
