import type { LeverKey } from './levers.ts';

/** Levers in COCA and contracts a month. */
export const seekKeys = ['cv1', 'cv2', 'price', 'market'] as const satisfies readonly LeverKey[];

export type SeekKey = (typeof seekKeys)[number];

/** An answer's lever or outcome in pages. */
export type AnswerMetric = `answer.${SeekKey | keyof Target | 'fullCoca'}`;

/** Each part above 0, or NaN: not asked for. */
export interface Target {
  readonly coca: number;
  readonly contractsPerMonth: number;
}

/**
 * How far levers may move: conversions and market up, the price down; a limit behind the lever's
 * value fixes it.
 */
export type Limits = Readonly<Partial<Record<SeekKey, number>>>;

/** Whether a target asks for something, each part above 0. */
export function isAsked(target: Target): boolean {
  const parts = [target.coca, target.contractsPerMonth].filter((part) => !Number.isNaN(part));
  return parts.length > 0 && parts.every((part) => part > 0);
}
