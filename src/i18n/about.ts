import { DAYS_A_MONTH } from '../model/units.ts';
import { figureText, spokenFigure, type FigureStyle } from './figure.ts';
import { withCurrency } from './money.ts';
import { compactNumber, NO_FIGURE, shortNumber } from './number.ts';

/* Approximate figures for sentences; tables and `data-value` keep every digit. */

const DIGITS = 2;

const MILLION = 1e6;

/** Months below which a time is in days, and above which in whole months. */
const [IN_DAYS, IN_WHOLE_MONTHS] = [0.75, 6];

/** Money to two digits: `290,000 ₽`, `2.5M ₽`. */
export function aboutMoney(value: number, { locale, currency }: FigureStyle): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const round = rounded(value);
  const text =
    Math.abs(round) < MILLION
      ? shortNumber(locale, round, { digits: DIGITS, wholeFrom: 10 })
      : compactNumber(locale, round);
  return withCurrency(locale, currency, text);
}

/** A count with its noun, two digits from ten on: `96 contracts`, `1,200 contracts`. */
export function aboutCount(
  value: number,
  unit: 'contracts' | 'leads' | 'visits',
  style: FigureStyle,
): string {
  return spokenFigure(Math.abs(value) < 10 ? value : rounded(value), unit, style);
}

/** A time in days below three weeks, in half months to half a year, then in whole months. */
export function aboutTime(months: number, style: FigureStyle): string {
  if (months < IN_DAYS) {
    return spokenFigure(Math.max(1, Math.round(months * DAYS_A_MONTH)), 'days', style);
  }
  const step = months < IN_WHOLE_MONTHS ? 0.5 : 1;
  return spokenFigure(Math.round(months / step) * step, 'months', style);
}

/** The month, from 1, of a day, from 0. */
export function aboutMonth(day: number, style: FigureStyle): string {
  return figureText(Math.floor(day / DAYS_A_MONTH) + 1, 'months', style);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
