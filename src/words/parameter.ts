import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Spread } from '../model/delay.ts';
import type { LeverKey } from '../model/levers.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Target } from '../model/target.ts';
import type { InputProblem } from '../scenario/input.ts';
import { readField, readingText, refusal, type TypedOutcome } from './levers.ts';

/** The words of parameters: the plan's on every page that has any, the others where they are shown. */
export type ParameterTexts = Pick<Dictionary, 'plan' | 'levers'> &
  Partial<Pick<Dictionary, 'customer' | 'department'>>;

/** What a parameter is called, in full or in tight places, or what it means. */
export function parameterText(
  key: Exclude<ParameterKey, LeverKey>,
  kind: 'names' | 'short' | 'meanings',
  { plan, customer, department }: ParameterTexts,
): string {
  const texts: Readonly<Record<string, string>> = {
    ...department?.[kind],
    ...customer?.[kind],
    ...plan[kind],
  };
  return texts[key] ?? '';
}

/** A parameter in words, with its unit. */
export function parameterFigure(
  key: ParameterKey,
  value: number,
  style: FigureStyle,
  t: Dictionary['plan'],
): string {
  const { unit, isPerMonth } = parameterOf(key);
  if (unit === 'choice') return t.spreads[value as Spread];
  const text = spokenFigure(value, unit, style);
  return isPerMonth ? fill(t.perMonth, { value: text }) : text;
}

/** All that becomes of what was typed for a parameter. */
export function typedParameter(
  key: ParameterKey,
  typed: string,
  style: FigureStyle,
  t: Pick<Dictionary, 'plan' | 'levers'>,
): TypedOutcome {
  const row = parameterOf(key);
  return [
    readField(row, typed, style),
    (problem, kept) => parameterProblem(problem, typed, key, kept, style, t),
    readingText(row, typed, style, t.levers),
  ];
}

/** What is wrong with what was typed for a parameter, and what counts instead. */
export function parameterProblem(
  problem: InputProblem,
  typed: string,
  key: ParameterKey,
  value: number,
  style: FigureStyle,
  t: Pick<Dictionary, 'plan' | 'levers'>,
): string {
  const speak = (figure: number) => parameterFigure(key, figure, style, t.plan);
  return refusal(problem, typed, parameterOf(key).allowed, value, speak, t.levers);
}

/** What a target asks for, in words; empty where it asks for nothing. */
export function aimsText(target: Target, style: FigureStyle, t: Pick<Dictionary, 'plan'>): string {
  return [
    { value: target.coca, unit: 'money', text: t.plan.targetCoca } as const,
    { value: target.contractsPerMonth, unit: 'contracts', text: t.plan.targetContracts } as const,
  ]
    .filter(({ value }) => !Number.isNaN(value))
    .map(({ value, unit, text }) => fill(text, { value: spokenFigure(value, unit, style) }))
    .join(', ');
}
