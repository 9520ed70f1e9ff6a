import { fragmentPairs, isTooLong } from './fragment.ts';
import { escaped } from './escaped.ts';
import { linkParts, type LinkProblemReason } from './linkParts.ts';
import { plainValue } from './mangled.ts';
import { pageKeys } from './pageKeys.ts';
import { defaultScenario } from './presets.ts';
import type { Scenario } from './scenario.ts';

export interface LinkProblem {
  readonly key: string;
  readonly text: string;
  readonly reason: LinkProblemReason;
}

export interface LinkReading {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
}

/** The default scenario's texts. */
const usual = new Map(
  [...linkParts].map(([key, part]) => [key, part.write(defaultScenario)] as const),
);

/** Keys whose values hold words of the visitor. */
const holdsText: ReadonlySet<string> = new Set(['name', 'reps', 'channels']);

export const LINK_LENGTH = 4096;

/** Reads a fragment's first `most` characters. Never throws: invalid keys are reported. */
export function readLink(fragment: string, most = LINK_LENGTH): LinkReading {
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  let scenario = defaultScenario;
  /** Once a key. */
  const report = (problem: LinkProblem) => {
    const isListed = problems.some(
      ({ key, reason }) => key === problem.key && reason === problem.reason,
    );
    if (!isListed) problems.push(problem);
  };
  if (isTooLong(fragment, most)) report({ key: '', text: '', reason: 'tooLong' });
  for (const { key, text, raw, isTail } of fragmentPairs(fragment, most)) {
    const part = linkParts.get(key);
    if (!part && !pageKeys.has(key)) {
      if (!isTail) report({ key, text: text ?? raw, reason: 'unknown' });
    } else if (seen.has(key)) {
      report({ key, text: text ?? raw, reason: 'repeated' });
    } else {
      seen.add(key);
      const value = text === undefined || holdsText.has(key) ? text : plainValue(text);
      const taken = value === undefined ? 'notText' : (part?.read(value, scenario) ?? scenario);
      if (typeof taken === 'string') report({ key, text: text ?? raw, reason: taken });
      else scenario = taken;
    }
  }
  return { scenario, problems };
}

/** Writes a fragment, empty for the default, which ends in no sign that programs leave out. */
export function writeLink(scenario: Scenario): string {
  const link = [...linkParts]
    .map(([key, part]) => [key, part.write(scenario)] as const)
    .filter(([key, text]) => text !== usual.get(key))
    .map(([key, text]) => `${key}=${text}`)
    .join('&');
  return link.replace(/[^\w=]$|_$/, escaped);
}
