import { linkParts, type LinkProblemReason } from './linkParts.ts';
import { pageKeys } from './pageKeys.ts';
import { defaultScenario } from './presets.ts';
import type { Scenario } from './scenario.ts';

/** A part of a link that was not taken: its key and its text as they stood there. */
export interface LinkProblem {
  readonly key: string;
  readonly text: string;
  readonly reason: LinkProblemReason;
}

/** What a link says: always a whole scenario, and what in the link could not be used. */
export interface LinkReading {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
}

/** Characters of a fragment that are read. */
export const LINK_LENGTH = 4096;

/**
 * Reads the part of an address after `#`. Never throws: a key that is unknown, stands twice or
 * holds what is not allowed leaves the default scenario's part in place and is reported.
 */
export function readLink(fragment: string): LinkReading {
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  let scenario = defaultScenario;
  /** The same is told once of a key, however often it stands there. */
  const report = (problem: LinkProblem) => {
    const isTold = problems.some(
      ({ key, reason }) => key === problem.key && reason === problem.reason,
    );
    if (!isTold) problems.push(problem);
  };
  if (isTooLong(fragment, LINK_LENGTH)) report({ key: '', text: '', reason: 'tooLong' });
  for (const [key, text] of linkPairs(fragment)) {
    const part = linkParts.get(key);
    if (!part && !pageKeys.has(key)) {
      report({ key, text, reason: 'unknown' });
    } else if (seen.has(key)) {
      report({ key, text, reason: 'repeated' });
    } else {
      seen.add(key);
      const taken = part?.read(text, scenario) ?? scenario;
      if (typeof taken === 'string') report({ key, text, reason: taken });
      else scenario = taken;
    }
  }
  return { scenario, problems };
}

/** Writes a scenario as the part of an address after `#`; empty for the default scenario. */
export function writeLink(scenario: Scenario): string {
  return [...linkParts]
    .map(([key, part]) => [key, part.write(scenario), part.write(defaultScenario)] as const)
    .filter(([, text, usual]) => text !== usual)
    .map(([key, text]) => `${key}=${text}`)
    .join('&');
}

/** The keys and texts of a fragment, as far as it is read: up to so many characters. */
export function linkPairs(fragment: string, most = LINK_LENGTH): [key: string, text: string][] {
  return [...new URLSearchParams(withinLength(fragment.replace(/^#/, ''), most))];
}

/** Whether a fragment has more characters than are read of it. */
export function isTooLong(fragment: string, most: number): boolean {
  return fragment.replace(/^#/, '').length > most;
}

/** Cuts at the last whole pair, so that no number loses its tail and becomes another one. */
function withinLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text[most] === '&' ? most : text.lastIndexOf('&', most - 1);
  return text.slice(0, Math.max(end, 0));
}
