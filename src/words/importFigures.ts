import { isoDayText } from '../i18n/date.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill, plural } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import type { Offer, OfferedFigure, OfferedReps, OfferedWeeks } from '../import/offer.ts';
import type { DealsSummary, Middle, WeeksSummary } from '../import/summary.ts';
import { countColumns } from '../model/ownNumbers.ts';
import { parameterOf } from '../model/parameters.ts';
import { roundTo } from '../scenario/decimal.ts';
import { MOST_WEEKS } from '../scenario/ownNumbers.ts';
import { MOST_REPS } from '../scenario/reps.ts';
import { isGiven } from '../scenario/scenario.ts';
import type { ImportTexts } from './importColumns.ts';
import { countText } from './countText.ts';

export type OfferedPart = 'weekly' | OfferedFigure | 'reps';

export interface OfferRow {
  readonly part: OfferedPart;
  readonly name: string;
  readonly value: string;
  readonly notes: readonly string[];
  /** Else a note says why not. */
  readonly canTake: boolean;
}

/** Importable parts of a file; money in the file's own currency where it names one. */
export function offerRows(
  summary: DealsSummary | WeeksSummary,
  offer: Offer,
  style: FigureStyle,
  t: ImportTexts,
): readonly OfferRow[] {
  const weeks = offer.weekly ? [weeksRow(offer.weekly, summary.kind, style, t)] : [];
  return summary.kind === 'weeks'
    ? [...weeks, ...priceRows(summary, offer, style, t)]
    : [...weeks, ...dealRows(summary, offer, style, t)];
}

function weeksRow(
  { counts: { weeks, from }, earlier, withoutVisits }: OfferedWeeks,
  kind: 'deals' | 'weeks',
  { locale }: FigureStyle,
  t: ImportTexts,
): OfferRow {
  const words = t.fileImport.figures.weeks;
  const sums = countColumns.flatMap((column) => {
    const given = weeks.map((week) => week[column]).filter(isGiven);
    const sum = given.reduce((total, count) => total + count, 0);
    return given.length > 0 ? [countText(words[column], sum, locale)] : [];
  });
  const most = plainNumber(locale, MOST_WEEKS);
  return {
    part: 'weekly',
    name: words.name,
    value: fill(plural(locale, words.value, weeks.length), {
      count: plainNumber(locale, weeks.length),
      from: isoDayText(locale, from),
    }),
    notes: [
      fill(kind === 'deals' ? words.sums : words.counted, { sums: listText(sums, locale) }),
      ...(earlier > 0
        ? [
            fill(plural(locale, words.earlier, earlier), {
              count: plainNumber(locale, earlier),
              most,
            }),
          ]
        : []),
      ...(withoutVisits > 0 ? [countText(words.withoutVisits, withoutVisits, locale)] : []),
    ],
    canTake: true,
  };
}

function priceRows(
  { price }: WeeksSummary,
  { figures }: Offer,
  style: FigureStyle,
  t: ImportTexts,
): readonly OfferRow[] {
  if (!Number.isFinite(price)) return [];
  const { name, from } = t.fileImport.figures.price;
  const money = (value: number) => figureText(value, 'money', style);
  const canTake = figures.price !== undefined;
  const notes = canTake ? [from] : [from, notAllowed('price', money, t)];
  return [{ part: 'price', name, value: money(price), notes, canTake }];
}

function dealRows(
  summary: DealsSummary,
  offer: Offer,
  style: FigureStyle,
  t: ImportTexts,
): readonly OfferRow[] {
  return [
    cv2Row(summary, style, t),
    ...cycleRows(summary, offer, style, t),
    ...checkRows(summary, offer, style, t),
    ...(offer.reps ? [repsRow(offer.reps, style, t)] : []),
  ];
}

function cv2Row(summary: DealsSummary, style: FigureStyle, t: ImportTexts): OfferRow {
  const { cv2, cv2Range, naiveCv2, won, lost, open } = summary;
  const words = t.fileImport.figures.cv2;
  const percent = (share: number) => figureText(share, 'fraction', style);
  const number = (count: number) => plainNumber(style.locale, count);
  const decided = fill(words.decided, {
    ...{ won: number(won), decided: number(won + lost) },
    ...{ low: percent(cv2Range.low), high: percent(cv2Range.high) },
  });
  const openText = [
    countText(words.open, open, style.locale),
    fill(words.naive, { naive: percent(naiveCv2) }),
  ];
  return {
    part: 'cv2',
    name: words.name,
    value: percent(cv2),
    notes: isGiven(cv2) ? [decided, ...(open > 0 ? openText : [])] : [words.unknown],
    canTake: isGiven(cv2),
  };
}

function cycleRows(
  { cycle }: DealsSummary,
  { figures }: Offer,
  style: FigureStyle,
  t: ImportTexts,
): readonly OfferRow[] {
  if (cycle.deals === 0) return [];
  const { name, value } = t.fileImport.figures.cycle;
  const days = (count: number) => spokenFigure(roundTo(count, 1), 'days', style);
  const canTake = figures.cycle !== undefined;
  return [
    {
      ...{ part: 'cycle', name, canTake },
      value: fill(value, { mean: days(cycle.mean), median: days(cycle.median) }),
      notes: [fromDeals(cycle, style, t), ...(canTake ? [] : [notAllowed('cycle', days, t)])],
    },
  ];
}

function checkRows(
  { check, currency }: DealsSummary,
  { figures }: Offer,
  style: FigureStyle,
  t: ImportTexts,
): readonly OfferRow[] {
  if (check.deals === 0) return [];
  const { averageCheck: words, cycle } = t.fileImport.figures;
  const own = currency === '' ? style : { ...style, currency };
  const money = (value: number) => figureText(value, 'money', own);
  const canTake = figures.averageCheck !== undefined;
  const about = canTake
    ? currency === ''
      ? [words.noCurrency]
      : []
    : own.currency === style.currency
      ? [notAllowed('averageCheck', money, t)]
      : [fill(words.otherCurrency, { file: currency, scenario: style.currency })];
  return [
    {
      ...{ part: 'averageCheck', name: words.name, canTake },
      value: fill(cycle.value, { mean: money(check.mean), median: money(check.median) }),
      notes: [fromDeals(check, style, t), ...about],
    },
  ];
}

/** Why a figure of the file is out of a scenario's range. */
function notAllowed(
  figure: OfferedFigure,
  told: (value: number) => string,
  t: ImportTexts,
): string {
  const [from, to] = parameterOf(figure).allowed;
  return fill(t.fileImport.figures.notAllowed, { from: told(from), to: told(to) });
}

function repsRow({ reps, named }: OfferedReps, { locale }: FigureStyle, t: ImportTexts): OfferRow {
  const words = t.fileImport.figures.reps;
  const most = plainNumber(locale, MOST_REPS);
  return {
    ...{ part: 'reps', name: words.name, canTake: true },
    value: countText(words.value, named, locale),
    notes: [words.note, ...(named > reps.length ? [fill(words.first, { most })] : [])],
  };
}

function fromDeals({ deals }: Middle, { locale }: FigureStyle, t: ImportTexts): string {
  return countText(t.fileImport.figures.cycle.from, deals, locale);
}
