import { allows, type Allowed } from '../model/allowed.ts';
import { parseDecimal, writeDecimal } from './decimal.ts';
import { NAME_LENGTH } from './scenario.ts';

/** What reading a figure needs to know of its row in a table: of a lever's or of a plan figure's. */
export interface InputRow extends Allowed {
  readonly shift: 0 | 2;
}

/** Why a typed figure is not taken. */
export type InputProblem = 'empty' | 'notNumber' | 'notAllowed';

/** Thousands that spaces part: anywhere else a space parts two figures. */
const SPACES = /^[+-]?\d{1,3}(\s\d{3})+([.,]\d*)?$/;

/** Thousands that commas part, and decimals after a point: "10,000", "1,000,000.50". */
const COMMAS = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/**
 * Reads what a visitor typed for a figure, in the unit that people read (percent for fractions): a
 * point or a comma, spaces between thousands, the signs of money and, where the figure is one, of
 * percent are understood. A comma before three digits parts thousands where it cannot be a decimal
 * sign, and where the page's own decimal sign is the point, as those who read that language write,
 * unless only the decimal is allowed; no percentage has thousands. Gives the value in the model's unit, or why it cannot be used.
 */
export function readTyped(row: InputRow, text: string, decimalSign: string): number | InputProblem {
  const bare = text.replace(/\p{Sc}/gu, '').trim();
  const figure = row.shift === 2 ? bare.replace(/\s*%$/, '') : bare;
  if (figure === '') return 'empty';
  if (/\s/.test(figure) && !SPACES.test(figure)) return 'notNumber';
  const plain = figure.replace(/\s/g, '');
  const isOneComma = /^\d+,\d+$/.test(plain);
  const hasThousands =
    row.shift === 0 && COMMAS.test(plain) && (decimalSign === '.' || !isOneComma);
  const whole = hasThousands ? parseDecimal(plain.replaceAll(',', ''), row.shift) : NaN;
  if (allows(row, whole)) return whole;
  const value = parseDecimal(plain.replace(',', '.'), row.shift);
  if (allows(row, value)) return value;
  return Number.isNaN(value) && Number.isNaN(whole) ? 'notNumber' : 'notAllowed';
}

/** The text that a visitor would type for a value, every digit of it, thousands apart. */
export function typedText(row: InputRow, value: number, decimalSign: string): string {
  if (Number.isNaN(value)) return '';
  const [whole = '', decimals] = writeDecimal(value, row.shift).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : grouped + decimalSign + decimals;
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
