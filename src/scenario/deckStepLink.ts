import { fragmentPairs } from './fragment.ts';
import { LINK_LENGTH, type LinkProblem } from './link.ts';

export interface StepReading {
  /** From 1 to the number of steps. */
  readonly step: number;
  readonly problem?: LinkProblem;
}

const KEY = 'step';

/** Reads the step out of a fragment: the first one where none, or none that there is, is named. */
export function readStep(fragment: string, count: number): StepReading {
  const pair = fragmentPairs(fragment, LINK_LENGTH).find(({ key }) => key === KEY);
  if (!pair) return { step: 1 };
  const { text = pair.raw } = pair;
  const step = /^\d+$/.test(text) ? Number(text) : NaN;
  if (step >= 1 && step <= count) return { step };
  const reason = Number.isNaN(step) ? 'notNumber' : 'notAllowed';
  return { step: 1, problem: { key: KEY, text, reason } };
}

/** Writes a step's number as a part of the fragment; empty for the first one. */
export function writeStep(step: number): string {
  return step > 1 ? `${KEY}=${step}` : '';
}
