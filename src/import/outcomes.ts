import type { CountedOutcome } from './deals.ts';
import { readFlag } from './flags.ts';
import type { Choices, StatusRow } from './reading.ts';
import { knownOutcome, plainStatus, type DealOutcome } from './statuses.ts';
import type { TableCells } from './tableCells.ts';
import type { TextCells } from './textCells.ts';

/** Outcome of a row; `asked` where its status is open. */
export type RowOutcome = CountedOutcome | 'leftOut';

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
export function outcomeReader({ texts }: TableCells, choices: Choices): OutcomeReader {
  const isWon = flagsOf(texts.isWon);
  const isLost = flagsOf(texts.isLost);
  const isClosed = flagsOf(texts.isClosed);
  // Of a column that says "won" or "not won", the visitor has to say what "not won" is.
  const asked = texts.status ?? (texts.isLost || texts.isClosed ? undefined : texts.isWon);
  const counts = new Map<string, StatusCount>();
  const bySpelling: StatusCount[] = [];

  const countOf = (text: string) => {
    const status = plainStatus(text);
    const chosen = choices.statuses?.[status];
    const outcome = chosen ?? knownOutcome(status);
    const isChosen = chosen !== undefined;
    const count = counts.get(status) ?? { status, name: text, outcome, isChosen, rows: 0 };
    counts.set(status, count);
    return count;
  };
  const byFlags = (at: number): DealOutcome | undefined => {
    if (isWon(at) === true) return 'won';
    if (isLost(at) === true) return 'lost';
    if (isClosed(at) === false) return 'open';
    if (isClosed(at) === true && isWon(at) === false) return 'lost';
    return isWon(at) === false && isLost(at) === false ? 'open' : undefined;
  };

  return {
    of: (at, hasWonDate, hasLostDate) => {
      const code = asked?.codes[at] ?? 0;
      const count = asked && (bySpelling[code] ??= countOf(asked.at(at)));
      const flagged = count?.isChosen ? undefined : byFlags(at);
      if (flagged !== undefined) return flagged;
      if (!count) return hasWonDate ? 'won' : hasLostDate ? 'lost' : 'open';
      count.rows += 1;
      return count.outcome ?? 'asked';
    },
    statuses: () => [...counts.values()].filter(({ rows }) => rows > 0),
  };
}

/** Yes or no by row. */
function flagsOf(cells: TextCells | undefined): (at: number) => boolean | undefined {
  const flags = cells?.texts.map(readFlag);
  return (at) => flags?.[cells?.codes[at] ?? 0];
}
