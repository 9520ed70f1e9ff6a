import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, spokenFigure, unitWord, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { NO_BREAK_SPACE, shortNumber, type Rounding } from '../i18n/number.ts';
import { leverKeys, type Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { metricUnit, type Figures } from '../model/metrics.ts';
import { verdictOf, type Cause, type Verdict } from '../model/verdict.ts';
import { isGiven, missingLevers, missingOf, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { capital } from './capital.ts';
import { leverNames, namesOfMissing } from './levers.ts';

type Texts = Pick<Dictionary, 'headline' | 'levers'>;
type Slots = Record<string, TextFigure | string>;

/** Digits that distinguish figures half a percent apart. */
const APART = 4;

/** The headline: causes, and outcomes on both sides. */
export function headlineOf(
  scenario: Scenario,
  figures: Figures,
  style: FigureStyle,
  t: Texts,
): FilledMessage {
  const verdict = verdictOf(figures);
  const missing = missingLevers(scenario);
  const isEmpty = missing.length === leverKeys.length * sides.length;
  const causes = 'causes' in verdict ? verdict.causes : [];
  const slots: Slots = {
    ...pair('monthly', 'contractsPerMonth', figures, style),
    ...pair('coca', 'coca', figures, style),
    ...cycleSlots(figures.levers, style),
    visits: visitsFigure(figures, style),
    levers: namesOfMissing(missing, t.levers),
    goalLevers: leverNames(missingOf(scenario.goal, leverKeys), t.levers),
  };
  for (const cause of causes) slots[cause.key] = causeFigure(cause, style, t.headline);
  return { message: sentence(isEmpty ? 'empty' : verdict, causes, style, t.headline), slots };
}

/** Effect of the deal cycle: when contracts come; undefined without contracts. */
export function cycleNoteOf(
  figures: Figures,
  style: FigureStyle,
  t: Pick<Dictionary, 'headline'>,
): FilledMessage | undefined {
  const { now, goal } = figures.levers;
  const { kind } = verdictOf(figures);
  if ((kind !== 'balance' && kind !== 'offset') || !isGiven(now.cycle) || !isGiven(goal.cycle)) {
    return undefined;
  }
  const { cycle } = t.headline;
  const slots = cycleSlots(figures.levers, style);
  if (now.cycle === goal.cycle) return { message: cycle.same, slots };
  return { message: goal.cycle < now.cycle ? cycle.quicker : cycle.slower, slots };
}

function sentence(
  verdict: Verdict | 'empty',
  causes: readonly Cause[],
  { locale }: FigureStyle,
  t: Dictionary['headline'],
): string {
  if (verdict === 'empty') return t.empty;
  const texts = causes.map((cause) => causeText(cause, causes, t));
  if (verdict.kind === 'offset') return t.offset.replace('{causes}', listText(texts, locale));
  if (verdict.kind !== 'balance') return t[verdict.kind];
  const [contracts, cost] = verdict.balance;
  const isSameMarket = causes.every(({ key }) => key !== 'market');
  const named = texts.join(', ');
  const result = t.contracts[contracts] + (isSameMarket ? ` ${t.fromSame}` : '');
  return capital(`${named ? `${named}: ` : ''}${result}, ${t.costs[contracts][cost]}`);
}

function wordsOf({ ratio }: Cause, { causes }: Dictionary['headline']) {
  return ratio < 1 ? causes.less : causes.more;
}

function causeText(cause: Cause, causes: readonly Cause[], t: Dictionary['headline']): string {
  const words = wordsOf(cause, t);
  const isBeside = (other: Cause['key']) => causes.some(({ key }) => key === other);
  if (cause.key === 'cv1' && isBeside('market')) return words.cv1BesideMarket;
  if (cause.key === 'cv2' && isBeside('cv1')) return words.cv2BesideCv1;
  return words[cause.key];
}

/** Two digits, unless they would read ×1 or ×1.1. */
function causeRounding(size: number): Rounding {
  return { digits: size < 1.2 ? 3 : 2, wholeFrom: 10 };
}

function causeFigure(cause: Cause, { locale }: FigureStyle, t: Dictionary['headline']): TextFigure {
  const { key, outcome, factor, ratio } = cause;
  const size = Math.max(ratio, 1 / ratio);
  const times = shortNumber(locale, size, causeRounding(size));
  const text = wordsOf(cause, t).times.replace('{times}', times);
  return { metric: `factor.${key}`, outcome, value: factor, text };
}

/** A figure of both sides, now's without noun; more digits where they would look alike. */
function pair(
  slot: 'monthly' | 'coca',
  metric: 'contractsPerMonth' | 'coca',
  figures: Figures,
  style: FigureStyle,
): Slots {
  const unit = metricUnit(metric);
  const [now, goal] = [figures.now[metric], figures.goal[metric]];
  const isAlike = figureText(now, unit, style) === figureText(goal, unit, style) && now !== goal;
  const numberOf = (value: number) =>
    isAlike && isGiven(value)
      ? exactText(Number(value.toPrecision(APART)), unit, style)
      : figureText(value, unit, style);
  const figure = (side: Side, hasNoun = true): TextFigure => {
    const value = figures[side][metric];
    // More digits make a fraction, whose noun has its own form.
    const noun = hasNoun ? unitWord(isAlike && value < 10 ? 1.5 : value, unit, style) : '';
    const text = numberOf(value);
    return { metric, side, value, text: noun ? text + NO_BREAK_SPACE + noun : text };
  };
  return {
    [slot]: figure('goal'),
    [`${slot}Now`]: figure('now'),
    [`${slot}NowBare`]: figure('now', false),
  };
}

function visitsFigure({ goal }: Figures, style: FigureStyle): TextFigure {
  const value = goal.visitsPerMonth;
  const text = spokenFigure(value, 'visits', style, 'of');
  return { metric: 'visitsPerMonth', side: 'goal', value, text };
}

function cycleSlots(levers: Figures['levers'], style: FigureStyle): Slots {
  const figure = (side: Side): TextFigure => {
    const value = levers[side].cycle;
    return { metric: 'cycle', side, value, text: spokenFigure(value, 'days', style) };
  };
  return { cycle: figure('goal'), cycleNow: figure('now') };
}
