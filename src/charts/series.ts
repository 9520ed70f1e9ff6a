import type { OptionalFigure } from '../ui/textFigure.ts';

export interface RowMark {
  readonly day: number;
  readonly value: number;
  readonly label?: OptionalFigure;
  /** `dot`: minimum or takt; `ring`: back at zero. */
  readonly shape: 'dot' | 'ring';
}

export interface ChartSeries {
  readonly key: string;
  readonly row: Float64Array;
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array } | undefined;
  readonly marks?: readonly RowMark[];
  readonly end?: readonly OptionalFigure[];
}
