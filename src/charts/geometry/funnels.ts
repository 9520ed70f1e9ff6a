import { pathRound } from 'd3';
import type { Side } from '../../model/levers.ts';

/** The three stages of a funnel, from its mouth down. */
export const stages = ['visits', 'leads', 'contracts'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];

/** How many of each there are on one side. */
export type StageCounts = Readonly<Record<Stage, number>>;

/** Estimated widths of what stands beside the marks, in pixels. */
export interface LabelWidths {
  /** What stands above the funnel, about its middle line. */
  readonly title: number;
  readonly stage: Readonly<Record<Stage, number>>;
  /** Conversions: into leads, into contracts. */
  readonly passage: Readonly<Record<'leads' | 'contracts', number>>;
}

/** A funnel's counts and the widths of what is written beside them. */
export interface SizedFunnel {
  readonly counts: StageCounts;
  readonly labels: LabelWidths;
}

/** The room that the picture has, in pixels. */
export interface FunnelRoom {
  readonly width: number;
  readonly height: number;
  /** Height of a passage between two stages. */
  readonly passage: number;
  /** Height of a stage's label. */
  readonly label: number;
}

/** A square whose area is a count, and where its label stands. */
export interface StageMark {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: LabelPlace;
}

/** Where a label stands: its first letter's place or its middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly inside: boolean;
}

/** What leads from one stage to the next. */
export interface PassageMark {
  readonly into: 'leads' | 'contracts';
  readonly path: string;
  readonly label: LabelPlace;
}

/** One funnel. Everything in it is placed from its middle line, which alone has a place of its own. */
export interface FunnelMarks {
  readonly middle: number;
  readonly stages: readonly StageMark[];
  readonly passages: readonly PassageMark[];
}

/** Both funnels on one scale. */
export interface FunnelsPicture extends Readonly<Partial<Record<Side, FunnelMarks>>> {
  /** Pixels of the side of a square that stands for one. */
  readonly unit: number;
}

/** Between a mark and its label, and between the two funnels, in pixels. */
export const GAP = 10;
export const BETWEEN = 16;
const SHRINK = 0.95;
const SCALES_TRIED = 60;

/** The outline between the lower edge of one square and the upper edge of the next. */
export function passagePath(upper: StageMark, lower: StageMark): string {
  const [top, bottom] = [upper.y + upper.size, lower.y];
  const [wide, slim] = [upper.size / 2, lower.size / 2];
  const middle = (top + bottom) / 2;
  const path = pathRound(1);
  path.moveTo(-wide, top);
  path.bezierCurveTo(-wide, middle, -slim, middle, -slim, bottom);
  path.lineTo(slim, bottom);
  path.bezierCurveTo(slim, middle, wide, middle, wide, top);
  path.closePath();
  return path.toString();
}

/**
 * Places two funnels side by side: squares whose areas are the counts, on one scale, as large as
 * the room and the labels allow. A side whose counts are not finite is left out.
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
  const size = (count: number) => unit * Math.sqrt(count);
  const widths = drawn.map((side) => reach(counts[side], labels[side], unit, room));
  const free = room.width - widths.reduce((sum, { left, right }) => sum + left + right, 0);
  const share = free / (drawn.length + 1);
  let edge = 0;
  const picture: Partial<Record<Side, FunnelMarks>> = {};
  drawn.forEach((side, at) => {
    const { left = 0, right = 0 } = widths[at] ?? {};
    const middle = edge + share + left;
    edge += share + left + right;
    picture[side] = drawOne(counts[side], labels[side], middle, size, room);
  });
  return { ...picture, unit };
}

/**
 * Places funnels apart, each about the middle of a room of its own, all on one scale: as large as
 * the fullest room allows. Funnels whose counts are not finite have no marks.
 */
export function placeApart(
  funnels: readonly SizedFunnel[],
  room: FunnelRoom,
): { unit: number; marks: readonly (FunnelMarks | undefined)[] } {
  const drawn = funnels.filter(({ counts }) => isDrawn(counts));
  const fits = (scale: number) => drawn.every((one) => fitTogether([one], scale, room));
  const unit = drawn.length > 0 ? largestUnit(drawn, room, fits) : 0;
  const size = (count: number) => unit * Math.sqrt(count);
  const marks = funnels.map(({ counts, labels }) => {
    if (!isDrawn(counts)) return undefined;
    const { left, right } = reach(counts, labels, unit, room);
    return drawOne(counts, labels, (room.width + left - right) / 2, size, room);
  });
  return { unit, marks };
}

