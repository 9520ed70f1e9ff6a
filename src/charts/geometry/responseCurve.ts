/*
 * Written by hand rather than with d3-shape: it is loaded before the first lever can be moved.
 */

/** Units of the picture's width, whatever its width in pixels. */
export const CURVE_WIDTH = 1000;

/** How much higher than the higher thumb's outcome the picture reaches. */
const HEADROOM = 1.3;

/**
 * The outcome that the picture reaches up to: a little above the higher of the two thumbs', so that
 * the curve is steep where the lever is. None where an outcome of a thumb has no figure.
 */
export function curveTop(now: number, goal: number): number | undefined {
  if (!Number.isFinite(now + goal)) return undefined;
  return Math.max(now, goal) * HEADROOM || 1;
}

/** How far below the picture's upper edge an outcome stands, in pixels of its height. */
export function curveHeight(outcome: number, top: number, height: number): number {
  return round(height * (1 - outcome / top));
}

/**
 * Draws outcomes that belong to evenly spread places of a track, from zero up. What lies above the
 * picture is left out.
 */
export function curveLine(outcomes: ArrayLike<number>, top: number, height: number): string {
  const x = (at: number) => round((at / (outcomes.length - 1)) * CURVE_WIDTH);
  const places: string[] = [];
  for (let i = 0; i < outcomes.length; i++) {
    const [before, at] = [outcomes[i - 1] ?? NaN, outcomes[i] ?? NaN];
    // Where the curve passes the top between two samples it ends, or begins, right there.
    if (before > top !== at > top && i > 0) places.push(`${x(i - 1 + part(before, at, top))} 0`);
    if (at <= top) places.push(`${x(i)} ${curveHeight(at, top, height)}`);
  }
  return `M${places.join('L')}`;
}

/** How far from one sample to the next a level is passed, 0…1, where outcomes grow by ratios. */
function part(before: number, at: number, level: number): number {
  if (before <= 0 || at <= 0) return 1;
  return Math.log(level / before) / Math.log(at / before);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
