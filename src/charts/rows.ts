import type { Box } from './geometry/labels.ts';
import { textWidth } from './geometry/labels.ts';

/** A text on a chart; the figure that it tells, where it tells one. */
export interface RowText {
  readonly text: string;
  readonly metric?: string;
  readonly side?: string;
  readonly course?: string;
  readonly value?: number;
}

/** A place on a row that has a name. */
export interface RowMark {
  readonly day: number;
  readonly value: number;
  readonly label: RowText;
  /** A dot stands for where a row is lowest or steady, a ring for where it comes back. */
  readonly shape: 'dot' | 'ring';
}

/** A row of a chart, one value a day. Its key gives it its colour. */
export interface ChartRow {
  readonly key: string;
  readonly row: Float64Array;
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array } | undefined;
  readonly marks?: readonly RowMark[];
  /** Lines of text at the row's end. */
  readonly end?: readonly RowText[];
}

/** Places beside a mark that a label can take, best first. */
export function boxesBeside(x: number, y: number, text: string, size: number): Box[] {
  const width = textWidth(text, size);
  const height = size * 1.35;
  const box = (left: number, top: number): Box => ({ left, top, width, height });
  const [above, below] = [y - height - 5, y + 5];
  return [
    box(x - 4, above),
    box(x + 4, below),
    box(x - width / 2, above - 6),
    box(x - width / 2, below + 6),
    box(x - width + 4, above),
    box(x - width - 4, below),
    box(x + 9, y - height / 2),
    box(x - width - 9, y - height / 2),
    box(x - 4, above - height),
    box(x + 4, below + height),
  ];
}
