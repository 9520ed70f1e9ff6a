import type { Side } from '../model/levers.ts';
import type { FigureText } from '../ui/textFigure.ts';
import type { Conversions } from './geometry/conversionMap.ts';

/** One side of the scenario as a point of the map. */
export interface MapPoint {
  readonly side: Side;
  readonly name: string;
  readonly conversions: Conversions;
  readonly coca: FigureText;
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

/** Below what a contract pays: its first payment, or all that a customer pays over its life. */
export type Border = 'first' | 'life';

/** A line that is drawn at some COCA, and what is written on it. */
export interface MapLine {
  /** What of it a dearer visit raises; the rest of the COCA that is written is the same everywhere. */
  readonly coca: number;
  readonly text: string;
  /** Whether a contract pays below it, and by what. */
  readonly border?: Border;
}
