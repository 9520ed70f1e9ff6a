import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import { planFactors, salesFactors, type SalesFactor, type SalesMonth } from '../model/planFact.ts';
import { poissonBand } from '../model/poisson.ts';
import type { Side } from '../model/levers.ts';
import { factRows } from '../scenario/planFact.ts';
import { NOT_GIVEN } from '../scenario/scenario.ts';
import type { TextFigure } from '../ui/textFigure.ts';
import { readField, readingOf, type TypedOutcome } from './levers.ts';
import type { SheetsTexts } from './sheets.ts';

export interface PlanFactLine {
  readonly key: SalesFactor | 'sales';
  readonly name: string;
  /** Plan, fact as typed, factor, part of the difference in money. */
  readonly cells: readonly (TextFigure | string)[];
}

/** Reads a typed figure of a month; clearing it removes it. */
export function typedFact(
  key: keyof SalesMonth,
  typed: string,
  style: FigureStyle,
  { sheets, levers }: SheetsTexts & Pick<Dictionary, 'levers'>,
): TypedOutcome {
  const row = factRows[key];
  const read = readField(row, typed, style);
  return [
    read === 'empty' ? NOT_GIVEN : read,
    () => fill(sheets.plan.refused, { typed: typed.trim() }),
    readingOf(row, typed, style, levers),
  ];
}

/** Each factor of a month's sales, plan against fact, and their product last. */
export function planFactLines(
  plan: SalesMonth,
  fact: SalesMonth,
  side: Side,
  style: FigureStyle,
  { sheets }: SheetsTexts,
): readonly PlanFactLine[] {
  const split = planFactors(plan, fact);
  const { factors } = sheets.plan;
  const text = (key: PlanFactLine['key'], value: number) =>
    key === 'leads'
      ? figureText(value, 'leads', style)
      : key === 'cv2'
        ? figureText(Number(value.toPrecision(3)), 'fraction', style)
        : sumText(value, style);
  const line = (
    key: PlanFactLine['key'],
    planned: number,
    done: number,
    factor: number,
    part: number,
  ): PlanFactLine => ({
    key,
    name: factors[key],
    cells: [
      { metric: `plan.${key}`, side, value: planned, text: text(key, planned) },
      text(key, done),
      {
        metric: `plan.${key}Factor`,
        side,
        value: factor,
        text: figureText(factor, 'multiplier', style),
      },
      { metric: `plan.${key}Part`, side, value: part, text: signedSum(part, style) },
    ],
  });
  return [
    ...salesFactors.map((key) => {
      const { plan: planned, fact: done, factor, part } = split[key];
      return line(key, planned, done, factor, part);
    }),
    line('sales', plan.sales, fact.sales, split.times, fact.sales - plan.sales),
  ];
}

/** Whether known counts lie within the band of chance. */
export function planFactNotes(
  plan: SalesMonth,
  fact: SalesMonth,
  { locale }: FigureStyle,
  { sheets }: SheetsTexts,
): readonly string[] {
  const { rows, inside, outside } = sheets.plan;
  return (['leads', 'contracts'] as const).flatMap((key) => {
    const [expected, count] = [plan[key], fact[key]];
    if (!(expected > 0 && expected < 1e12) || Number.isNaN(count)) return [];
    const band = poissonBand(Float64Array.of(expected));
    const [low, high] = [band.low[0] ?? NaN, band.high[0] ?? NaN];
    const number = (value: number) => plainNumber(locale, value);
    return [
      fill(count >= low && count <= high ? inside : outside, {
        name: rows[key],
        fact: number(count),
        low: number(low),
        high: number(high),
      }),
    ];
  });
}

function signedSum(value: number, style: FigureStyle): string {
  return value > 0 ? `+${sumText(value, style)}` : sumText(value, style);
}
