import { writeDecimal } from './decimal.ts';

export type CsvCell = string | number;

/** Decimal signs of spreadsheets, by country. */
export const decimalSigns = ['.', ','] as const;

export type DecimalSign = (typeof decimalSigns)[number];

export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimalSign: string;
}

/** The style of the spreadsheets that write a decimal sign: a comma cannot part cells as well. */
export function csvStyle(decimalSign: DecimalSign): CsvStyle {
  return { separator: decimalSign === ',' ? ';' : ',', decimalSign };
}

/** Marks the file as UTF-8 for spreadsheets. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Starts of a formula in spreadsheets, also as full-width signs. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Writes rows as a CSV file (RFC 4180) that a spreadsheet opens by itself, with no formulas in it. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => write(cell, style)).join(style.separator));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function write(cell: CsvCell, { separator, decimalSign }: CsvStyle): string {
  if (typeof cell === 'number') {
    const sign = cell < 0 ? '-' : '';
    return quoted(sign + writeDecimal(Math.abs(cell), 0).replace('.', decimalSign), separator);
  }
  // No-break spaces are for screens only.
  const text = cell.replaceAll('\u00a0', ' ');
  return quoted(FORMULA.test(text) ? `'${text}` : text, separator);
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
