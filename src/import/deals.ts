import type { DecimalSign } from '../scenario/csv.ts';
import type { ColumnDates } from './dateCells.ts';
import type { DealOutcome } from './statuses.ts';
import type { TableCells } from './tableCells.ts';

/** Outcome of a row that counts; `asked` while its status has no meaning. */
export type CountedOutcome = DealOutcome | 'asked';

/** Dates of the columns in use, by role. */
export type DealDates = Readonly<
  Record<'created' | 'won' | 'lost' | 'closed', ColumnDates | undefined>
>;

const OUTCOMES: readonly (CountedOutcome | undefined)[] = [
  undefined,
  ...(['won', 'lost', 'open', 'asked'] as const),
];

/** Deals of a file by row: outcomes, and what the columns in use say. */
export class Deals {
  readonly cells: TableCells;
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

  /** Sets the outcome of a row's deal; undefined: the row does not count. */
  set(at: number, outcome: CountedOutcome | undefined): void {
    const before = this.outcome(at);
    if (before) this.counts[before] -= 1;
    if (outcome) this.counts[outcome] += 1;
    this.#outcomes[at] = OUTCOMES.indexOf(outcome);
  }

  outcome(at: number): CountedOutcome | undefined {
    return OUTCOMES[this.#outcomes[at] ?? 0];
  }

  get counted(): number {
    const { won, lost, open, asked } = this.counts;
    return won + lost + open + asked;
  }

  /** Rows of all deals that count, or of those with one outcome. */
  rows(outcome?: CountedOutcome): Int32Array {
    const rows = new Int32Array(outcome ? this.counts[outcome] : this.counted);
    let found = 0;
    for (let at = 0; at < this.cells.rows; at++) {
      const own = this.outcome(at);
      if (own && (!outcome || own === outcome)) rows[found++] = at;
    }
    return rows;
  }

  /** Days from 1970-01-01 with the time of day; NaN: not given. */
  created(at: number): number {
    return this.#dates.created?.days[at] ?? NaN;
  }

  /** Days from 1970-01-01 on which a won deal was won, else closed; NaN: not given. */
  wonDay(at: number): number {
    const day = this.#dates.won?.days[at] ?? NaN;
    return Number.isNaN(day) ? (this.#dates.closed?.days[at] ?? NaN) : day;
  }

  amount(at: number): number {
    return this.#amounts?.[at] ?? NaN;
  }

  /** Days from created to won, whole unless both have a time of day; NaN: either is not given. */
  cycle(at: number): number {
    const [created, won] = [this.created(at), this.wonDay(at)];
    const isTimed = created % 1 !== 0 && won % 1 !== 0;
    return isTimed ? won - created : Math.floor(won) - Math.floor(created);
  }
}
