import { funnel } from './funnel.ts';
import type { LeverKey, LeverValues } from './levers.ts';

/** Levers that COCA and contracts a month depend on. */
export const seekKeys = ['cv1', 'cv2', 'price', 'market'] as const satisfies readonly LeverKey[];

export type SeekKey = (typeof seekKeys)[number];

/** What pages call a lever of the answer, and what the answer comes to: figures of neither side. */
export type AnswerMetric = `answer.${SeekKey | keyof Target}`;

/** A target; each part above 0, or NaN where it is not asked for. */
export interface Target {
  /** Highest COCA, money. */
  readonly coca: number;
  /** Fewest contracts a month. */
  readonly contractsPerMonth: number;
}

/**
 * The levers that may move, each with how far: up for conversions and market, down for the price.
 * A limit on the other side of where the lever stands leaves it where it is.
 */
export type Limits = Readonly<Partial<Record<SeekKey, number>>>;

/** Significant digits of an answer: as many as a link holds, so that applying it loses nothing. */
const DIGITS = 15;

/** Units in the last place that rounding may cost. */
const LAST_STEPS = 12;

/** Whether a target asks for anything, and for nothing that is not above 0. */
export function isAsked(target: Target): boolean {
  const parts = [target.coca, target.contractsPerMonth].filter((part) => !Number.isNaN(part));
  return parts.length > 0 && parts.every((part) => part > 0);
}

/** Whether levers meet a target. */
export function isMet(levers: LeverValues, target: Target): boolean {
  const { coca, contractsPerMonth } = funnel(levers);
  return (
    (Number.isNaN(target.coca) || coca <= target.coca) &&
    (Number.isNaN(target.contractsPerMonth) || contractsPerMonth >= target.contractsPerMonth)
  );
}

/**
 * Rounds some levers to what a link holds, and takes them on in the last digit, the way that helps,
 * until the target is met; none goes past its end.
 */
export function settled(
  levers: LeverValues,
  target: Target,
  keys: readonly SeekKey[],
  ends: Readonly<Record<SeekKey, number>>,
): LeverValues {
  let values = levers;
  for (let step = 0; step <= LAST_STEPS && (step === 0 || !isMet(values, target)); step++) {
    const next = { ...values };
    for (const key of keys) next[key] = onward(key, values[key], Math.min(step, 1), ends[key]);
    values = next;
  }
  return values;
}

/** A value rounded and moved by so many of its last digits the way that helps, up to an end. */
function onward(key: SeekKey, value: number, digits: number, end: number): number {
  if (value === 0) return value;
  const isPast = key === 'price' ? value <= end : value >= end;
  if (isPast) return end;
  const last = 10 ** (Math.floor(Math.log10(value)) - DIGITS + 1);
  const moved = Number((value + (key === 'price' ? -digits : digits) * last).toPrecision(DIGITS));
  return key === 'price' ? Math.max(end, moved) : Math.min(end, moved);
}
