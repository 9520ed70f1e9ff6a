import type { Side } from '../../model/levers.ts';
import type { Contour, Place } from './conversionMap.ts';
import { meet, placeBoxes, type Box } from './labels.ts';

/** A text beside a mark: from where, by the mark's middle, and which way it runs. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A mark and the text that belongs to it, in pixels. */
export interface LabelledMark {
  readonly place: Place;
  /** Width and size of the text. */
  readonly width: number;
  readonly size: number;
  /** How far the mark itself reaches from its middle. */
  readonly reach: number;
  /** Where the text may stand, best first. */
  readonly spots: readonly LabelSpot[];
}

/** The middle of a text that runs along a line, and how it is turned, in degrees. */
export interface LineLabel {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Where the name of a mark may stand: the goal's right of it, now's left, where there is room. */
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

/** Parts of a line at which its text may stand, from its beginning on. */
const SHARES = [0.16, 0.27, 0.38, 0.5, 0.62, 0.73, 0.84] as const;

/**
 * Finds for each mark a spot of its text where it meets no mark and no other text, and what is then
 * taken; where there is none it stands in the best one all the same.
 */
export function mapMarkLabels(
  marks: readonly LabelledMark[],
  room: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
): { readonly spots: readonly (LabelSpot | undefined)[]; readonly taken: readonly Box[] } {
  const discs = marks.map(({ place: { x, y }, reach }) => square(x, y, 2 * reach));
  const wishes = marks.map((mark) => mark.spots.map((spot) => boxOf(mark, spot)));
  const found = placeBoxes(wishes, room, discs);
  const at = found.map((box, mark) => Math.max(0, wishes[mark]?.indexOf(box as Box) ?? 0));
  return {
    spots: marks.map(({ spots }, mark) => spots[at[mark] ?? 0]),
    taken: [...discs, ...wishes.flatMap((boxes, mark) => boxes[at[mark] ?? 0] ?? [])],
  };
}

/**
 * Where the texts of lines stand, each on its own line, away from what is taken and from each other;
 * none where a line has no room for its text. `fromEnd` looks for room from the line's end.
 */
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
      // Squares that overlap by half: no corner of a box slips in between two of them.
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
