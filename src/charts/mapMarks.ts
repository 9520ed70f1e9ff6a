import type { Side } from '../model/levers.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import type { Conversions } from './geometry/conversionMap.ts';

export interface MapPoint {
  readonly side: Side;
  readonly name: string;
  readonly conversions: Conversions;
  readonly coca: OptionalFigure;
  readonly label: string;
  readonly spoken: string;
}

export interface MapMoves {
  readonly ondrag: (side: Side, to: Conversions) => void;
  readonly onstep: (side: Side, key: keyof Conversions, up: boolean, size: 'small' | 'big') => void;
  readonly onend: (side: Side, key: keyof Conversions, up: boolean) => void;
  readonly onrest: () => void;
}

/** The limit of COCA: the first payment, or the customer's life. */
export type Border = 'first' | 'life';

export interface MapLine {
  /** COCA without its constant part, by the price of a visit. */
  readonly coca: number;
  readonly text: string;
  /** Set where a contract pays below the line. */
  readonly border?: Border;
}
