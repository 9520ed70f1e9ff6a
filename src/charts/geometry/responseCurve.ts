/*
 * Written by hand rather than with d3-shape: it is loaded before the first lever can be moved.
 */

/** Units of the picture's width, whatever its width in pixels. */
export const CURVE_WIDTH = 1000;

/** How much higher than the higher thumb's outcome the picture reaches. */
const HEADROOM = 1.3;

/** A lever's outcome along its track, drawn from zero up. */
export interface ResponseCurve {
  /** The curve; what lies above the picture is left out. */
  readonly line: string;
  /** Where the outcomes of both thumbs stand, from the top. */
  readonly now: number;
  readonly goal: number;
}

/**
 * Draws outcomes that belong to evenly spread places of a track, from zero to a little above the
 * higher of the two thumbs' outcomes, so that the curve is steep where the lever is. None where an
 * outcome of a thumb has no figure.
 */
export function responseCurve(
  outcomes: ArrayLike<number>,
  thumbs: { readonly now: number; readonly goal: number },
  height: number,
): ResponseCurve | undefined {
  if (!Number.isFinite(thumbs.now + thumbs.goal)) return undefined;
  const top = Math.max(thumbs.now, thumbs.goal) * HEADROOM || 1;
  const y = (outcome: number) => round(height * (1 - outcome / top));
  const places: string[] = [];
  for (let i = 0; i < outcomes.length; i++) {
    const [before, at] = [outcomes[i - 1] ?? NaN, outcomes[i] ?? NaN];
    // Where the curve passes the top between two samples it ends, or begins, right there.
    if (before > top !== at > top && i > 0) places.push(`${x(i - 1 + part(before, at, top))} 0`);
    if (at <= top) places.push(`${x(i)} ${y(at)}`);
  }
  return {
    line: `M${places.join('L')}`,
    now: y(thumbs.now),
    goal: y(thumbs.goal),
  };

  function x(at: number): number {
    return round((at / (outcomes.length - 1)) * CURVE_WIDTH);
  }
}

/** How far from one sample to the next a level is passed, 0…1, where outcomes grow by ratios. */
function part(before: number, at: number, level: number): number {
  if (before <= 0 || at <= 0) return 1;
  return Math.log(level / before) / Math.log(at / before);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
