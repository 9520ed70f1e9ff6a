import type { RowOutcome } from './outcomes.ts';

/**
 * Deals of a file, a column a fact: as objects, a large file's would fill the memory. Days are counted
 * from 1970-01-01, with the time of day; NaN: not given.
 */
export interface Deals {
  readonly lines: Float64Array;
  readonly created: Float64Array;
  /** The day a deal was won, of one that was. */
  readonly won: Float64Array;
  readonly amounts: Float64Array;
  /** As long as there are deals, as are the other lists of texts. */
  readonly outcomes: RowOutcome[];
  /** Code of the amount's money; empty where nothing names it. */
  readonly currencies: string[];
  readonly owners: string[];
  readonly pipelines: string[];
}

/** Columns with room for so many deals, and none in them. */
export function noDeals(most: number): Deals {
  return {
    lines: new Float64Array(most),
    created: new Float64Array(most),
    won: new Float64Array(most),
    amounts: new Float64Array(most),
    outcomes: [],
    currencies: [],
    owners: [],
    pipelines: [],
  };
}

/** Places of the deals that were won. */
export function wonPlaces({ outcomes }: Deals): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < outcomes.length; at++) if (outcomes[at] === 'won') places.push(at);
  return places;
}

/** Days from created to won; whole ones where either day has no time. NaN where one is not given. */
export function cycleOf(deals: Deals, at: number): number {
  const [created = NaN, won = NaN] = [deals.created[at], deals.won[at]];
  const isTimed = created % 1 !== 0 && won % 1 !== 0;
  return isTimed ? won - created : Math.floor(won) - Math.floor(created);
}
