import type { LeverKey } from './levers.ts';

/** Levers that COCA and contracts a month depend on. */
export const seekKeys = ['cv1', 'cv2', 'price', 'market'] as const satisfies readonly LeverKey[];

export type SeekKey = (typeof seekKeys)[number];

/** What pages call a lever of the answer, and what the answer comes to: figures of neither side. */
export type AnswerMetric = `answer.${SeekKey | keyof Target | 'fullCoca'}`;

/** A target; each part above 0, or NaN where it is not asked for. */
export interface Target {
  readonly coca: number;
  readonly contractsPerMonth: number;
}

/**
 * The levers that may move, each with how far: up for conversions and market, down for the price.
 * A limit on the other side of where the lever stands leaves it where it is.
 */
export type Limits = Readonly<Partial<Record<SeekKey, number>>>;

/** Whether a target asks for anything, and for nothing that is not above 0. */
export function isAsked(target: Target): boolean {
  const parts = [target.coca, target.contractsPerMonth].filter((part) => !Number.isNaN(part));
  return parts.length > 0 && parts.every((part) => part > 0);
}
