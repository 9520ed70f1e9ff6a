import { nice, ticks } from 'd3';
import type { ChanceLimits, SalespeopleFigures } from '../../model/salespeople.ts';
import { onGrid } from './grid.ts';
import type { Edges, Tick } from './timePlane.ts';

/** Samples of the limits along the axis. */
const STEPS = 160;

/** Approximate tick distance, in pixels. */
const APART = 110;

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly shrunkY: number;
  readonly isNameLeft: boolean;
}

export interface FunnelPlot {
  readonly points: readonly PlotPoint[];
  readonly meanY: number;
  /** Areas between the 95 % and the 99.8 % limits. */
  readonly inner: string;
  readonly outer: string;
  readonly across: readonly Tick[];
  readonly upwards: readonly Tick[];
}

/** Lays out salespeople with leads; undefined where there are none. */
export function funnelPlot(
  figures: SalespeopleFigures,
  limitsOf: (leads: number) => ChanceLimits,
  edges: Edges,
): FunnelPlot | undefined {
  const { mean } = figures;
  const seen = figures.reps.filter(({ leads }) => leads > 0);
  if (seen.length === 0) return undefined;
  const most = Math.max(...seen.map(({ leads }) => leads)) * 1.15;
  const [, end] = nice(0, Math.max(2, most), 5);
  const highest = Math.max(...seen.map(({ cv2 }) => cv2), mean * 2.4, 0.02);
  const [, top] = nice(0, Math.min(1, highest * 1.1), 5);
  const across = (leads: number) => onGrid(edges.left + ((edges.right - edges.left) * leads) / end);
  const up = (share: number) =>
    onGrid(edges.bottom - ((edges.bottom - edges.top) * Math.min(share, top)) / top);
  const counts = Array.from({ length: STEPS + 1 }, (_, at) =>
    Math.max(1, Math.round((end * at) / STEPS)),
  );
  const limits = [...new Set(counts)].map((leads) => ({ leads, limits: limitsOf(leads) }));
  const area = (low: 0 | 1, high: 2 | 3) => {
    const upper = limits.map(({ leads, limits: at }) => `${across(leads)},${up(at[high])}`);
    const lower = limits.map(({ leads, limits: at }) => `${across(leads)},${up(at[low])}`);
    return `M${upper.join('L')}L${lower.toReversed().join('L')}Z`;
  };
  return {
    points: seen.map(({ leads, cv2, shrunk }) => {
      const x = across(leads);
      return {
        x,
        y: up(cv2),
        shrunkY: up(shrunk),
        isNameLeft: x > edges.left + (edges.right - edges.left) * 0.75,
      };
    }),
    meanY: up(mean),
    inner: area(1, 2),
    outer: area(0, 3),
    across: ticks(0, end, Math.max(2, Math.round((edges.right - edges.left) / APART))).map(
      (value) => ({ value, at: across(value) }),
    ),
    upwards: ticks(0, top, 5).map((value) => ({ value, at: up(value) })),
  };
}
