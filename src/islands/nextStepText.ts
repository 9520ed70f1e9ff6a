import type { StepPlace, StepRow } from '../charts/stepRow.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { timesText } from '../i18n/times.ts';
import { stepUnits } from '../model/leverMetrics.ts';
import { leverOf, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { needs } from '../model/needs.ts';
import { ranked, type NextSteps, type Step, type StepOutcome } from '../model/nextStep.ts';
import { norm } from '../model/step.ts';
import { sides, isGiven, missingOf, type Scenario } from '../scenario/scenario.ts';
import { namesOfMissing } from './texts.ts';

type Texts = Pick<Dictionary, 'nextStep' | 'levers' | 'plan' | 'times'>;

/** The outcomes in the order in which they are offered. */
export const stepOutcomes = [
  'coca',
  'contractsPerMonth',
  'cash',
  'daysToTakt',
] as const satisfies readonly StepOutcome[];

/** The ranking of the levers by what one step of each gains. */
export function stepPlaces(
  steps: NextSteps,
  outcome: StepOutcome,
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
      rows: tie.map((step) => stepRow(step, outcome, largest, style, t)),
      apart:
        tie.length > 1 && first.gains[outcome] > 0
          ? tie.map(({ key }) => ({
              name: t.levers.names[key],
              text: apart(key, levers, style, t),
            }))
          : [],
    };
    rank += tie.length;
    return place;
  });
}

/** What a step is measured against, in words. */
export function stepCaption(
  { start }: NextSteps,
  outcome: StepOutcome,
  { plan }: Scenario,
  style: FigureStyle,
  t: Texts,
): string {
  return fill(t.nextStep.captions[outcome], {
    start: spokenFigure(start[outcome], stepUnits[outcome], style),
    horizon: spokenFigure(plan.horizonMonths, 'months', style),
  });
}

/** Why no step can be ranked; empty where some can. */
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
  const looked = outcome === 'cash' ? sides : [side];
  const missing = looked.flatMap((one) =>
    missingOf(scenario[one], needs[outcome]).map((key) => ({ side: one, key })),
  );
  if (missing.length > 0) {
    return fill(reasons.missing, { levers: namesOfMissing(missing, t.levers) });
  }
  const money = (['averageCheck', 'margin'] as const).filter((key) => !isGiven(scenario.plan[key]));
  return fill(reasons.cash, { missing: money.map((key) => t.plan.short[key]).join(', ') });
}

function stepRow(
  { key, from, to, gains }: Step,
  outcome: StepOutcome,
  largest: number,
  style: FigureStyle,
  t: Texts,
): StepRow {
  const lever = leverOf(key);
  const gain = gains[outcome];
  return {
    key,
    owner: lever.owners[0],
    name: t.levers.names[key],
    way: wayText(key, from, to, style, t),
    gain,
    gainText: gainText(gain, outcome, style, t),
    length: largest > 0 ? gain / largest : 0,
  };
}

/** Where a lever stands before and after its step, or why it takes none. */
function wayText(key: LeverKey, from: number, to: number, style: FigureStyle, t: Texts): string {
  const { unit } = leverOf(key);
  const text = (value: number) => figureText(value, unit, style);
  if (!isGiven(from)) return t.nextStep.unknown;
  if (from === 0) return fill(t.nextStep.fromZero, { value: text(from) });
  if (from === to) return fill(t.nextStep.atLimit, { value: text(from) });
  return `${text(from)} → ${spokenFigure(to, unit, style)}`;
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

/** What sets a lever apart from another one that gains as much: the norm, speed, whose work. */
function apart(key: LeverKey, levers: LeverValues, style: FigureStyle, t: Texts): string {
  return [
    normText(key, levers, style, t),
    speedText(key, levers, style, t),
    leverOf(key)
      .owners.map((owner) => t.levers.owners[owner])
      .join(', '),
  ].join(' · ');
}

function normText(key: LeverKey, levers: LeverValues, style: FigureStyle, t: Texts): string {
  if (key !== 'cv1' && key !== 'cv2') return t.nextStep.norm.none;
  const slots = { norm: figureText(norm[key], 'fraction', style) };
  if (levers[key] >= norm[key]) return fill(t.nextStep.norm.reached, slots);
  const times = timesText(norm[key] / levers[key], style.locale, t.times);
  return fill(t.nextStep.norm.short, { ...slots, times });
}

function speedText(key: LeverKey, { cycle }: LeverValues, style: FigureStyle, t: Texts): string {
  const { speed } = t.nextStep;
  if (key !== 'cv2') return speed[key];
  return isGiven(cycle)
    ? fill(speed.cv2, { cycle: spokenFigure(cycle, 'days', style) })
    : speed.cv2Open;
}
