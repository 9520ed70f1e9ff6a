import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { chanceHigher, multiplierRange, type Counts } from '../model/counts.ts';
import { countColumns, periods, type CountColumn, type Period } from '../model/ownNumbers.ts';
import { changeVerdict, triesInEach, triesToTell, type Conversion } from '../model/telling.ts';
import { countRow, hasCount } from '../scenario/ownNumbers.ts';
import { isGiven, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { chanceText } from './chance.ts';
import type { TypedOutcome } from './levers.ts';
import { sideOfPeriod, rangesOf } from './numbersFigures.ts';
import { typedCount } from './typedCount.ts';

export type NumbersTexts = Pick<Dictionary, 'numbers' | 'levers' | 'units'>;

/** The deciding conversion first. */
const conversionsInOrder = ['cv2', 'cv1'] as const;

/** Conclusions from the counts, the strongest first; empty without counts. */
export function numbersVerdict(
  scenario: Scenario,
  style: FigureStyle,
  t: NumbersTexts,
): readonly FilledMessage[] {
  const { before, after } = scenario.counts;
  if (!hasCount(before) && !hasCount(after)) return [];
  const changes = conversionsInOrder.flatMap((lever) =>
    changeMessages(lever, before, after, style, t),
  );
  if (changes.length === 0) return [singleMessage(scenario, style, t)];
  return [...changes, ...multiplierMessage(before, after, style, t)];
}

function changeMessages(
  lever: Conversion,
  before: Counts,
  after: Counts,
  style: FigureStyle,
  { numbers, levers }: NumbersTexts,
): readonly FilledMessage[] {
  const chance = chanceHigher(lever, before, after);
  const verdict = changeVerdict(chance);
  if (verdict === 'unknown') return [];
  const name = levers.short[lever];
  const change = {
    message: numbers.change[verdict],
    slots: {
      lever: name,
      before: conversionFigure(lever, 'before', before, style),
      after: conversionFigure(lever, 'after', after, style),
      chance: { metric: 'chanceHigher', lever, value: chance, text: chanceText(chance, style) },
    },
  } as const satisfies FilledMessage;
  if (verdict !== 'open') return [change];
  return [change, settlingMessage(lever, before, after, style, { numbers, levers })];
}

function settlingMessage(
  lever: Conversion,
  before: Counts,
  after: Counts,
  style: FigureStyle,
  { numbers, levers }: Pick<NumbersTexts, 'numbers' | 'levers'>,
): FilledMessage {
  const [more, each, unit] =
    lever === 'cv1'
      ? (['visitsToTell', 'visitsInEach', 'visits'] as const)
      : (['leadsToTell', 'leadsInEach', 'leads'] as const);
  const figure = (metric: TextFigure['metric'], value: number): TextFigure => ({
    ...{ metric, lever, value },
    text: spokenFigure(Number(Math.ceil(value).toPrecision(2)), unit, style),
  });
  const tries = triesToTell(lever, before, after);
  const name = levers.short[lever];
  if (Number.isFinite(tries)) {
    return { message: numbers.toTell, slots: { tries: figure(more, tries), lever: name } };
  }
  const inEach = triesInEach(lever, before, after);
  return Number.isFinite(inEach)
    ? { message: numbers.inEach, slots: { tries: figure(each, inEach) } }
    : { message: numbers.never, slots: {} };
}

function conversionFigure(
  lever: Conversion,
  period: Period,
  { visits, leads, contracts }: Counts,
  style: FigureStyle,
): TextFigure {
  const value = lever === 'cv1' ? leads / visits : contracts / leads;
  const metric = lever === 'cv1' ? 'countedCv1' : 'countedCv2';
  return { metric, side: sideOfPeriod[period], value, text: figureText(value, 'fraction', style) };
}

function multiplierMessage(
  before: Counts,
  after: Counts,
  style: FigureStyle,
  { numbers }: NumbersTexts,
): readonly FilledMessage[] {
  const { low, high } = multiplierRange(before, after);
  if (!isGiven(low) || !isGiven(high)) return [];
  const value = after.contracts / after.visits / (before.contracts / before.visits);
  const figure = (metric: TextFigure['metric'], of: number): TextFigure => ({
    metric,
    value: of,
    text: figureText(of, 'multiplier', style),
  });
  return [
    {
      message: Number.isFinite(value) ? numbers.multiplier : numbers.multiplierOpen,
      slots: {
        multiplier: figure('countedMultiplier', value),
        low: figure('contractsMultiplierLow', low),
        high: figure('contractsMultiplierHigh', high),
      },
    },
  ];
}

function singleMessage(
  scenario: Scenario,
  style: FigureStyle,
  { numbers }: NumbersTexts,
): FilledMessage {
  const ranges = periods.map((period) => rangesOf(scenario, period, style).coca);
  const range = ranges.find(({ low }) => Number.isFinite(low.value));
  if (!range) return { message: numbers.single.missing, slots: {} };
  const isOpen = !Number.isFinite(range.high.value);
  return {
    message: isOpen ? numbers.single.atLeast : numbers.single.sure,
    slots: { low: range.low, high: range.high },
  };
}

function limitsOf(column: CountColumn, counts: Counts): readonly [number, number] {
  const [least, most] = countRow.allowed;
  const place = countColumns.indexOf(column);
  const given = (columns: readonly CountColumn[]) =>
    columns.map((one) => counts[one]).filter(isGiven);
  return [
    Math.max(least, ...given(countColumns.slice(place + 1))),
    Math.min(most, ...given(countColumns.slice(0, place))),
  ];
}

export function typedPeriodCount(
  column: CountColumn,
  counts: Counts,
  typed: string,
  style: FigureStyle,
  { numbers, levers }: Pick<NumbersTexts, 'numbers' | 'levers'>,
): TypedOutcome {
  return typedCount(countRow, limitsOf(column, counts), typed, style, numbers, levers);
}

export function countLabel(
  column: CountColumn,
  period: Period,
  { numbers }: Pick<NumbersTexts, 'numbers'>,
): string {
  return fill(numbers.inputs.field, {
    column: numbers.columns[column],
    period: numbers.sides[period].toLowerCase(),
  });
}
