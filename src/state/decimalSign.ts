import { decimalSigns, type DecimalSign } from '../scenario/csv.ts';
import { keep, readStored } from './storage.ts';

const KEY = 'takt-decimal-sign';

/** The chosen decimal sign of spreadsheets, else the one given. */
export function spreadsheetSign(usual: DecimalSign): DecimalSign {
  const kept = readStored(KEY);
  return decimalSigns.find((sign) => sign === kept) ?? usual;
}

export function chooseSpreadsheetSign(sign: DecimalSign): void {
  keep(KEY, sign);
}
