import type { CostPart, Staircase } from '../../model/staircase.ts';
import { across, planeOf, up, type Edges, type TimePlane } from './timePlane.ts';

/** Widths of a cost bar, of its gap, and of the part names, in pixels. */
const [BAR, GAP, NAMES] = [18, 4, 52];

const STEP_WIDTH = 4;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StaircaseShape {
  readonly bars: readonly (Rect & { readonly part: CostPart })[];
  readonly names: number;
  readonly path: string;
  readonly steps: readonly { readonly base: Rect; readonly upsell: Rect }[];
  readonly paidBack: { readonly x: number; readonly y: number } | undefined;
  readonly end: { readonly x: number; readonly y: number };
}

/** x is days right of the bars, y money, both linear. */
export function staircasePlane(
  edges: Edges,
  staircases: readonly Staircase[],
  days: number,
): TimePlane {
  const balances = staircases.flatMap(({ cost, stairs }) => [
    -cost,
    ...stairs.map(({ balance }) => balance),
  ]);
  const left = edges.left + staircases.length * (BAR + GAP) + NAMES;
  return planeOf({ ...edges, left }, days, [Math.min(...balances), Math.max(...balances)]);
}

/** Lays out a staircase; its bar is the `place`-th from the left, from 0. */
export function staircaseShape(
  staircase: Staircase,
  plane: TimePlane,
  edges: Edges,
  place: number,
): StaircaseShape {
  const x = edges.left + place * (BAR + GAP);
  let below = 0;
  const bars = (['clicks', 'people', 'tools'] as const).flatMap((part) => {
    const money = staircase.parts[part];
    if (!(money > 0)) return [];
    const box = rectBetween(x, BAR, plane, -below, -(below += money));
    return [{ part, ...box }];
  });
  const first = up(plane, -staircase.cost);
  const points = staircase.stairs.map(({ day, balance }) => ({
    x: across(plane, day),
    y: up(plane, balance),
  }));
  const steps = staircase.stairs.map(({ base, upsell, balance }, at) => {
    const left = (points[at]?.x ?? 0) - STEP_WIDTH / 2;
    const top = balance - upsell;
    return {
      base: rectBetween(left, STEP_WIDTH, plane, top, top - base),
      upsell: rectBetween(left, STEP_WIDTH, plane, balance, top),
    };
  });
  const line = points.map((point) => `H${point.x}V${point.y}`).join('');
  const last = points.at(-1);
  const paid = staircase.paidBack;
  return {
    bars,
    names: plane.left - NAMES,
    path: `M${x + BAR},${first}${line}H${plane.right}`,
    steps,
    paidBack: paid && { x: across(plane, paid.day), y: up(plane, 0) },
    end: { x: plane.right, y: last?.y ?? first },
  };
}

function rectBetween(x: number, width: number, plane: TimePlane, high: number, low: number): Rect {
  const y = up(plane, high);
  return { x, y, width, height: Math.max(0, up(plane, low) - y) };
}
