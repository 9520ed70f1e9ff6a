import type { Side } from '../../model/levers.ts';
import type { WorkPart, Workload } from '../../model/workload.ts';
import { onGrid } from './grid.ts';
import { textWidth } from './labels.ts';

/** Widest a person is drawn, and narrowest that one is still told from the next, in pixels. */
const [WIDEST, NARROWEST] = [120, 3];

/** Between two people, in pixels. */
const GAP = 2;

/** A stretch from left to right, in pixels. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Work of one role against its people in its place. */
export interface WorkShape {
  /** Each person; all of them as one where there are too many to tell apart. */
  readonly cells: readonly Span[];
  /** The work that fits, cut where a person's planned time is full. */
  readonly fills: readonly (Span & { readonly part: WorkPart })[];
  /** Where each person's planned time ends, for those who are planned below their full time. */
  readonly ticks: readonly number[];
  /** What does not fit; none where all does. */
  readonly over: Span | undefined;
  /** From where to where each part lies, for its name. */
  readonly parts: readonly (Span & { readonly part: WorkPart })[];
}

/** Pixels of one person, the same in all lanes, so that the widest lane fits into `width` pixels. */
export function personWidth(loads: readonly Workload[], width: number): number {
  const longest = loads.map(({ people, left }) => people + left).filter(Number.isFinite);
  return Math.min(WIDEST, width / Math.max(1, ...longest));
}

/** Lays out one role from `from` on; nothing where its work or its people are not known. */
export function workShape(load: Workload, person: number, from: number): WorkShape | undefined {
  const { people, left } = load;
  if (!Number.isFinite(people + left)) return undefined;
  const isApart = person >= NARROWEST;
  const gap = person > 5 * GAP ? GAP : 0;
  /** Where a person lies, from 0, or a part of one; a cell ends before the gap to the next. */
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
  // Of work that does not fit, as much of each part is left.
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

/** What rounding may leave above a whole person. */
const ROUNDING = 1e-9;

/** A stretch of work, in planned time, as the people who do it and from where to where each does. */
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

/** Whether texts of a size fit into one line of a width, with room between them. */
export function fitBeside(texts: readonly string[], size: number, width: number): boolean {
  return texts.reduce((sum, text) => sum + textWidth(text, size) + size, -size) <= width;
}

/** The scale on which lanes tell what they carry, in contracts: the markets', with room at its end. */
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

/** What one side's bar in a lane shows, with its texts. */
export interface WorkloadRow {
  readonly side: Side;
  readonly text: string;
  readonly load: Workload | undefined;
  readonly carries: number;
  readonly carriesText: string;
  readonly isLeast: boolean;
}
