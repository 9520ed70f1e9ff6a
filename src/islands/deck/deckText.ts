import type { Dictionary } from '../../i18n/dictionary.ts';
import {
  figureText,
  spokenFigure,
  sumText,
  unitWord,
  type FigureStyle,
} from '../../i18n/figure.ts';
import { funnel } from '../../model/funnel.ts';
import type { LeverValues, Side } from '../../model/levers.ts';
import { figureOf, figuresOf, metricUnit, type Figures, type Metric } from '../../model/metrics.ts';
import { between, missingFor, type Between, type DeckStep } from '../../scenario/deck.ts';
import { isGiven, type Scenario } from '../../scenario/scenario.ts';
import type { OverTime } from '../../state/time.ts';
import type { Courses } from '../orderText.ts';
import { multiplierReason, readingOf, leversOf } from '../resultText.ts';
import { namesOfMissing } from '../texts.ts';
import { chances } from '../timeText.ts';
import { firstContractDay } from '../../model/contractsOverTime.ts';

/** All words that a deck needs. */
export type DeckTexts = Pick<
  Dictionary,
  | 'present'
  | 'headline'
  | 'times'
  | 'funnels'
  | 'results'
  | 'time'
  | 'order'
  | 'plan'
  | 'levers'
  | 'units'
  | 'notices'
>;

/** A live figure in a sentence or by itself. A side may also be a scenario in between. */
export interface DeckFigure {
  readonly metric: string;
  readonly side?: Side | Between;
  readonly course?: string;
  readonly value: number;
  readonly text: string;
}

/** A sentence with the figures that stand in its slots. */
export interface DeckSentence {
  readonly message: string;
  readonly slots: Readonly<Record<string, DeckFigure | string>>;
}

/** A large figure and what it is; what it was before, where it changed. */
export interface LargeFigure {
  readonly label: DeckSentence;
  readonly from?: DeckFigure;
  readonly to: DeckFigure;
  readonly note?: string;
}

/** What a step looks at: the two sides, the second of which may be a scenario in between. */
export function figuresFor(step: DeckStep, whole: Scenario, all: Figures): Figures {
  return isBetween(step.key) ? figuresOf({ now: whole.now, goal: between(whole, step.key) }) : all;
}

/** Whether a step looks at a scenario between now and the goal. */
export function isBetween(key: DeckStep['key']): key is Between {
  return key === 'cv1' || key === 'cv2';
}

/** Why a step has nothing to tell; nothing where it has. */
export function absenceOf(
  step: DeckStep,
  whole: Scenario,
  t: Pick<DeckTexts, 'present' | 'levers'>,
): string | undefined {
  const missing = missingFor(step, whole);
  if (missing.length > 0) {
    return t.present.missing.replace('{levers}', namesOfMissing(missing, t.levers));
  }
  if (step.key === 'now' && whole.now.market === 0) return t.present.noVisits;
  return isFruitless(step, whole) ? t.present.noContract : undefined;
}

/** Whether no contract comes out of all that a step looks at. */
function isFruitless({ key }: DeckStep, whole: Scenario): boolean {
  const isNothing = (levers: LeverValues) => funnel(levers).visitsPerContract === Infinity;
  if (key === 'now' || key === 'eats') return isNothing(whole.now);
  return isBetween(key) && isNothing(whole.now) && isNothing(between(whole, key));
}

/** The sentence at the head of a step, for those that have one of their own. */
export function titleOf(
  step: DeckStep,
  whole: Scenario,
  all: Figures,
  time: OverTime | undefined,
  style: FigureStyle,
  t: DeckTexts,
): DeckSentence {
  const { titles, steps } = t.present;
  const spoken = (metric: Metric): DeckFigure => {
    const value = all.now[metric as 'coca'];
    return { metric, side: 'now', value, text: spokenFigure(value, metricUnit(metric), style) };
  };
  const absent: DeckSentence = { message: steps[step.key].name, slots: {} };
  if (absenceOf(step, whole, t)) return absent;
  switch (step.key) {
    case 'now':
      return {
        message: titles.now,
        slots: { visits: spoken('visitsPerMonth'), contracts: spoken('contractsPerMonth') },
      };
    case 'cv1':
    case 'cv2': {
      const { key } = step;
      const figure = (side: Side): DeckFigure => ({
        metric: key,
        side,
        value: whole[side][key],
        text: figureText(whole[side][key], 'fraction', style),
      });
      const [now, goal] = [figure('now'), figure('goal')];
      return {
        message: titles[key][now.text === goal.text ? 'same' : 'change'],
        slots: { now, goal },
      };
    }
    case 'when': {
      if (!time) return absent;
      const day = (side: Side): DeckFigure => {
        const value = time[side].daysToTakt;
        return { metric: 'daysToTakt', side, value, text: figureText(value, 'days', style) };
      };
      const [now, goal] = [day('now'), day('goal')];
      return {
        message: titles.when[now.text === goal.text ? 'same' : 'change'],
        slots: { now, goal },
      };
    }
    default:
      return step.key === 'eats' || step.key === 'roles'
        ? { message: titles[step.key], slots: {} }
        : absent;
  }
}

