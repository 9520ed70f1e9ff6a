import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import { COMPARISON_LENGTH, type ComparisonProblem } from '../scenario/comparisonLink.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { problemText, quoted } from './notices.ts';

/** The words that the comparison needs. */
export type CompareTexts = Pick<
  Dictionary,
  'compare' | 'saved' | 'funnels' | 'results' | 'levers' | 'notices' | 'plan' | 'units'
>;

/** A scenario's place in the table, from 0, and what it is called. */
export interface Column {
  readonly scenario: Scenario;
  readonly place: number;
  /** In a sentence. */
  readonly name: string;
  /** By itself. */
  readonly shown: string;
}

/** What a scenario is called in a comparison, also where it has no name. */
export function comparedName({ name }: Scenario, place: number, t: CompareTexts): string {
  return name === ''
    ? fill(t.compare.unnamed, { place: String(place + 1) })
    : fill(t.saved.named, { name });
}

/** What was wrong with a comparison's link. */
export function comparisonProblemText(
  problem: ComparisonProblem,
  scenarios: readonly Scenario[],
  locale: Locale,
  t: CompareTexts,
): string {
  const { problems } = t.compare;
  switch (problem.reason) {
    case 'unknown':
      return fill(problems.unknown, { key: quoted(problem.key) });
    case 'repeated':
      return fill(problems.repeated, { key: problem.key });
    case 'tooMany':
      return problems.tooMany;
    case 'tooLong':
      return fill(problems.tooLong, { length: plainNumber(locale, COMPARISON_LENGTH) });
    case 'base':
      return fill(problems.base, { text: quoted(problem.text) });
    case 'scenario': {
      const place = problem.place - 1;
      const scenario = scenarios[place];
      if (!scenario) return '';
      return fill(problems.scenario, {
        name: comparedName(scenario, place, t),
        problem: problemText(problem.problem, scenario, locale, t),
      });
    }
  }
}
