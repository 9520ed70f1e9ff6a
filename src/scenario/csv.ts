import { writeDecimal } from './decimal.ts';

export type CsvCell = string | number;

export const decimalSigns = ['.', ','] as const;

export type DecimalSign = (typeof decimalSigns)[number];

export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimalSign: string;
}

/** The CSV style of spreadsheets with a decimal sign; beside a decimal comma, cells end in `;`. */
export function csvStyle(decimalSign: DecimalSign): CsvStyle {
  return { separator: decimalSign === ',' ? ';' : ',', decimalSign };
}

/** Marks the file as UTF-8 for spreadsheets. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Starts of formulas in spreadsheets, full-width signs included; some pass over what is not seen. */
const FORMULA = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r])/u;

/** A text for a spreadsheet's cell, marked where it would be taken for a formula. */
export function noFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Writes a CSV file (RFC 4180) that spreadsheets open without running formulas. */
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
  return quoted(noFormula(text), separator);
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
