/** Before measuring, in pixels. */
const UNMEASURED = 24;

/** A small phone's width, in pixels. */
const SMALL = 360;

/** The deck's type size for its space, in pixels; styles/deck.css sees the window only. */
export function typeSize(width: number, height: number): number {
  if (width === 0) return UNMEASURED;
  const least = height < 480 || (width <= SMALL && width < height) ? 13 : 15;
  const upright = Math.min(width * 0.024, height * 0.02);
  const fitting = Math.min(Math.max(width * 0.0195, upright), height * 0.034);
  return Math.min(64, Math.max(least, fitting));
}
