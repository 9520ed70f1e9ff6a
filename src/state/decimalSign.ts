import { decimalSigns, type DecimalSign } from '../scenario/csv.ts';
import { keep, read } from './storage.ts';

const KEY = 'takt-decimal-sign';

/** The chosen decimal sign of spreadsheets, else the one given. */
export function spreadsheetSign(usual: DecimalSign): DecimalSign {
  const kept = read(KEY);
  return decimalSigns.find((sign) => sign === kept) ?? usual;
}

/** Stores the choice for both languages. */
export function chooseSpreadsheetSign(sign: DecimalSign): void {
  keep(KEY, sign);
}
