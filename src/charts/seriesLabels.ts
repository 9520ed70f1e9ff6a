import { apart, meet, placeBoxes, textWidth, type Box } from './geometry/labels.ts';
import { dayMiddle, up, type Edges, type TimePlane } from './geometry/timePlane.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import type { ChartSeries, RowMark } from './series.ts';

export interface EndLabel {
  readonly key: string;
  readonly texts: readonly { readonly text: OptionalFigure; readonly y: number }[];
}

export interface PlacedMark extends RowMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box | undefined;
  readonly leader: string | undefined;
}

const LINE = 1.25;

export const NAME_GAP = 8;

/** Sampling distance of collision tests, in pixels. */
const STRIDE = 10;

/** Distance from which a label gets a leader line, in pixels. */
const FAR = 16;

/** Width of the names at the right, in pixels. */
export function endNamesWidth(rows: readonly ChartSeries[], size: number): number {
  const widths = rows.flatMap(({ end = [] }) => end.map(({ text }) => textWidth(text, size)));
  return NAME_GAP + Math.max(0, ...widths);
}

/** Boxes of the names, for collision tests. */
export function nameBoxes(names: readonly EndLabel[], { right }: Edges, size: number): Box[] {
  return names.flatMap(({ texts }) =>
    texts.map(({ text: { text }, y }) => ({
      left: right + NAME_GAP,
      top: y - size / 2,
      width: textWidth(text, size),
      height: size,
    })),
  );
}

/** Boxes of the axis labels, for collision tests. */
export function tickBoxes(
  ticks: readonly { readonly text: string; readonly at: number }[],
  size: number,
): Box[] {
  return ticks.map(({ text, at }) => ({
    left: 0,
    top: at - size - 3,
    width: textWidth(text, size),
    height: size,
  }));
}

/** Labels at the series' ends, spread where they collide. */
export function endLabels(
  rows: readonly ChartSeries[],
  plane: TimePlane,
  axis: number,
  size: number,
): EndLabel[] {
  const named = rows.filter(({ end }) => end && end.length > 0);
  const tall = Math.max(1, ...named.map(({ end }) => end?.length ?? 0)) * size * LINE;
  const wished = named.map(({ row }) => up(plane, row.at(-1) ?? 0));
  const places = apart(wished, tall + 2, [plane.top + tall / 2 - 6, axis - tall / 2 + 2]);
  return named.map(({ key, end = [] }, at) => ({
    key,
    texts: end.map((text, line) => ({
      text,
      y: (places[at] ?? 0) + (line - (end.length - 1) / 2) * size * LINE,
    })),
  }));
}

/** Places marks and their labels, clear of series and of `taken`. */
export function seriesMarkLabels(
  rows: readonly ChartSeries[],
  plane: TimePlane,
  space: Edges,
  size: number,
  taken: readonly Box[],
): PlacedMark[] {
  const all = rows.flatMap(({ key, marks = [] }) =>
    marks
      .filter(({ day }) => day >= 0 && day < plane.days)
      .map((mark) => ({ ...mark, key, x: dayMiddle(plane, mark.day), y: up(plane, mark.value) })),
  );
  /** Coinciding series share a mark: one label is enough. */
  const isRepeated = ({ x, y, label }: (typeof all)[number], before: typeof all) =>
    before.some((one) => one.label?.text === label?.text && Math.hypot(one.x - x, one.y - y) < 1);
  const inTheWay = [
    ...rows.flatMap(({ row }) => obstacles(row, plane)),
    ...all.map(({ x, y }) => ({ left: x - 4, top: y - 4, width: 8, height: 8 })),
  ];
  const written = [...taken];
  return all.map((mark, at) => {
    const { x, y, label } = mark;
    if (!label || isRepeated(mark, all.slice(0, at))) {
      return { ...mark, box: undefined, leader: undefined };
    }
    const places = boxesBeside(x, y, label.text, size).filter((place) => {
      const leader = leaderBox(place, x, y);
      return !leader || !written.some((other) => meet(leader, other));
    });
    const [box] = placeBoxes([places], space, [...inTheWay, ...written]);
    const leader = box && leaderBox(box, x, y);
    written.push(...[box, leader].filter((one) => one !== undefined));
    return { ...mark, box, leader: leader && `M${x} ${leader.top}v${leader.height}` };
  });
}

function leaderBox({ top, height }: Box, x: number, y: number): Box | undefined {
  const bottom = top + height;
  if (top - y > FAR) return { left: x - 1, top: y, width: 2, height: top - y };
  return y - bottom > FAR ? { left: x - 1, top: bottom, width: 2, height: y - bottom } : undefined;
}

function obstacles(row: Float64Array, plane: TimePlane): Box[] {
  const count = Math.ceil(plane.right / STRIDE);
  return Array.from({ length: count }, (_, at) => {
    const day = Math.min(plane.days - 1, Math.floor((at * plane.days) / count));
    return { left: at * STRIDE, top: up(plane, row[day] ?? 0) - 2, width: STRIDE, height: 4 };
  });
}

/** Candidate boxes beside a mark, best first. */
function boxesBeside(x: number, y: number, text: string, size: number): Box[] {
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
    ...[2, 3, 4, 6].flatMap((lines) => [
      box(x - 4, above - lines * height),
      box(x - width + 4, above - lines * height),
      box(x - width / 3, above - lines * height),
    ]),
  ];
}
