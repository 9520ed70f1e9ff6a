import type { DecimalSign } from '../scenario/csv.ts';
import type { ColumnDates } from './dateCells.ts';
import type { DealOutcome } from './statuses.ts';
import type { TableCells } from './tableCells.ts';

/** Outcome of a row that counts; `asked` where its status is open. */
export type CountedOutcome = DealOutcome | 'asked';

/** Dates by what they are, of the columns that are in use. */
export type DealDates = Readonly<
  Record<'created' | 'won' | 'lost' | 'closed', ColumnDates | undefined>
>;

const OUTCOMES: readonly (CountedOutcome | undefined)[] = [
  undefined,
  ...(['won', 'lost', 'open', 'asked'] as const),
];

/** Deals of a file by their rows: what became of each, and what the columns in use say of it. */
export class Deals {
  readonly cells: TableCells;
  /** How many there are of each outcome. */
  readonly counts: Record<CountedOutcome, number> = { won: 0, lost: 0, open: 0, asked: 0 };
  readonly #outcomes: Uint8Array;
  readonly #dates: DealDates;
  readonly #amounts: Float64Array | undefined;

  constructor(cells: TableCells, dates: DealDates, sign: DecimalSign) {
    this.cells = cells;
    this.#outcomes = new Uint8Array(cells.rows);
    this.#dates = dates;
    this.#amounts = cells.amounts.amount?.[sign];
  }

  /** Counts the deal of a row, or no more. */
  set(at: number, outcome: CountedOutcome | undefined): void {
    const before = this.outcome(at);
    if (before) this.counts[before] -= 1;
    if (outcome) this.counts[outcome] += 1;
    this.#outcomes[at] = OUTCOMES.indexOf(outcome);
  }

  /** What became of the deal of a row; nothing where the row does not count. */
  outcome(at: number): CountedOutcome | undefined {
    return OUTCOMES[this.#outcomes[at] ?? 0];
  }

  /** Deals that count. */
  get counted(): number {
    const { won, lost, open, asked } = this.counts;
    return won + lost + open + asked;
  }

  /** Rows of the deals that count, or of those with one outcome. */
  rows(outcome?: CountedOutcome): Int32Array {
    const rows = new Int32Array(outcome ? this.counts[outcome] : this.counted);
    let found = 0;
    for (let at = 0; at < this.cells.rows; at++) {
      const own = this.outcome(at);
      if (own && (!outcome || own === outcome)) rows[found++] = at;
    }
    return rows;
  }

  /** The day that a deal was created, from 1970-01-01, with the time of day; NaN: not given. */
  created(at: number): number {
    return this.#dates.created?.days[at] ?? NaN;
  }

  /** The day that a deal was won, of one that was. */
  wonDay(at: number): number {
    const day = this.#dates.won?.days[at] ?? NaN;
    return Number.isNaN(day) ? (this.#dates.closed?.days[at] ?? NaN) : day;
  }

  amount(at: number): number {
    return this.#amounts?.[at] ?? NaN;
  }

  /** Days from created to won; whole ones where either day has no time. NaN where one is not given. */
  cycle(at: number): number {
    const [created, won] = [this.created(at), this.wonDay(at)];
    const isTimed = created % 1 !== 0 && won % 1 !== 0;
    return isTimed ? won - created : Math.floor(won) - Math.floor(created);
  }
}
