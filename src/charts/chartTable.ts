import type { OptionalFigure } from '../ui/textFigure.ts';

export interface ChartTableRow {
  readonly name: string;
  readonly cells: readonly OptionalFigure[];
}
