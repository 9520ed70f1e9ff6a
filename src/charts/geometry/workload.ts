import type { Side } from '../../model/levers.ts';
import type { WorkPart, Workload } from '../../model/workload.ts';
import { onGrid } from './grid.ts';
import { textWidth } from './labels.ts';

/** Widest cell of a person, and narrowest that can be told apart, in pixels. */
const [WIDEST, NARROWEST] = [120, 3];

const GAP = 2;

export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface WorkShape {
  readonly cells: readonly Span[];
  readonly fills: readonly (Span & { readonly part: WorkPart })[];
  readonly ticks: readonly number[];
  readonly over: Span | undefined;
  readonly parts: readonly (Span & { readonly part: WorkPart })[];
}

/** Width of a person, at most `widest`, at which the widest lane fits into `width` pixels. */
export function personWidth(loads: readonly Workload[], width: number, widest = WIDEST): number {
  const longest = loads.map(({ people, left }) => people + left).filter(Number.isFinite);
  return Math.min(widest, width / Math.max(1, ...longest));
}

/** Lays out one role from x `from` on; undefined where work or people are. */
export function workShape(load: Workload, person: number, from: number): WorkShape | undefined {
  const { people, left } = load;
  if (!Number.isFinite(people + left)) return undefined;
  const isApart = person >= NARROWEST;
  const gap = person > 5 * GAP ? GAP : 0;
  /** x in a person's cell, which ends before its gap. */
  const at = (whole: number, part: number) => from + whole * person + part * (person - gap);
  const count = isApart ? Math.ceil(people - ROUNDING) : Math.ceil(Math.min(1, people));
  const cells = Array.from({ length: count }, (_, whole) =>
    isApart
      ? span(at(whole, 0), at(whole, Math.min(1, people - whole)))
      : span(from, from + people * person),
  );
  const fills: (Span & { part: WorkPart })[] = [];
  const parts: (Span & { part: WorkPart })[] = [];
  let done = 0;
  // Each part is scaled to fit.
  const fitting = left > 0 ? (people * load.load) / load.work : 1;
  for (const { part, people: whole } of load.parts) {
    const work = whole * fitting;
    const end = Math.min(done + work, people * load.load);
    const drawn = isApart
      ? cut(done, end, load.load).map(([whole, start, stop]) =>
          span(at(whole, start), at(whole, stop)),
        )
      : [span(from + (done / load.load) * person, from + (end / load.load) * person)];
    done += work;
    const seen = drawn.filter(({ width }) => width > 0).map((piece) => ({ part, ...piece }));
    fills.push(...seen);
    const [first, last] = [seen[0], seen.at(-1)];
    if (first && last) parts.push({ part, ...span(first.x, last.x + last.width) });
  }
  const isTicked = load.load < 1 && gap > 0;
  const ticks = isTicked
    ? cells.flatMap((_, whole) =>
        people - whole > load.load ? [onGrid(at(whole, load.load))] : [],
      )
    : [];
  const over = left > 0 ? span(from + people * person, from + (people + left) * person) : undefined;
  return { cells, fills, ticks, over, parts };
}

/** Rounding above a whole person. */
const ROUNDING = 1e-9;

/** Splits an interval of work at each person's planned time. */
function cut(start: number, end: number, load: number): (readonly [number, number, number])[] {
  const pieces: (readonly [number, number, number])[] = [];
  for (let at = start; at < end - ROUNDING;) {
    const whole = Math.floor(at / load + ROUNDING);
    const next = Math.min(end, (whole + 1) * load);
    pieces.push([whole, at - whole * load, next - whole * load]);
    at = next;
  }
  return pieces;
}

/** Whether texts fit side by side into a width. */
export function fitBeside(texts: readonly string[], size: number, width: number): boolean {
  return texts.reduce((sum, text) => sum + textWidth(text, size) + size, -size) <= width;
}

/** Common scale of capacities in contracts. */
export function carriesScale(contracts: readonly number[], from: number, to: number) {
  const most = Math.max(...contracts.filter(Number.isFinite), 0) * 1.15;
  return (value: number): { readonly x: number; readonly isBeyond: boolean } => ({
    x: onGrid(most === 0 ? from : from + (to - from) * Math.min(1, value / most)),
    isBeyond: value > most,
  });
}

function span(from: number, to: number): Span {
  const x = onGrid(from);
  return { x, width: Math.max(0, onGrid(to) - x) };
}

export interface WorkloadRow {
  readonly side: Side;
  readonly text: string;
  /** Undefined for the market and without work. */
  readonly load: Workload | undefined;
  readonly carries: number;
  readonly carriesText: string;
  readonly isLeast: boolean;
}
