import { max, nice, ticks } from 'd3';
import type { ControlSegment } from '../../model/controlChart.ts';
import type { Interval } from '../../model/counts.ts';
import type { RunningCv2 } from '../../model/runningCv2.ts';
import { onGrid } from './grid.ts';
import type { Edges, Tick } from './timePlane.ts';

export interface StripFigures {
  readonly segments: readonly ControlSegment[];
  /** The cumulative conversion where single weeks are too noisy; else empty. */
  readonly running: readonly RunningCv2[];
  /** Tries of each week, and its naive conversion (NaN: none). */
  readonly tries: readonly number[];
  readonly naive: readonly number[];
  /** The first week whose leads are still deciding; Infinity: none. */
  readonly unripeFrom: number;
  readonly goal: number;
  /** Posterior density of the conversion of all weeks, and its 90 % range. */
  readonly densityOf: (share: number) => number;
  readonly range: Interval;
}

export interface StripDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isHollow: boolean;
  readonly isSignal: boolean;
  readonly firstWeek: number;
}

export interface Strip {
  readonly bands: readonly { readonly path: string; readonly isProvisional: boolean }[];
  readonly means: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly dots: readonly StripDot[];
  readonly naive: string;
  readonly cone: string;
  readonly runningLine: string;
  readonly goalY: number | undefined;
  readonly density: string;
  readonly bar: { readonly y1: number; readonly y2: number } | undefined;
  readonly upwards: readonly Tick[];
}

/** Radii for the fewest and the most tries, in pixels. */
const [LEAST, MOST] = [2, 5.5];
const DENSITY_POINTS = 72;

/** x of a week (from 1). */
export function weekX(week: number, count: number, { left, right }: Edges): number {
  return onGrid(left + ((week - 0.5) * (right - left)) / count);
}

/** Lays out a conversion over `count` weeks, its posterior in a margin of `margin` pixels. */
export function weekStrip(
  figures: StripFigures,
  count: number,
  edges: Edges,
  margin: number,
): Strip {
  const { segments, running, tries, goal, densityOf, range, unripeFrom } = figures;
  const points = segments.flatMap((segment) => segment.points);
  const highest = max(
    [
      ...points.flatMap(({ value, high }) => [value, high]),
      ...running.map(({ high }) => high),
      ...[goal * 1.15, range.high],
    ].filter(Number.isFinite),
  );
  const [, top] = nice(0, Math.max(highest ?? 0, 1e-6), 4);
  const y = (share: number) =>
    onGrid(edges.bottom - ((edges.bottom - edges.top) * Math.min(share, top)) / top);
  const x = (week: number) => weekX(week, count, edges);
  const triesOf = (first: number, last: number) =>
    tries.slice(first - 1, last).reduce((sum, one) => sum + (one > 0 ? one : 0), 0);
  const mostTries = Math.max(...points.map((point) => triesOf(point.firstWeek, point.lastWeek)), 1);
  const half = (edges.right - edges.left) / count / 2;
  const line = (places: readonly (readonly [number, number])[]) =>
    places.length > 1 ? `M${places.map((place) => place.join()).join('L')}` : '';
  const area = (upper: readonly (readonly [number, number])[], lower: typeof upper) =>
    upper.length > 0 ? `${line([...upper, ...lower.toReversed()])}Z` : '';
  const naive = figures.naive.flatMap((share, at) =>
    Number.isFinite(share) ? [[x(at + 1), y(share)] as const] : [],
  );
  return {
    bands: segments.map(({ points: of, isProvisional }) => {
      const steps = (end: 'low' | 'high') =>
        of.flatMap((point) => [
          [x(point.firstWeek) - half, y(point[end])] as const,
          [x(point.lastWeek) + half, y(point[end])] as const,
        ]);
      return { path: area(steps('high'), steps('low')), isProvisional };
    }),
    means: segments.map(({ mean, points: of }) => ({
      x1: x(of[0]?.firstWeek ?? 1) - half,
      x2: x(of.at(-1)?.lastWeek ?? 1) + half,
      y: y(mean),
    })),
    dots: points.map(({ firstWeek, lastWeek, value, outside, run }) => ({
      x: x((firstWeek + lastWeek) / 2),
      y: y(value),
      radius: LEAST + (MOST - LEAST) * Math.sqrt(triesOf(firstWeek, lastWeek) / mostTries),
      isHollow: lastWeek >= unripeFrom,
      isSignal: outside || run,
      firstWeek,
    })),
    naive: line(naive),
    cone: area(
      running.map(({ week, high }) => [x(week), y(high)] as const),
      running.map(({ week, low }) => [x(week), y(low)] as const),
    ),
    runningLine: line(running.map(({ week, value }) => [x(week), y(value)] as const)),
    goalY: Number.isFinite(goal) ? y(goal) : undefined,
    density: densityPath(densityOf, range, top, y, edges.right, margin),
    bar: Number.isFinite(range.high) ? { y1: y(range.low), y2: y(range.high) } : undefined,
    upwards: ticks(0, top, 3).map((value) => ({ value, at: y(value) })),
  };
}

/** The posterior as an area on the right edge, its peak `margin` pixels long. */
function densityPath(
  densityOf: (share: number) => number,
  { low, high }: Interval,
  top: number,
  y: (share: number) => number,
  from: number,
  margin: number,
): string {
  if (Number.isNaN(low + high)) return '';
  // Negligible beyond.
  const start = Math.max(0, 2 * low - high);
  const end = Math.min(top, 1, 2 * high - low);
  const shares = Array.from(
    { length: DENSITY_POINTS },
    (_, at) => start + ((at + 0.5) / DENSITY_POINTS) * (end - start),
  ).filter((share) => share > 0 && share < 1);
  const heights = shares.map((share) => densityOf(share));
  const peak = Math.max(...heights);
  if (!(peak > 0 && peak < Infinity)) return '';
  const places = shares.map(
    (share, at) => `${onGrid(from + ((heights[at] ?? 0) / peak) * margin)},${y(share)}`,
  );
  return `M${from},${y(start)}L${places.join('L')}L${from},${y(end)}Z`;
}
