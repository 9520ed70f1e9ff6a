import { leverOf, type LeverKey } from './levers.ts';

/** What conversions the source calls the norm (fractions): the distance to it breaks ties. */
export const norm = { cv1: 0.05, cv2: 0.1 } as const;

/** How far a lever moves in one step: this share of where it stands. */
export const STEP = 0.1;

/** A lever one step (10 %) on, the way that helps, within what is allowed; NaN stays NaN. */
export function stepped(key: LeverKey, value: number): number {
  const { allowed, isBetterLower } = leverOf(key);
  const [, highest] = allowed;
  return isBetterLower ? value * (1 - STEP) : Math.min(highest, value * (1 + STEP));
}
