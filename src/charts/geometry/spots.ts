import { across, up, type TimePlane } from './timePlane.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label's place in the longest stretch where two rows are far enough apart, if any. */
export function spotBetween(
  upper: Float64Array,
  lower: Float64Array | number,
  plane: TimePlane,
  width: number,
  height: number,
): Spot | undefined {
  const floor = (day: number) => (typeof lower === 'number' ? lower : (lower[day] ?? 0));
  const isOpen = (day: number) => up(plane, floor(day)) - up(plane, upper[day] ?? 0) >= height;
  let best = { start: 0, days: 0 };
  for (let day = 0, start = 0; day < upper.length; day++) {
    if (!isOpen(day)) start = day + 1;
    else if (day + 1 - start > best.days) best = { start, days: day + 1 - start };
  }
  const [from, to] = [across(plane, best.start), across(plane, best.start + best.days)];
  if (to - from < width) return undefined;
  const middle = Math.floor(best.start + best.days / 2);
  const at = (up(plane, upper[middle] ?? 0) + up(plane, floor(middle))) / 2;
  return { x: (from + to) / 2, y: at };
}
