import { columnTexts } from './columnDates.ts';
import type { Header } from './columns.ts';
import { readFlag } from './flags.ts';
import type { Choices, Columns, StatusRow } from './reading.ts';
import { knownOutcome, plainStatus, type DealOutcome } from './statuses.ts';
import { cellText, type Table } from './table.ts';

/** Outcome of a row; `asked` where its status is open. */
export type RowOutcome = DealOutcome | 'leftOut' | 'asked';

/** Reads what became of deals, row by row, and counts the statuses that it was read from. */
export interface OutcomeReader {
  /** By the row's place below the header. */
  readonly of: (at: number, hasWonDate: boolean, hasLostDate: boolean) => RowOutcome;
  readonly statuses: () => readonly StatusRow[];
}

interface StatusCount {
  readonly text: string;
  rows: number;
}

/**
 * A reader of outcomes. What the visitor said of a status comes first, then columns of yes and no,
 * then what statuses are known to mean, and dates where there are no statuses. A deal that is not
 * known to be closed is open.
 */
export function outcomeReader(
  table: Table,
  header: Header,
  columns: Columns,
  choices: Choices,
): OutcomeReader {
  const flags = (column: number | undefined) =>
    column === undefined ? undefined : columnTexts(table, header, column).map(readFlag);
  const [isWon, isLost, isClosed] = [columns.isWon, columns.isLost, columns.isClosed].map(flags);
  // Of a column that says "won" or "not won", the visitor has to say what "not won" is.
  const asked = columns.status ?? (isLost || isClosed ? undefined : columns.isWon);
  const plains = new Map<string, string>();
  const counts = new Map<string, StatusCount>();

  const plainOf = (text: string) => {
    const plain = plains.get(text) ?? plainStatus(text);
    plains.set(text, plain);
    return plain;
  };
  const byFlags = (at: number): DealOutcome | undefined => {
    if (isWon?.[at] === true) return 'won';
    if (isLost?.[at] === true) return 'lost';
    if (isClosed?.[at] === false) return 'open';
    if (isClosed?.[at] === true && isWon?.[at] === false) return 'lost';
    return isWon?.[at] === false && isLost?.[at] === false ? 'open' : undefined;
  };

  return {
    of: (at, hasWonDate, hasLostDate) => {
      const text =
        asked === undefined ? undefined : cellText(table.rows[at + header.row + 1]?.[asked]);
      const status = text === undefined ? undefined : plainOf(text);
      const chosen = status === undefined ? undefined : choices.statuses?.[status];
      const flagged = chosen ?? byFlags(at);
      if (flagged !== undefined && chosen === undefined) return flagged;
      if (status === undefined) return hasWonDate ? 'won' : hasLostDate ? 'lost' : 'open';
      const count = counts.get(status);
      if (count) count.rows += 1;
      else counts.set(status, { text: text ?? '', rows: 1 });
      return chosen ?? knownOutcome(status) ?? 'asked';
    },
    statuses: () =>
      [...counts].map(([status, { text, rows }]) => ({
        status,
        name: text,
        rows,
        outcome: choices.statuses?.[status] ?? knownOutcome(status),
        isChosen: choices.statuses?.[status] !== undefined,
      })),
  };
}
