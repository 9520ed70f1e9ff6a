import { fragmentPairs, isTooLong } from './fragment.ts';
import { LINK_LENGTH, readLink, writeLink, type LinkProblem } from './link.ts';
import type { Scenario } from './scenario.ts';

export interface ComparedScenarios {
  readonly scenarios: readonly Scenario[];
  /** Index of the base, from 0. */
  readonly base: number;
}

export type ComparisonProblem =
  | { readonly reason: 'unknown' | 'repeated'; readonly key: string }
  | { readonly reason: 'tooMany' | 'tooLong' }
  | { readonly reason: 'base'; readonly text: string }
  | { readonly reason: 'scenario'; readonly place: number; readonly problem: LinkProblem };

export interface ComparisonReading extends ComparedScenarios {
  readonly problems: readonly ComparisonProblem[];
}

export interface PastedProblems {
  /** Whether it is no link of a scenario or of a comparison, and nothing was added. */
  readonly isNoLink: boolean;
  readonly ofScenario?: { readonly scenario: Scenario; readonly problems: readonly LinkProblem[] };
  readonly ofComparison?: readonly ComparisonProblem[];
}

export const MOST_COMPARED = 6;

/** Characters read: an encoded character takes up to three. */
export const COMPARISON_LENGTH = MOST_COMPARED * LINK_LENGTH * 3;

/** Reads `s=…&s=…&base=2`, links of scenarios and the base's place, from 1. Never throws. */
export function readComparison(fragment: string): ComparisonReading {
  const problems: ComparisonProblem[] = [];
  const scenarios: Scenario[] = [];
  let base: string | undefined;
  const reported = new Set<string>();
  const report = (problem: ComparisonProblem, once: string) => {
    if (!reported.has(once)) problems.push(problem);
    reported.add(once);
  };
  if (isTooLong(fragment, COMPARISON_LENGTH)) problems.push({ reason: 'tooLong' });
  for (const { key, text = '', isTail } of fragmentPairs(fragment, COMPARISON_LENGTH)) {
    // The key `s` behind a question mark is a tracker's.
    if (isTail) continue;
    if (key === 'base') {
      if (base !== undefined) report({ reason: 'repeated', key }, key);
      base ??= text;
    } else if (key !== 's') {
      report({ reason: 'unknown', key }, key);
    } else if (scenarios.length === MOST_COMPARED) {
      report({ reason: 'tooMany' }, key);
    } else {
      const reading = readLink(text);
      scenarios.push(reading.scenario);
      const place = scenarios.length;
      problems.push(
        ...reading.problems.map((problem) => ({ reason: 'scenario', place, problem }) as const),
      );
    }
  }
  const place = base === undefined ? 1 : /^\d+$/.test(base) ? Number(base) : NaN;
  const isPlace = place >= 1 && place <= Math.max(1, scenarios.length);
  if (!isPlace) problems.push({ reason: 'base', text: base ?? '' });
  return { scenarios, base: isPlace ? place - 1 : 0, problems };
}

/** Writes a comparison's fragment; empty without scenarios. */
export function writeComparison({ scenarios, base }: ComparedScenarios): string {
  const parts = scenarios.map((scenario) => `s=${encodeURIComponent(writeLink(scenario))}`);
  return [...parts, ...(base > 0 ? [`base=${base + 1}`] : [])].join('&');
}
