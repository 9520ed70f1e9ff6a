import type { Side } from '../../model/levers.ts';
import type { Parameter } from '../../model/parameter.ts';
import { onTenths } from './grid.ts';
import { placeOf, TRACK_PLACES } from './trackScale.ts';

/* Not d3-shape: it loads before the first lever can be moved. */

export const CURVE_WIDTH = 1000;

/** Headroom above the higher thumb's outcome. */
const HEADROOM = 1.3;

export interface Thumb {
  readonly value: number;
  readonly outcome: number;
}

/**
 * The curve of evenly sampled outcomes over a lever's track, and the marks at its thumbs; undefined
 * where an outcome is.
 */
export function responseCurve(
  lever: Parameter,
  outcomes: ArrayLike<number>,
  thumbs: Readonly<Record<Side, Thumb>>,
  height: number,
) {
  const top = curveTop(thumbs.now.outcome, thumbs.goal.outcome);
  if (top === undefined) return undefined;
  const mark = ({ value, outcome }: Thumb) => ({
    place: placeOf(lever, value) / TRACK_PLACES,
    height: curveHeight(outcome, top, height),
  });
  return {
    line: curveLine(outcomes, top, height),
    now: mark(thumbs.now),
    goal: mark(thumbs.goal),
  };
}

/** The outcome at the upper edge, above the higher thumb's; undefined where one is. */
export function curveTop(now: number, goal: number): number | undefined {
  if (!Number.isFinite(now + goal)) return undefined;
  return Math.max(now, goal) * HEADROOM || 1;
}

/** y of an outcome, from the upper edge. */
export function curveHeight(outcome: number, top: number, height: number): number {
  return onTenths(height * (1 - outcome / top));
}

/** The path of evenly sampled outcomes, clipped at the top. */
export function curveLine(outcomes: ArrayLike<number>, top: number, height: number): string {
  const x = (at: number) => onTenths((at / (outcomes.length - 1)) * CURVE_WIDTH);
  const places: string[] = [];
  for (let i = 0; i < outcomes.length; i++) {
    const [before, at] = [outcomes[i - 1] ?? NaN, outcomes[i] ?? NaN];
    // Clips between two samples.
    if (before > top !== at > top && i > 0) places.push(`${x(i - 1 + part(before, at, top))} 0`);
    if (at <= top) places.push(`${x(i)} ${curveHeight(at, top, height)}`);
  }
  return `M${places.join('L')}`;
}

/** Where a level is crossed between two samples, 0…1, on a log scale. */
function part(before: number, at: number, level: number): number {
  if (before <= 0 || at <= 0) return 1;
  return Math.log(level / before) / Math.log(at / before);
}
