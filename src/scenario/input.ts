import { allows, type Allowed } from '../model/allowed.ts';
import { parseDecimal, roundDigits, writeDecimal } from './decimal.ts';
import { numberReadings, plainSigns } from './numberText.ts';
import { isRatio, ratioReadings } from './ratio.ts';
import { NAME_LENGTH } from './scenario.ts';
import { bareFigure, type TypedUnit } from './unitWords.ts';

export interface InputRow extends Allowed {
  readonly shift: 0 | 2;
  /** Decides which unit words are accepted; absent where one row stands for several units. */
  readonly unit?: TypedUnit;
}

export type InputProblem = 'empty' | 'notNumber' | 'notAllowed' | 'cells';

/** Separators of cells and of rows. */
const CELLS = /[\t\r\n\v\f\u2028\u2029]+/;

/**
 * Parses a typed figure in display units (percent for fractions): decimal point or comma, any
 * country's thousands separators, currency and percent signs, unit words and powers of ten as the
 * page writes them; a share also as a ratio of two counts. Invisible characters are ignored.
 * Ambiguous text such as "4.350" takes the first of `numberReadings` that the row allows. Returns
 * the value in the model's unit, or why it is refused.
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

/** The second meaning of an ambiguous figure, where the row allows both. */
export function otherReading(
  row: InputRow,
  text: string,
  decimalSign: string,
  currencySign = '',
): number | undefined {
  const values = valuesOf(row, visible(text), decimalSign, currencySign);
  return values.filter((value) => allows(row, value))[1];
}

/** Shares below this are more likely a hundred times as much: 0.015 meant as 1.5 %. */
const DOUBTFUL = 0.001;

/** The share that a percentage below 0.1 % may have meant, a hundred times as much, if any. */
export function doubtedShare(row: InputRow, text: string, decimalSign: string): number | undefined {
  if (row.unit !== 'fraction' || isRatio(visible(text))) return undefined;
  const value = readTyped(row, text, decimalSign);
  if (typeof value !== 'number' || value <= 0 || value >= DOUBTFUL) return undefined;
  const meant = roundDigits(value * 100);
  return allows(row, meant) ? meant : undefined;
}

/** Cells of a pasted table; the text itself where it is none. */
export function cellsOf(text: string): string[] {
  return visible(text).split(CELLS);
}

function visible(text: string): string {
  return text.replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '').trim();
}

/** All possible values of a text, the likeliest first; empty where it is no number. */
function valuesOf(row: InputRow, text: string, decimalSign: string, sign: string): number[] {
  if (row.unit === 'fraction' && isRatio(text)) return ratioReadings(text, decimalSign);
  // "100,—": a dash for no cents.
  const plain = plainSigns(text).replace(/(?<=\d)[.,][-—]+(?=\D*$)/, '');
  const figure = bareFigure(plain, row.unit, plainSigns(sign));
  if (!figure) return [];
  const values = numberReadings(figure.number, decimalSign).map((reading) =>
    parseDecimal(reading, row.shift - figure.power),
  );
  return [...new Set(values)].filter((value) => !Number.isNaN(value));
}

/** Whether a text is a unit without a number. */
function isBare(text: string, row: InputRow, sign: string): boolean {
  const isDigitless = !/\p{Nd}/u.test(text);
  return (
    isDigitless && bareFigure(`0${plainSigns(text)}`, row.unit, plainSigns(sign)) !== undefined
  );
}

/** A value's text in a field. */
export interface FieldText {
  /** While it is edited: a sign between thousands would be misread once a digit is added. */
  readonly bare: string;
  readonly grouped: string;
}

/** The texts of a value in a field, edited and at rest. */
export function fieldText(row: InputRow, value: number, decimalSign: string): FieldText {
  return {
    bare: bareText(row, value, decimalSign),
    grouped: typedText(row, value, decimalSign),
  };
}

/** The text of a value at rest: every digit of it, thousands apart as its language has them. */
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
 * `maxlength` of a name's field, in UTF-16 units: the browser drops what is typed in front of a
 * full name, not the name's end.
 */
export function nameMaxLength(name: string): number {
  return NAME_LENGTH + name.length - [...name].length;
}

/** Removes bidirectional control characters. */
export function unturned(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * Normalises a name: well-formed, at most NAME_LENGTH, no control or bidirectional characters;
 * empty where only blanks remain.
 */
export function tidyName(text: string): string {
  const plain = unturned(text.toWellFormed().replace(/\p{Cc}/gu, ' '));
  return plain.trim() === '' ? '' : [...plain].slice(0, NAME_LENGTH).join('');
}
