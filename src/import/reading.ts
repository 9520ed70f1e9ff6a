import type { DecimalSign } from '../scenario/csv.ts';
import type { ColumnRole } from './columnRoles.ts';
import type { DateOrder } from './dates.ts';
import type { Deals } from './deals.ts';
import type { Encoding } from './encoding.ts';
import type { Separator } from './separators.ts';
import type { DealOutcome } from './statuses.ts';
import type { Table } from './table.ts';
import type { TableCells } from './tableCells.ts';
import type { WeekRow } from './weekRows.ts';

export interface Source {
  readonly format: 'text' | 'workbook' | 'html';
  /** For text files. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Whether the file's first line named its separator. */
  readonly hasHint?: boolean;
  /** Sheets of a workbook, and which of them was read. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
}

/** A file that holds a table. Its rows stay here: they belong in no link and no storage. */
export interface OpenedFile {
  readonly source: Source;
  readonly table: Table;
}

/** Why a file gives no reading. */
export type ProblemCode =
  | 'empty'
  | 'headerOnly'
  | 'oneColumn'
  | 'brokenQuotes'
  | 'tooLarge'
  | 'oldWorkbook'
  | 'brokenWorkbook'
  | 'noTable'
  | 'notTable';

/** A file that gives no reading, and the line that shows why, where one does. */
export interface Problem {
  readonly problem: ProblemCode;
  readonly line?: number;
}

export type TableKind = 'deals' | 'weeks';

/** Columns by what they are taken for; `null`: none is, by the visitor's choice. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What a visitor decided about a reading. Columns are named by their place from 0. */
export interface Choices {
  readonly kind?: TableKind;
  readonly columns?: ChosenColumns;
  readonly dateOrders?: Readonly<Record<number, DateOrder>>;
  readonly decimalSigns?: Readonly<Record<number, DecimalSign>>;
  /** By the status as `plainStatus` writes it. */
  readonly statuses?: Readonly<Record<string, DealOutcome | 'leftOut'>>;
  /** Pipelines that count, by name. */
  readonly pipelines?: readonly string[];
  /** The money whose amounts count, by its code. */
  readonly currency?: string;
  /** Whether a file of won deals alone holds all deals that there were, or the won ones of them. */
  readonly onlyWon?: 'all' | 'part';
}

export interface TwoReadings<Value> {
  readonly line: number;
  readonly text: string;
  readonly readings: readonly [first: Value, second: Value];
}

/** Questions that only the visitor can answer. */
export type Question =
  | {
      readonly about: 'column';
      readonly role: ColumnRole;
      readonly candidates: readonly number[];
      /** The column that can stand in for it. */
      readonly suggested?: number;
    }
  | {
      readonly about: 'dateOrder';
      readonly columns: readonly number[];
      /** ISO days: day first, month first. */
      readonly examples: readonly TwoReadings<string>[];
      /** Cycles of the first won deals, in days, by each order. */
      readonly cycles: Readonly<Record<DateOrder, readonly number[]>>;
      readonly suggested?: DateOrder;
      /** Whether some values can only be read one way, some only the other. */
      readonly isMixed: boolean;
    }
  | {
      readonly about: 'decimalSign';
      readonly column: number;
      /** Whether each cell is clear, and they contradict each other. */
      readonly isMixed: boolean;
      /** A decimal point, a decimal comma. */
      readonly example: TwoReadings<number>;
    }
  | {
      readonly about: 'status';
      readonly status: string;
      readonly text: string;
      readonly rows: number;
      readonly suggested?: DealOutcome;
    }
  | {
      readonly about: 'pipelines';
      readonly pipelines: readonly Tally[];
    }
  | { readonly about: 'currency'; readonly currencies: readonly Tally[] }
  | { readonly about: 'onlyWon'; readonly won: number };

export interface Tally {
  readonly name: string;
  readonly rows: number;
}

export type LeftOutReason =
  | 'blank'
  | 'aboveHeader'
  | 'repeatedHeader'
  | 'total'
  | 'footer'
  | 'cells'
  | 'noDate'
  | 'badDate'
  | 'duplicate'
  | 'status'
  | 'pipeline';

/** What is odd about rows that are counted. */
export type NoticeCode =
  'brokenQuotes' | 'wonBeforeCreated' | 'wonWithoutDate' | 'badAmount' | 'otherCurrency' | 'noLost';

export interface LinesFor<Reason> {
  readonly reason: Reason;
  readonly lines: readonly number[];
}

/** A status of the file and what it was taken for; not yet where it is asked. */
export interface StatusRow extends Tally {
  readonly status: string;
  readonly outcome: DealOutcome | 'leftOut' | undefined;
  /** Chosen by the visitor. */
  readonly isChosen: boolean;
}

/** A reading without its rows: small enough to send from a worker. */
export interface ShownReading {
  readonly source: Source;
  readonly kind: TableKind;
  /** The header's line and names; no line where the file has none. */
  readonly header: { readonly line?: number; readonly names: readonly string[] };
  readonly columns: Columns;
  /** How dates and decimals of the columns in use were read. */
  readonly dates: readonly DateReading[];
  readonly decimals: readonly { readonly column: number; readonly sign: DecimalSign }[];
  readonly statuses: readonly StatusRow[];
  readonly pipelines: readonly Tally[];
  readonly currencies: readonly Tally[];
  /** Rows that count, and the others. */
  readonly counted: number;
  readonly leftOut: readonly LinesFor<LeftOutReason>[];
  readonly notices: readonly LinesFor<NoticeCode>[];
  /** What has to be answered before there is a summary. */
  readonly questions: readonly Question[];
  readonly choices: Choices;
}

/** How the dates of one column were read; no order where its values need none. */
export interface DateReading {
  readonly column: number;
  readonly order?: DateOrder;
  /** Whether there are spreadsheet numbers among them. */
  readonly hasSerials: boolean;
}

/** A file as understood so far. Only `shown` leaves the worker. */
export interface Reading {
  readonly shown: ShownReading;
  readonly file: OpenedFile;
  readonly cells: TableCells;
  /** None of weekly counts. */
  readonly deals: Deals | undefined;
  readonly weeks: readonly WeekRow[];
}
