import type { Side } from '../../model/levers.ts';
import { sides } from '../../model/sides.ts';
import {
  funnelBands,
  isDrawn,
  placeFunnel,
  stages,
  type FunnelBand,
  type FunnelMarks,
  type FunnelSpace,
  type LabelWidths,
  type StageCounts,
} from './funnel.ts';

export interface SizedFunnel {
  readonly counts: StageCounts;
  readonly labels: LabelWidths;
}

export interface FunnelsPicture extends Readonly<Partial<Record<Side, FunnelMarks>>> {
  readonly unit: number;
}

export const BETWEEN = 12;
const SHRINK = 0.95;
const SCALES_TRIED = 60;
/** Halvings of the last interval: to 0.03 px of a funnel's height. */
const HALVINGS = 9;

/** Lays out two funnels on one scale, as large as fits; a side without counts is left out. */
export function placeFunnels(
  counts: Readonly<Record<Side, StageCounts>>,
  labels: Readonly<Record<Side, LabelWidths>>,
  space: FunnelSpace,
): FunnelsPicture {
  const drawn = sides.filter((side) => isDrawn(counts[side]));
  if (drawn.length === 0) return { unit: 0 };
  const funnels = drawn.map((side) => ({ counts: counts[side], labels: labels[side] }));
  const unit = largestUnit(funnels, space, (scale) => fitTogether(funnels, scale, space));
  const { middles, width } = rowOf(funnels, unit, space);
  const share = (space.width - width) / (drawn.length + 1);
  const picture: Partial<Record<Side, FunnelMarks>> = {};
  drawn.forEach((side, at) => {
    const middle = (middles[at] ?? 0) + share * (at + 1);
    picture[side] = placeFunnel(counts[side], labels[side], middle, unit, space);
  });
  return { ...picture, unit };
}

/** Lays out funnels in separate boxes on one scale; those without finite counts have no marks. */
export function placeApart(
  funnels: readonly SizedFunnel[],
  space: FunnelSpace,
): { unit: number; marks: readonly (FunnelMarks | undefined)[] } {
  const drawn = funnels.filter(({ counts }) => isDrawn(counts));
  const fits = (scale: number) => drawn.every((one) => fitTogether([one], scale, space));
  const unit = drawn.length > 0 ? largestUnit(drawn, space, fits) : 0;
  const marks = funnels.map((funnel) => {
    const { counts, labels } = funnel;
    if (!isDrawn(counts)) return undefined;
    const { middles, width } = rowOf([funnel], unit, space);
    const middle = (middles[0] ?? 0) + (space.width - width) / 2;
    return placeFunnel(counts, labels, middle, unit, space);
  });
  return { unit, marks };
}

function fitTogether(funnels: readonly SizedFunnel[], unit: number, space: FunnelSpace): boolean {
  const { width, height } = rowOf(funnels, unit, space);
  return width <= space.width && height <= space.height;
}

/** Middles, width and height of funnels in a row, as close as marks and labels allow. */
function rowOf(
  funnels: readonly SizedFunnel[],
  unit: number,
  space: FunnelSpace,
): { middles: readonly number[]; width: number; height: number } {
  const row = funnels.map(({ counts, labels }) => funnelBands(counts, labels, unit, space));
  const middles: number[] = [];
  let [left, right, height] = [0, 0, 0];
  row.forEach((bands, at) => {
    const before = row[at - 1];
    const middle = before ? (middles[at - 1] ?? 0) + distance(before, bands) : 0;
    middles.push(middle);
    for (const band of bands) {
      left = Math.max(left, band.left - middle);
      right = Math.max(right, band.right + middle);
      height = Math.max(height, band.bottom);
    }
  });
  return { middles: middles.map((middle) => middle + left), width: left + right, height };
}

/** Least distance of two neighbours' middles, in pixels. */
function distance(first: readonly FunnelBand[], second: readonly FunnelBand[]): number {
  let most = 0;
  let [i, j] = [0, 0];
  for (let a = first[i], b = second[j]; a && b; a = first[i], b = second[j]) {
    most = Math.max(most, a.right + b.left);
    // Negated: NaN stops neither loop.
    if (!(a.bottom > b.bottom)) i += 1;
    if (!(b.bottom > a.bottom)) j += 1;
  }
  return most + BETWEEN;
}

/** The largest scale that fits; 0 where nothing comes in and so nothing limits it. */
function largestUnit(
  funnels: readonly SizedFunnel[],
  space: FunnelSpace,
  fits: (unit: number) => boolean,
): number {
  const largest = Math.max(
    ...funnels.flatMap(({ counts }) => stages.map((stage) => counts[stage])),
  );
  let low = 0;
  let high = Math.min(space.height / Math.sqrt(largest), space.most ?? Infinity);
  if (!Number.isFinite(high)) return 0;
  if (space.most !== undefined && fits(space.most)) return space.most;
  // Not monotonic, as labels may lie inside: the first that fits from above, then bisection.
  for (let i = 0; i < SCALES_TRIED && !fits(high * SHRINK); i += 1) high *= SHRINK;
  if (fits(high * SHRINK)) low = high * SHRINK;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A round count for the legend, whose square is visible, and its size in pixels. */
export function legendSquare(unit: number, smallest = 2): { count: number; size: number } {
  let count = 1;
  while (unit > 0 && unit * Math.sqrt(count) < smallest) count *= 10;
  return { count, size: unit * Math.sqrt(count) };
}
