import type { Side } from '../../model/levers.ts';
import {
  funnelReach,
  isDrawn,
  placeFunnel,
  stages,
  type FunnelMarks,
  type FunnelRoom,
  type LabelWidths,
  type StageCounts,
} from './funnel.ts';

export interface SizedFunnel {
  readonly counts: StageCounts;
  readonly labels: LabelWidths;
}

/** Both funnels on one scale. */
export interface FunnelsPicture extends Readonly<Partial<Record<Side, FunnelMarks>>> {
  /** Pixels of the side of a unit square. */
  readonly unit: number;
}

/** Gap of the two funnels, in pixels. */
export const BETWEEN = 16;
const SHRINK = 0.95;
const SCALES_TRIED = 60;

/**
 * Lays out two funnels side by side on one scale, as large as space and labels allow. A side whose
 * counts are not finite is left out.
 */
export function placeFunnels(
  counts: Readonly<Record<Side, StageCounts>>,
  labels: Readonly<Record<Side, LabelWidths>>,
  room: FunnelRoom,
): FunnelsPicture {
  const drawn = (['now', 'goal'] as const).filter((side) => isDrawn(counts[side]));
  if (drawn.length === 0) return { unit: 0 };
  const funnels = drawn.map((side) => ({ counts: counts[side], labels: labels[side] }));
  const unit = largestUnit(funnels, room, (scale) => fitTogether(funnels, scale, room));
  const widths = drawn.map((side) => funnelReach(counts[side], labels[side], unit, room));
  const free = room.width - widths.reduce((sum, { left, right }) => sum + left + right, 0);
  const share = free / (drawn.length + 1);
  let edge = 0;
  const picture: Partial<Record<Side, FunnelMarks>> = {};
  drawn.forEach((side, at) => {
    const { left = 0, right = 0 } = widths[at] ?? {};
    const middle = edge + share + left;
    edge += share + left + right;
    picture[side] = placeFunnel(counts[side], labels[side], middle, unit, room);
  });
  return { ...picture, unit };
}

/**
 * Lays out funnels in separate boxes on one scale, as large as the fullest box allows. Funnels
 * whose counts are not finite have no marks.
 */
export function placeApart(
  funnels: readonly SizedFunnel[],
  room: FunnelRoom,
): { unit: number; marks: readonly (FunnelMarks | undefined)[] } {
  const drawn = funnels.filter(({ counts }) => isDrawn(counts));
  const fits = (scale: number) => drawn.every((one) => fitTogether([one], scale, room));
  const unit = drawn.length > 0 ? largestUnit(drawn, room, fits) : 0;
  const marks = funnels.map(({ counts, labels }) => {
    if (!isDrawn(counts)) return undefined;
    const { left, right } = funnelReach(counts, labels, unit, room);
    return placeFunnel(counts, labels, (room.width + left - right) / 2, unit, room);
  });
  return { unit, marks };
}

function fitTogether(funnels: readonly SizedFunnel[], unit: number, room: FunnelRoom): boolean {
  let width = BETWEEN * (funnels.length - 1);
  for (const { counts, labels } of funnels) {
    const { left, right, height } = funnelReach(counts, labels, unit, room);
    if (height > room.height) return false;
    width += left + right;
  }
  return width <= room.width;
}

/** The largest scale that fits. */
function largestUnit(
  funnels: readonly SizedFunnel[],
  room: FunnelRoom,
  fits: (unit: number) => boolean,
): number {
  if (room.most !== undefined && fits(room.most)) return room.most;
  const largest = Math.max(
    ...funnels.flatMap(({ counts }) => stages.map((stage) => counts[stage])),
  );
  let low = 0;
  let high = Math.min(room.height / Math.sqrt(largest), room.most ?? Infinity);
  if (!Number.isFinite(high)) return 0;
  // Not monotonic: a label inside its square needs no space beside it, so a larger scale may fit
  // where a smaller one does not. Search from above for the first that fits, then bisect.
  for (let i = 0; i < SCALES_TRIED && !fits(high * SHRINK); i += 1) high *= SHRINK;
  if (fits(high * SHRINK)) low = high * SHRINK;
  for (let i = 0; i < 14; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A round count whose square can be seen, for the legend: 1, 10, 100 … and its size in pixels. */
export function legendSquare(unit: number, smallest = 2): { count: number; size: number } {
  let count = 1;
  while (unit > 0 && unit * Math.sqrt(count) < smallest) count *= 10;
  return { count, size: unit * Math.sqrt(count) };
}
