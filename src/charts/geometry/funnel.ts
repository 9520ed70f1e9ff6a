import { onGrid } from './grid.ts';

/** From the mouth down. */
export const stages = ['visits', 'leads', 'contracts'] as const;

export type Stage = (typeof stages)[number];

export type StageCounts = Readonly<Record<Stage, number>>;

export interface LabelWidths {
  readonly title: number;
  readonly stage: Readonly<Record<Stage, number>>;
  readonly passage: Readonly<Record<'leads' | 'contracts', number>>;
}

export interface FunnelSpace {
  readonly width: number;
  readonly height: number;
  readonly passage: number;
  readonly label: number;
  /** Maximum scale: pixels of the side of a square that stands for one. */
  readonly most?: number;
}

export interface StageMark {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: LabelPlace;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly inside: boolean;
}

export interface PassageMark {
  readonly into: 'leads' | 'contracts';
  readonly path: string;
  readonly label: LabelPlace;
}

export interface FunnelMarks {
  readonly middle: number;
  readonly stages: readonly StageMark[];
  readonly passages: readonly PassageMark[];
}

export const GAP = 8;

/** Minimum distance of a conversion from the label below, in label heights. */
const CLEAR = 0.75;

/** Whether counts can be drawn: all are finite. */
export function isDrawn(counts: StageCounts): boolean {
  return stages.every((stage) => Number.isFinite(counts[stage]));
}

/** A funnel's extent to either side of its middle, from the band above to `bottom`. */
export interface FunnelBand {
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Bands of a labelled funnel from its title down, in pixels, at squares of `unit` pixels. */
export function funnelBands(
  counts: StageCounts,
  labels: LabelWidths,
  unit: number,
  space: FunnelSpace,
): readonly FunnelBand[] {
  const bands: FunnelBand[] = [{ bottom: 0, left: labels.title / 2, right: labels.title / 2 }];
  let bottom = 0;
  let above = 0;
  for (const stage of stages) {
    const size = unit * Math.sqrt(counts[stage]);
    if (stage !== 'visits') {
      const left = Math.max(above, size) / 2;
      const label = besidePassage((above + size) / 4, labels.passage[stage]);
      bands.push({ bottom: (bottom += space.passage), left, right: Math.max(left, label) });
    }
    bottom += Math.max(size, space.label);
    bands.push({ bottom, left: size / 2, right: besideSquare(size, labels.stage[stage], space) });
    above = size;
  }
  return bands;
}

function besideSquare(size: number, labelWidth: number, space: FunnelSpace): number {
  return fitsInside(size, labelWidth, space) ? size / 2 : size / 2 + GAP + labelWidth;
}

function fitsInside(size: number, labelWidth: number, space: FunnelSpace): boolean {
  return size >= labelWidth + 2 * GAP && size >= space.label + GAP;
}

function besidePassage(half: number, labelWidth: number): number {
  return half * 2 >= labelWidth + 2 * GAP ? half : half + GAP + labelWidth;
}

/** Places the marks of a funnel about its middle; one is a square of `unit` pixels. */
export function placeFunnel(
  counts: StageCounts,
  labels: LabelWidths,
  middle: number,
  unit: number,
  space: FunnelSpace,
): FunnelMarks {
  let top = 0;
  const marks = stages.map((stage): StageMark => {
    const side = unit * Math.sqrt(counts[stage]);
    // At least the label's height: labels never collide.
    const slot = Math.max(side, space.label);
    const y = top + (slot - side) / 2;
    const inside = fitsInside(side, labels.stage[stage], space);
    const label = { x: inside ? 0 : side / 2 + GAP, y: top + slot / 2, inside };
    top += slot + space.passage;
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
        // Centred, but clear of the label below.
        label: {
          x: inside ? 0 : half + GAP,
          y: Math.min((from + lower.y) / 2, lower.label.y - CLEAR * space.label),
          inside,
        },
      },
    ];
  });
  return { middle, stages: marks, passages };
}

/** The outline between the lower edge of one square and the upper edge of the next. */
export function passagePath(upper: StageMark, lower: StageMark): string {
  const [top, bottom] = [upper.y + upper.size, lower.y];
  const [wide, slim] = [upper.size / 2, lower.size / 2];
  const middle = (top + bottom) / 2;
  const at = (x: number, y: number) => `${onGrid(x)},${onGrid(y)}`;
  // By hand: D3's paths are 5 kB more before the first lever can be moved.
  return [
    `M${at(-wide, top)}`,
    `C${at(-wide, middle)},${at(-slim, middle)},${at(-slim, bottom)}`,
    `L${at(slim, bottom)}`,
    `C${at(slim, middle)},${at(wide, middle)},${at(wide, top)}Z`,
  ].join('');
}
