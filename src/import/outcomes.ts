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

/** A status whose rows are being counted. */
type StatusCount = Omit<StatusRow, 'rows'> & { rows: number };

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
  const counts = new Map<string, StatusCount>();
  const bySpelling = new Map<string, StatusCount>();

  const countOf = (text: string) => {
    const known = bySpelling.get(text);
    if (known) return known;
    const status = plainStatus(text);
    const chosen = choices.statuses?.[status];
    const outcome = chosen ?? knownOutcome(status);
    const isChosen = chosen !== undefined;
    const count = counts.get(status) ?? { status, name: text, outcome, isChosen, rows: 0 };
    counts.set(status, count);
    bySpelling.set(text, count);
    return count;
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
      const count =
        asked === undefined
          ? undefined
          : countOf(cellText(table.rows[at + header.row + 1]?.[asked]));
      const flagged = count?.isChosen ? undefined : byFlags(at);
      if (flagged !== undefined) return flagged;
      if (!count) return hasWonDate ? 'won' : hasLostDate ? 'lost' : 'open';
      count.rows += 1;
      return count.outcome ?? 'asked';
    },
    statuses: () => [...counts.values()].filter(({ rows }) => rows > 0),
  };
}
