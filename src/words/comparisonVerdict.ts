import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill } from '../i18n/message.ts';
import type { ComparedScenarios } from '../scenario/comparisonLink.ts';
import type { ComparisonRow } from './comparison.ts';
import { comparedName, type CompareTexts } from './comparisonNotices.ts';

interface Best {
  readonly names: string;
  readonly value: string;
}

/** The comparison's conclusion; nothing about outcomes without a best one. */
export function comparisonVerdict(
  { scenarios }: Pick<ComparedScenarios, 'scenarios'>,
  outcomes: readonly Pick<ComparisonRow, 'metric' | 'cells'>[],
  locale: FigureStyle['locale'],
  t: CompareTexts & Pick<Dictionary, 'units'>,
): string[] {
  const best = (metric: 'coca' | 'contractsPerMonth'): Best | undefined => {
    const cells = outcomes.find((row) => row.metric === metric)?.cells ?? [];
    // Ties are possible.
    const places = scenarios.flatMap((_, at) => (cells[at]?.isBest ? [at] : []));
    const [first] = places.flatMap((at) => scenarios[at] ?? []);
    if (!first) return undefined;
    const style = { locale, currency: first.currency, words: t.units };
    const names = places.flatMap((at) => (scenarios[at] ? [comparedName(scenarios, at, t)] : []));
    const value = cells[places[0] ?? 0]?.values.goal ?? NaN;
    return {
      names: listText(names, locale),
      value: spokenFigure(value, metric === 'coca' ? 'money' : 'contracts', style),
    };
  };
  const [coca, contracts] = [best('coca'), best('contractsPerMonth')];
  if (coca && contracts && coca.names === contracts.names) {
    const { both } = t.compare;
    return [fill(both, { name: coca.names, coca: coca.value, contracts: contracts.value })];
  }
  const say = (message: string, one: Best | undefined) =>
    one ? [fill(message, { name: one.names, value: one.value })] : [];
  return [...say(t.compare.cheapest, coca), ...say(t.compare.most, contracts)];
}
