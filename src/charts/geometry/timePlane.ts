import { area, curveStepAfter, line, nice, ticks } from 'd3';
import { bends } from './bends.ts';
import { onGrid } from './grid.ts';

export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
}

/** x is days, y values, both linear. */
export interface TimePlane extends Edges {
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

/** Tolerance of the simplified line, in pixels. */
const TOLERANCE = 0.2;

/** Values too small for any chart are drawn as 0. */
const NOTHING = 1e-9;

/** Approximate tick distances, in pixels. */
const [ROWS_APART, COLUMNS_APART] = [52, 56];

/** Readable tick intervals, in months. */
const MONTHS = [1, 2, 3, 6, 12, 24, 36, 60, 120];

/** Largest rounding of a month to whole days, in months. */
const HALF_A_DAY = 0.5 / 30;

/** A plane for `days` days and values from `low` to `high`, 0 included, with round ends. */
export function planeOf(edges: Edges, days: number, [low, high]: readonly number[]): TimePlane {
  const [least, most] = [Math.min(0, finite(low)), Math.max(0, finite(high))];
  const [from, to] = most - least < NOTHING ? [0, 1] : nice(least, most, rowsIn(edges));
  return { ...edges, days, low: from, high: to };
}

/** x of a time in days from the start of day 0. */
export function across({ left, right, days }: TimePlane, time: number): number {
  return onGrid(left + ((right - left) * time) / days);
}

export function up({ top, bottom, low, high }: TimePlane, value: number): number {
  return onGrid(bottom - ((bottom - top) * (value - low)) / (high - low));
}

export function valueTicks(plane: TimePlane): Tick[] {
  return ticks(plane.low, plane.high, rowsIn(plane)).map((value) => ({
    value,
    at: up(plane, value),
  }));
}

export function monthTicks(plane: TimePlane, daysAMonth: number): Tick[] {
  const months = plane.days / daysAMonth;
  const room = (plane.right - plane.left) / COLUMNS_APART;
  const step = MONTHS.find((one) => months / one <= room) ?? Math.max(...MONTHS);
  return Array.from({ length: Math.floor((months + HALF_A_DAY) / step) + 1 }, (_, at) => ({
    value: at * step,
    at: across(plane, Math.min(plane.days, at * step * daysAMonth)),
  }));
}

/** The line of a row, one value at each day's middle. */
export function linePath(row: Float64Array, plane: TimePlane): string {
  const heights = row.map((value) => up(plane, value));
  return path(bends(heights, TOLERANCE).map((day) => [dayMiddle(plane, day), heights[day] ?? 0]));
}

/** The area between two rows, or a row and a constant. */
export function areaPath(row: Float64Array, base: Float64Array | number, plane: TimePlane): string {
  const heights = row.map((value) => up(plane, value));
  const floor =
    typeof base === 'number'
      ? new Float64Array([up(plane, base)])
      : base.map((value) => up(plane, value));
  const below = (day: number) => floor[floor.length > 1 ? day : 0] ?? 0;
  const kept = new Set([
    ...bends(heights, TOLERANCE),
    ...(floor.length > 1 ? bends(floor, TOLERANCE) : []),
  ]);
  return (
    area<number>()
      .x((day) => dayMiddle(plane, day))
      .y0(below)
      .y1((day) => heights[day] ?? 0)
      .digits(1)([...kept].sort((a, b) => a - b)) ?? ''
  );
}

/** The area between two rows that are constant within a day. */
export function stepsPath(low: Float64Array, high: Float64Array, plane: TimePlane): string {
  const kept = Array.from(low.keys()).filter(
    (day) =>
      day === 0 ||
      day === low.length - 1 ||
      low[day] !== low[day - 1] ||
      high[day] !== high[day - 1],
  );
  return (
    area<number>()
      .x((day) => dayMiddle(plane, day))
      .y0((day) => up(plane, low[day] ?? 0))
      .y1((day) => up(plane, high[day] ?? 0))
      .curve(curveStepAfter)
      .digits(1)(kept) ?? ''
  );
}

/** Extent of rows; NaN rows are left out. */
export function extentOf(rows: readonly Float64Array[]): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const value of row) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low, high];
}

export function dayMiddle(plane: TimePlane, day: number): number {
  return across(plane, day + 0.5);
}

function path(points: readonly (readonly [number, number])[]): string {
  return line<readonly [number, number]>().digits(1)(points) ?? '';
}

function rowsIn({ top, bottom }: Edges): number {
  return Math.max(2, Math.round((bottom - top) / ROWS_APART));
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
