import { nice, ticks } from 'd3';
import { onGrid } from './grid.ts';
import type { Rect } from './staircase.ts';
import type { Edges, Tick } from './timePlane.ts';

/** A block: contracts a month wide, money a contract high. */
export interface MeritBlock {
  /** Contracts left of it, and its own. */
  readonly start: number;
  readonly contracts: number;
  /** Money a contract: clicks and fees, salespeople's hours, fixed money. */
  readonly clicks: number;
  readonly hours: number;
  readonly fixed: number;
}

export interface MeritPlane extends Edges {
  readonly contracts: number;
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
}

export interface MeritShape {
  readonly whole: Rect;
  readonly clicks: Rect;
  readonly hours: Rect;
  readonly fixed: Rect;
}

/** Multiple of the dearest block from which a line is out of range. */
const FAR = 1.6;

/** Ratio of the cheapest part to the foot of a logarithmic axis. */
const BELOW = 3;

/** Approximate tick distances, in pixels. */
const [ROWS_APART, COLUMNS_APART] = [52, 64];

/** The plane of blocks, with the line at `ltv` unless that is far above. */
export function meritPlane(
  edges: Edges,
  blocks: readonly MeritBlock[],
  ltv: number,
  isLog: boolean,
): MeritPlane {
  const costs = blocks.map(costOf).filter((cost) => cost > 0);
  const dearest = Math.max(0, ...costs);
  const most = ltv > dearest && ltv <= dearest * FAR ? ltv : dearest;
  const rows = Math.max(2, Math.round((edges.bottom - edges.top) / ROWS_APART));
  const [, high] = most > 0 ? nice(0, most * 1.02, rows) : [0, 1];
  const contracts = blocks.reduce((sum, block) => sum + block.contracts, 0);
  const low = isLog && costs.length > 0 ? Math.min(...costs) / BELOW : 0;
  return { ...edges, contracts, low, high, isLog: low > 0 };
}

/** y of a cost, clamped to the foot. */
export function costAt(plane: MeritPlane, cost: number): number {
  const { low, high, top, bottom, isLog } = plane;
  // d3-scale would add 10 kB of formats and dates.
  const part = isLog
    ? Math.log(Math.max(low, cost) / low) / Math.log(high / low)
    : Math.max(low, cost) / high;
  return onGrid(Math.max(top - 8, bottom - (bottom - top) * part));
}

/** x of a number of contracts. */
export function contractsAt({ left, right, contracts }: MeritPlane, count: number): number {
  return onGrid(contracts > 0 ? left + ((right - left) * count) / contracts : left);
}

/** Contracts at an x, clamped. */
export function contractsOf({ left, right, contracts }: MeritPlane, x: number): number {
  return Math.min(1, Math.max(0, (x - left) / (right - left))) * contracts;
}

export function meritShape(block: MeritBlock, plane: MeritPlane): MeritShape {
  const { start, contracts, clicks, hours, fixed } = block;
  const x = contractsAt(plane, start);
  const width = Math.max(0, onGrid(contractsAt(plane, start + contracts) - x));
  const rectBetween = (low: number, high: number): Rect => {
    const y = costAt(plane, high);
    return { x, y, width, height: Math.max(0, onGrid(costAt(plane, low) - y)) };
  };
  const [first, second] = [clicks, clicks + hours];
  return {
    whole: rectBetween(0, second + fixed),
    clicks: rectBetween(0, first),
    hours: rectBetween(first, second),
    fixed: rectBetween(second, second + fixed),
  };
}

export function costTicks(plane: MeritPlane): Tick[] {
  const { low, high, isLog, top, bottom } = plane;
  const rows = Math.max(2, Math.round((bottom - top) / ROWS_APART));
  const values = isLog ? decades(low, high) : ticks(low, high, rows);
  return values.map((value) => ({ value, at: costAt(plane, value) }));
}

export function contractTicks(plane: MeritPlane): Tick[] {
  const columns = Math.max(2, Math.round((plane.right - plane.left) / COLUMNS_APART));
  return ticks(0, plane.contracts, columns).map((value) => ({
    value,
    at: contractsAt(plane, value),
  }));
}

/** Step of the handle: a power of ten, about a fiftieth of all contracts. */
export function handleStep(contracts: number): number {
  return 10 ** Math.floor(Math.log10(contracts / 50));
}

/** 1, 2 and 5 times powers of ten between two sums above 0. */
function decades(low: number, high: number): number[] {
  const [first, last] = [low, high].map((value) => Math.floor(Math.log10(value)));
  const powers = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, at) => (first ?? 0) + at,
  );
  return powers
    .flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power))
    .filter((value) => value >= low && value <= high);
}

function costOf({ clicks, hours, fixed }: MeritBlock): number {
  return clicks + hours + fixed;
}
