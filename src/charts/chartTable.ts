import type { FactorOutcome } from '../model/factors.ts';
import type { Side } from '../model/levers.ts';

/** One cell of a chart's table: a text, and what figure of the scenario it is, if it is one. */
export interface ChartTableCell {
  readonly text: string;
  readonly metric?: string;
  readonly side?: Side;
  readonly outcome?: FactorOutcome;
  /** The week that it is of, from 1. */
  readonly week?: number;
  readonly value?: number;
}

/** One row of a chart's table. */
export interface ChartTableRow {
  readonly name: string;
  readonly cells: readonly ChartTableCell[];
}
