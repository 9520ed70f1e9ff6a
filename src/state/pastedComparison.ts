import {
  readComparison,
  type ComparisonProblem,
  type PastedProblems,
} from '../scenario/comparisonLink.ts';
import { readLink } from '../scenario/link.ts';
import { pastedFragment } from '../scenario/pasted.ts';
import { defaultScenario } from '../scenario/presets.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { addCompared, compared } from './comparison.ts';

/** Adds the scenarios of a pasted link. */
export function addPasted(text: string, ownAddress: string): PastedProblems {
  const fragment = pastedFragment(text, ownAddress);
  if (fragment === undefined) return { isNoLink: true };
  const several = readComparison(fragment);
  if (several.scenarios.length > 0) {
    return { isNoLink: false, ofComparison: addAll(several.scenarios, several.problems) };
  }
  const { scenario, problems } = readLink(fragment);
  // All of it was refused: the default scenario was not meant.
  const isNoLink = problems.length > 0 && sameScenario(scenario, defaultScenario);
  if (!isNoLink) addCompared([scenario]);
  return { isNoLink, ofScenario: { scenario, problems } };
}

/** Adds a comparison's scenarios while there is room; problems refer to their new places. */
function addAll(
  scenarios: readonly Scenario[],
  problems: readonly ComparisonProblem[],
): ComparisonProblem[] {
  const before = compared.get().scenarios.length;
  const taken = addCompared(scenarios);
  const ofTaken = problems.flatMap((problem): ComparisonProblem[] => {
    if (problem.reason === 'base' || problem.reason === 'tooMany') return [];
    if (problem.reason !== 'scenario') return [problem];
    return problem.place > taken ? [] : [{ ...problem, place: problem.place + before }];
  });
  const isOver = taken < scenarios.length || problems.some(({ reason }) => reason === 'tooMany');
  return isOver ? [...ofTaken, { reason: 'tooMany' }] : ofTaken;
}
