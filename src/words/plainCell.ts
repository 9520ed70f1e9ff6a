import type { Locale } from '../i18n/locale.ts';
import { decimalSign } from '../i18n/number.ts';
import type { DecimalSign } from '../scenario/csv.ts';
import { parseDecimal, writeDecimal } from '../scenario/decimal.ts';

const POWERS: Readonly<Record<string, number>> = {
  K: 3,
  M: 6,
  B: 9,
  T: 12,
  тыс: 3,
  млн: 6,
  млрд: 9,
  трлн: 12,
};

const FIGURE =
  /^(-?)(?:×|\p{L}{0,3}\p{Sc}\s?)?(\d[\d .,]*)(?:E(\d+))?\s?(K|M|B|T|тыс|млн|млрд|трлн)?\.?(?![\p{L}\d])\s?(\D*)$/u;

/**
 * A displayed figure as a number for spreadsheets: `62 901 ₽` is `62901`, `1.2M` is `1200000`.
 * Undefined for words, ranges, and values below the smallest displayed.
 */
export function plainCell(text: string, locale: Locale, sign: DecimalSign): string | undefined {
  const plain = text.replace(/\s+/g, ' ').replaceAll('\u2212', '-').trim();
  const [, minus = '', digits = '', exponent = '0', power = '', unit = ''] =
    FIGURE.exec(plain) ?? [];
  if (digits === '') return undefined;
  const point = decimalSign(locale);
  const bare = digits.replaceAll(' ', '').replaceAll(point === '.' ? ',' : '.', '');
  const value = parseDecimal(bare.replace(point, '.'), -Number(exponent) - (POWERS[power] ?? 0));
  if (Number.isNaN(value)) return undefined;
  const number = minus + writeDecimal(value, 0).replace('.', sign);
  return unit.startsWith('%') ? `${number}%` : number;
}
