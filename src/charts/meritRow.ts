import type { OptionalFigure } from '../ui/textFigure.ts';
import type { MeritBlock } from './geometry/meritOrder.ts';

export interface MeritRow {
  /** Its place in the table, from 1. */
  readonly place: number;
  /** Its place in the picture, from 1. */
  readonly rank: number;
  readonly name: string;
  /** Average cost of a contract. */
  readonly price: OptionalFigure;
  readonly block: MeritBlock;
  /** A contract costs more than it brings. */
  readonly isPale: boolean;
}
