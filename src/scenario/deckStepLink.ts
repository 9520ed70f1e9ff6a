import { fragmentPairs } from './fragment.ts';
import { LINK_LENGTH, type LinkProblem } from './link.ts';

export interface StepReading {
  /** From 1 to the number of steps. */
  readonly step: number;
  readonly problem?: LinkProblem;
}

const KEY = 'step';

/** Reads a fragment's step; the first where none or no existing one is named. */
export function readStep(fragment: string, count: number): StepReading {
  const pair = fragmentPairs(fragment, LINK_LENGTH).find(({ key }) => key === KEY);
  if (!pair) return { step: 1 };
  const { text = pair.raw } = pair;
  const step = /^\d+$/.test(text) ? Number(text) : NaN;
  if (step >= 1 && step <= count) return { step };
  const reason = Number.isNaN(step) ? 'notNumber' : 'notAllowed';
  return { step: 1, problem: { key: KEY, text, reason } };
}

/** Writes a step for a fragment; empty for the first. */
export function writeStep(step: number): string {
  return step > 1 ? `${KEY}=${step}` : '';
}
