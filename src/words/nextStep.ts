import type { StepPlace, StepRow } from '../charts/stepRow.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import {
  figureText,
  figureTexts,
  spokenFigure,
  unitWord,
  type FigureStyle,
} from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { NO_BREAK_SPACE } from '../i18n/number.ts';
import { belowText } from '../i18n/times.ts';
import { stepUnits } from '../model/leverMetrics.ts';
import { leverOf, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import {
  ranked,
  stepCourses,
  type NextSteps,
  type LeverStep,
  type StepOutcome,
} from '../model/nextStep.ts';
import { norm } from '../model/step.ts';
import { isGiven, missingOf, missingPlan, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage } from '../ui/textFigure.ts';
import { namesOfMissing } from './levers.ts';

type Texts = Pick<Dictionary, 'nextStep' | 'levers' | 'plan' | 'times'>;

export const stepOutcomes = [
  'coca',
  'contractsPerMonth',
  'cash',
  'daysToTakt',
] as const satisfies readonly StepOutcome[];

/** Ranking of levers by the gain of one step. */
export function stepPlaces(
  steps: NextSteps,
  outcome: StepOutcome,
  side: Side,
  levers: LeverValues,
  style: FigureStyle,
  t: Texts,
): readonly StepPlace[] {
  const ties = ranked(steps, outcome);
  const largest = Math.max(...ties.flat().map(({ gains }) => Math.abs(gains[outcome])));
  let rank = 1;
  return ties.map((tie) => {
    const [first] = tie;
    const place: StepPlace = {
      rank,
      rows: tie.map((step) => stepRow(step, outcome, side, largest, style, t)),
      apart:
        tie.length > 1 && first.gains[outcome] > 0
          ? tie.map(({ key }) => ({
              name: t.levers.names[key],
              tells: tieBreakText(key, side, levers, style, t),
            }))
          : [],
    };
    rank += tie.length;
    return place;
  });
}

export function stepCaption(
  value: number,
  outcome: StepOutcome,
  side: Side,
  { plan }: Scenario,
  style: FigureStyle,
  t: Texts,
): FilledMessage {
  const of = outcome === 'cash' ? { course: stepCourses[side] } : { side };
  const { captions } = t.nextStep;
  return {
    message: outcome === 'cash' ? captions.cash[side] : captions[outcome],
    slots: {
      start: {
        metric: outcome,
        ...of,
        value,
        text: spokenFigure(value, stepUnits[outcome], style),
      },
      horizon: spokenFigure(plan.horizonMonths, 'months', style),
    },
  };
}

/** Why no step can be ranked; empty where one can. */
export function stepReason(
  { start }: NextSteps,
  outcome: StepOutcome,
  scenario: Scenario,
  side: Side,
  t: Texts,
): string {
  const { reasons } = t.nextStep;
  if (Number.isFinite(start[outcome])) return '';
  if (start[outcome] === Infinity) return reasons.none;
  // Cash of now is that of `neverTuned`, which needs no goal.
  const looked = outcome === 'cash' && side === 'goal' ? sides : [side];
  const missing = looked.flatMap((one) =>
    missingOf(scenario[one], requiredLevers[outcome]).map((key) => ({ side: one, key })),
  );
  if (missing.length > 0) {
    return fill(reasons.missing, { levers: namesOfMissing(missing, t.levers) });
  }
  if (outcome === 'daysToTakt') return reasons.noTakt;
  const money = missingPlan(scenario).map((key) => t.plan.short[key]);
  return fill(reasons.cash, { missing: money.join(', ') });
}

function stepRow(
  step: LeverStep,
  outcome: StepOutcome,
  side: Side,
  largest: number,
  style: FigureStyle,
  t: Texts,
): StepRow {
  const { key } = step;
  const lever = leverOf(key);
  const gain = step.gains[outcome];
  return {
    key,
    owner: lever.owners[0],
    name: t.levers.names[key],
    values: valuesMessage(step, side, style, t),
    gain,
    gainText: gainText(gain, outcome, style, t),
    length: largest > 0 ? gain / largest : 0,
  };
}

/** Values before and after the step, or why there is none. */
function valuesMessage(
  { key, from, to }: LeverStep,
  side: Side,
  style: FigureStyle,
  t: Texts,
): FilledMessage {
  const { unit } = leverOf(key);
  const [before = '', onward = ''] = figureTexts([from, to], unit, style);
  const value = { metric: key, side, value: from, text: before };
  if (!isGiven(from)) return { message: t.nextStep.unknown, slots: {} };
  if (from === 0) return { message: t.nextStep.fromZero, slots: { value } };
  if (from === to) return { message: t.nextStep.atLimit, slots: { value } };
  const noun = unitWord(to, unit, style);
  const text = noun ? `${onward}${NO_BREAK_SPACE}${noun}` : onward;
  const after = { metric: `next.${key}`, value: to, text } as const;
  return { message: '{value} → {after}', slots: { value, after } };
}

function gainText(gain: number, outcome: StepOutcome, style: FigureStyle, t: Texts): string {
  if (gain === 0) return t.nextStep.nothing;
  const { better, worse } = t.nextStep.gains[outcome];
  const size = Math.abs(gain);
  const value =
    outcome === 'daysToTakt'
      ? spokenFigure(size, 'days', style)
      : figureText(size, stepUnits[outcome], style);
  return fill(gain > 0 ? better : worse, { value });
}

function tieBreakText(
  key: LeverKey,
  side: Side,
  levers: LeverValues,
  style: FigureStyle,
  t: Texts,
): readonly FilledMessage[] {
  const owners = leverOf(key).owners.map((owner) => t.levers.owners[owner]);
  return [
    { message: normText(key, levers, style, t), slots: {} },
    speed(key, side, levers, style, t),
    { message: owners.join(', '), slots: {} },
  ];
}

function normText(key: LeverKey, levers: LeverValues, style: FigureStyle, t: Texts): string {
  if (key !== 'cv1' && key !== 'cv2') return t.nextStep.norm.none;
  const slots = { norm: figureText(norm[key], 'fraction', style) };
  if (levers[key] >= norm[key]) return fill(t.nextStep.norm.reached, slots);
  const below = belowText(levers[key] / norm[key], style.locale, t.times);
  return fill(t.nextStep.norm.short, { ...slots, below });
}

function speed(
  key: LeverKey,
  side: Side,
  { cycle: value }: LeverValues,
  style: FigureStyle,
  t: Texts,
): FilledMessage {
  const words = t.nextStep.speed;
  if (key !== 'cv2') return { message: words[key], slots: {} };
  if (!isGiven(value)) return { message: words.cv2Open, slots: {} };
  const text = spokenFigure(value, 'days', style);
  return { message: words.cv2, slots: { cycle: { metric: 'cycle', side, value, text } } };
}
