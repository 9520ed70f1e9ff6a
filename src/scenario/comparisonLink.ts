import { readLink, writeLink, type LinkProblem } from './link.ts';
import type { Scenario } from './scenario.ts';

/** Scenarios beside one another, and which of them the others are measured against. */
export interface ComparedScenarios {
  readonly scenarios: readonly Scenario[];
  /** The place of the base, from 0. */
  readonly base: number;
}

/** A part of a comparison's link that was not taken. */
export type ComparisonProblem =
  | { readonly reason: 'unknown'; readonly key: string }
  | { readonly reason: 'tooMany' | 'base'; readonly text: string }
  | { readonly reason: 'scenario'; readonly place: number; readonly problem: LinkProblem };

/** What a comparison's link says, and what of it could not be used. */
export interface ComparisonReading extends ComparedScenarios {
  readonly problems: readonly ComparisonProblem[];
}

/** How many scenarios can stand beside one another. */
export const MOST_COMPARED = 6;

/**
 * Reads `s=…&s=…&base=2`: each `s` is a scenario's own link, percent-encoded, and `base` the place
 * of the one to measure against, from 1. Never throws; what cannot be used is reported.
 */
export function readComparison(fragment: string): ComparisonReading {
  const problems: ComparisonProblem[] = [];
  const scenarios: Scenario[] = [];
  let base: string | undefined;
  for (const [key, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (key === 'base' && base === undefined) {
      base = text;
    } else if (key !== 's') {
      problems.push({ reason: 'unknown', key });
    } else if (scenarios.length === MOST_COMPARED) {
      problems.push({ reason: 'tooMany', text });
    } else {
      const reading = readLink(text);
      scenarios.push(reading.scenario);
      const place = scenarios.length;
      problems.push(
        ...reading.problems.map((problem) => ({ reason: 'scenario', place, problem }) as const),
      );
    }
  }
  const place = Number(base ?? 1);
  const isPlace = Number.isInteger(place) && place >= 1 && place <= Math.max(1, scenarios.length);
  if (!isPlace) problems.push({ reason: 'base', text: base ?? '' });
  return { scenarios, base: isPlace ? place - 1 : 0, problems };
}

/** Writes a comparison as the part of an address after `#`; empty where nothing is compared. */
export function writeComparison({ scenarios, base }: ComparedScenarios): string {
  const parts = scenarios.map((scenario) => `s=${encodeURIComponent(writeLink(scenario))}`);
  return [...parts, ...(base > 0 ? [`base=${base + 1}`] : [])].join('&');
}
