import type { FigureText } from '../ui/textFigure.ts';

/** One row of a chart's table. */
export interface ChartTableRow {
  readonly name: string;
  readonly cells: readonly FigureText[];
}
