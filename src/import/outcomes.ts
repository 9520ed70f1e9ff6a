import type { CountedOutcome } from './deals.ts';
import { readFlag } from './flags.ts';
import type { Choices, StatusRow } from './reading.ts';
import { knownOutcome, plainStatus, type DealOutcome } from './statuses.ts';
import type { TableCells } from './tableCells.ts';
import type { TextCells } from './textCells.ts';

export type RowOutcome = CountedOutcome | 'leftOut';

/** Reads deals' outcomes and counts the statuses they were read from. */
export interface OutcomeReader {
  /** `at`: the row's index below the header. */
  readonly of: (at: number, hasWonDate: boolean, hasLostDate: boolean) => RowOutcome;
  readonly statuses: () => readonly StatusRow[];
}

type StatusCount = Omit<StatusRow, 'rows'> & { rows: number };

/**
 * A reader of outcomes: by the visitor's choice for a status, else yes-or-no columns, else the
 * status's known meaning, else dates. A deal not known to be closed is open.
 */
export function outcomeReader({ texts }: TableCells, choices: Choices): OutcomeReader {
  const isWon = flagsOf(texts.isWon);
  const isLost = flagsOf(texts.isLost);
  const isClosed = flagsOf(texts.isClosed);
  // "Not won" of a lone yes-or-no column may be lost or open: the visitor says which.
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

function flagsOf(cells: TextCells | undefined): (at: number) => boolean | undefined {
  const flags = cells?.texts.map(readFlag);
  return (at) => flags?.[cells?.codes[at] ?? 0];
}
