import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { currencySign } from '../i18n/money.ts';
import { decimalSign } from '../i18n/number.ts';
import type { Allowed } from '../model/allowed.ts';
import {
  leverKeys,
  type BothSides,
  type Lever,
  type LeverKey,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import {
  bareText,
  doubtedShare,
  otherReading,
  readTyped,
  typedText,
  type InputProblem,
  type InputRow,
} from '../scenario/input.ts';
import { isGiven, missingLevers, type MissingLever, type Scenario } from '../scenario/scenario.ts';

export function leverNames(keys: readonly LeverKey[], t: Dictionary['levers']): string {
  return keys.map((key) => t.short[key]).join(', ');
}

/** Lists missing levers once: "CV1, deal cycle (goal)"; no side where both are missing. */
export function namesOfMissing(missing: readonly MissingLever[], t: Dictionary['levers']): string {
  return leverKeys
    .flatMap((key) => {
      const of = missing.filter((one) => one.key === key);
      const [first, second] = of;
      if (!first) return [];
      return second ? [t.short[key]] : [`${t.short[key]} (${t.sides[first.side]})`];
    })
    .join(', ');
}

/** A lever's figure on a side, or that it is not given. */
export function leverText(
  { key, unit }: Lever,
  levers: BothSides<LeverValues>,
  side: Side,
  style: FigureStyle,
  t: Pick<Dictionary, 'levers'>,
): string {
  const value = levers[side][key];
  return isGiven(value) ? spokenFigure(value, unit, style) : t.levers.notGiven;
}

export type AbsenceTexts = Pick<Dictionary, 'absence' | 'levers'>;

/** Why levers give no contracts; undefined where they do or may. */
export function nothingComes(
  side: Side,
  { market, cv1, cv2 }: LeverValues,
  { absence, levers }: AbsenceTexts,
): string | undefined {
  const reason = market === 0 ? absence.noMarket : cv1 * cv2 === 0 ? absence.none : undefined;
  return reason && fill(reason, { side: levers.sideTitles[side] });
}

/** What a text's figures lack: levers, or contracts; a sentence each. */
export function lacksOf(given: Scenario, t: AbsenceTexts): readonly string[] {
  const missing = namesOfMissing(missingLevers(given), t.levers);
  return [
    ...(missing ? [`${missing}: ${t.levers.notGiven}.`] : []),
    ...sides.flatMap((side) => nothingComes(side, given[side], t) ?? []),
  ];
}

export interface AmbiguousReading {
  readonly text: string;
  readonly other?: { readonly value: number; readonly text: string };
}

/** The value or problem, its message, and the reading of an ambiguous text. */
export type TypedOutcome = [
  read: number | InputProblem,
  why: (problem: InputProblem, kept: number) => string,
  reading: AmbiguousReading | undefined,
];

/** Parses typed text in the page's format. */
export function readField(row: InputRow, typed: string, style: FigureStyle): number | InputProblem {
  return readTyped(row, typed, ...signsOf(style));
}

/** How an ambiguous text was read and the other meaning; asks below 0.1 %. */
export function readingOf(
  row: InputRow,
  typed: string,
  style: FigureStyle,
  t: Dictionary['levers'],
): AmbiguousReading | undefined {
  const value = readField(row, typed, style);
  if (typeof value !== 'number') return undefined;
  const other = otherReading(row, typed, ...signsOf(style));
  if (other !== undefined) {
    const sign = decimalSign(style.locale);
    const text = (figure: number) => typedText(row, figure, sign);
    const written = bareText(row, other, sign);
    return { text: fill(t.readAs, { value: text(value), other: text(other), written }) };
  }
  const meant = doubtedShare(row, typed, decimalSign(style.locale));
  if (meant === undefined) return undefined;
  const [asTyped, instead] = [value, meant].map((share) => exactText(share, 'fraction', style));
  return {
    text: fill(t.doubted, { value: asTyped ?? '', other: instead ?? '' }),
    other: { value: meant, text: fill(t.meant, { other: instead ?? '' }) },
  };
}

function signsOf({ locale, currency }: FigureStyle): [decimalSign: string, currencySign: string] {
  return [decimalSign(locale), currencySign(locale, currency)];
}

/** Why a typed figure is refused, and what counts instead. */
export function refusal(
  problem: InputProblem,
  typed: string,
  [from, to]: Allowed['allowed'],
  value: number,
  speak: (figure: number) => string,
  t: Dictionary['levers'],
): string {
  const wrong = fill(t.problems[problem], {
    typed: typed.trim(),
    from: speak(from),
    to: speak(to),
  });
  return `${wrong} ${isGiven(value) ? fill(t.kept, { value: speak(value) }) : t.keptOpen}`;
}
