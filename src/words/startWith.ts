import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill } from '../i18n/message.ts';
import { belowText } from '../i18n/times.ts';
import { leverOf, type LeverValues, type Side } from '../model/levers.ts';
import type { StepOutcome } from '../model/nextStep.ts';
import { belowNorm, type Start } from '../model/startWith.ts';
import { norm } from '../model/step.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parameterFigure } from './parameter.ts';

type Texts = Pick<Dictionary, 'nextStep' | 'levers' | 'plan' | 'times'>;

export function startText(
  { step, reason, tied }: Start,
  levers: LeverValues,
  style: FigureStyle,
  t: Texts,
): string {
  const { start } = t.nextStep;
  const { key } = step;
  return fill(start[reason], {
    lever: t.levers.short[key],
    owner: start.owner[leverOf(key).owners[0]],
    below: belowText(1 / belowNorm(key, levers), style.locale, t.times),
    norm: key === 'cv1' || key === 'cv2' ? figureText(norm[key], 'fraction', style) : '',
    tied: listText(
      tied.map((one) => t.levers.short[one]),
      style.locale,
    ),
  });
}

/** The assumption behind the choice; empty where it is pure arithmetic. */
export function startAssumption(
  { reason }: Start,
  outcome: StepOutcome,
  side: Side,
  { plan, customer }: Pick<Scenario, 'plan' | 'customer'>,
  style: FigureStyle,
  t: Texts,
): string {
  const { assumes } = t.nextStep.start;
  if (reason === 'norm' || reason === 'speed') {
    const percent = (value: number) => figureText(value, 'fraction', style);
    return fill(assumes.norm, { cv1: percent(norm.cv1), cv2: percent(norm.cv2) });
  }
  return outcome === 'cash'
    ? fill(assumes.cash, {
        check: parameterFigure('averageCheck', customer[side].averageCheck, style, t.plan),
        margin: parameterFigure('margin', customer[side].margin, style, t.plan),
        horizon: parameterFigure('horizonMonths', plan.horizonMonths, style, t.plan),
      })
    : '';
}
