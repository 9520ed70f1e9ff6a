import type { MeritBlock } from './geometry/meritOrder.ts';

/** A piece of a label: words, or a figure with its name. */
export interface MeritFigure {
  readonly text: string;
  readonly metric?: string | undefined;
  /** The place of its channel, from 1. */
  readonly channel?: number | undefined;
  readonly value?: number | undefined;
}

/** One channel of the merit order. */
export interface MeritRow {
  /** Its place in the table, from 1. */
  readonly place: number;
  /** Its place in the picture, from 1. */
  readonly rank: number;
  readonly name: string;
  /** What a contract of it costs on average. */
  readonly price: MeritFigure;
  readonly block: MeritBlock;
  /** Whether a contract of it costs more than it brings. */
  readonly isPale: boolean;
}
