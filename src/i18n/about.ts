import { DAYS_A_MONTH } from '../model/units.ts';
import { figureText, spokenFigure, type FigureStyle } from './figure.ts';
import { withCurrency } from './money.ts';
import { compactNumber, NO_FIGURE, shortNumber } from './number.ts';

/* Figures on assumptions, rounded for sentences; tables and `data-value` keep every digit. */

const DIGITS = 2;

/** Money in millions from here on. */
const MILLION = 1e6;

/** Below so many months in days, above so many in whole months. */
const [IN_DAYS, IN_WHOLE_MONTHS] = [0.75, 6];

/** A sum of money to two digits: `290,000 ₽`, `2.5M ₽`. Dashes stand for none. */
export function aboutMoney(value: number, { locale, currency }: FigureStyle): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const round = rounded(value);
  const text =
    Math.abs(round) < MILLION
      ? shortNumber(locale, round, { digits: DIGITS, wholeFrom: 10 })
      : compactNumber(locale, round);
  return withCurrency(locale, currency, text);
}

/** A count with its noun: `96 contracts`, `1,200 contracts`; below ten as it is shown elsewhere. */
export function aboutCount(
  value: number,
  unit: 'contracts' | 'leads' | 'visits',
  style: FigureStyle,
): string {
  return spokenFigure(Math.abs(value) < 10 ? value : rounded(value), unit, style);
}

/**
 * A time given in months: in days below three weeks, half months to half a year, then whole months:
 * `12 days`, `1 month`, `2.5 months`.
 */
export function aboutTime(months: number, style: FigureStyle): string {
  if (months < IN_DAYS) {
    return spokenFigure(Math.max(1, Math.round(months * DAYS_A_MONTH)), 'days', style);
  }
  const step = months < IN_WHOLE_MONTHS ? 0.5 : 1;
  return spokenFigure(Math.round(months / step) * step, 'months', style);
}

/** In which month of the work a day lies, both counted from the start: days from 0, months from 1. */
export function aboutMonth(day: number, style: FigureStyle): string {
  return figureText(Math.floor(day / DAYS_A_MONTH) + 1, 'months', style);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
