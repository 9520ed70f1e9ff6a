import { leverOf, type LeverKey } from '../model/levers.ts';
import { parseDecimal, writeDecimal } from './decimal.ts';
import { isAllowed, NAME_LENGTH } from './scenario.ts';

/** Why a typed figure is not taken. */
export type InputProblem = 'empty' | 'notNumber' | 'notAllowed';

/**
 * Reads what a visitor typed for a lever, in the lever's own unit (percent for conversions): a
 * point or a comma, spaces between thousands, and the unit's own sign are all understood. Gives
 * the value in the model's unit, or why it cannot be used.
 */
export function readTyped(key: LeverKey, text: string): number | InputProblem {
  const plain = text.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(/%$/, '');
  if (plain === '') return 'empty';
  const value = parseDecimal(plain.replace(',', '.'), leverOf(key).shift);
  if (Number.isNaN(value)) return 'notNumber';
  return isAllowed(key, value) ? value : 'notAllowed';
}

/** The text that a visitor would type for a lever's value, every digit of it, thousands apart. */
export function typedText(key: LeverKey, value: number, decimalSign: string): string {
  if (Number.isNaN(value)) return '';
  const [whole = '', decimals] = writeDecimal(value, leverOf(key).shift).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : grouped + decimalSign + decimals;
}

/** A name as it can be kept: well-formed, without control characters, no longer than allowed. */
export function tidyName(text: string): string {
  return [...text.toWellFormed().replace(/\p{Cc}/gu, ' ')].slice(0, NAME_LENGTH).join('');
}
