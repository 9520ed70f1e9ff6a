import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { planParameterOf, type PlanKey, type PlanParameter } from '../model/plan.ts';
import type { Spread } from '../model/delay.ts';
import type { Target } from '../model/target.ts';
import type { InputProblem } from '../scenario/input.ts';
import { readField, readingText, refusal, type TypedOutcome } from './levers.ts';

/** A figure of the plan in words, with its unit. */
export function planFigure(
  key: PlanKey,
  value: number,
  style: FigureStyle,
  t: Dictionary['plan'],
): string {
  const { unit } = planParameterOf(key);
  if (unit === 'choice') return t.spreads[value as Spread];
  const text = spokenFigure(value, unit, style);
  return key === 'tuneCost' ? fill(t.perMonth, { value: text }) : text;
}

/** What is wrong with what was typed for a figure of the plan, and what counts instead. */
export function planProblem(
  problem: InputProblem,
  typed: string,
  { key, allowed }: PlanParameter,
  value: number,
  style: FigureStyle,
  t: Pick<Dictionary, 'plan' | 'levers'>,
): string {
  const speak = (figure: number) => planFigure(key, figure, style, t.plan);
  return refusal(problem, typed, allowed, value, speak, t.levers);
}

/** All that becomes of what was typed for a figure of the plan. */
export function typedPlan(
  row: PlanParameter,
  typed: string,
  style: FigureStyle,
  t: Pick<Dictionary, 'plan' | 'levers'>,
): TypedOutcome {
  return [
    readField(row, typed, style),
    (problem, kept) => planProblem(problem, typed, row, kept, style, t),
    readingText(row, typed, style, t.levers),
  ];
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
