import type { FigureText } from '../ui/textFigure.ts';

/** A place on a row that has a name. */
export interface RowMark {
  readonly day: number;
  readonly value: number;
  readonly label?: FigureText;
  /** A dot stands for where a row is lowest or steady, a ring for where it comes back. */
  readonly shape: 'dot' | 'ring';
}

/** A row of a chart, one value a day. Its key gives it its colour. */
export interface ChartSeries {
  readonly key: string;
  readonly row: Float64Array;
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array } | undefined;
  readonly marks?: readonly RowMark[];
  /** Lines of text at the row's end. */
  readonly end?: readonly FigureText[];
}
