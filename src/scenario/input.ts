import { allows, type Allowed } from '../model/allowed.ts';
import { parseDecimal, roundDigits, writeDecimal } from './decimal.ts';
import { numberReadings, plainSigns } from './numberText.ts';
import { isRatio, ratioReadings } from './ratio.ts';
import { NAME_LENGTH } from './scenario.ts';
import { bareFigure, type TypedUnit } from './unitWords.ts';

export interface InputRow extends Allowed {
  readonly shift: 0 | 2;
  /** Accepted unit words; absent where a row stands for several units. */
  readonly unit?: TypedUnit;
}

export type InputProblem = 'empty' | 'notNumber' | 'notAllowed' | 'cells';

const CELLS = /[\t\r\n\v\f\u2028\u2029]+/;

/**
 * Parses a typed figure in display units (percent for fractions): decimal point or comma, any
 * thousands separators, currency and percent signs, unit words, powers of ten, a share as a ratio
 * of counts; invisible characters are ignored. Of ambiguous text such as "4.350" the first of
 * `numberReadings` that the row allows. Returns the model's value or why it is refused.
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

/** An ambiguous figure's second meaning, if the row allows both. */
export function otherReading(
  row: InputRow,
  text: string,
  decimalSign: string,
  currencySign = '',
): number | undefined {
  const values = valuesOf(row, visible(text), decimalSign, currencySign);
  return values.filter((value) => allows(row, value))[1];
}

/** Shares below this may have meant a hundred times as much, as 0.015 for 1.5 %. */
const DOUBTFUL = 0.001;

/** The share that a percentage below 0.1 % may have meant. */
export function doubtedShare(row: InputRow, text: string, decimalSign: string): number | undefined {
  if (row.unit !== 'fraction' || isRatio(visible(text))) return undefined;
  const value = readTyped(row, text, decimalSign);
  if (typeof value !== 'number' || value <= 0 || value >= DOUBTFUL) return undefined;
  const meant = roundDigits(value * 100);
  return allows(row, meant) ? meant : undefined;
}

/** Cells of a pasted table, or the text itself. */
export function cellsOf(text: string): string[] {
  return visible(text).split(CELLS);
}

function visible(text: string): string {
  return text.replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '').trim();
}

/** All meanings of a text, the likeliest first. */
function valuesOf(row: InputRow, text: string, decimalSign: string, sign: string): number[] {
  if (row.unit === 'fraction' && isRatio(text)) return ratioReadings(text, decimalSign);
  // "100,—": a dash for no cents.
  const plain = plainSigns(text).replace(/(?<=\d)[.,][-—]+(?=\D*$)/, '');
  const figure = bareFigure(plain, row.unit, plainSigns(sign));
  if (!figure) return [];
  const readings = numberReadings(figure.number, decimalSign);
  // What is counted has no decimals: a sign before three digits stands between thousands.
  const isGrouped = (reading: string) => Number(!reading.includes('.'));
  const inOrder = row.isWhole ? readings.toSorted((a, b) => isGrouped(b) - isGrouped(a)) : readings;
  const values = inOrder.map((reading) => parseDecimal(reading, row.shift - figure.power));
  return [...new Set(values)].filter((value) => !Number.isNaN(value));
}

function isBare(text: string, row: InputRow, sign: string): boolean {
  const isDigitless = !/\p{Nd}/u.test(text);
  return (
    isDigitless && bareFigure(`0${plainSigns(text)}`, row.unit, plainSigns(sign)) !== undefined
  );
}

export interface FieldText {
  /** While edited: without separators, which a further digit would turn into decimal signs. */
  readonly bare: string;
  readonly grouped: string;
}

/** A value's texts in a field, edited and at rest. */
export function fieldText(row: InputRow, value: number, decimalSign: string): FieldText {
  return {
    bare: bareText(row, value, decimalSign),
    grouped: typedText(row, value, decimalSign),
  };
}

/** A value's text at rest: all digits, thousands grouped. */
export function typedText(row: InputRow, value: number, decimalSign: string): string {
  const [whole = '', decimals] = bareText(row, value, decimalSign).split(decimalSign);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimalSign === '.' ? ',' : '\u00a0');
  return decimals === undefined ? grouped : grouped + decimalSign + decimals;
}

/** A value's text while edited: all digits, not grouped. */
export function bareText(row: InputRow, value: number, decimalSign: string): string {
  return Number.isNaN(value) ? '' : writeDecimal(value, row.shift).replace('.', decimalSign);
}

/**
 * A name field's `maxlength` in UTF-16 units: browsers count them, NAME_LENGTH counts characters.
 */
export function nameMaxLength(name: string): number {
  return NAME_LENGTH + name.length - [...name].length;
}

/** Removes bidirectional control characters. */
export function unturned(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A well-formed name of at most NAME_LENGTH without control characters, or empty. */
export function tidyName(text: string): string {
  const plain = unturned(text.toWellFormed().replace(/\p{Cc}/gu, ' '));
  return plain.trim() === '' ? '' : [...plain].slice(0, NAME_LENGTH).join('');
}
