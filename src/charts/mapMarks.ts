import type { Side } from '../model/levers.ts';
import type { ChartTableCell } from './chartTable.ts';
import type { Conversions } from './geometry/conversionMap.ts';

/** One side of the scenario as a point of the map. */
export interface MapPoint {
  readonly side: Side;
  readonly name: string;
  readonly conversions: Conversions;
  readonly coca: ChartTableCell;
  /** For screen readers. */
  readonly label: string;
  readonly spoken: string;
}

/** What hands do with a point: where it is dragged to, or which key moves it. */
export interface MapMoves {
  readonly ondrag: (side: Side, to: Conversions) => void;
  readonly onstep: (side: Side, key: keyof Conversions, up: boolean, size: 'small' | 'big') => void;
  readonly onend: (side: Side, key: keyof Conversions, up: boolean) => void;
  readonly onrest: () => void;
}

/** A line that is drawn at some COCA, and what is written on it. */
export interface MapLine {
  readonly coca: number;
  readonly text: string;
  readonly pays: boolean;
}
