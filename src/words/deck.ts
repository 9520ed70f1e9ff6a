import type { Dictionary } from '../i18n/dictionary.ts';
import type { FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { funnel } from '../model/funnel.ts';
import type { BothSides, LeverValues } from '../model/levers.ts';
import { figuresOf, type Figures } from '../model/metrics.ts';
import {
  withGoalConversions,
  missingFor,
  type Between,
  type DeckStep,
  type DeckStepKey,
} from '../scenario/deck.ts';
import type { SystemFigures } from '../model/system.ts';
import { missingBasis, type Scenario } from '../scenario/scenario.ts';
import type { OverTime } from '../model/overTime.ts';
import type { Courses } from './order.ts';
import { namesOfMissing } from './levers.ts';
import { parameterText, type ParameterTexts } from './parameter.ts';

export const deckTexts = [
  ...(['present', 'headline', 'times', 'funnels', 'results', 'time', 'order', 'plan'] as const),
  ...([
    'absence',
    'levers',
    'customer',
    'department',
    'money',
    'staff',
    'units',
    'notices',
  ] as const),
] as const;

export type DeckTexts = Pick<Dictionary, (typeof deckTexts)[number]>;

export interface DeckView {
  readonly step: DeckStep;
  readonly scenario: Scenario;
  readonly figures: Figures;
  readonly system?: BothSides<SystemFigures>;
  readonly time?: OverTime;
  readonly played?: Courses;
  readonly style: FigureStyle;
  readonly t: DeckTexts;
}

/** Figures of a step: both sides, or now and an intermediate scenario. */
export function figuresFor(key: DeckStepKey, whole: Scenario, all: Figures): Figures {
  return isBetween(key)
    ? figuresOf({ now: whole.now, goal: withGoalConversions(whole, key) })
    : all;
}

export function isBetween(key: DeckStep['key']): key is Between {
  return key === 'cv1' || key === 'cv2';
}

/** Why a step has no content; undefined where it has. */
export function absenceOf(
  step: DeckStep,
  whole: Scenario,
  t: Pick<DeckTexts, 'present'> & ParameterTexts,
): string | undefined {
  const levers = namesOfMissing(missingFor(step, whole), t.levers);
  const isOfMoney = step.subject === 'money';
  const basis = isOfMoney ? missingBasis(whole).map((key) => parameterText(key, 'short', t)) : [];
  const missing = [levers, ...basis].filter((name) => name !== '').join(', ');
  if (missing !== '') return fill(t.present.missing, { levers: missing });
  if (step.key === 'now' && whole.now.market === 0) return t.present.noVisits;
  return isFruitless(step, whole) ? t.present.noContract : undefined;
}

/** Whether no side of a step has contracts. */
function isFruitless({ key }: DeckStep, whole: Scenario): boolean {
  const isNothing = (levers: LeverValues) => funnel(levers).visitsPerContract === Infinity;
  if (key === 'now' || key === 'cost') return isNothing(whole.now);
  return isBetween(key) && isNothing(whole.now) && isNothing(withGoalConversions(whole, key));
}
