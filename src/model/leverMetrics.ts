import { elasticities, type FactorOutcome } from './factors.ts';
import { leverKeys, type LeverKey } from './levers.ts';
import type { MetricUnit } from './metrics.ts';
import type { StepOutcome } from './nextStep.ts';

/** A lever's factor, share or step gain of an outcome: `factor.cv1` in pages. */
export type LeverFigure =
  | { readonly kind: 'factor' | 'share'; readonly lever: LeverKey; readonly outcome: FactorOutcome }
  | { readonly kind: 'step'; readonly lever: LeverKey; readonly outcome: StepOutcome };

export const stepUnits = {
  coca: 'money',
  contractsPerMonth: 'contracts',
  cash: 'money',
  daysToTakt: 'days',
} as const satisfies Record<StepOutcome, MetricUnit>;

/** A figure by a page's name and outcome; undefined where they name none. */
export function leverFigure(name: string, outcome: string): LeverFigure | undefined {
  const [kind, key] = name.split('.');
  const lever = leverKeys.find((one) => one === key);
  if (!lever) return undefined;
  if (kind === 'step' && isStepOutcome(outcome)) return { kind, lever, outcome };
  if ((kind === 'factor' || kind === 'share') && isOutcome(outcome)) {
    return { kind, lever, outcome };
  }
  return undefined;
}

export function leverFigureUnit(figure: LeverFigure): MetricUnit {
  if (figure.kind === 'step') return stepUnits[figure.outcome];
  return figure.kind === 'factor' ? 'multiplier' : 'fraction';
}

function isOutcome(name: string): name is FactorOutcome {
  return name === 'fullCoca' || Object.hasOwn(elasticities, name);
}

function isStepOutcome(name: string): name is StepOutcome {
  return Object.hasOwn(stepUnits, name);
}