function isDrawn(counts: StageCounts): boolean {
  return stages.every((stage) => Number.isFinite(counts[stage]));
}

function fitTogether(funnels: readonly SizedFunnel[], unit: number, room: FunnelRoom): boolean {
  let width = BETWEEN * (funnels.length - 1);
  for (const { counts, labels } of funnels) {
    const { left, right, height } = reach(counts, labels, unit, room);
    if (height > room.height) return false;
    width += left + right;
  }
  return width <= room.width;
}

/** Searches the largest scale that fits. */
function largestUnit(
  funnels: readonly SizedFunnel[],
  room: FunnelRoom,
  fits: (unit: number) => boolean,
): number {
  const most = Math.max(...funnels.flatMap(({ counts }) => stages.map((stage) => counts[stage])));
  let low = 0;
  let high = room.height / Math.sqrt(most);
  if (!Number.isFinite(high)) return 0;
  // A label that fits into its square needs no room beside it, so a larger scale may fit where a
  // smaller one does not: look from above for the first that does, then close in on it.
  for (let i = 0; i < SCALES_TRIED && !fits(high * SHRINK); i += 1) high *= SHRINK;
  if (fits(high * SHRINK)) low = high * SHRINK;
  for (let i = 0; i < 14; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How far a funnel and its labels reach from its middle line, and how tall it is. */
function reach(counts: StageCounts, labels: LabelWidths, unit: number, room: FunnelRoom) {
  const visits = unit * Math.sqrt(counts.visits);
  const leads = unit * Math.sqrt(counts.leads);
  const contracts = unit * Math.sqrt(counts.contracts);
  return {
    left: Math.max(visits, leads, contracts, labels.title) / 2,
    right: Math.max(
      labels.title / 2,
      besideSquare(visits, labels.stage.visits, room),
      besidePassage((visits + leads) / 4, labels.passage.leads),
      besideSquare(leads, labels.stage.leads, room),
      besidePassage((leads + contracts) / 4, labels.passage.contracts),
      besideSquare(contracts, labels.stage.contracts, room),
    ),
    height:
      Math.max(visits, room.label) +
      Math.max(leads, room.label) +
      Math.max(contracts, room.label) +
      2 * room.passage,
  };
}

function besideSquare(size: number, labelWidth: number, room: FunnelRoom): number {
  return fitsInside(size, labelWidth, room) ? size / 2 : size / 2 + GAP + labelWidth;
}

function fitsInside(size: number, labelWidth: number, room: FunnelRoom): boolean {
  return size >= labelWidth + 2 * GAP && size >= room.label + GAP;
}

function besidePassage(half: number, labelWidth: number): number {
  return half * 2 >= labelWidth + 2 * GAP ? half : half + GAP + labelWidth;
}

function drawOne(
  counts: StageCounts,
  labels: LabelWidths,
  middle: number,
  size: (count: number) => number,
  room: FunnelRoom,
): FunnelMarks {
  let top = 0;
  const marks = stages.map((stage): StageMark => {
    const side = size(counts[stage]);
    // A mark smaller than its label takes the label's height, so that labels never meet.
    const slot = Math.max(side, room.label);
    const y = top + (slot - side) / 2;
    const inside = fitsInside(side, labels.stage[stage], room);
    const label = { x: inside ? 0 : side / 2 + GAP, y: top + slot / 2, inside };
    top += slot + room.passage;
    return { stage, x: -side / 2, y, size: side, label };
  });
  const passages = marks.slice(1).flatMap((lower, at): PassageMark[] => {
    const upper = marks[at];
    if (!upper || lower.stage === 'visits') return [];
    const from = upper.y + upper.size;
    const half = (upper.size + lower.size) / 4;
    const width = labels.passage[lower.stage];
    const inside = half * 2 >= width + 2 * GAP;
    return [
      {
        into: lower.stage,
        path: passagePath(upper, lower),
        label: { x: inside ? 0 : half + GAP, y: (from + lower.y) / 2, inside },
      },
    ];
  });
  return { middle, stages: marks, passages };
}

/** A round count whose square can be seen, for the legend: 1, 10, 100 … and its size in pixels. */
export function legendSquare(unit: number, smallest = 2.5): { count: number; size: number } {
  let count = 1;
  while (unit > 0 && unit * Math.sqrt(count) < smallest) count *= 10;
  return { count, size: unit * Math.sqrt(count) };
}
