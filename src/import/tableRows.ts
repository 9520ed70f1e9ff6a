import type { Header } from './columns.ts';
import type { LeftOutReason, LinesFor } from './reading.ts';
import { cellText, isBlankRow, type Row, type Table } from './table.ts';

/** Words that a row of sums begins with. */
const TOTAL =
  /^(?:итого|итог|всего|общий итог|сумма|total|totals|grand total|subtotal|sum|average|среднее|count)(?![\p{L}\p{N}])/iu;

/** Lines of a file by reason. */
export class LineList<Reason extends string> {
  readonly #lines = new Map<Reason, number[]>();

  add(reason: Reason, line: number): void {
    const lines = this.#lines.get(reason);
    if (lines) lines.push(line);
    else this.#lines.set(reason, [line]);
  }

  /** Adds a reason that concerns the whole file. */
  mark(reason: Reason): void {
    this.#lines.set(reason, []);
  }

  get all(): readonly LinesFor<Reason>[] {
    return [...this.#lines].map(([reason, lines]) => ({
      reason,
      lines: lines.toSorted((a, b) => a - b),
    }));
  }
}

/** Adds filled lines above the header. */
export function nameTitles(table: Table, header: Header, leftOut: LineList<LeftOutReason>): void {
  for (let at = 0; at < header.row; at++) {
    const row = table.head[at] ?? [];
    leftOut.add(isBlankRow(row) ? 'blank' : 'aboveHeader', table.headLines[at] ?? NaN);
  }
}

export type OddReason = Extract<LeftOutReason, 'blank' | 'repeatedHeader' | 'total' | 'footer'>;

/** Why a row without a date does not count; undefined where only its date is missing. */
export function oddRow(row: Row, header: Header): OddReason | undefined {
  const texts = row.map(cellText);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  const isHeader = texts.every((text, at) => text === (header.names[at] ?? ''));
  if (header.row >= 0 && isHeader) return 'repeatedHeader';
  if (TOTAL.test(filled[0] ?? '')) return 'total';
  return filled.length === 1 && header.names.length > 2 ? 'footer' : undefined;
}

/**
 * Whether a row's cells have shifted: more than the header's, or too few for the columns in use.
 */
export function hasShifted(row: Row, header: Header, last: number): boolean {
  if (row.length === header.names.length) return false;
  if (row.length <= last) return true;
  return row.length > header.names.length && !isBlankRow(row.slice(header.names.length));
}
