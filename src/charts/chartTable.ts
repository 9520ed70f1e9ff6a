import type { FigureText } from '../ui/textFigure.ts';

export interface ChartTableRow {
  readonly name: string;
  readonly cells: readonly FigureText[];
}