/** The large figures of a step, at most three. */
export function largeFigures(
  step: DeckStep,
  whole: Scenario,
  all: Figures,
  time: OverTime | undefined,
  played: Courses | undefined,
  style: FigureStyle,
  t: DeckTexts,
): LargeFigure[] {
  const words = t.present.figures;
  const shown = figuresFor(step, whole, all);
  const sideOf = (side: Side) => (side === 'goal' && isBetween(step.key) ? step.key : side);
  const figure = (metric: Metric, side: Side): DeckFigure => {
    const value = figureOf(shown, metric, side);
    return {
      metric,
      side: sideOf(side),
      value,
      text: figureText(value, metricUnit(metric), style),
    };
  };
  const plain = (message: string): DeckSentence => ({ message, slots: {} });
  const change = (label: string, metric: Metric): LargeFigure => {
    const [from, to] = [figure(metric, 'now'), figure(metric, 'goal')];
    const isSame = from.text === to.text || !Number.isFinite(from.value);
    return isSame ? { label: plain(label), to } : { label: plain(label), from, to };
  };
  switch (step.key) {
    case 'now':
      return [{ label: plain(words.coca), to: figure('coca', 'now') }];
    case 'eats': {
      const row = (
        label: string,
        metric: 'visitsPerContract' | 'leadsPerContract',
        cost: Metric,
      ) => {
        const to = figure(metric, 'now');
        const noun = unitWord(to.value, metricUnit(metric), style);
        return { label: { message: label, slots: { noun, cost: figure(cost, 'now') } }, to };
      };
      return [
        row(words.visits, 'visitsPerContract', 'price'),
        row(words.leads, 'leadsPerContract', 'costPerLead'),
        { label: plain(words.money), to: figure('coca', 'now') },
      ];
    }
    case 'cv1':
    case 'cv2':
      return [change(words.visitsPerContract, 'visitsPerContract'), change(words.coca, 'coca')];
    case 'beside':
      return (['contractsMultiplier', 'cocaMultiplier'] as const).map((metric) => {
        const value = all[metric];
        const text = figureText(value, 'multiplier', style);
        const reason = multiplierReason(metric, all);
        const missing = leversOf[metric].flatMap((key) =>
          (['now', 'goal'] as const)
            .filter((side) => !isGiven(whole[side][key]))
            .map((side) => ({ side, key })),
        );
        const note = reason
          ? t.results.reasons[reason].replace('{levers}', namesOfMissing(missing, t.levers))
          : t.results.reads[metric][readingOf(value)];
        return { label: plain(note), to: { metric, value, text } };
      });
    case 'when': {
      if (!time) return [];
      const day = (side: Side): DeckFigure => {
        const value = firstContractDay(time[side].signed, chances[0]);
        return { metric: 'firstContractDay', side, value, text: figureText(value, 'days', style) };
      };
      const [from, to] = [day('now'), day('goal')];
      const label = plain(words.firstContractDay);
      return [Number.isFinite(from.value) ? { label, from, to } : { label, to }];
    }
    case 'first': {
      if (!played) return [];
      const burned = (course: 'flowFirst' | 'conversionsFirst'): DeckFigure => {
        const value = played[course].totals.burned;
        return { metric: 'burned', course, value, text: sumText(value, style) };
      };
      return (['flowFirst', 'conversionsFirst'] as const)
        .map((course) => {
          const label = `${words.burned}: ${t.order.names[course]}`;
          return { label: plain(label), to: burned(course) };
        })
        .filter(({ to }) => isGiven(to.value));
    }
    default:
      return [];
  }
}
