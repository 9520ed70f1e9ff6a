import { allows, type Allowed } from '../model/allowed.ts';
import { parseDecimal, roundDigits, writeDecimal } from './decimal.ts';
import { numberReadings, plainSigns } from './numberText.ts';
import { isRatio, ratioReadings } from './ratio.ts';
import { NAME_LENGTH } from './scenario.ts';
import { bareFigure, type TypedUnit } from './unitWords.ts';

/** What reading a figure needs to know of its row in a table: of a lever's or of a plan figure's. */
export interface InputRow extends Allowed {
  readonly shift: 0 | 2;
  /** What its words and signs may be; unknown where one row stands for several. */
  readonly unit?: TypedUnit;
}

/** Why a typed figure is not taken. */
export type InputProblem = 'empty' | 'notNumber' | 'notAllowed' | 'cells';

/** Between the cells of a table, and between its rows. */
const CELLS = /[\t\r\n\v\f\u2028\u2029]+/;

/**
 * Reads what a visitor typed for a figure, in the unit that people read (percent for fractions): a
 * point or a comma, groups of thousands of any country, the signs of money and of percent, the words
 * for units and millions that the page itself writes; a share also as a ratio of two counts. Signs
 * that cannot be seen count for nothing.
 * What can mean two things, as "4.350" can, means what `numberReadings` has first and the row allows.
 * Gives the value in the model's unit, or why it cannot be used.
 */
export function readTyped(
  row: InputRow,
  text: string,
  decimalSign: string,
  currencySign = '',
): number | InputProblem {
  const shown = visible(text);
  if (shown === '') return 'empty';
  if (CELLS.test(shown)) return 'cells';
  const values = valuesOf(row, shown, decimalSign, currencySign);
  if (values.length === 0) return isBare(shown, row, currencySign) ? 'empty' : 'notNumber';
  return values.find((value) => allows(row, value)) ?? 'notAllowed';
}

/** The other value that a typed figure could have meant, where the row allows both. */
export function otherReading(
  row: InputRow,
  text: string,
  decimalSign: string,
  currencySign = '',
): number | undefined {
  const values = valuesOf(row, visible(text), decimalSign, currencySign);
  return values.filter((value) => allows(row, value))[1];
}

/** Shares below it are more often meant as a hundred times as much: 0.015 for 1.5 %. */
const DOUBTFUL = 0.001;

/**
 * The share that a typed percentage below 0.1 % may have been meant as, a hundred times as much;
 * nothing where there is no such doubt, or where it was a ratio of counts.
 */
export function doubtedShare(row: InputRow, text: string, decimalSign: string): number | undefined {
  if (row.unit !== 'fraction' || isRatio(visible(text))) return undefined;
  const value = readTyped(row, text, decimalSign);
  if (typeof value !== 'number' || value <= 0 || value >= DOUBTFUL) return undefined;
  const meant = roundDigits(value * 100);
  return allows(row, meant) ? meant : undefined;
}

/** The cells of a table that a text was copied from; the text itself where it is no such thing. */
export function cellsOf(text: string): string[] {
  return visible(text).split(CELLS);
}

function visible(text: string): string {
  return text.replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '').trim();
}

/** Every value that a text can mean, the likeliest first; none where it is no number. */
function valuesOf(row: InputRow, text: string, decimalSign: string, sign: string): number[] {
  if (row.unit === 'fraction' && isRatio(text)) return ratioReadings(text, decimalSign);
  // A price may end in a dash that stands for no cents.
  const plain = plainSigns(text).replace(/(?<=\d)[.,][-—]+(?=\D*$)/, '');
  const figure = bareFigure(plain, row.unit, plainSigns(sign));
  if (!figure) return [];
  const values = numberReadings(figure.number, decimalSign).map((reading) =>
    parseDecimal(reading, row.shift - figure.power),
  );
  return [...new Set(values)].filter((value) => !Number.isNaN(value));
}

/** Whether nothing but a unit stands there. */
function isBare(text: string, row: InputRow, sign: string): boolean {
  const isDigitless = !/\p{Nd}/u.test(text);
  return (
    isDigitless && bareFigure(`0${plainSigns(text)}`, row.unit, plainSigns(sign)) !== undefined
  );
}

/** The text of a value in a field: every digit of it, thousands apart as its language has them. */
export function typedText(row: InputRow, value: number, decimalSign: string): string {
  const [whole = '', decimals] = bareText(row, value, decimalSign).split(decimalSign);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimalSign === '.' ? ',' : '\u00a0');
  return decimals === undefined ? grouped : grouped + decimalSign + decimals;
}

/** The text that a visitor would type for a value: every digit of it, and nothing between them. */
export function bareText(row: InputRow, value: number, decimalSign: string): string {
  return Number.isNaN(value) ? '' : writeDecimal(value, row.shift).replace('.', decimalSign);
}

/**
 * How long a field of a name may be, in the units that browsers count: what is typed in front of a
 * whole name is not taken, rather than its end dropped.
 */
export function nameMaxLength(name: string): number {
  return NAME_LENGTH + name.length - [...name].length;
}

/** A text without signs that turn the direction of writing, that of what follows as well. */
export function unturned(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * A name as it can be kept: well-formed, no longer than allowed, without control characters and
 * signs that turn what stands after it; empty where it has nothing but blanks.
 */
export function tidyName(text: string): string {
  const plain = unturned(text.toWellFormed().replace(/\p{Cc}/gu, ' '));
  return plain.trim() === '' ? '' : [...plain].slice(0, NAME_LENGTH).join('');
}
