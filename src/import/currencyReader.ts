import { currencyOf } from './amounts.ts';
import type { Header } from './columns.ts';
import type { Columns } from './reading.ts';
import { isCurrency } from '../scenario/currency.ts';
import { cellText, type Row } from './table.ts';

/** A reader of an amount's currency: from its column, beside the amount or in the header. */
export function currencyReader(header: Header, { amount, currency }: Columns) {
  const common = amount === undefined ? '' : (currencyOf(header.names[amount] ?? '') ?? '');
  const codes = new Map<string, string>();
  const codeOf = (text: string) => {
    let code = codes.get(text);
    if (code === undefined) {
      const capitals = text.toUpperCase();
      code = isCurrency(capitals) ? capitals : (currencyOf(text) ?? text);
      codes.set(text, code);
    }
    return code;
  };
  return (row: Row): string => {
    const named = currency === undefined ? '' : cellText(row[currency]);
    if (named !== '') return codeOf(named);
    const cell = amount === undefined ? undefined : row[amount];
    const hasWords = typeof cell === 'string' && /[^\d\s.,-]/.test(cell);
    return hasWords ? (currencyOf(cell) ?? common) : common;
  };
}
