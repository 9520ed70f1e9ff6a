import Papa, { type ParseError, type ParseStepResult, type Parser } from 'papaparse';
import type { Separator } from './separators.ts';
import { tableOf, type RowVisitor, type Table } from './table.ts';

/** Characters between two progress reports. */
const STRETCH = 2_000_000;

const MAX_BROKEN = 20;

/** More than `MAX_BROKEN` lines whose quotes do not close. */
export class BrokenQuotesError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`Quotes do not close from line ${line} on`);
    this.line = line;
  }
}

/**
 * The table of a text whose lines end in \n: RFC 4180, quotes doubled or escaped by a backslash. A
 * line with an unclosed quote is split as it stands and named; `firstLine` is the text's first line
 * in the file; `onProgress` is given the share of a walk that is done, 0…1.
 */
export function csvTable(
  text: string,
  separator: Separator,
  firstLine: number,
  onProgress?: (share: number) => void,
): Table {
  const whole = doubledQuotes(withoutLastBreaks(text), separator);
  const walk = (visit: RowVisitor) => walkCsv(whole, separator, firstLine, visit, onProgress);
  return tableOf(walk, breaksIn(whole) + 1);
}

function walkCsv(
  text: string,
  separator: Separator,
  firstLine: number,
  visit: RowVisitor,
  onProgress?: (share: number) => void,
): readonly number[] {
  const brokenQuotes: number[] = [];
  let [start, line, reported] = [0, firstLine, 0];
  while (start < text.length) {
    const isTorn = walkSound(start === 0 ? text : text.slice(start), separator, (row, length) => {
      const isEnough = visit(row, line) === false;
      line += Math.max(breaksIn(text, start, start + length), 1);
      start += length;
      if (start - reported >= STRETCH) {
        reported = start;
        onProgress?.(start / text.length);
      }
      return !isEnough;
    });
    if (!isTorn) break;
    brokenQuotes.push(line);
    if (brokenQuotes.length > MAX_BROKEN) throw new BrokenQuotesError(brokenQuotes[0] ?? line);
    const end = text.indexOf('\n', start);
    const torn = text.slice(start, end < 0 ? text.length : end);
    const row = torn.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
    if (visit(row, line) === false || end < 0) break;
    start = end + 1;
    line += 1;
  }
  return brokenQuotes;
}

/**
 * Visits rows and their lengths until the visitor stops or an unclosed quote tears a row; returns
 * whether one did. Row by row: Papa's chunks take twice as long.
 */
function walkSound(
  text: string,
  delimiter: Separator,
  visit: (row: readonly string[], length: number) => boolean,
): boolean {
  let [isTorn, start] = [false, 0];
  const step = ({ data, errors, meta }: ParseStepResult<string[]>, parser: Parser) => {
    isTorn = errors.some((error) => isTearing(error, data));
    if (isTorn || !visit(data, meta.cursor - start)) parser.abort();
    start = meta.cursor;
  };
  Papa.parse<string[]>(text, { delimiter, newline: '\n', step });
  return isTorn;
}

/** A quote within a cell that closes in its own line tears nothing. */
function isTearing({ code }: ParseError, row: readonly string[]): boolean {
  return code === 'MissingQuotes' || row.some((cell) => cell.includes('\n'));
}

/** A text without line breaks at its end; a tab there may part a cell. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}

/** A text whose backslash-escaped quotes are doubled instead. */
function doubledQuotes(text: string, separator: Separator): string {
  if (!text.includes('\\"')) return text;
  // A backslash before the closing quote may be the cell's last character.
  const isEscape = new RegExp(`\\\\"[^"\\r\\n${separator === '|' ? '\\|' : separator}]`).test(text);
  return isEscape ? text.replaceAll('\\"', '""') : text;
}

function breaksIn(text: string, from = 0, to = text.length): number {
  let breaks = 0;
  let at = text.indexOf('\n', from);
  while (at >= 0 && at < to) {
    breaks += 1;
    at = text.indexOf('\n', at + 1);
  }
  return breaks;
}
