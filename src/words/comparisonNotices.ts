import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import {
  COMPARISON_LENGTH,
  type ComparisonProblem,
  type PastedProblems,
} from '../scenario/comparisonLink.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { firstLines, linkProblemText, quoted } from './notices.ts';
import { numberedNames } from './numberedNames.ts';

export type CompareTexts = Pick<
  Dictionary,
  'compare' | 'costing' | 'saved' | 'funnels' | 'results' | 'levers' | 'notices' | 'plan' | 'units'
>;

export interface Column {
  readonly scenario: Scenario;
  readonly place: number;
  readonly name: string;
  readonly shown: string;
}

/** Name of a compared scenario: by its place where unnamed, numbered where equal. */
export function comparedName(
  scenarios: readonly Scenario[],
  place: number,
  t: CompareTexts,
  form: 'inSentence' | 'byItself' = 'inSentence',
): string {
  const name = scenarios[place]?.name ?? '';
  if (name === '') return fill(t.compare.unnamed, { place: String(place + 1) });
  const numbered = numberedNames(scenarios.map((one) => one.name))[place] ?? name;
  if (form === 'byItself') return numbered;
  return fill(t.saved.named, { name }) + numbered.slice(name.length);
}

/** Problems of a pasted link, as lines. */
export function pastedLines(
  { isNoLink, ofScenario, ofComparison = [] }: PastedProblems,
  scenarios: readonly Scenario[],
  locale: Locale,
  t: CompareTexts,
): readonly string[] {
  const ofOne = ofScenario?.problems.map((problem) =>
    linkProblemText(problem, ofScenario.scenario, locale, t),
  );
  const ofSeveral = ofComparison.map((one) => comparisonProblemText(one, scenarios, locale, t));
  const noLink = isNoLink ? [t.compare.notLink] : [];
  return firstLines([...noLink, ...(ofOne ?? []), ...ofSeveral], locale, t);
}

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
        name: comparedName(scenarios, place, t),
        problem: linkProblemText(problem.problem, scenario, locale, t),
      });
    }
  }
}
