import { leverOf, type LeverKey } from './levers.ts';

/** The source's norm, as fractions. */
export const norm = { cv1: 0.05, cv2: 0.1 } as const;

/** Levers whose step shows within a deal cycle. */
export const showsAtOnce = {
  cv1: true,
  cv2: false,
  price: true,
  cycle: false,
  market: true,
} as const satisfies Readonly<Record<LeverKey, boolean>>;

/** The factor of one step. */
export const STEP = 1.1;

/**
 * A lever one helpful step on, within what is allowed; NaN stays NaN. A factor, so that all factors
 * of an outcome gain alike.
 */
export function stepped(key: LeverKey, value: number): number {
  const { allowed, isBetterLower } = leverOf(key);
  const [, highest] = allowed;
  return isBetterLower ? value / STEP : Math.min(highest, value * STEP);
}
