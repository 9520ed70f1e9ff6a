import { leverOf, type LeverKey } from './levers.ts';

/** The source's norm (fractions): the distance to it breaks ties. */
export const norm = { cv1: 0.05, cv2: 0.1 } as const;

/** Levers whose step shows before a deal cycle has passed: it breaks ties after the norm. */
export const showsAtOnce = {
  cv1: true,
  cv2: false,
  price: true,
  cycle: false,
  market: true,
} as const satisfies Readonly<Record<LeverKey, boolean>>;

/** How far a lever moves in one step: by this factor, up or down, whichever helps. */
export const STEP = 1.1;

/**
 * A lever one step on, the way that helps, within what is allowed; NaN stays NaN. A step is a factor
 * both ways, so that all that enters an outcome as a factor gains the same.
 */
export function stepped(key: LeverKey, value: number): number {
  const { allowed, isBetterLower } = leverOf(key);
  const [, highest] = allowed;
  return isBetterLower ? value / STEP : Math.min(highest, value * STEP);
}
