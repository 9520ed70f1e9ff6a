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
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Whether the first line names the separator. */
  readonly hasHint?: boolean;
  readonly sheets?: readonly string[];
  readonly sheet?: string;
}

/** A file that holds a table; its rows go into no link and no storage. */
export interface OpenedFile {
  readonly source: Source;
  readonly table: Table;
}

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

/** Why a file gives no reading, and the line that shows it. */
export interface Problem {
  readonly problem: ProblemCode;
  readonly line?: number;
}

export type TableKind = 'deals' | 'weeks';

/** Columns by role; `null`: none, by the visitor's choice. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** A visitor's decisions about a reading; columns by index. */
export interface Choices {
  readonly kind?: TableKind;
  readonly columns?: ChosenColumns;
  readonly dateOrders?: Readonly<Record<number, DateOrder>>;
  readonly decimalSigns?: Readonly<Record<number, DecimalSign>>;
  /** By `plainStatus`. */
  readonly statuses?: Readonly<Record<string, DealOutcome | 'leftOut'>>;
  readonly pipelines?: readonly string[];
  /** ISO code of the currency whose amounts count. */
  readonly currency?: string;
  /** Whether a file of won deals alone lists all deals there were. */
  readonly onlyWon?: 'all' | 'part';
}

export interface TwoReadings<Value> {
  readonly line: number;
  readonly text: string;
  readonly readings: readonly [first: Value, second: Value];
}

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
      /** Whether some values have one reading, some only the other. */
      readonly isMixed: boolean;
    }
  | {
      readonly about: 'decimalSign';
      readonly column: number;
      /** Whether cells of one reading contradict each other. */
      readonly isMixed: boolean;
      /** By a decimal point, by a decimal comma. */
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

export type NoticeCode =
  'brokenQuotes' | 'wonBeforeCreated' | 'wonWithoutDate' | 'badAmount' | 'otherCurrency' | 'noLost';

export interface LinesFor<Reason> {
  readonly reason: Reason;
  readonly lines: readonly number[];
}

/** A status of the file and its meaning; undefined while it is asked. */
export interface StatusRow extends Tally {
  readonly status: string;
  readonly outcome: DealOutcome | 'leftOut' | undefined;
  readonly isChosen: boolean;
}

/** A reading without its rows, small enough to post from a worker. */
export interface ShownReading {
  readonly source: Source;
  readonly kind: TableKind;
  /** No line where the file has no header. */
  readonly header: { readonly line?: number; readonly names: readonly string[] };
  readonly columns: Columns;
  readonly dates: readonly DateReading[];
  readonly decimals: readonly { readonly column: number; readonly sign: DecimalSign }[];
  readonly statuses: readonly StatusRow[];
  readonly pipelines: readonly Tally[];
  readonly currencies: readonly Tally[];
  readonly counted: number;
  readonly leftOut: readonly LinesFor<LeftOutReason>[];
  readonly notices: readonly LinesFor<NoticeCode>[];
  /** Questions to answer before there is a summary. */
  readonly questions: readonly Question[];
  readonly choices: Choices;
}

/** How one column's dates were read; no order where its values need none. */
export interface DateReading {
  readonly column: number;
  readonly order?: DateOrder;
  /** Whether some are a spreadsheet's serial days. */
  readonly hasSerials: boolean;
}

/** A file as read so far; only `shown` leaves the worker. */
export interface Reading {
  readonly shown: ShownReading;
  readonly file: OpenedFile;
  readonly cells: TableCells;
  readonly deals: Deals | undefined;
  readonly weeks: readonly WeekRow[];
}
