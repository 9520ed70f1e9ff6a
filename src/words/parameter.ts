import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, unitWord, type FigureStyle } from '../i18n/figure.ts';
import { fill, plural } from '../i18n/message.ts';
import { currencySign } from '../i18n/money.ts';
import type { Spread } from '../model/delay.ts';
import type { Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Target } from '../model/target.ts';
import type { InputProblem } from '../scenario/input.ts';
import { isGiven, sameOnSides, type Scenario } from '../scenario/scenario.ts';
import { valueOf } from '../scenario/values.ts';
import { readField, readingOf, refusal, type TypedOutcome } from './levers.ts';

export type ParameterTexts = Pick<Dictionary, 'levers'> &
  Partial<Pick<Dictionary, 'plan' | 'customer' | 'department'>>;

/** Name of a parameter, full or short, or its meaning; empty where not shown. */
export function parameterText(
  key: ParameterKey,
  kind: 'names' | 'short' | 'meanings',
  { levers, plan, customer, department }: ParameterTexts,
): string {
  const tables: readonly (Readonly<Record<string, string>> | undefined)[] = [
    levers[kind],
    plan?.[kind],
    customer?.[kind],
    department?.[kind],
  ];
  return tables.find((texts) => texts?.[key])?.[key] ?? '';
}

export function parameterFigure(
  key: ParameterKey,
  value: number,
  style: FigureStyle,
  plan: Pick<Dictionary['plan'], 'spreads'> | undefined,
): string {
  const { unit, isPerMonth } = parameterOf(key);
  if (unit === 'choice') return plan?.spreads[value as Spread] ?? '';
  const text = spokenFigure(value, unit, style);
  return isPerMonth ? fill(style.words.perMonth, { value: text }) : text;
}

export interface SideFigure {
  readonly side: Side | undefined;
  readonly value: number;
  readonly text: string;
}

/** Text of each side, or one where both are equal. */
export function parameterOnSides(
  scenario: Scenario,
  key: ParameterKey,
  style: FigureStyle,
  t: Pick<ParameterTexts, 'levers' | 'plan'>,
): readonly SideFigure[] {
  const figure = (side: Side, shownSide: Side | undefined): SideFigure => {
    const value = valueOf(scenario, key, side);
    const text = isGiven(value) ? parameterFigure(key, value, style, t.plan) : t.levers.notGiven;
    return { side: shownSide, value, text };
  };
  return sameOnSides(scenario, key)
    ? [figure('now', undefined)]
    : sides.map((side) => figure(side, side));
}

/** Unit after a field; empty where there is no figure. */
export function fieldSuffix(key: ParameterKey, value: number, style: FigureStyle): string {
  const { unit, isPerMonth } = parameterOf(key);
  const { suffix } = style.words;
  if (!isGiven(value) || unit === 'choice') return '';
  if (unit === 'fraction') return '%';
  if (unit === 'days' || unit === 'months') return plural(style.locale, suffix[unit], value);
  const perMonth = isPerMonth ? plural(style.locale, suffix.perMonth, value) : '';
  // The market's name says visits already.
  if (unit === 'visits') return perMonth;
  const word =
    unit === 'money' ? currencySign(style.locale, style.currency) : unitWord(value, unit, style);
  return perMonth ? `${word} ${perMonth}` : word;
}

export function typedParameter(
  key: ParameterKey,
  typed: string,
  style: FigureStyle,
  t: Pick<ParameterTexts, 'levers' | 'plan'>,
): TypedOutcome {
  const row = parameterOf(key);
  return [
    readField(row, typed, style),
    (problem, kept) => parameterProblem(problem, typed, key, kept, style, t),
    readingOf(row, typed, style, t.levers),
  ];
}

/** Why a typed parameter is refused, and what counts instead. */
export function parameterProblem(
  problem: InputProblem,
  typed: string,
  key: ParameterKey,
  value: number,
  style: FigureStyle,
  t: Pick<ParameterTexts, 'levers' | 'plan'>,
): string {
  const speak = (figure: number) => parameterFigure(key, figure, style, t.plan);
  return refusal(problem, typed, parameterOf(key).allowed, value, speak, t.levers);
}

/** Text of a target; empty without one. */
export function aimsText(target: Target, style: FigureStyle, t: Pick<Dictionary, 'plan'>): string {
  return [
    { value: target.coca, unit: 'money', text: t.plan.targetCoca } as const,
    { value: target.contractsPerMonth, unit: 'contracts', text: t.plan.targetContracts } as const,
  ]
    .filter(({ value }) => !Number.isNaN(value))
    .map(({ value, unit, text }) => fill(text, { value: spokenFigure(value, unit, style) }))
    .join(', ');
}
