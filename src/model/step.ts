import { leverOf, type LeverKey } from './levers.ts';

/** What conversions the source calls the norm (fractions): the distance to it breaks ties. */
export const norm = { cv1: 0.05, cv2: 0.1 } as const;

/** How far a lever moves in one step: this share of where it stands. */
export const STEP = 0.1;

/** Levers of which less is better. */
const downwards: ReadonlySet<LeverKey> = new Set(['price', 'cycle']);

/** Whether less of a lever is better. */
export function isDownwards(key: LeverKey): boolean {
  return downwards.has(key);
}

/** A lever one step (10 %) on, the way that helps, within what is allowed; NaN stays NaN. */
export function stepped(key: LeverKey, value: number): number {
  const [, highest] = leverOf(key).allowed;
  return isDownwards(key) ? value * (1 - STEP) : Math.min(highest, value * (1 + STEP));
}
