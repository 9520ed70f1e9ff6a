import type { FigureText } from '../ui/textFigure.ts';
import type { MeritBlock } from './geometry/meritOrder.ts';

/** One channel of the merit order. */
export interface MeritRow {
  /** Its place in the table, from 1. */
  readonly place: number;
  /** Its place in the picture, from 1. */
  readonly rank: number;
  readonly name: string;
  /** What a contract of it costs on average. */
  readonly price: FigureText;
  readonly block: MeritBlock;
  /** Whether a contract of it costs more than it brings. */
  readonly isPale: boolean;
}
