import { writeDecimal } from './decimal.ts';

/** One cell: words, or a finite number. */
export type CsvCell = string | number;

/** The signs that spreadsheets write before decimals, each in its countries. */
export const decimalSigns = ['.', ','] as const;

/** One of them. */
export type DecimalSign = (typeof decimalSigns)[number];

/** How spreadsheets of a country part the cells of a row and write decimals. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimalSign: string;
}

/** The style of the spreadsheets that write a decimal sign: a comma cannot part cells as well. */
export function csvStyle(decimalSign: DecimalSign): CsvStyle {
  return { separator: decimalSign === ',' ? ';' : ',', decimalSign };
}

/** Tells spreadsheets that the text is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the start of a formula, in either width. */
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
  // Where a line may break is a matter of screens.
  const text = cell.replaceAll('\u00a0', ' ');
  return quoted(FORMULA.test(text) ? `'${text}` : text, separator);
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
