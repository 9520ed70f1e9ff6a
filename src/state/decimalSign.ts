import { decimalSigns, type DecimalSign } from '../scenario/csv.ts';
import { keep, read } from './storage.ts';

/** Where it is kept which decimal sign the visitor's spreadsheets know. */
const KEY = 'takt-decimal-sign';

/** The decimal sign of the visitor's spreadsheets as it was chosen, else the one given. */
export function spreadsheetSign(usual: DecimalSign): DecimalSign {
  const kept = read(KEY);
  return decimalSigns.find((sign) => sign === kept) ?? usual;
}

/** Keeps a choice, for this page and later ones in either language. */
export function chooseSpreadsheetSign(sign: DecimalSign): void {
  keep(KEY, sign);
}
