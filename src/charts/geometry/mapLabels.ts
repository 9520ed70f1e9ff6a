import type { Side } from '../../model/levers.ts';
import type { Contour, Place } from './conversionMap.ts';
import { meet, placeBoxes, type Box } from './labels.ts';

export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface LabelledMark {
  readonly place: Place;
  readonly width: number;
  readonly size: number;
  readonly reach: number;
  readonly spots: readonly LabelSpot[];
}

export interface LineLabel {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Candidates of a point's name: the goal's right, now's left. */
export const mapSpots = {
  goal: [
    { x: 16, y: 5, anchor: 'start' },
    { x: 8, y: -16, anchor: 'end' },
    { x: -8, y: -16, anchor: 'start' },
    { x: 8, y: 28, anchor: 'end' },
  ],
  now: [
    { x: -16, y: 5, anchor: 'end' },
    { x: -8, y: 28, anchor: 'start' },
    { x: 8, y: 28, anchor: 'end' },
    { x: -8, y: -16, anchor: 'start' },
  ],
  norm: [
    { x: -10, y: 16, anchor: 'end' },
    { x: 10, y: -8, anchor: 'start' },
    { x: -10, y: -8, anchor: 'end' },
    { x: 10, y: 16, anchor: 'start' },
  ],
} as const satisfies Record<Side | 'norm', readonly LabelSpot[]>;

/** Candidate positions along a line, 0…1. */
const SHARES = [0.16, 0.27, 0.38, 0.5, 0.62, 0.73, 0.84] as const;

/** Places each mark's label clear of marks, labels and `taken`, else at its best candidate. */
export function mapMarkLabels(
  marks: readonly LabelledMark[],
  space: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
): { readonly spots: readonly (LabelSpot | undefined)[]; readonly taken: readonly Box[] } {
  const discs = marks.map(({ place: { x, y }, reach }) => square(x, y, 2 * reach));
  const wishes = marks.map((mark) => mark.spots.map((spot) => boxOf(mark, spot)));
  const found = placeBoxes(wishes, space, discs);
  const at = found.map((box, mark) => Math.max(0, wishes[mark]?.indexOf(box as Box) ?? 0));
  return {
    spots: marks.map(({ spots }, mark) => spots[at[mark] ?? 0]),
    taken: [...discs, ...wishes.flatMap((boxes, mark) => boxes[at[mark] ?? 0] ?? [])],
  };
}

/** Places labels on lines, clear of `taken` and each other; `fromEnd` searches backwards. */
export function lineLabels(
  lines: readonly {
    readonly contour: Contour;
    readonly width: number;
    readonly fromEnd: boolean;
  }[],
  size: number,
  taken: readonly Box[],
): readonly (LineLabel | undefined)[] {
  const used = [...taken];
  return lines.map(({ contour: { from, to }, width, fromEnd }) => {
    const [across, down] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(across, down);
    for (const share of fromEnd ? SHARES.toReversed() : SHARES) {
      const middle = share * length;
      if (middle < width / 2 || middle > length - width / 2) continue;
      // Half-overlapping squares: no box corner fits between two.
      const parts = Math.ceil((2 * width) / size);
      const boxes = Array.from({ length: parts + 1 }, (_, part) => {
        const along = (middle + width * (part / parts - 0.5)) / length;
        return square(from.x + across * along, from.y + down * along, size);
      });
      if (boxes.some((box) => used.some((other) => meet(box, other)))) continue;
      used.push(...boxes);
      return {
        x: from.x + across * share,
        y: from.y + down * share,
        angle: (Math.atan2(down, across) * 180) / Math.PI,
      };
    }
    return undefined;
  });
}

function boxOf({ place, width, size }: LabelledMark, { x, y, anchor }: LabelSpot): Box {
  return {
    left: place.x + x - (anchor === 'end' ? width : 0),
    top: place.y + y - size * 0.8,
    width,
    height: size,
  };
}

function square(x: number, y: number, side: number): Box {
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}
